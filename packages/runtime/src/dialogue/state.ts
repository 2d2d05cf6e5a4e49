/** What a dialogue (session) keeps between two turns: plain JSON, to be stored by whoever runs it, per user. */
import type { Collect } from '@botwright/bundle';
import { isCollect } from './check-actions.js';
import { isRecord, isText } from './json.js';
import { isMemory, type Json, type Memory } from './memory.js';

/** Raised when an older state can no longer be read as it is. */
export const STATE_VERSION = 1;

/** One dialogue, as it stands after a turn. */
export interface DialogueState {
  readonly version: typeof STATE_VERSION;
  /** Names this dialogue; a new one begins after its end. */
  readonly dialogue: string;
  readonly user: string;
  /** Lower case: `voice`, `sms`, `chat` or a name of the app's own. */
  readonly channel: string;
  /** Turns taken. Who stores states replaces one only by one that has the next number: of two turns at once the second one loses. */
  readonly turn: number;
  /** ISO 8601 UTC, whole seconds. */
  readonly startedAt: string;
  readonly lastAt: string;
  /** The task that was entered last. */
  readonly task: string | null;
  /** What the next input is for; null after the end. */
  readonly waiting: Waiting | null;
  readonly memory: Memory;
}

/** What a dialogue waits for. */
export type Waiting = WaitingListen | WaitingCollect;

/** Any input, or that for some tasks alone. */
export interface WaitingListen {
  readonly kind: 'listen';
  /** Only these may win. */
  readonly tasks?: readonly string[];
  /** Where digits lead to. */
  readonly digits?: Readonly<Record<string, string>>;
}

/** The answer to a question, or the confirmation of one. */
export interface WaitingCollect {
  readonly kind: 'collect';
  /** The form, as it was when it began: another build may have another one by now. */
  readonly collect: Collect;
  /** Index of the question. */
  readonly question: number;
  readonly phase: 'answer' | 'confirm';
  /** What the utterance said that the form began with, by name of a field; of fields that a question is filled from. */
  readonly said: Readonly<Record<string, string>>;
  /** What answers have said of later questions, by name of the question; of forms that fill ahead. */
  readonly heard?: Readonly<Record<string, string>>;
  /** The furthest question that was asked, after a correction; those before it are asked only if they were not. */
  readonly reached?: number;
}

/** Longest silence after which the next input still belongs to the same dialogue, in milliseconds. */
export const SESSION_MS: number = 4 * 60 * 60 * 1_000;

/** Whether a state can be gone on with. */
export function isOpen(state: DialogueState, now: Date): boolean {
  return state.waiting !== null && now.getTime() - Date.parse(state.lastAt) <= SESSION_MS;
}

/** Reads a state that was stored.
 *
 * @returns undefined where it is none, or of another version: the next input begins a new dialogue */
export function readState(value: unknown): DialogueState | undefined {
  if (!isRecord(value) || value.version !== STATE_VERSION) return undefined;
  const { dialogue, user, channel, turn, startedAt, lastAt, task, waiting, memory } = value;
  const isSound =
    [dialogue, user, channel].every(isText) &&
    [startedAt, lastAt].every((each) => isText(each) && !Number.isNaN(Date.parse(each))) &&
    Number.isSafeInteger(turn) &&
    (turn as number) > 0 &&
    (task === null || isText(task)) &&
    (waiting === null || isWaiting(waiting)) &&
    isMemory(memory);
  return isSound ? (value as unknown as DialogueState) : undefined;
}

function isWaiting(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.kind === 'collect') return isWaitingCollect(value);
  const { kind, tasks, digits } = value;
  return kind === 'listen' && (tasks === undefined || isTexts(tasks)) && (digits === undefined || isTextMap(digits));
}

function isWaitingCollect({
  collect,
  question,
  phase,
  said,
  heard = {},
  reached = 0,
}: Record<string, unknown>): boolean {
  return (
    isCollect(collect) &&
    collect.questions[question as number] !== undefined &&
    Number.isInteger(question) &&
    (phase === 'answer' || phase === 'confirm') &&
    isTextMap(said) &&
    isTextMap(heard) &&
    Number.isSafeInteger(reached)
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isTextMap(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

export type { Json, Memory };
