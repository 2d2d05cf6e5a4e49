/** What a question says of failing and succeeding; where it says nothing, the style sheet; where that says nothing, this. */
import type { AssistantDocument, Question, Redirect, Speech } from '@botwright/bundle';

export interface ValidationRules {
  /** One for each failed attempt; the last one is repeated. */
  readonly messages: readonly Speech[];
  readonly repeatQuestion: boolean;
  /** Silence is `''`. */
  readonly onSuccess: Speech;
  readonly attempts: number;
  /** Where to go when all have failed; undefined where nothing says so. */
  readonly redirect: Redirect | undefined;
}

/** As the templates of the hosted service had it. */
const ATTEMPTS = 4;

/** How often a confirmation is asked for; without a number of its own, as often as an answer. */
export function confirmationAttempts({ confirm }: Question): number {
  return confirm?.max_attempts?.num_attempts ?? ATTEMPTS;
}

export function validationRules({ validate = {} }: Question, document: AssistantDocument): ValidationRules {
  const style = document.styleSheet.collect?.validate ?? {};
  const messages = validate.on_failure?.messages ?? style.on_failure?.messages ?? [];
  return {
    messages: messages.map(({ say }) => say),
    // Without a word of its own, a failure is told by asking again.
    repeatQuestion: validate.on_failure?.repeat_question ?? style.on_failure?.repeat_question ?? messages.length === 0,
    onSuccess: validate.on_success?.say ?? style.on_success?.say ?? '',
    attempts: validate.max_attempts?.num_attempts ?? style.max_attempts ?? ATTEMPTS,
    redirect: validate.max_attempts?.redirect ?? (document.defaults.collect?.validate_on_failure || undefined),
  };
}

/** The message of the n-th failure, from 1. */
export function messageOf(messages: readonly Speech[], failures: number): Speech | undefined {
  return messages[Math.min(failures, messages.length) - 1];
}
