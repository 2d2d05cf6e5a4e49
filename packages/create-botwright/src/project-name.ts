/**
 * Names that fit both the assistant and the npm package: lower-case ASCII letters, digits, dots, dashes and underscores,
 * beginning with a letter or a digit, at most 64 characters.
 */

/** npm's rules (https://docs.npmjs.com/cli/configuring-npm/package-json#name) within those of schemas/assistant.schema.json. */
const USABLE = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const RULE =
  'a name has at most 64 lower-case letters a-z, digits, dots, dashes and underscores, and begins with a letter or a digit';

/** A package cannot depend on one of its own name, and npm refuses the last two. */
const TAKEN: readonly string[] = ['botwright', 'typescript', 'node_modules', 'favicon.ico'];

/** Where nothing of what was given can be kept. */
const PLAIN = 'my-bot';

/**
 * Makes a usable name of any words: `Mon Café` -> `mon-cafe`.
 *
 * @returns a name without problems; `my-bot` where no letter a-z or digit is left
 */
export function suggestName(words: string): string {
  const name = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 64)
    .replace(/[^a-z0-9]+$/, '');
  if (name === '') return PLAIN;
  return TAKEN.includes(name) ? `my-${name}` : name;
}

/** @returns what is wrong with a name, as a sentence with a suggestion; undefined where it is usable */
export function nameProblem(name: string): string | undefined {
  const problem = TAKEN.includes(name)
    ? 'it is the name of something that the project installs or npm keeps for itself'
    : RULE;
  if (USABLE.test(name) && problem === RULE) return undefined;
  return `${JSON.stringify(name)} cannot be the name: ${problem}. What about ${suggestName(name)}?`;
}
