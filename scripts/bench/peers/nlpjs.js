import { createRequire } from 'node:module';
import { measurePeer } from './measure-peer.js';

const load = createRequire(import.meta.url);
const { dockStart } = load('@nlpjs/basic');
const { LangEn } = load('@nlpjs/lang-en');

await measurePeer(async (rows) => {
  const dock = await dockStart({ use: ['Basic'] });
  const nlp = dock.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.forceNER = false;
  nlp.settings.nlu = { ...nlp.settings.nlu, log: false };
  nlp.container.use(LangEn);
  nlp.addLanguage('en');
  // Its trainer keeps the order of the rows, and does better where the intents are mixed.
  for (const { text, intent } of shuffled(rows.train)) nlp.addDocument('en', text, intent);
  await nlp.train();
  return {
    async answer(text) {
      const { classifications } = await nlp.process('en', text);
      const best = classifications.find((/** @type {{ intent: string }} */ { intent }) => intent !== 'None');
      return { intent: best?.intent ?? 'None', score: best?.score ?? 0 };
    },
    modelBytes: Buffer.byteLength(nlp.export(true)),
  };
});

/**
 * @template T
 * @param {readonly T[]} items
 * @returns {T[]} in an order of their own that is always the same (Fisher and Yates with a linear congruential generator)
 */
function shuffled(items) {
  const result = [...items];
  let state = 1;
  for (let last = result.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}
