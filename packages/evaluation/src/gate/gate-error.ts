/** An expression of a gate that makes no sense. */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly code = 'gate_invalid';
  /** The whole expression. */
  readonly source: string;
  /** Where it goes wrong: UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What could have stood there, where a name is not known. */
  readonly candidates: readonly string[];

  constructor(
    message: string,
    {
      source,
      start,
      end,
      candidates = [],
    }: { source: string; start: number; end: number; candidates?: readonly string[] },
  ) {
    super(message);
    this.source = source;
    this.start = start;
    this.end = end;
    this.candidates = candidates;
  }
}
