/** The texts behind the figures: wrong answers, and right ones that were nearly turned away. */
import type { Listing, Mistake } from '../document.js';
import type { Material } from '../material.js';
import { type Asked, FALLBACK } from '../questions/question.js';

/** The document lists so many. */
const MOST_LISTED = 1000;
/** So little above the threshold an answer is unsure. */
const NEAR = 0.15;

/** Wrong answers, the surest first; then what was turned away, the surest first. */
export function mistakes({ asked }: Material): Listing<Mistake> {
  const wrong = asked.filter(({ question, answered }) => answered !== question.task);
  const rank = ({ answered }: Asked): number => (answered === FALLBACK ? 1 : 0);
  return listing(wrong.sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence));
}

/** Right answers close above the threshold, the least sure first. */
export function unsure({ asked, thresholds }: Material): Listing<Mistake> {
  const limit = Math.max(...thresholds) + NEAR;
  const near = asked.filter(
    ({ question, answered, confidence }) => answered === question.task && answered !== FALLBACK && confidence < limit,
  );
  return listing(near.sort((a, b) => a.confidence - b.confidence));
}

/** Outcomes that several repeats agree on are listed once. */
function listing(asked: readonly Asked[]): Listing<Mistake> {
  const found = new Map<string, Mistake>();
  for (const { question, answered, best, confidence, second } of asked) {
    const { text, task, source } = question;
    const origin = source.origin ?? null;
    const key = JSON.stringify([text, origin, task, answered]);
    const known = found.get(key);
    found.set(
      key,
      known
        ? { ...known, times: known.times + 1 }
        : { text, origin, expected: task, answered, best, confidence, second, times: 1 },
    );
  }
  const items = [...found.values()];
  return { total: items.length, items: items.slice(0, MOST_LISTED) };
}
