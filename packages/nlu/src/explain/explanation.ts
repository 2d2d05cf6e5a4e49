/** Why a text was answered as it was: what the explainer gives. Plain data. */
import type { Mention, RankedTask, Segment } from '../types.js';

/** What a feature of the classifier is: a word; the type of a field value; two neighbours, or two with up to three words between; a piece
 * of a word. */
export type FeatureKind = 'word' | 'type' | 'pair' | 'skip-pair' | 'piece';

/** What one feature adds to the scores of two tasks. */
export interface Contribution {
  readonly kind: FeatureKind;
  /** For people: `latte`, `{drinkType}`, `have a`, `^ can` at the beginning, `menu $` at the end, `have … a`; pieces of words with a dash
   * where the word goes on: `capp-`, `-ino`. */
  readonly text: string;
  /** Added to the score of the best task, and to that of its rival. */
  readonly forBest: number;
  readonly forRival: number;
  /** forBest - forRival. */
  readonly difference: number;
}

/** What a word, or all words of a field value, is worth: how much the difference of the scores falls without it, the hidden layer and
 * everything else included. */
export interface WordEffect {
  readonly text: string;
  readonly difference: number;
}

/** The best task against another one. Scores are natural logarithms of probabilities, up to a constant, so a difference of 0.7 doubles the
 * odds. `difference` is the sum of `bias`, `features[].difference`, `hiddenLayer`, `encoder` and `restriction`. */
export interface Comparison {
  readonly best: string;
  /** Another task, `fallback` among them. */
  readonly rival: string;
  readonly difference: number;
  /** What the two are worth before anything is said. */
  readonly bias: number;
  /** Features that count for either, those that matter most first. */
  readonly features: readonly Contribution[];
  /** What the hidden layer adds, of all words together; 0 where the model has none. */
  readonly hiddenLayer: number;
  /** What the author's encoder adds; 0 where the model has none. */
  readonly encoder: number;
  /** What a task loses that was not allowed to win. */
  readonly restriction: number;
  /** The words of the text in their order; the first hundred of a long one. */
  readonly words: readonly WordEffect[];
}

/** Why the answer is the best task or the fallback. */
export type Reason = 'sure' | 'below-threshold' | 'nothing-known' | 'no-task-allowed';

/** A misspelt value that was put right before the classifier was asked. Offsets count UTF-16 units of the text. */
export interface Correction {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** What the confidence rests on. Its log odds are the sum of `terms`; where nothing is known it is 0. */
export interface ConfidenceEvidence {
  readonly reason: Reason;
  /** That the best task is right, in [0, 1], and the least that is answered. */
  readonly confidence: number;
  readonly threshold: number;
  /** Of the best task among all, and of the task `fallback`, which is 0 without samples of it; in [0, 1]. */
  readonly probability: number;
  readonly fallback: number;
  /** Score of the best task less the mean score of all: how much of the text speaks for it at all. */
  readonly lead: number;
  /** Part of the text that training knows, in [0, 1]. */
  readonly known: number;
  readonly terms: Readonly<Record<'base' | 'probability' | 'known' | 'lead' | 'fallback', number>>;
  /** Words that no sample has and that are no values. */
  readonly unknownWords: readonly string[];
  readonly corrections: readonly Correction[];
}

/** A sample to compare with. A field without words takes those that the text has for its type. */
export interface ExplainSample {
  readonly task: string;
  readonly segments: readonly ExplainSegment[];
}

export interface ExplainSegment extends Segment {
  /** Name of the field's type. */
  readonly type?: string;
}

/** A sample that resembles the text. */
export interface Neighbour {
  /** Place in the list of samples that was handed in. */
  readonly sample: number;
  readonly task: string;
  /** The sample with its fields filled as they were compared. */
  readonly text: string;
  /** Cosine of the angle between both, over the features of the classifier and the encoder's vector, in [0, 1]; 1 where they have the same
   * features and all are known. */
  readonly similarity: number;
}

/** What a label of a token is worth. */
export interface LabelProbability {
  /** `O` for no field, `B-Drink` where a value of Drink begins, `I-Drink` where it goes on. */
  readonly label: string;
  /** Over all ways to label the text, in [0, 1]. */
  readonly probability: number;
}

/** A listed value that a token belongs to. */
export interface ValueHit {
  readonly type: string;
  readonly value: string;
  /** Words that it was found in, which may be misspelt. */
  readonly text: string;
}

export interface ExplainedToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sample of a task with fields has the word. */
  readonly isKnown: boolean;
  /** The label of the best path. */
  readonly label: string;
  /** Likeliest first: the label chosen, and all others of at least one in a hundred. */
  readonly candidates: readonly LabelProbability[];
  readonly values: readonly ValueHit[];
}

/** A run of tokens taken for a field. */
export interface ExplainedSpan {
  readonly field: string;
  readonly type: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its probability in the lattice; that of a mention is what experience makes of it, see tagger/field-confidence.ts. */
  readonly confidence: number;
}

/** What the tagger saw when it looked for the fields of a task. */
export interface TaggerExplanation {
  readonly task: string;
  readonly tokens: readonly ExplainedToken[];
  /** As the best path of labels has them. */
  readonly spans: readonly ExplainedSpan[];
  /** Those that are no mentions in the end: a longer listed value took their place, or a closed type has no such value. */
  readonly dropped: readonly ExplainedSpan[];
  /** Mentions that are not on the path: listed values of closed types that it had left out. */
  readonly added: readonly Mention[];
  /** What was found in the end; answered where the task wins. */
  readonly mentions: readonly Mention[];
}

/** The whole way from a text to its answer. */
export interface Explanation {
  readonly text: string;
  /** As `predict` answers. */
  readonly task: string;
  readonly confidence: number;
  readonly ranking: readonly RankedTask[];
  readonly evidence: ConfidenceEvidence;
  /** Absent where no task was allowed to win, or where there is one task only. */
  readonly comparison?: Comparison;
  readonly neighbours: readonly Neighbour[];
  /** Of the best task, also where it does not win; absent where that has no fields, or where the text has no words. */
  readonly fields?: TaggerExplanation;
}
