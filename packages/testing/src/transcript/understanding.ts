/** The line `= order-coffee Size=small Drink="flat white" ... >=0.8` and the understanding that it stands for. */
import type { Understanding } from '../cases.js';
import { LineError } from './line-error.js';

/** A field and its value, a value being a word or a JSON string; `...`; `>=0.8`; or a bare word. */
const PART = />=(?<least>\S+)|(?<field>[^\s="]+)=(?<value>"(?:[^"\\]|\\.)*"|[^\s"]\S*)|(?<others>\.\.\.)|(?<word>\S+)/y;

/** Reads what stands behind the mark.
 *
 * @throws {LineError} */
export function readUnderstanding(text: string): Understanding {
  const [task = ''] = /^\S+/.exec(text) ?? [];
  if (task === '') throw new LineError('The name of a task is missing.', { hint: 'Write = task Field=value.' });
  if (task.includes('=')) {
    throw new LineError('The name of a task comes first.', { part: task, hint: `Write = task ${task}.` });
  }
  const fields = new Map<string, string[]>();
  const rest: { ignore?: 'others'; minConfidence?: number } = {};
  for (const groups of partsOf(text.slice(task.length))) {
    const { field, value = '', others, least, word } = groups;
    if (field !== undefined) fields.set(field, [...(fields.get(field) ?? []), readValue(value)]);
    else if (others !== undefined) rest.ignore = 'others';
    else if (least !== undefined) rest.minConfidence = readConfidence(least);
    else if (word !== undefined) refuseWord(word, fields);
  }
  if (fields.size === 0) return { task, ...rest };
  const values = Array.from(fields, ([field, list]) => [field, list.length === 1 ? (list[0] ?? '') : list]);
  return { task, fields: Object.fromEntries(values), ...rest };
}

/** Writes an understanding so that `readUnderstanding` gives it back. Fields that may be ignored by name have no form here. */
export function writeUnderstanding({ task, fields = {}, ignore, minConfidence }: Understanding): string {
  const values = Object.entries(fields).flatMap(([field, value]) =>
    [value].flat().map((each) => `${field}=${/^[^\s"]+$/.test(each) ? each : JSON.stringify(each)}`),
  );
  const others = ignore === 'others' ? ['...'] : [];
  return [task, ...values, ...others, ...(minConfidence === undefined ? [] : [`>=${minConfidence}`])].join(' ');
}

function* partsOf(text: string): Generator<Readonly<Record<string, string | undefined>>> {
  const part = new RegExp(PART);
  for (let at = 0; at < text.length; ) {
    const [blanks = ''] = /^\s*/.exec(text.slice(at)) ?? [];
    part.lastIndex = at + blanks.length;
    const match = part.exec(text);
    if (match === null) return;
    yield match.groups ?? {};
    at = part.lastIndex;
  }
}

function readValue(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return JSON.parse(value) as string;
  } catch {
    throw new LineError(`${value} is no quoted text.`, { part: value });
  }
}

function readConfidence(text: string): number {
  const share = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (share >= 0 && share <= 1) return share;
  throw new LineError(`${text} is no confidence.`, { part: text, hint: 'Write a number from 0 to 1, as in >=0.8.' });
}

/** A bare word is most likely the rest of a value with a blank in it. */
function refuseWord(word: string, fields: ReadonlyMap<string, readonly string[]>): never {
  const [field, values = []] = [...fields].at(-1) ?? [];
  const hint =
    field === undefined
      ? 'Fields are written as Field=value.'
      : `Quote a value of several words: ${field}="${values.at(-1)} ${word}".`;
  throw new LineError(`'${word}' is no field with a value.`, { part: word, hint });
}
