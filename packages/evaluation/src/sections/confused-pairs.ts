/** Tasks taken for one another, with the texts that show it and the samples that draw them over. */
import type { ConfusedPair, ConfusionCause, SamplePlace } from '../document.js';
import type { Material } from '../material.js';
import { type LabelledSample, sampleText } from '../questions/labelled-sample.js';
import { type Asked, FALLBACK } from '../questions/question.js';
import { jaccard, trigramSets } from '../similarity/trigrams.js';
import { byName } from './ratio.js';
import { templateText } from './template-text.js';

/** The document names so many pairs, and so many texts of each. */
const MOST_PAIRS = 50;
const MOST_CAUSES = 10;

/**
 * Pairs up what was confused. The best task counts, sure or not: two tasks that cannot be told apart are mostly turned away,
 * and that is no cure. What no task is for is paired with the task that was found in it where it was answered.
 */
export function confusedPairs(material: Material): ConfusedPair[] {
  const support = new Map<string, number>();
  const pairs = new Map<string, Asked[]>();
  for (const one of material.asked) {
    const { task } = one.question;
    support.set(task, (support.get(task) ?? 0) + 1);
    const taken = task === FALLBACK ? one.answered : one.best;
    if (taken === task || taken === FALLBACK) continue;
    const key = JSON.stringify([task, taken].sort(byName));
    const members = pairs.get(key);
    if (members) members.push(one);
    else pairs.set(key, [one]);
  }
  const ranked = [...pairs].map(([key, members]) => {
    const tasks = JSON.parse(key) as [string, string];
    const texts = tasks.reduce((sum, task) => sum + (support.get(task) ?? 0), 0);
    return { tasks, members, share: members.length / texts };
  });
  ranked.sort(
    (a, b) =>
      b.members.length - a.members.length ||
      b.share - a.share ||
      byName(a.tasks[0], b.tasks[0]) ||
      byName(a.tasks[1], b.tasks[1]),
  );
  const nearest = createNearest(material);
  return ranked.slice(0, MOST_PAIRS).map(({ tasks, members, share }) => ({
    tasks,
    count: members.length,
    share,
    causes: distinct(members)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, MOST_CAUSES)
      .map((one): ConfusionCause => {
        const { source } = one.question;
        return {
          asked: placeOf(source),
          mistakenFor: one.best,
          confidence: one.confidence,
          nearest: nearest(source, one.best),
        };
      }),
  }));
}

/** A sample that several repeats got wrong is one cause. */
function distinct(members: readonly Asked[]): Asked[] {
  return [...new Map(members.map((one) => [one.question.source, one])).values()];
}

/** Makes the search for the sample of a task that is most like a text. */
function createNearest({
  samples,
  trigrams,
  set,
}: Material): (source: LabelledSample, task: string) => ConfusionCause['nearest'] {
  const numbers = new Map<string, number[]>();
  const numberOf = new Map(samples.map((sample, n) => [sample, n]));
  samples.forEach(({ task }, n) => {
    numbers.set(task, [...(numbers.get(task) ?? []), n]);
  });
  return (source, task) => {
    const own = numbers.get(task) ?? [];
    // A row of held-out data has no trigrams yet: they are numbered together with those of the task.
    const known = numberOf.get(source);
    const sets =
      known === undefined
        ? trigramSets([source, ...own.flatMap((n) => samples[n] ?? [])].map((one) => templateText(one, set)))
        : [trigrams[known], ...own.map((n) => trigrams[n])];
    const [wanted, ...others] = sets;
    let best: ConfusionCause['nearest'] = null;
    others.forEach((other, i) => {
      const sample = samples[own[i] ?? -1];
      if (wanted === undefined || other === undefined || sample === undefined) return;
      const similarity = jaccard(wanted, other);
      if (similarity > (best?.similarity ?? 0)) best = { ...placeOf(sample), similarity };
    });
    return best;
  };
}

export function placeOf(sample: LabelledSample): SamplePlace {
  return { task: sample.task, text: sampleText(sample), origin: sample.origin ?? null };
}
