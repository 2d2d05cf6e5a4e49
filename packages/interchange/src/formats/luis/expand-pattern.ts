/**
 * Patterns, which say several utterances in one line:
 *
 *   fly [back] to {city}     with and without what stands in brackets
 *   (book|get) a flight      one or the other
 *   ^book a flight^          the marks of beginning and end say nothing here
 */

/** Most utterances that one pattern becomes. */
const MOST = 8;

/** Longest pattern, in characters: each pair of marks is looked for anew. */
const LONGEST = 1_000;

/** Whether an utterance is a pattern: not too long, labels no words, and has a part that may be missing or is one of several. */
export function isPattern(text: string): boolean {
  return (
    text.length <= LONGEST && !/\{[^{}]*=/.test(text) && /(?<!\\)(?:\[[^[\]]*\]|\([^()]*\|[^()]*\)|\^\s*$)/.test(text)
  );
}

/** The utterances of a pattern, each once; at most 8. Marks that do not match stay as they are. */
export function expandPattern(text: string): readonly string[] {
  let texts: readonly string[] = [text.replace(/^\s*\^|(?<!\\)\^\s*$/g, '')];
  // The innermost marks go first, one pair in all texts at a time.
  for (let more = true; more; ) {
    more = false;
    texts = texts.flatMap((each) => {
      const choice = /(?<!\\)\(([^()[\]]*\|[^()[\]]*)\)/.exec(each);
      const [whole, inner = ''] = choice ?? /(?<!\\)\[([^[\]]*)\]/.exec(each) ?? [];
      if (whole === undefined) return [each];
      more = true;
      const variants = [...inner.split('|'), ...(choice === null ? [''] : [])];
      return variants.map((variant) => each.replace(whole, () => variant));
    });
    texts = [...new Set(texts.map((each) => each.replaceAll(/ {2,}/g, ' ').trim()))].slice(0, MOST);
  }
  return texts.filter((each) => each !== '');
}
