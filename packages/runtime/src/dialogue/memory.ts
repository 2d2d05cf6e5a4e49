/** The memory of a dialogue: a JSON object. The author's keys live at its root, the runtime's below `twilio`. Never changed in place. */

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
  readonly status: 'in-progress' | 'complete' | 'validation-max-attempts' | 'confirm-max-attempts';
}

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

/** Size of a memory as JSON in UTF-8. */
export function memoryBytes(memory: Memory): number {
  return new TextEncoder().encode(JSON.stringify(memory)).length;
}

/** An object of one key, which may be called `__proto__`. */
export function own<Value>(key: string, value: Value): Record<string, Value> {
  return Object.fromEntries([[key, value]]);
}
