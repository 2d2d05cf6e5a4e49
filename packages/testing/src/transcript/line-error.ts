/** What is wrong with a line. Thrown by whatever reads a part of one, and made a problem with its place by the parser. */
export class LineError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;
  /** The words of the line that are to blame; the whole line where absent. */
  readonly part: string | undefined;

  constructor(message: string, { hint, part }: { readonly hint?: string | undefined; readonly part?: string } = {}) {
    super(message);
    this.name = 'LineError';
    this.hint = hint;
    this.part = part;
  }
}
