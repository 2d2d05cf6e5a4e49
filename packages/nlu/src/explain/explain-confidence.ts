/** An analysis -> what its confidence rests on. */
import { CONFIDENCE_WEIGHTS, writeInputs } from '../calibration/confidence.js';
import { MAX_FEATURE_TOKENS } from '../features/feature-input.js';
import type { Steps } from '../features/steps.js';
import { isKnownWord } from '../features/words.js';
import type { Analyser, Analysis } from '../predict/open-analyser.js';
import type { Tokens } from '../text/tokenize.js';
import { correctSpelling } from '../values/correct-spelling.js';
import type { ConfidenceEvidence, Correction, Reason } from './explanation.js';
import { spelling } from './token-text.js';

/** @param steps  of the text as the classifier was asked */
export function explainConfidence(
  analyser: Analyser,
  analysis: Analysis,
  text: string,
  steps: Steps,
): ConfidenceEvidence {
  const { weights, threshold } = analyser.calibration;
  const { evidence, confidence, asked } = analysis;
  const inputs = new Float64Array(CONFIDENCE_WEIGHTS);
  writeInputs(evidence, inputs);
  const [base, probability, known, lead, fallback] = inputs.map((input, i) => input * weights[i]);
  return {
    reason: reasonOf(analysis),
    confidence,
    threshold,
    ...evidence,
    // A sum of squares that is 1 but for its last bits.
    known: Math.min(1, evidence.known),
    terms: { base, probability, known, lead, fallback },
    unknownWords: unknownWords(analyser, asked, steps),
    corrections: corrections(analyser, text, analysis.tokens),
  };
}

function reasonOf({ best, evidence, isSure }: Analysis): Reason {
  if (best < 0) return 'no-task-allowed';
  if (evidence.known === 0) return 'nothing-known';
  return isSure ? 'sure' : 'below-threshold';
}

function unknownWords({ classifier }: Analyser, tokens: Tokens, { count, starts, isValue }: Steps): string[] {
  const words: string[] = [];
  for (let s = 0; s < count; s++) {
    const t = starts[s];
    if (isValue[s] === 0 && !isKnownWord(classifier.table, tokens.hashes[t])) words.push(spelling(tokens, t, t + 1));
  }
  return words;
}

/** The corrections once more, this time one by one. */
function corrections({ dictionaries, classifier }: Analyser, text: string, tokens: Tokens): Correction[] {
  const found: Correction[] = [];
  const isKnown = (t: number): boolean => isKnownWord(classifier.table, tokens.hashes[t]);
  correctSpelling(
    dictionaries,
    text,
    tokens,
    Math.min(tokens.count, MAX_FEATURE_TOKENS),
    isKnown,
    (first, last, value) => {
      const [start, end] = [tokens.starts[first], tokens.ends[last - 1]];
      found.push({ text: text.slice(start, end), start, end, value });
    },
  );
  return found;
}
