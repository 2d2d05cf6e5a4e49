/** Texts whose fields stand in braces: `a {size} latte`, `a {latte|drink}`. */
import type { DraftSample } from './draft.js';

/** Cuts a text at its tags. Braces around anything else stay text.
 *
 * @param isField  whether a name is one of the task's fields */
export function taggedSegments(text: string, isField: (name: string) => boolean): DraftSample['segments'] {
  const segments: { text?: string; field?: string }[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    const [first = '', second] = (match[1] ?? '').split('|').map((part) => part.trim());
    const field = second ?? first;
    if (!isField(field)) continue;
    segments.push({ text: text.slice(end, match.index) });
    segments.push(second === undefined || first === '' ? { field } : { field, text: first });
    end = match.index + match[0].length;
  }
  segments.push({ text: text.slice(end) });
  return segments;
}
