import { sample_near_other_task } from '../../../diagnostics/generated.js';
import type { CorpusSample } from './corpus.js';
import { defineRule, type Rule } from './rule.js';
import { similarSamples } from './similar-samples.js';

/** Shorter ones are alike by chance. */
const SHORTEST = 3;

/** Two samples of different tasks that are told apart by nothing but words which both tasks use. */
export const sampleNearOtherTask: Rule = defineRule({
  number: 'L203',
  code: 'sample_near_other_task',
  cost: 'slow',
  options: { share: { standard: 0.7, least: 0.3, most: 1 } },
  find({ corpus }, { share }, report) {
    const vocabularies = corpus.byTask.map((samples) => vocabularyOf(samples));
    for (const [first, second] of similarSamples(corpus, { share, shortest: SHORTEST, within: 'tasks' })) {
      if (tellsApart(first, second, vocabularies) || tellsApart(second, first, vocabularies)) continue;
      const names = { task: second.task.name, other: first.task.name };
      report(sample_near_other_task(names), second.sample.place, [
        { message: `task ${first.task.name} has it here`, place: first.sample.place },
      ]);
    }
  },
});

/** Whether a sample has a word that the other one lacks and that the other's task never uses. */
function tellsApart(one: CorpusSample, other: CorpusSample, vocabularies: readonly ReadonlySet<number>[]): boolean {
  const theirs = new Set(other.tokens.map(({ id }) => id));
  return one.tokens.some(({ id }) => !theirs.has(id) && !vocabularies[other.taskIndex]?.has(id));
}

function vocabularyOf(samples: readonly CorpusSample[]): ReadonlySet<number> {
  return new Set(samples.flatMap(({ tokens }) => tokens.map(({ id }) => id)));
}
