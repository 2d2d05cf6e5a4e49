/** The fields of one task. */
import type { FieldDocument } from '@botwright/bundle';
import type { Losses } from '../losses.js';
import { NameTable } from '../names.js';
import type { DraftField } from './draft.js';
import type { SettledTypes } from './settle-types.js';

/** The fields of a task by their names in the document. */
export class SettledFields {
  readonly #fields = new Map<string, FieldDocument>();

  /** @param task  its name, for the report */
  constructor(fields: readonly DraftField[], task: string, types: SettledTypes, losses: Losses) {
    const names = new NameTable('field', losses);
    for (const { name, type } of fields) {
      if (this.#fields.has(name.text)) {
        const what = `The field ${JSON.stringify(name.text)} was left out.`;
        losses.warn({ path: name.path, task, what, why: 'The task has a field of this name already.' });
        continue;
      }
      const typeName = types.take(type, name.path);
      this.#fields.set(name.text, { name: names.take(name.text, name.path), type: typeName });
    }
  }

  get documents(): Iterable<FieldDocument> {
    return this.#fields.values();
  }

  /** A field by its name in the document. */
  get(raw: string): FieldDocument | undefined {
    return this.#fields.get(raw);
  }
}
