/** What a contestant in JavaScript does with the rows: train, answer, time. Prints one line of JSON. */
import { readFile } from 'node:fs/promises';
import { areaUnderRoc } from '@botwright/nlu/evaluate';

/** Queries that are timed, after as many to warm up. */
const TIMED_QUERIES = 2000;

/**
 * @typedef {object} Rows
 * @property {string} language
 * @property {{ text: string, intent: string }[]} train
 * @property {{ text: string, intent: string }[]} test
 * @property {{ text: string }[]} outOfScopeTest
 *
 * @typedef {{ intent: string, score: number }} Answer
 *
 * @typedef {object} TrainedPeer
 * @property {(text: string) => Answer | Promise<Answer>} answer
 * @property {number} modelBytes
 */

/**
 * Runs on the file of rows that the command line names.
 *
 * @param {(rows: Rows) => Promise<TrainedPeer>} train
 */
export async function measurePeer(train) {
  /** @type {Rows} */
  const rows = JSON.parse(await readFile(process.argv[2], 'utf8'));
  const started = performance.now();
  const { answer, modelBytes } = await train(rows);
  const trainSeconds = (performance.now() - started) / 1000;

  let right = 0;
  const scores = [];
  for (const { text, intent } of rows.test) {
    const answered = await answer(text);
    if (answered.intent === intent) right++;
    scores.push(answered.score);
  }
  for (const { text } of rows.outOfScopeTest) scores.push((await answer(text)).score);

  const queries = Array.from({ length: TIMED_QUERIES }, (_, n) => rows.test[n % rows.test.length].text);
  for (const text of queries) await answer(text);
  const asked = performance.now();
  for (const text of queries) await answer(text);
  const figures = {
    intentAccuracy: right / rows.test.length,
    trainSeconds,
    queryMicros: (1000 * (performance.now() - asked)) / TIMED_QUERIES,
    modelBytes,
    oosAuroc:
      rows.outOfScopeTest.length === 0
        ? null
        : areaUnderRoc(
            scores,
            scores.map((_, n) => n < rows.test.length),
          ),
  };
  console.log(JSON.stringify(figures));
}
