import { tasks_overlap } from '../../../diagnostics/generated.js';
import type { CorpusSample } from './corpus.js';
import { FALLBACK } from './fallback.js';
import { nearestSamples } from './nearest-samples.js';
import { defineRule, type Rule } from './rule.js';

/** Fewer samples are no sign of anything. */
const LEAST_SAMPLES = 3;

/** A task most of whose samples are more like those of one other task than like its own: the classifier would have to
 * guess. Measured as the leave-one-out error of the nearest neighbour (Ho and Basu 2002, measure N3), by pairs. */
export const tasksOverlap: Rule = defineRule({
  number: 'L103',
  code: 'tasks_overlap',
  cost: 'slow',
  options: { share: { standard: 0.5, least: 0.05, most: 1 } },
  find({ corpus, assistant }, { share: least }, report) {
    const nearest = nearestSamples(corpus);
    const reported = new Set<string>();
    assistant.tasks.forEach(({ name: first, places }, index) => {
      const own = corpus.byTask[index] ?? [];
      const strays = new Map<number, CorpusSample[]>();
      for (const each of own) {
        const other = nearest.get(each);
        if (other === undefined || other.taskIndex === index) continue;
        strays.set(other.taskIndex, [...(strays.get(other.taskIndex) ?? []), each]);
      }
      for (const [otherIndex, samples] of strays) {
        const second = assistant.tasks[otherIndex]?.name ?? '';
        const isFew = samples.length < LEAST_SAMPLES || samples.length < least * own.length;
        if (isFew || first === FALLBACK || second === FALLBACK || reported.has(`${otherIndex} ${index}`)) continue;
        reported.add(`${index} ${otherIndex}`);
        const related = samples.slice(0, LEAST_SAMPLES).flatMap((each) => {
          const other = nearest.get(each);
          if (other === undefined) return [];
          return [
            { message: `"${each.sample.text}" of ${first}`, place: each.sample.place },
            { message: `is most like "${other.sample.text}" of ${second}`, place: other.sample.place },
          ];
        });
        report(tasks_overlap({ first, second, count: samples.length, total: own.length }), places.name, related);
      }
    });
  },
});
