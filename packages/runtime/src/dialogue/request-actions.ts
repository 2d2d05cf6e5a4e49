/** Asking a URL: for actions, or whether an answer is valid. What is told of the dialogue is the same for both. */
import type { Action } from '@botwright/bundle';
import { checkActions } from './check-actions.js';
import { DialogueFailure } from './failure.js';
import { isRecord, isText } from './json.js';
import { type ActionsRequest, type Running, report } from './running.js';

type Parameters = readonly (readonly [name: string, value: string])[];

/** Asks for a program.
 *
 * @throws {DialogueFailure} where there is no answer, or it is none */
export async function requestActions(
  running: Running,
  url: string,
  method: ActionsRequest['method'],
): Promise<readonly Action[]> {
  running.steps.push({ kind: 'request', url });
  let answer: unknown;
  try {
    answer = await running.effects.request({ url, method, parameters: taskParameters(running, method) });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DialogueFailure('request_failed', `${url} did not answer with actions: ${why}`, { cause });
  }
  return checkActions(answer, running.bot.document);
}

/** What a URL says of an answer. The hosted service knew of `valid` alone. */
export interface Verdict {
  readonly valid: boolean;
  /** Said in place of the question's own words. */
  readonly message?: string;
  /** To be kept in place of the answer. */
  readonly value?: string;
}

/** Asks whether an answer is valid. Without an answer to that it is not. */
export async function requestValidation(
  running: Running,
  { url, method = 'POST' }: { readonly url: string; readonly method?: ActionsRequest['method'] },
  { collect, question, value }: { readonly collect: string; readonly question: string; readonly value: string },
): Promise<Verdict> {
  running.steps.push({ kind: 'request', url });
  const parameters: Parameters = [
    ...taskParameters(running, method),
    ['CollectName', collect],
    ['ValidateFieldName', question],
    ['ValidateFieldAnswer', value],
  ];
  let answer: unknown;
  try {
    answer = await running.effects.request({ url, method, parameters });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return refused(running, new DialogueFailure('request_failed', `${url} did not answer: ${why}`, { cause }));
  }
  if (!isRecord(answer) || typeof answer.valid !== 'boolean') {
    return refused(running, new DialogueFailure('request_failed', `${url} should answer { "valid": true } or false.`));
  }
  const { valid, message, value: corrected } = answer;
  return { valid, ...(isText(message) && { message }), ...(isText(corrected) && { value: corrected }) };
}

function refused(running: Running, failure: DialogueFailure): Verdict {
  report(running, failure.toError(running.task ?? ''));
  return { valid: false };
}

/** What a URL is told. Memory goes by POST only: a query string is not for it. */
function taskParameters(running: Running, method: ActionsRequest['method']): Parameters {
  const { analysis, memory, dialogue, user, channel, task, words } = running;
  const fields = Object.entries(analysis?.fields ?? {}).flatMap(([name, { value }]): Parameters => {
    const type = typeOf(running, name);
    return [
      [`Field_${name}_Value`, value],
      [`Field_${name}_Type`, type],
    ];
  });
  return [
    ['DialogueSid', dialogue],
    ['UserIdentifier', user],
    ['CurrentInput', words],
    ['CurrentTask', task ?? ''],
    ['CurrentTaskConfidence', confidenceText(analysis?.confidence ?? 0)],
    ['NextBestTask', analysis?.nextBestTask ?? ''],
    ...fields,
    ...(method === 'POST' ? ([['Memory', JSON.stringify(memory)]] as const) : []),
    ['Channel', channel],
  ];
}

function typeOf({ bot, analysis }: Running, field: string): string {
  const task = bot.document.tasks.find(({ name }) => name === analysis?.task);
  return task?.fields.find(({ name }) => name === field)?.type ?? '';
}

/** As the hosted service wrote it: `0` and `1.0`, others as they are. */
function confidenceText(confidence: number): string {
  return confidence === 1 ? '1.0' : String(confidence);
}
