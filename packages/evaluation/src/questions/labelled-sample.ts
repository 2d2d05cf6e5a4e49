/** What an evaluation asks about, before its tags are filled. */
import type { Segment } from '@botwright/nlu/train';

/** A sample, or a row of held-out data, with the answer that is right. */
export interface LabelledSample {
  /** Name of the right task; `fallback` for what no task is for. */
  readonly task: string;
  readonly segments: readonly Segment[];
  /** BCP 47; the set's language where absent. */
  readonly language?: string;
  /** Fields whose value is known, but not the words that say it; in a list, one value for each time it is said. */
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
  /** Set where only the task is known: what is found beside it is neither right nor wrong. */
  readonly fieldsUnknown?: boolean;
  /** `src/tasks.ts:12:5`. */
  readonly origin?: string;
}

/** The sample as an author writes it: `a {Size} {Drink:flat white}`. */
export function sampleText({ segments }: Pick<LabelledSample, 'segments'>): string {
  return segments
    .map(({ text, field }) => {
      if (field === undefined) return (text ?? '').replace(/[{}]/g, '$&$&');
      return text === undefined ? `{${field}}` : `{${field}:${text}}`;
    })
    .join('');
}
