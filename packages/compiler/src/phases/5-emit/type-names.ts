/**
 * Names of emitted types from the author's names: PascalCase in ASCII, since json-schema-to-typescript changes any other.
 */

/**
 * Spells an author's name as the beginning of a type name.
 *
 * @param name    any name: `order-coffee`, `2fa`, `注文`
 * @param prefix  begins the name where it would not begin with a letter
 * @returns letters and digits only: `OrderCoffee`, `Task2Fa`, `U6CE8U6587`
 */
export function pascalCase(name: string, prefix: string): string {
  const words = name
    // Accents go; a letter that is still not ASCII is spelled as its code point, so that it stays distinct and stable.
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{ASCII}]/gu, (letter) => `-U${letter.codePointAt(0)!.toString(16).toUpperCase()}-`)
    .match(/[A-Za-z]+|\d+/g);
  const joined = (words ?? []).map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(joined) ? joined : prefix + joined;
}

/** Hands out type names, each only once: the second of two equal ones gets a 2, and so on. */
export class TypeNames {
  readonly #used: Set<string>;

  /** @param reserved  names that the emitted module uses itself */
  constructor(reserved: Iterable<string>) {
    this.#used = new Set(reserved);
  }

  /**
   * A name that nothing else has.
   *
   * @param stem    what the type is about, in PascalCase: `OrderCoffee`
   * @param suffix  what kind of type it is: `Result`
   */
  take(stem: string, suffix: string): string {
    let name = stem + suffix;
    for (let count = 2; this.#used.has(name); count++) name = `${stem}${count}${suffix}`;
    this.#used.add(name);
    return name;
  }
}
