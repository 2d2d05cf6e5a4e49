/** The one language that all texts of a model are read in. */
import type { TrainingSet } from '../types.js';
import { hasDotlessI } from './normalize.js';

/** Undetermined (BCP 47): read so that all four letters i are one. */
const UNDETERMINED = 'und';

/** Chooses how a model reads its samples, its values and every query: by the set's language where that goes for all samples and values,
 * else so that no letter depends on a language, since a query need not say which one it is in.
 *
 * @returns BCP 47 */
export function readingLanguage({ language, tasks, fieldTypes }: TrainingSet): string {
  const dotless = hasDotlessI(language);
  const agrees = (other: string | undefined): boolean => other === undefined || hasDotlessI(other) === dotless;
  const samplesAgree = tasks.every(({ samples }) => samples.every((sample) => agrees(sample.language)));
  const valuesAgree = fieldTypes.every(({ values }) =>
    values.every(({ languages = [] }) => languages.every((each) => agrees(each.language))),
  );
  return samplesAgree && valuesAgree ? language : UNDETERMINED;
}
