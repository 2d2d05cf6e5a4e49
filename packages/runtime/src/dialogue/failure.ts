/** What goes wrong in a dialogue without being anybody's bug: actions that cannot be had, or cannot be run. */

/** Codes of the hosted service, which logs and scripts may know, beside names of our own. */
export type DialogueErrorCode =
  /** 90100: the document of actions does not fit its schema. */
  | 'actions_malformed'
  /** 90100: the document, or the memory, is too large. */
  | 'too_large'
  /** A URL could not be asked: network, time, status, content. */
  | 'request_failed'
  /** The app's own function threw. */
  | 'handler_failed'
  /** More redirects in one turn than are followed. */
  | 'redirects_exceeded'
  /** A link leads to a task that this build does not have. */
  | 'task_missing'
  /** 90103: a type failed to find its values in an answer. */
  | 'type_failed'
  /** The input could not be analysed: too long, or with a language that is none. */
  | 'input_refused'
  /** 90104: a question names a type that this build does not have. */
  | 'type_missing';

const WIRE_CODES: Readonly<Record<DialogueErrorCode, number>> = {
  actions_malformed: 90_100,
  too_large: 90_100,
  request_failed: 90_100,
  handler_failed: 90_100,
  redirects_exceeded: 90_100,
  task_missing: 90_100,
  type_failed: 90_103,
  input_refused: 90_100,
  type_missing: 90_104,
};

/** One failure, for the author; the user has got the fallback. */
export interface DialogueError {
  readonly code: DialogueErrorCode;
  /** As the hosted service numbered it. */
  readonly wireCode: number;
  /** One sentence. */
  readonly message: string;
  /** Where in the actions: `actions[2].say`. */
  readonly path?: string;
  /** The task or URL whose actions they were. */
  readonly at: string;
}

/** Thrown while actions are got and run; `takeTurn` catches it. */
export class DialogueFailure extends Error {
  override readonly name = 'DialogueFailure';
  readonly code: DialogueErrorCode;
  readonly path: string | undefined;

  constructor(code: DialogueErrorCode, message: string, options: ErrorOptions & { readonly path?: string } = {}) {
    super(message, options);
    this.code = code;
    this.path = options.path;
  }

  /** As it is told.
   *
   * @param at  the task or URL whose actions were run */
  toError(at: string): DialogueError {
    const { code, message, path } = this;
    return { code, wireCode: WIRE_CODES[code], message, ...(path !== undefined && { path }), at };
  }
}
