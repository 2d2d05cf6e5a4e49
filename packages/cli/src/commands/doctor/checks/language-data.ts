import type { DoctorCheck } from '../check.js';

/** Japanese, five words: found only with the dictionaries that come with full language data. */
const SENTENCE = '東京駅に行きたい';

/** What Node knows of languages that are written without spaces. */
export const languageData: DoctorCheck = {
  name: 'language-data',
  examine: () => {
    const remedy = 'Use a build of Node with full ICU; the official ones have it.';
    if (typeof Intl !== 'object' || !('Segmenter' in Intl)) {
      const message = 'This Node has no Intl.Segmenter: Chinese, Japanese and Thai are cut character by character';
      return [{ status: 'warning', message, remedy }];
    }
    const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(SENTENCE)].length;
    if (words > 1 && words < SENTENCE.length) {
      return [{ status: 'fine', message: `language data (ICU ${process.versions.icu})` }];
    }
    const message = 'This Node has no dictionaries: Chinese, Japanese and Thai are not cut into words';
    return [{ status: 'warning', message, remedy }];
  },
};
