/** The one shape of every built-in type: it finds its values in free text and brings them into the form that is documented. */

/** What the meaning of words may depend on. */
export interface Setting {
  /** BCP 47 language of the text. A type that does not know it answers as for English. */
  readonly language: string;
  /** The moment that "tomorrow" and "in two hours" are relative to. */
  readonly now: Date;
  /** IANA time zone of the person who speaks: `Europe/Oslo`. */
  readonly timeZone: string;
}

/** A value that was found. */
export interface Found {
  /** Offsets in UTF-16 units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In the type's own form: `2026-03-04` of a date. */
  readonly value: string;
}

/** Finds the values of one type. */
export interface Recogniser {
  /** Name of the type as documents have it: `Twilio.DATE`. */
  readonly type: string;
  /** Raised whenever the same text may give another answer than before: a model is bound to what it was trained with. */
  readonly version: number;
  /** All values in a text, in order and without overlaps; none in a text that has none. Pure, takes any string, and is bounded in time:
   * a text of n units costs no more than n times a constant.
   *
   * @param answer  whether the text answers a question for this type: then more is taken for a value than in passing ("seven" of a
   *                time, "may" of a month); false by default */
  find(text: string, setting: Setting, answer?: boolean): readonly Found[];
}
