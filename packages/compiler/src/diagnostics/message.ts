/** What the generated functions return: a diagnostic without its place. */

/** A code with its sentences filled in. */
export interface Message {
  readonly code: string;
  /** Number of the rule that found it, where one did. */
  readonly rule?: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
}

/** What placeholders stand for; a hint with an undefined one is passed over. */
type Values = Readonly<Record<string, string | number | undefined>>;

/** Longest text that a placeholder takes, in UTF-16 units: a sentence stays one whatever the project holds. */
const LONGEST_VALUE = 400;

/** Makes a message from its templates.
 *
 * @param hints  templates, best first; the first whose placeholders are all given is taken */
export function fill(
  code: string,
  severity: Message['severity'],
  sentence: string,
  hints: readonly string[],
  values: Values,
): Message {
  const hint = hints.map((template) => substitute(template, values)).find((text) => text !== undefined);
  const message = substitute(sentence, values) ?? sentence;
  return hint === undefined ? { code, severity, message } : { code, severity, message, hint };
}

function substitute(template: string, values: Values): string | undefined {
  let complete = true;
  const text = template.replaceAll(/%([A-Za-z]+)%/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) complete = false;
    return shorten(String(value));
  });
  return complete ? text : undefined;
}

function shorten(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)}…`;
}
