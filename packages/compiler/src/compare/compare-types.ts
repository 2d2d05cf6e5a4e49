/** Field types, their values and synonyms. Only what fields use shows in the generated types, and so can break code. */
import type { AssistantChange, AssistantDocument, FieldTypeDocument, FieldValueDocument } from '@botwright/bundle';
import { change, pairUp } from './change.js';

export function compareTypes(before: AssistantDocument, after: AssistantDocument): AssistantChange[] {
  const { added, removed, kept } = pairUp(before.fieldTypes, after.fieldTypes, ({ name }) => name);
  const used = usedTypes(before);
  return [
    ...kept.flatMap(([old, now]) => compareType(old, now, used.has(old.name) && usedTypes(after).has(now.name))),
    ...added.map(({ name }) =>
      change({ kind: 'added', what: 'type', path: name, message: `Field type ${name} is new.` }),
    ),
    // Where a field had it, the field's own change tells what breaks.
    ...removed.map((type) => {
      const likely = added.find((other) => isAlike(type, other));
      return change({
        kind: 'removed',
        what: 'type',
        path: type.name,
        message: `Field type ${type.name} is gone.`,
        ...(likely && { hint: `It may be ${likely.name} now: it has the same values.` }),
      });
    }),
  ];
}

function compareType(old: FieldTypeDocument, now: FieldTypeDocument, isUsed: boolean): AssistantChange[] {
  const { name } = old;
  const changes: AssistantChange[] = [];
  if (old.open !== now.open) {
    changes.push(
      change({
        kind: 'changed',
        what: 'type',
        path: name,
        before: openness(old),
        after: openness(now),
        message: `Field type ${name} is ${openness(now)} instead of ${openness(old)}.`,
        ...(isUsed && { reason: now.open ? 'its values are any text now' : 'its values are a fixed set now' }),
      }),
    );
  }
  // The values of a closed type are a union of texts in the generated types; those of an open one are any text.
  const isUnion = isUsed && !old.open && !now.open;
  return [...changes, ...compareValues(name, old.values, now.values, isUnion)];
}

function compareValues(
  type: string,
  before: readonly FieldValueDocument[],
  after: readonly FieldValueDocument[],
  isUnion: boolean,
): AssistantChange[] {
  const { added, removed, kept } = pairUp(before, after, ({ value }) => value);
  return [
    ...added.map(({ value }) =>
      change({
        kind: 'added',
        what: 'value',
        path: `${type}/${value}`,
        after: value,
        message: `Field type ${type} has the new value ${value}.`,
        ...(isUnion && { reason: 'code that handles every value has to handle it' }),
      }),
    ),
    ...removed.map((old) => {
      const likely =
        after.find(({ synonyms }) => synonyms.includes(old.value)) ?? added.find((now) => sharesWords(old, now));
      return change({
        kind: 'removed',
        what: 'value',
        path: `${type}/${old.value}`,
        before: old.value,
        message: `Field type ${type} has no value ${old.value} any more.`,
        ...(isUnion && { reason: 'code that names it no longer compiles' }),
        ...(likely && { hint: `It may be ${likely.value} now: they share words.` }),
      });
    }),
    ...kept.flatMap(([old, now]) => compareSynonyms(`${type}/${now.value}`, now.value, old.synonyms, now.synonyms)),
  ];
}

function compareSynonyms(
  path: string,
  value: string,
  before: readonly string[],
  after: readonly string[],
): AssistantChange[] {
  const { added, removed } = pairUp(before, after, (synonym) => synonym);
  return [
    ...added.map((synonym) =>
      change({
        kind: 'added',
        what: 'synonym',
        path,
        after: synonym,
        message: `"${synonym}" is a new synonym of ${value}.`,
      }),
    ),
    ...removed.map((synonym) =>
      change({
        kind: 'removed',
        what: 'synonym',
        path,
        before: synonym,
        message: `"${synonym}" is no synonym of ${value} any more.`,
      }),
    ),
  ];
}

function usedTypes({ tasks }: AssistantDocument): ReadonlySet<string> {
  return new Set(tasks.flatMap(({ fields }) => fields.map(({ type }) => type)));
}

function openness({ open }: FieldTypeDocument): string {
  return open ? 'open' : 'closed';
}

/** At least half of the values of both. */
function isAlike(a: FieldTypeDocument, b: FieldTypeDocument): boolean {
  const values = new Set(b.values.map(({ value }) => value));
  const common = a.values.filter(({ value }) => values.has(value)).length;
  return common > 0 && 2 * common >= Math.max(a.values.length, b.values.length);
}

function sharesWords(old: FieldValueDocument, now: FieldValueDocument): boolean {
  return old.synonyms.some((synonym) => synonym === now.value || now.synonyms.includes(synonym));
}
