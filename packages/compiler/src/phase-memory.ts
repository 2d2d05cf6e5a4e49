/**
 * One mechanism for all that need not be done again: a step of a phase runs only if the hash of its input changed since the
 * last build. The first build with a memory is a clean one; what fails or is cancelled is not kept.
 */
import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';

/** What a step works on: a text, or the hash of one, by the name that people know that part by, such as a file or a task. */
export type StepInput = Readonly<Record<string, string>>;

/** The steps that a memory spares. */
export type Step = 'bundle' | 'evaluate' | 'configure' | 'index' | 'train' | 'types';

/** What a step did in one build, and why. */
export interface StepRecord {
  readonly step: Step;
  /** Whether the result of the last build was taken. */
  readonly reused: boolean;
  /** Names of the parts of its input that are new, gone or different, sorted; empty where it ran for the first time. */
  readonly changed: readonly string[];
  readonly milliseconds: number;
}

interface Kept {
  readonly hashes: ReadonlyMap<string, string>;
  readonly result: unknown;
  /** Whether the result may be taken again; where not, its input still tells what has changed since. */
  readonly isGood: boolean;
}

interface RunOptions<Result> {
  readonly found?: (result: Result) => Promise<StepInput>;
  readonly keeps?: (result: Result) => boolean;
}

/** Results of steps from one build to the next. */
export class PhaseMemory {
  readonly #kept = new Map<Step, Kept>();
  #records: StepRecord[] = [];

  /** Begins a build: from here on its steps are recorded. */
  begin(): void {
    this.#records = [];
  }

  /** What the steps of this build did, in their order. */
  get records(): readonly StepRecord[] {
    return [...this.#records];
  }

  /** Names of the parts that a step last worked on. */
  inputOf(step: Step): readonly string[] {
    return [...(this.#kept.get(step)?.hashes.keys() ?? [])];
  }

  /** Runs a step, or takes its last result.
   *
   * @param found  gives the input after the work, for a step that finds out only then what it depends on
   * @param keeps  whether a result may be taken again; each by default */
  async run<Result>(
    step: Step,
    input: StepInput,
    work: () => Promise<Result> | Result,
    { found, keeps = () => true }: RunOptions<Result> = {},
  ): Promise<Result> {
    const start = performance.now();
    const last = this.#kept.get(step);
    const hashes = hashAll(input);
    const changed = last === undefined ? [] : differences(last.hashes, hashes);
    const reused = last?.isGood === true && changed.length === 0;
    const result = reused ? (last.result as Result) : await work();
    this.#record(step, reused, changed, start);
    if (reused) return result;
    this.#kept.set(step, { hashes: found ? hashAll(await found(result)) : hashes, result, isGood: keeps(result) });
    return result;
  }

  /** Runs a step for those of several items that are new or different, and takes the last results of the others.
   *
   * @param items  text of each item by its name
   * @param work   from the names of the changed items to their results, in the same order
   * @returns a result for each item, in the order of `items` */
  async runEach<Result>(
    step: Step,
    items: ReadonlyMap<string, string>,
    work: (names: readonly string[]) => Promise<readonly Result[]>,
  ): Promise<readonly Result[]> {
    const start = performance.now();
    const last = this.#kept.get(step);
    const results = new Map((last?.result as ReadonlyMap<string, Result> | undefined) ?? []);
    const hashes = hashAll(Object.fromEntries(items));
    const names = [...items.keys()].filter((name) => last?.hashes.get(name) !== hashes.get(name));
    const made = names.length === 0 ? [] : await work(names);
    for (const [n, result] of made.entries()) results.set(names[n]!, result);
    const present = new Map([...items.keys()].map((name) => [name, results.get(name)!]));
    this.#record(step, names.length === 0, last === undefined ? [] : names.sort(), start);
    this.#kept.set(step, { hashes, result: present, isGood: true });
    return [...present.values()];
  }

  #record(step: Step, reused: boolean, changed: readonly string[], start: number): void {
    const milliseconds = Math.round((performance.now() - start) * 10) / 10;
    this.#records.push({ step, reused, changed, milliseconds });
  }
}

function hashAll(input: StepInput): ReadonlyMap<string, string> {
  return new Map(Object.entries(input).map(([name, text]) => [name, createHash('sha1').update(text).digest('base64')]));
}

function differences(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => before.get(name) !== now.get(name)).sort();
}
