/** A form begins: its record is opened, and the first question asked that has no answer yet. */
import type { Collect } from '@botwright/bundle';
import type { Ending } from '../ending.js';
import { recordIn, withRecord } from '../memory.js';
import type { Running } from '../running.js';
import { isoSeconds } from '../time.js';
import { askNext } from './ask-next.js';

/** Begins a form. Answers of other questions under the same name stay: several tasks may fill one record together. */
export async function beginCollect(running: Running, collect: Collect): Promise<Ending> {
  const answers = recordIn(running.memory, collect.name)?.answers ?? {};
  running.memory = withRecord(running.memory, collect.name, {
    answers,
    date_started: isoSeconds(running.now),
    status: 'in-progress',
  });
  const wanted = new Set(collect.questions.map(({ prefill }) => prefill));
  const fields = Object.entries(running.analysis?.fields ?? {}).filter(([field]) => wanted.has(field));
  const said = Object.fromEntries(fields.map(([field, { value }]) => [field, value]));
  return await askNext(running, { kind: 'collect', collect, question: 0, phase: 'answer', said });
}
