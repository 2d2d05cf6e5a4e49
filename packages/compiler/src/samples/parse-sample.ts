/**
 * The grammar of samples, in one place: text -> segments, each with its range.
 *
 *   sample  = (text | "{{" | "}}" | tag)*
 *   tag     = "{" field [":" words] "}"        no brace inside
 *
 * Offsets count UTF-16 units of the sample as written, end exclusive.
 */

/** Plain text, with doubled braces already single. */
export interface TextSegment {
  readonly kind: 'text';
  readonly text: string;
}

/** A tag: `{Field}`, or `{Field:words}`. */
export interface TagSegment {
  readonly kind: 'tag';
  readonly field: string;
  /** The literal words; undefined for a tag that training fills. */
  readonly words: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** What breaks the grammar. */
export interface SampleProblem {
  readonly kind: 'brace' | 'field' | 'words';
  readonly start: number;
  readonly end: number;
}

export interface ParsedSample {
  /** In order; no text segment is empty, and no two stand side by side. */
  readonly segments: readonly (TextSegment | TagSegment)[];
  readonly problems: readonly SampleProblem[];
}

/** Parses a sample. After a problem it goes on behind it, so that all of them are found. */
export function parseSample(sample: string): ParsedSample {
  const segments: (TextSegment | TagSegment)[] = [];
  const problems: SampleProblem[] = [];
  let text = '';
  let at = 0;
  const endText = (): void => {
    if (text !== '') segments.push({ kind: 'text', text });
    text = '';
  };
  while (at < sample.length) {
    const brace = nextBrace(sample, at);
    text += sample.slice(at, brace);
    if (brace === sample.length) break;
    const mark = sample.charAt(brace);
    const close = nextBrace(sample, brace + 1);
    if (sample.charAt(brace + 1) === mark) {
      text += mark;
      at = brace + 2;
    } else if (mark === '{' && sample.charAt(close) === '}') {
      const tag = parseTag(sample, brace, close + 1);
      const missing = tag.field === '' ? 'field' : tag.words?.trim() === '' ? 'words' : undefined;
      if (missing === undefined) {
        endText();
        segments.push(tag);
      } else {
        problems.push({ kind: missing, start: tag.start, end: tag.end });
      }
      at = close + 1;
    } else {
      problems.push({ kind: 'brace', start: brace, end: brace + 1 });
      at = brace + 1;
    }
  }
  endText();
  return { segments, problems };
}

function parseTag(sample: string, start: number, end: number): TagSegment {
  const inner = sample.slice(start + 1, end - 1);
  const colon = inner.indexOf(':');
  const [field, words] = colon === -1 ? [inner, undefined] : [inner.slice(0, colon), inner.slice(colon + 1)];
  return { kind: 'tag', field, words, start, end };
}

/** Offset of the first brace at or after `from`; the length of the sample where there is none. */
function nextBrace(sample: string, from: number): number {
  for (let at = from; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit === 0x7b || unit === 0x7d) return at;
  }
  return sample.length;
}
