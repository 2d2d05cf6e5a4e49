import { openPool } from '@botwright/nlu/pool';
import { openModel } from '@botwright/nlu/predict';
import { train } from '@botwright/nlu/train';
import { measurePeer } from './measure-peer.js';

const pool = openPool();
await measurePeer(async (rows) => {
  const names = [...new Set(rows.train.map(({ intent }) => intent))];
  const tasks = names.map((name) => ({
    name,
    fields: [],
    samples: rows.train.filter(({ intent }) => intent === name).map(({ text }) => ({ segments: [{ text }] })),
  }));
  const { sections } = await train({ language: rows.language, fieldTypes: [], tasks }, { pool });
  await pool.close();
  const predictor = openModel(sections);
  return {
    answer(text) {
      const [best] = predictor.predict(text).ranking;
      return { intent: best.task, score: best.confidence };
    },
    modelBytes: Object.values(sections).reduce((sum, { byteLength }) => sum + byteLength, 0),
  };
});
