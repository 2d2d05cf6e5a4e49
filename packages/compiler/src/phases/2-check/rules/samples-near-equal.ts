import { samples_near_equal } from '../../../diagnostics/generated.js';
import type { CorpusSample } from './corpus.js';
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
    const reported = new Set<CorpusSample>();
    for (const [first, second] of similarSamples(corpus, { share, shortest: SHORTEST, within: 'task' })) {
      if (fillings(first) !== fillings(second)) continue;
      if (reported.has(second) || first.sample.text === second.sample.text) continue;
      reported.add(second);
      report(samples_near_equal({ task: second.task.name }), second.sample.place, [
        { message: 'the other one stands here', place: first.sample.place },
      ]);
    }
  },
});

/** The words of its tags: samples that differ in them teach different values. */
function fillings({ tokens }: CorpusSample): string {
  return tokens.flatMap(({ filling }) => (filling === undefined ? [] : [filling.join(' ')])).join('|');
}
