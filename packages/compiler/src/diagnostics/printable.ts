/** Text of the author's files made fit for a terminal. */

/** Control characters, line and paragraph separators, and the marks that reorder text (they can disguise a line). */
const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Replaces what a terminal would act on instead of showing it. Tabs become one space, so that columns stay aligned. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(UNPRINTABLE, '\ufffd');
}
