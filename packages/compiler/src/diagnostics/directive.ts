/** `// botwright-ignore-next-line code reason`, with `#` in a sample file: what keeps the line below from being reported. */

/** A comment that asks to leave something out. */
export interface Directive {
  /** A diagnostic code, or the number of a rule; empty where the author gave none. */
  readonly code: string;
  /** Empty where the author gave none. */
  readonly reason: string;
  /** UTF-16 offset in the line at which the comment's words begin. */
  readonly start: number;
}

/** Finds the directive of a line; a comment behind code is none. */
export function readDirective(line: string): Directive | undefined {
  const match = /^(\s*(?:\/\/|#)\s*)botwright-ignore-next-line(?![\w-])\s*(\S*)\s*(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, lead = '', code = '', reason = ''] = match;
  return { code, reason: reason.trim(), start: lead.length };
}
