/** The predictor: a model's sections in, answers out. Nothing of training is reached from here. */
import { CONFIDENCE_WEIGHTS, confidenceOf, openCalibration } from './calibration/confidence.js';
import { knownShare } from './calibration/known-share.js';
import { openClassifier } from './classifier/open-classifier.js';
import { createEncoder } from './features/encode.js';
import { createExtractor, GROUP_COUNT } from './features/extract.js';
import { MAX_FEATURE_TOKENS } from './features/feature-input.js';
import { isKnownWord } from './features/words.js';
import { softmax } from './kernels/softmax.js';
import { ModelError } from './model/model-error.js';
import { readSection } from './model/sections.js';
import { readStrings } from './model/strings.js';
import { openTagger } from './tagger/open-tagger.js';
import { type Tokens, tokenize } from './text/tokenize.js';
import {
  FALLBACK,
  type Mention,
  type ModelSections,
  type Prediction,
  type PredictOptions,
  type RankedTask,
} from './types.js';
import { correctSpelling } from './values/correct-spelling.js';
import { openDictionaries } from './values/dictionaries.js';
import { resolveValue } from './values/resolve-value.js';

export { ModelError, type ModelErrorCode } from './model/model-error.js';
export * from './types.js';

/** A model ready to answer. Calls do not influence one another. */
export interface Predictor {
  /** Analyses a text: the task it is for, the fields it fills, and how sure both are.
   *
   * @param text  any string; never throws for one */
  predict(text: string, options?: PredictOptions): Prediction;
}

/** What a task that may not win loses in score: it still casts doubt on the others, as it should where a text is clearly for
 * it, but a close call goes to those that may win. */
const NOT_ALLOWED = Math.log(10);

/** Opens a model; its arrays are used in place and must not change afterwards.
 *
 * @throws {ModelError} where another version made the model, or its sections are missing or contradict one another */
export function openModel(sections: ModelSections): Predictor {
  const classifier = openClassifier(sections);
  const calibration = openCalibration(sections);
  const K = classifier.classes;
  // The class after the last task is that of what no task is for.
  const names = readStrings(sections, 'task.names');
  if (names.length !== K - 1)
    throw new ModelError('damaged', `The model names ${names.length} tasks for ${K} classes.`);
  const numbers = readSection(sections, 'task.numbers', Uint16Array, names.length);
  const [language] = readStrings(sections, 'model.language');
  const dictionaries = openDictionaries(sections);
  const tagger = openTagger(sections, dictionaries);
  const extract = createExtractor(dictionaries);
  const encode = createEncoder(classifier.table, GROUP_COUNT);
  const inputs = new Float64Array(CONFIDENCE_WEIGHTS);

  /** [K] probabilities of a text's classes, and the part of the text that is known. */
  function classify(tokens: Tokens, isAllowed: (k: number) => boolean): { probabilities: Float64Array; known: number } {
    const encoded = encode(extract(tokens));
    const probabilities = new Float64Array(K);
    classifier.score(encoded, probabilities);
    for (let k = 0; k < names.length; k++) if (!isAllowed(k)) probabilities[k] -= NOT_ALLOWED;
    softmax(probabilities, K);
    const { rows: columns, values, groupEnds } = encoded;
    return { probabilities, known: knownShare({ columns, values, start: 0, groupEnds, firstGroup: 0 }) };
  }

  function findMentions(text: string, tokens: Tokens, k: number): Mention[] {
    const mentions: Mention[] = [];
    for (const { field, type, start, end, confidence } of tagger.tag(tokens, numbers[k])) {
      const resolved = resolveValue(dictionaries, type, tokens, text, start, end);
      if (resolved === undefined) continue;
      const [from, to] = [tokens.starts[resolved.start], tokens.ends[resolved.end - 1]];
      mentions.push({
        field,
        value: resolved.value,
        text: text.slice(from, to),
        start: from,
        end: to,
        source: resolved.source,
        confidence,
      });
    }
    return mentions;
  }

  function predict(text: string, options: PredictOptions = {}): Prediction {
    const allowed = options.tasks && new Set(options.tasks);
    const mayWin = (k: number): boolean => allowed === undefined || allowed.has(names[k]);
    const tokens = tokenize(text, options.language ?? language);
    const corrected = correctSpelling(dictionaries, text, tokens, Math.min(tokens.count, MAX_FEATURE_TOKENS), (t) =>
      isKnownWord(classifier.table, tokens.hashes[t]),
    );
    const asked = corrected === text ? tokens : tokenize(corrected, options.language ?? language);
    const { probabilities, known } = classify(asked, mayWin);
    let best = -1;
    for (let k = 0; k < names.length; k++)
      if (mayWin(k) && (best < 0 || probabilities[k] > probabilities[best])) best = k;
    if (best < 0) return { task: FALLBACK, confidence: 1, ranking: [], mentions: [] };

    const confidence = confidenceOf(
      calibration.weights,
      { probability: probabilities[best], fallback: probabilities[K - 1], known },
      inputs,
    );
    const isSure = confidence >= calibration.threshold && known > 0;
    return {
      task: isSure ? names[best] : FALLBACK,
      confidence: isSure ? confidence : 1 - confidence,
      get ranking() {
        return rank(probabilities, best, confidence, mayWin, names);
      },
      mentions: isSure ? findMentions(text, tokens, best) : [],
    };
  }

  return { predict };
}

/** The tasks that may win, best first. The best has the calibrated confidence; the others share what it leaves in proportion to
 * their probabilities, and none gets more than it had a right to. */
function rank(
  probabilities: Float64Array,
  best: number,
  confidence: number,
  mayWin: (k: number) => boolean,
  names: readonly string[],
): RankedTask[] {
  const p = probabilities[best];
  const share = p < 1 ? Math.min(confidence / p, (1 - confidence) / (1 - p)) : 0;
  const classes: number[] = [];
  for (let k = 0; k < names.length; k++) if (mayWin(k)) classes.push(k);
  classes.sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  return classes.map((k) => ({ task: names[k], confidence: k === best ? confidence : share * probabilities[k] }));
}
