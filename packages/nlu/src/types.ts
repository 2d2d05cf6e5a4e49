/** The words that trainer, predictor and evaluation share: what goes in, what comes out, and the arrays between them. */

/** A typed array that a model file can hold. */
export type SectionArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** A trained model as named typed arrays. Names are short lower-case ASCII with dots: `task.weights`. */
export type ModelSections = Readonly<Record<string, SectionArray>>;

/** Plain text, or a field with the words it was given, or a field alone, which training fills from its type's values. */
export interface Segment {
  readonly text?: string;
  readonly field?: string;
}

/** One sample (training utterance). */
export interface TrainingSample {
  readonly segments: readonly Segment[];
  /** BCP 47; the set's language where absent. */
  readonly language?: string;
}

/** A field (slot) of a task and the name of its type. */
export interface TrainingField {
  readonly name: string;
  readonly type: string;
}

/** A task (intent). The task named `fallback`, where given, holds samples of what is out of scope. */
export interface TrainingTask {
  readonly name: string;
  readonly fields: readonly TrainingField[];
  readonly samples: readonly TrainingSample[];
}

/** Words that belong to one language. */
export interface TrainingWords {
  /** BCP 47. */
  readonly language: string;
  readonly words: readonly string[];
}

/** One value of a field type with its synonyms. */
export interface TrainingValue {
  readonly value: string;
  readonly synonyms: readonly string[];
  /** Which of the value and its synonyms belong to a language; the others are of any. All of them are found in any query; samples of a
   * language are filled with its words where the value has some. */
  readonly languages?: readonly TrainingWords[];
}

/** A field type (entity type). */
export interface TrainingFieldType {
  readonly name: string;
  /** Whether words that resolve to none of the values are accepted as they were said. */
  readonly open: boolean;
  readonly values: readonly TrainingValue[];
  /** Words to fill open tags with in training, besides the values; nothing resolves to them. */
  readonly examples?: readonly string[];
}

/** What matters more where an answer is in doubt: that nothing wrong is said, or that what is meant gets its answer. */
export type FallbackPreference = 'cautious' | 'balanced' | 'bold';

/** How the threshold of the fallback is chosen: at most one of these, `prefer: 'balanced'` where there is none. */
export interface FallbackPolicy {
  readonly prefer?: FallbackPreference;
  /** What a right answer is worth: to lose one in a hundred, so many in a hundred of the texts that no task is for must be turned
   * away in exchange. Above 0, at most 10,000. */
  readonly price?: number;
  /** The threshold itself: the confidence below which the answer is the fallback, in [0, 1]. */
  readonly threshold?: number;
}

/** All that a model is trained on. */
export interface TrainingSet {
  /** Default BCP 47 language of samples and queries. */
  readonly language: string;
  readonly fieldTypes: readonly TrainingFieldType[];
  readonly tasks: readonly TrainingTask[];
  /** When a text gets no task's answer. */
  readonly fallback?: FallbackPolicy;
}

/** Where vectors come from: words in, numbers out. The same words must give the same numbers in training and in prediction. */
export interface VectorSource {
  /** Numbers of one vector, D; 1 to 4096. */
  readonly dimensions: number;
  /** Writes vectors of any length; all zeros where it knows nothing. Synchronous.
   *
   * @param words  normalised spellings of the tokens of one text, in order
   * @param out    zeros; of a text [D], of tokens [words x D] row by row */
  encode(words: readonly string[], out: Float32Array): void;
}

/** A dense view of texts (an embedding), handed in by the author beside what this package sees itself. A model that was trained with one
 * is opened with the same one only. */
export interface Encoder {
  /** For messages: what it is called, and its version. */
  readonly name: string;
  /** Stands for all that its vectors depend on: another hash is another encoder. */
  readonly hash: string;
  /** One vector a text, which helps to find the task. */
  readonly text?: VectorSource;
  /** One vector a token, which helps to find the fields. */
  readonly tokens?: VectorSource;
}

/** Name of the class for what is out of scope. */
export const FALLBACK = 'fallback';

/** How a value was found: a canonical value, a synonym, a close spelling of either, or the words as they were said. */
export type ValueSource = 'value' | 'synonym' | 'spelling' | 'text';

/** One recognised field value of a query. Offsets count UTF-16 units of the query, end exclusive. */
export interface Mention {
  readonly field: string;
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: ValueSource;
  /** In [0, 1]. */
  readonly confidence: number;
}

/** A value of one field type in a text, and its words as UTF-16 offsets, end exclusive. */
export interface ValueInText {
  readonly value: string;
  readonly source: ValueSource;
  readonly start: number;
  readonly end: number;
}

/** A task and the calibrated probability that it is right. */
export interface RankedTask {
  readonly task: string;
  /** In [0, 1]. */
  readonly confidence: number;
}

/** One analysed query. */
export interface Prediction {
  /** The winning task, or `fallback`. */
  readonly task: string;
  /** Calibrated probability, in [0, 1], of `task`; where that is `fallback`, of the best task being wrong. */
  readonly confidence: number;
  /** All tasks that could win, best first, ties by the order of training. */
  readonly ranking: readonly RankedTask[];
  /** In order of appearance, without overlaps; only fields of the winning task. */
  readonly mentions: readonly Mention[];
}

/** What a model is opened with. */
export interface OpenOptions {
  /** The encoder that the model was trained with; ignored where it was trained without one. */
  readonly encoder?: Encoder | undefined;
}

/** What a caller may ask of a single prediction. */
export interface PredictOptions {
  /** Only these tasks may win. Names that the model does not know are ignored. */
  readonly tasks?: readonly string[];
  /** BCP 47 language of the query. A hint that no answer needs: words are read as the model reads its samples, so a query in another
   * language than it says, in several, or in none that is said is answered alike. */
  readonly language?: string;
}
