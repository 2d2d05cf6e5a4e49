/** The tags of a task's samples, each with its sample: few of many, found once for all checks and builds. */
import type { CheckedSample } from '../../ir.js';
import { Recollection } from '../../recollection.js';
import type { TagSegment } from '../../samples/parse-sample.js';

export interface UsedTag {
  readonly tag: TagSegment;
  readonly sample: CheckedSample;
}

const known = new Recollection<readonly UsedTag[]>();

/** In the order of the samples. */
export function tagsOf(samples: readonly CheckedSample[]): readonly UsedTag[] {
  return known.of(samples, [], () =>
    samples.flatMap((sample) => sample.parsed.segments.flatMap((tag) => (tag.kind === 'tag' ? [{ tag, sample }] : []))),
  );
}
