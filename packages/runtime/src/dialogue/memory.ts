/** The memory of a dialogue: a JSON object. The author's keys live at its root, the runtime's below `twilio`. Never changed in place. */

import { isRecord, isText, own, ownValue } from './json.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Memory {
  readonly twilio?: RuntimeMemory;
  readonly [key: string]: Json | RuntimeMemory | undefined;
}

/** What the runtime keeps in it. */
export interface RuntimeMemory {
  readonly collected_data?: Readonly<Record<string, CollectRecord>>;
  /** What is known of the channel: `voice`, `chat`, `sms` … */
  readonly [channel: string]: unknown;
}

/** What a form has collected. */
export interface CollectRecord {
  readonly answers: Readonly<Record<string, CollectedAnswer>>;
  /** ISO 8601 UTC, whole seconds. */
  readonly date_started: string;
  readonly date_completed?: string;
  readonly status: CollectStatus;
}

/** How a form stands. `cancelled` is of forms that may be left. */
export type CollectStatus =
  | 'in-progress'
  | 'complete'
  | 'validation-max-attempts'
  | 'confirm-max-attempts'
  | 'cancelled';

/** One answer, also while it is not there yet. */
export interface CollectedAnswer {
  /** In the form of its type; absent as long as there is none. */
  readonly answer?: string;
  /** Absent of a question that takes any words. */
  readonly type?: string;
  readonly filled: boolean;
  readonly attempts: number;
  readonly validate_attempts: number;
  readonly confirm_attempts: number;
  readonly confirmed: boolean;
  /** Attachment of the answering message, null without one. */
  readonly media?: unknown;
  readonly error?: { readonly message: string; readonly value: string };
}

/** Most bytes of a memory as JSON in UTF-8, the runtime's part included. */
export const MEMORY_BYTES: number = 16 * 1_024;

/** The key that belongs to the runtime. */
export const RUNTIME_KEY = 'twilio';

/** Puts values at the root, each in place of what stood there. */
export function remember(memory: Memory, values: Readonly<Record<string, unknown>>): Memory {
  return { ...memory, ...values } as Memory;
}

export function collectedData(memory: Memory): Readonly<Record<string, CollectRecord>> {
  return memory.twilio?.collected_data ?? {};
}

/** Puts the record of one form in place of what stood there. */
export function withRecord(memory: Memory, name: string, record: CollectRecord): Memory {
  const collected_data = { ...collectedData(memory), ...own(name, record) };
  return { ...memory, twilio: { ...memory.twilio, collected_data } };
}

/** The record of one form. */
export function recordIn(memory: Memory, name: string): CollectRecord | undefined {
  return ownValue(collectedData(memory), name);
}

/** Whether a memory is within its bound. */
export function fitsMemory(memory: Memory): boolean {
  const text = JSON.stringify(memory);
  // A UTF-16 unit is three bytes of UTF-8 at the most, so that most memories need no counting.
  return text.length * 3 <= MEMORY_BYTES || new TextEncoder().encode(text).length <= MEMORY_BYTES;
}

/** Whether a value from outside can be gone on with as a memory: a JSON object with sound records, and not too large. */
export function isMemory(value: unknown): value is Memory {
  try {
    if (!isRecord(value) || !fitsMemory(value as Memory)) return false;
  } catch {
    // JSON cannot write it: it holds itself, or is too deep.
    return false;
  }
  const { twilio } = value;
  if (twilio === undefined) return true;
  if (!isRecord(twilio)) return false;
  const { collected_data: forms } = twilio;
  return forms === undefined || (isRecord(forms) && Object.values(forms).every(isCollectRecord));
}

function isCollectRecord(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.date_started) &&
    isText(value.status) &&
    isRecord(value.answers) &&
    Object.values(value.answers).every(isCollectedAnswer)
  );
}

function isCollectedAnswer(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const counts = [value.attempts, value.validate_attempts, value.confirm_attempts];
  return (
    counts.every((count) => Number.isSafeInteger(count) && (count as number) >= 0) &&
    typeof value.filled === 'boolean' &&
    typeof value.confirmed === 'boolean' &&
    (value.answer === undefined || isText(value.answer))
  );
}
