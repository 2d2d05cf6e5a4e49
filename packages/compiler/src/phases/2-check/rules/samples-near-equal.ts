import { samples_near_equal } from '../../../diagnostics/generated.js';
import { defineRule, type Rule } from './rule.js';
import { similarSamples } from './similar-samples.js';

/** Short samples are alike without being copies: that is what few words leave room for. */
const SHORTEST = 4;

/** A sample that has another one's words, save order and punctuation: it teaches next to nothing. */
export const samplesNearEqual: Rule = defineRule({
  number: 'L202',
  code: 'samples_near_equal',
  cost: 'slow',
  options: { share: { standard: 0.9, least: 0.5, most: 1 } },
  find({ corpus }, { share }, report) {
    const reported = new Set();
    const isWanted = (first: { taskIndex: number }, second: { taskIndex: number }): boolean =>
      first.taskIndex === second.taskIndex;
    for (const [first, second] of similarSamples(corpus, share, SHORTEST, isWanted)) {
      if (reported.has(second) || first.sample.text === second.sample.text) continue;
      reported.add(second);
      report(samples_near_equal({ task: second.task.name }), second.sample.place, [
        { message: 'the other one stands here', place: first.sample.place },
      ]);
    }
  },
});
