/**
 * The annotations in examples, in one place:
 *
 *   [words](entity)   [words](entity:value)   [words]{"entity": "…", "value": "…", "role": "…"}   [{…}, {…}] takes the first
 */

/** A text in pieces. */
export interface AnnotatedText {
  readonly segments: readonly { readonly text: string; readonly field?: string }[];
  readonly entities: readonly Entity[];
}

/** A mention of an entity. */
export interface Entity {
  /** The entity, or its role where it has one. */
  readonly field: string;
  readonly entity: string;
  /** What was said. */
  readonly words: string;
  /** What it stands for, where that is something else. */
  readonly value?: string;
}

/** A mention by its place in the text, `[start, end)`. */
export interface Annotation extends Omit<Entity, 'words'> {
  readonly start: number;
  readonly end: number;
}

const ANNOTATION = /\[([^[\]]+)\](?:\(([^()]*)\)|(\{[^{}]*\})|\[(\{[^{}]*\})[^[\]]*\])/g;

/** Parses one example. What looks like an annotation and is none stays as it is written. */
export function parseExample(text: string): AnnotatedText {
  const segments: { text: string; field?: string }[] = [];
  const entities: Entity[] = [];
  let end = 0;
  for (const match of text.matchAll(ANNOTATION)) {
    const [whole, words = '', short, long, first] = match;
    const annotation = short === undefined ? readLong(long ?? first ?? '') : readShort(short);
    if (annotation === undefined) continue;
    segments.push({ text: text.slice(end, match.index) }, { text: words, field: annotation.field });
    entities.push({ ...annotation, words });
    end = match.index + whole.length;
  }
  segments.push({ text: text.slice(end) });
  return { segments, entities };
}

/** Cuts a text at its annotations. One that overlaps another, or lies outside, is left out. */
export function withAnnotations(text: string, annotations: readonly Annotation[]): AnnotatedText {
  const segments: { text: string; field?: string }[] = [];
  const entities: Entity[] = [];
  let at = 0;
  for (const { start, end, ...entity } of [...annotations].sort((a, b) => a.start - b.start)) {
    if (!(start >= at && end > start && end <= text.length) || entity.field === '') continue;
    const words = text.slice(start, end);
    segments.push({ text: text.slice(at, start) }, { text: words, field: entity.field });
    entities.push({ ...entity, words });
    at = end;
  }
  segments.push({ text: text.slice(at) });
  return { segments, entities };
}

function readShort(inner: string): Omit<Entity, 'words'> | undefined {
  const colon = inner.indexOf(':');
  const entity = (colon < 0 ? inner : inner.slice(0, colon)).trim();
  const value = colon < 0 ? '' : inner.slice(colon + 1).trim();
  return entity === '' ? undefined : { entity, field: entity, ...(value !== '' && { value }) };
}

function readLong(json: string): Omit<Entity, 'words'> | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const { entity, role, value } = data as Record<string, unknown>;
  if (typeof entity !== 'string' || entity === '') return undefined;
  const field = fieldName(entity, typeof role === 'string' ? role : '');
  return { entity, field, ...((typeof value === 'string' || typeof value === 'number') && { value: String(value) }) };
}

/** What the mentions of an entity in one role are called. */
export function fieldName(entity: string, role?: string): string {
  return role ? `${entity}_${role}` : entity;
}
