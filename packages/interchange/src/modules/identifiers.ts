/** Names -> identifiers and file names, each once. */

/** What a generated module cannot call its own constants: words of the language, and what it imports. */
const RESERVED = new Set(
  (
    'arguments as async await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for from function get if implements import in instanceof interface let new null of package private ' +
    'protected public return set static super switch this throw true try type typeof undefined var void while with yield ' +
    'builtin collect defineAssistant defineFieldType defineTask handoff listen play redirect remember say show'
  ).split(' '),
);

/** Device names of Windows, which no file can have there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Identifiers by name: `order-coffee` -> `orderCoffee`.
 *
 * @param suffix  ends the identifier of a name that would make none of its own: `Task`
 * @param taken   other identifiers of the same modules */
export function identifiers(
  names: readonly string[],
  suffix: string,
  taken: Iterable<string> = [],
): ReadonlyMap<string, string> {
  const others = new Set(taken);
  return distinct(
    names,
    (name) => {
      const words = name
        .replace(/^custom\./i, '')
        .split(/(?:[^\p{ID_Continue}]|_)+/u)
        .filter((word) => word !== '');
      const camel = words.map((word, index) => (index === 0 ? lowerStart(word) : upperStart(word))).join('');
      const identifier = /^\p{ID_Start}/u.test(camel) ? camel : `${lowerStart(suffix)}${upperStart(camel)}`;
      return RESERVED.has(identifier) || others.has(identifier) ? `${identifier}${suffix}` : identifier;
    },
    '',
    others,
  );
}

/** File names by name, without an extension. No two differ in case alone, which some disks do not tell apart. */
export function fileNames(names: readonly string[]): ReadonlyMap<string, string> {
  return distinct(
    names,
    (name) => {
      // A dot could make it a declaration or a test.
      const file = name.replaceAll('.', '-');
      return DEVICE.test(file) ? `${file}-task` : file;
    },
    '-',
  );
}

function distinct(
  names: readonly string[],
  form: (name: string) => string,
  separator: string,
  others: Iterable<string> = [],
): ReadonlyMap<string, string> {
  const taken = new Set(Array.from(others, key));
  return new Map(
    names.map((name) => {
      const first = form(name);
      let free = first;
      for (let number = 2; taken.has(key(free)); number++) free = `${first}${separator}${number}`;
      taken.add(key(free));
      return [name, free];
    }),
  );
}

function key(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** `FOOD` -> `food`, `numBedrooms` and `NumBedrooms` -> `numBedrooms`. */
function lowerStart(word: string): string {
  if (word === word.toUpperCase()) return word.toLowerCase();
  const [first = ''] = word;
  return first.toLowerCase() + word.slice(first.length);
}

function upperStart(word: string): string {
  const cased = word.length > 1 && word === word.toUpperCase() ? word.toLowerCase() : word;
  const [first = ''] = cased;
  return first.toUpperCase() + cased.slice(first.length);
}
