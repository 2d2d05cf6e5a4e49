/** All that stands between a text and its answer, in the order in which it happens; the predictor shows what comes of it, the explainer
 * how it came about. */
import { type Calibration, CONFIDENCE_WEIGHTS, confidenceOf, openCalibration } from '../calibration/confidence.js';
import { type Evidence, weighScores } from '../calibration/evidence.js';
import { knownShare } from '../calibration/known-share.js';
import { type Classifier, openClassifier } from '../classifier/open-classifier.js';
import { type AddDenseScores, openDenseWeights } from '../dense/dense-weights.js';
import { openModelEncoder } from '../dense/encoder-section.js';
import { createEncoder, type EncodedText } from '../features/encode.js';
import { createExtractor, GROUP_COUNT } from '../features/extract.js';
import { MAX_FEATURE_TOKENS } from '../features/feature-input.js';
import { isKnownWord } from '../features/words.js';
import { ModelError } from '../model/model-error.js';
import { readSection } from '../model/sections.js';
import { readStrings } from '../model/strings.js';
import { openTagger, type TaggerWatch } from '../tagger/open-tagger.js';
import { type Tokens, tokenize } from '../text/tokenize.js';
import type { Mention, ModelSections, OpenOptions, PredictOptions } from '../types.js';
import { correctSpelling } from '../values/correct-spelling.js';
import { type Dictionaries, openDictionaries } from '../values/dictionaries.js';
import { resolveValue } from '../values/resolve-value.js';

/** How a text was understood. */
export interface Analysis {
  /** The text as it was given, and as the classifier was asked: with misspelt values put right. */
  readonly tokens: Tokens;
  readonly corrected: string;
  readonly asked: Tokens;
  /** [K] */
  readonly probabilities: Float64Array;
  /** What the confidence rests on. */
  readonly evidence: Evidence;
  /** The likeliest class of those that may win, -1 where none may. */
  readonly best: number;
  /** That it is right, in [0, 1]. */
  readonly confidence: number;
  /** Whether it wins, rather than the fallback. */
  readonly isSure: boolean;
  /** Whether class k, in [0, K - 1), may win. */
  readonly mayWin: (k: number) => boolean;
}

/** An opened model. */
export interface Analyser {
  /** [K - 1] tasks; the class after the last one is that of what no task is for. */
  readonly names: readonly string[];
  /** [K - 1] number of each task in the training set. */
  readonly numbers: Uint16Array;
  readonly language: string;
  readonly calibration: Calibration;
  readonly classifier: Classifier;
  readonly dictionaries: Dictionaries;
  readonly analyse: (text: string, options: PredictOptions) => Analysis;
  /** The features of a text as the classifier sees them; overwritten by the next call. */
  readonly encode: (tokens: Tokens) => EncodedText;
  /** What the encoder says of a text, [D]; overwritten by the next call, absent without an encoder. */
  readonly vectorOf: ((tokens: Tokens) => Float64Array) | undefined;
  /** Adds what the encoder says of a text to the scores [K]; absent without one. Returns whether it knows anything of it. */
  readonly addMeaning: ((tokens: Tokens, scores: Float64Array) => boolean) | undefined;
  /** The fields of task k in a text. */
  readonly findMentions: (text: string, tokens: Tokens, k: number, watch?: TaggerWatch) => Mention[];
}

/** @throws {ModelError} and {EncoderError}, see `openModel` */
export function openAnalyser(sections: ModelSections, { encoder }: OpenOptions): Analyser {
  const classifier = openClassifier(sections);
  const calibration = openCalibration(sections);
  const K = classifier.classes;
  const names = readStrings(sections, 'task.names');
  if (names.length !== K - 1)
    throw new ModelError('damaged', `The model names ${names.length} tasks for ${K} classes.`);
  const numbers = readSection(sections, 'task.numbers', Uint16Array, names.length);
  const [language] = readStrings(sections, 'model.language');
  const dictionaries = openDictionaries(sections);
  const { text, textDimensions, tokens: tokenVectors, tokenDimensions } = openModelEncoder(sections, encoder);
  const tagger = openTagger(sections, dictionaries, tokenVectors, tokenDimensions);
  const extract = createExtractor(dictionaries);
  const encodeFeatures = createEncoder(classifier.table, GROUP_COUNT);
  const encode = (tokens: Tokens): EncodedText => encodeFeatures(extract(tokens));
  const inputs = new Float64Array(CONFIDENCE_WEIGHTS);
  const vectorOf = text && ((tokens: Tokens) => text(tokens, Math.min(tokens.count, MAX_FEATURE_TOKENS)));
  const addMeaning = vectorOf && createMeaning(vectorOf, openDenseWeights(sections, textDimensions, K));

  /** [K] probabilities of a text's classes, the best of them, and the evidence for it. */
  function classify(
    tokens: Tokens,
    mayWin: (k: number) => boolean,
  ): { probabilities: Float64Array; best: number; evidence: Evidence } {
    const encoded = encode(tokens);
    const probabilities = new Float64Array(K);
    classifier.score(encoded, probabilities);
    const { rows: columns, values, groupEnds } = encoded;
    const place = { columns, values, start: 0, groupEnds, firstGroup: 0 };
    const known = knownShare(place, undefined, addMeaning?.(tokens, probabilities));
    return { probabilities, ...weighScores(probabilities, known, mayWin) };
  }

  function analyse(text: string, options: PredictOptions): Analysis {
    const allowed = options.tasks && new Set(options.tasks);
    const mayWin = (k: number): boolean => allowed === undefined || allowed.has(names[k]);
    const tokens = tokenize(text, language);
    const corrected = correctSpelling(dictionaries, text, tokens, Math.min(tokens.count, MAX_FEATURE_TOKENS), (t) =>
      isKnownWord(classifier.table, tokens.hashes[t]),
    );
    const asked = corrected === text ? tokens : tokenize(corrected, language);
    const { probabilities, best, evidence } = classify(asked, mayWin);
    const confidence = best < 0 ? 0 : confidenceOf(calibration.weights, evidence, inputs);
    const isSure = best >= 0 && confidence >= calibration.threshold && evidence.known > 0;
    return { tokens, corrected, asked, probabilities, evidence, best, confidence, isSure, mayWin };
  }

  function findMentions(text: string, tokens: Tokens, k: number, watch?: TaggerWatch): Mention[] {
    const mentions: Mention[] = [];
    for (const { field, type, start, end, confidence } of tagger.tag(tokens, numbers[k], watch)) {
      const resolved = resolveValue(dictionaries, type, tokens, text, start, end);
      if (resolved === undefined) continue;
      const { from, to } = resolved;
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

  return {
    names,
    numbers,
    language,
    calibration,
    classifier,
    dictionaries,
    analyse,
    encode,
    vectorOf,
    addMeaning,
    findMentions,
  };
}

/** Makes the function that asks the encoder about a text, and adds what it says. */
function createMeaning(
  vectorOf: (tokens: Tokens) => Float64Array,
  addScores: AddDenseScores,
): (tokens: Tokens, scores: Float64Array) => boolean {
  return (tokens, scores) => {
    const vector = vectorOf(tokens);
    addScores(vector, scores);
    return vector.some((number) => number !== 0);
  };
}
