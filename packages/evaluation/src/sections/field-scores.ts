/** Precision, recall and F1 of each field, end to end: a field of a task that was not recognised is a field missed. */
import { precisionRecall } from '@botwright/nlu/evaluate';
import type { FieldScores, Scores } from '../document.js';
import type { Material } from '../material.js';
import type { Asked, FoundField, WantedField } from '../questions/question.js';
import { byName, share } from './ratio.js';

export interface FieldSection {
  readonly fields: readonly FieldScores[];
  readonly all: Scores & { readonly support: number };
  readonly frameAccuracy: number;
}

interface Counts {
  readonly task: string;
  readonly name: string;
  wanted: number;
  found: number;
  right: number;
}

/** A field is right if task, name and place are; where only its value is known, if that is, or the words said are it. */
export function fieldScores({ asked }: Material): FieldSection {
  const table = new Map<string, Counts>();
  const countsOf = (task: string, name: string): Counts => {
    const key = JSON.stringify([task, name]);
    const counts = table.get(key) ?? { task, name, wanted: 0, found: 0, right: 0 };
    table.set(key, counts);
    return counts;
  };
  for (const { question, answered, fields } of asked) {
    if (question.source.fieldsUnknown) continue;
    for (const { name } of question.fields) countsOf(question.task, name).wanted++;
    for (const { name } of fields) countsOf(answered, name).found++;
    if (answered !== question.task) continue;
    for (const { name } of matches(question.fields, fields)) countsOf(answered, name).right++;
  }
  const rows = [...table.values()].sort((a, b) => byName(a.task, b.task) || byName(a.name, b.name));
  const sum = (of: (counts: Counts) => number): number => rows.reduce((total, counts) => total + of(counts), 0);
  return {
    fields: rows.map(({ task, name, ...counts }) => ({ task, name, ...scoresOf(counts) })),
    all: scoresOf({
      wanted: sum(({ wanted }) => wanted),
      found: sum(({ found }) => found),
      right: sum(({ right }) => right),
    }),
    frameAccuracy: share(asked, isWholeFrameRight) ?? 0,
  };
}

function scoresOf({ wanted, found, right }: Pick<Counts, 'wanted' | 'found' | 'right'>): FieldSection['all'] {
  const { precision, recall, f1 } = precisionRecall(right, found, wanted);
  return {
    precision: found === 0 && wanted === 0 ? null : precision,
    recall: wanted === 0 ? null : recall,
    f1: wanted === 0 ? null : f1,
    support: wanted,
  };
}

function isWholeFrameRight({ question, answered, fields }: Asked): boolean {
  if (answered !== question.task) return false;
  if (question.source.fieldsUnknown) return true;
  if (question.fields.length !== fields.length) return false;
  return matches(question.fields, fields).length === fields.length;
}

/** The wanted fields that were found, each by another finding. */
function matches(wanted: readonly WantedField[], found: readonly FoundField[]): WantedField[] {
  const left = [...found];
  return wanted.filter((field) => {
    const match = left.findIndex((candidate) => isSame(field, candidate));
    if (match >= 0) left.splice(match, 1);
    return match >= 0;
  });
}

function isSame({ name, place, value }: WantedField, found: FoundField): boolean {
  if (name !== found.name) return false;
  if (place) return place.start === found.start && place.end === found.end;
  return value === found.value || value?.toLowerCase() === found.text.toLowerCase();
}
