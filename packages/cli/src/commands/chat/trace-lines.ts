/** The trace of a turn, a line for each decision and deed. */
import type { ChatTurn } from '@botwright/bundle';

type Step = ChatTurn['steps'][number];

const RULES: Readonly<Record<string, string>> = {
  'target-task': 'the input names the task',
  initiation: 'the assistant opens the conversation',
  collect: 'a form waits for an answer',
  digits: 'these keys lead there',
  'listen-tasks': 'the best of the tasks that were listened for',
  classifier: 'the best of all tasks',
  fallback: 'no task is likely enough',
};

/** Lays the steps out, actions below the task that they are of. */
export function traceLines(steps: readonly Step[]): string[] {
  return steps.map((step) => (step.kind === 'action' ? `  ${stepText(step)}` : stepText(step)));
}

/** One step in words. */
export function stepText(step: Step): string {
  switch (step.kind) {
    case 'destination':
      return `to ${step.to}: ${RULES[step.rule ?? ''] ?? step.rule}`;
    case 'task':
      return `task ${step.task}, answered by ${step.from === 'handler' ? 'code' : step.from === 'url' ? 'its URL' : 'its actions'}`;
    case 'action':
      return `${step.action} (${step.at}#${step.index})`;
    case 'answer':
      return `answer to ${step.question} of form ${step.collect}: ${step.outcome}`;
    case 'request':
      return `asked ${step.url}`;
    case 'error':
      return `went wrong: ${step.error?.message}`;
    default:
      return step.kind;
  }
}
