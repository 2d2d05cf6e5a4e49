/**
 * What was worked out of a thing that did not change since: the mechanism below the steps of `phase-memory.ts`, for the samples
 * of one task where those of 150 are at hand. It holds on to nothing: a result lives as long as what it was made of.
 */

interface Kept<Result> {
  readonly circumstances: readonly string[];
  readonly result: Result;
}

/** The last result for each thing. Results are shared by several builds, so nobody changes them. */
export class Recollection<Result> {
  readonly #kept = new WeakMap<object, Kept<Result>>();

  /** Gives the last result, or works it out.
   *
   * @param subject        what the result is made of
   * @param circumstances  all else that it depends on
   * @param keeps          whether the result may be taken again; each by default */
  of(
    subject: object,
    circumstances: readonly string[],
    work: () => Result,
    keeps: (result: Result) => boolean = () => true,
  ): Result {
    const last = this.#kept.get(subject);
    if (last !== undefined && isSame(last.circumstances, circumstances)) return last.result;
    const result = work();
    if (keeps(result)) this.#kept.set(subject, { circumstances, result });
    else this.#kept.delete(subject);
    return result;
  }
}

function isSame(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every((each, n) => each === now[n]);
}
