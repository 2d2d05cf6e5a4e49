/** The names of tasks, and the links to them: also to tasks that the export does not have. */
import type { AutopilotTask, TaskDocument } from '@botwright/bundle';
import { NameTable } from '../../names.js';
import type { Reading } from './schema.js';

const SCHEME = 'task://';
const EMPTY_STANDS_IN = 'A link has to lead to a task: an empty one stands in. Give it actions, or change the link.';

export class TaskNames {
  readonly #losses: Reading['losses'];
  readonly #names: NameTable;
  readonly #byTask = new Map<AutopilotTask, string>();
  readonly #stubs: string[] = [];
  #nowhere: string | undefined;

  constructor(tasks: readonly AutopilotTask[], { places, losses }: Reading) {
    this.#losses = losses;
    this.#names = new NameTable('task', losses);
    for (const task of tasks) this.#byTask.set(task, this.#names.take(task.uniqueName, places.of(task, 'uniqueName')));
  }

  /** The name of a task of the export. */
  of(task: AutopilotTask): string {
    return this.#byTask.get(task) ?? task.uniqueName;
  }

  /** A link with the name that its task has now. URLs and `''` are as they were. */
  link(link: string, path: string): string {
    return link.startsWith(SCHEME) ? `${SCHEME}${this.reference(link.slice(SCHEME.length), path)}` : link;
  }

  /** The name that a task has now. One that the export does not have becomes a task of its own, without samples and
   * actions: nothing that refers to it is lost, and the project still compiles. */
  reference(raw: string, path: string): string {
    const known = this.#names.get(raw);
    if (known !== undefined) return known;
    this.#losses.warn({
      path,
      what: `This links to the task ${JSON.stringify(raw)}, which the export does not have.`,
      why: EMPTY_STANDS_IN,
    });
    return this.#stub(raw, path);
  }

  /** A link for what must lead somewhere and does not say where. */
  nowhere(path: string): string {
    this.#losses.warn({ path, what: 'This link is empty.', why: EMPTY_STANDS_IN });
    this.#nowhere ??= this.#stub('nowhere', path);
    this.#names.alias(this.#nowhere, this.#nowhere);
    return `${SCHEME}${this.#nowhere}`;
  }

  #stub(raw: string, path: string): string {
    const name = this.#names.take(raw, path);
    this.#stubs.push(name);
    return name;
  }

  /** The tasks that stand in for missing ones, in the order of the links to them. */
  stubs(): readonly TaskDocument[] {
    return this.#stubs.map((name) => ({ name, fields: [], actions: [], sampleCount: 0 }));
  }
}
