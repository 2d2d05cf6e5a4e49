/** Test cases -> utterances with what they mean, for measuring a model on the author's own tests. */
import type { ExpectedFields, Place, TestCase, Understanding } from './cases.js';

/** An utterance and what it has to be understood as. */
export interface UtteranceExample {
  readonly text: string;
  readonly task: string;
  /** All fields that are to be found; absent where the case does not look at them. */
  readonly fields?: ExpectedFields;
  readonly place: Place;
}

/** Lists every utterance that a case expects to be understood, also inside conversations; skipped ones are left out. */
export function utteranceExamples(cases: readonly TestCase[]): UtteranceExample[] {
  return cases
    .filter(({ mark }) => mark === undefined || mark === 'only')
    .flatMap((testCase) => {
      if (testCase.kind === 'utterance') return [toExample(testCase.text, testCase.understanding, testCase.place)];
      return testCase.turns.flatMap(({ text, understanding, place }) =>
        understanding ? [toExample(text, understanding, place)] : [],
      );
    });
}

function toExample(text: string, { task, fields, ignore }: Understanding, place: Place): UtteranceExample {
  // Where others may be there too, what is named is not all.
  return { text, task, ...(fields && ignore === undefined && { fields }), place };
}
