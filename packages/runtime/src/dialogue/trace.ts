/** Why a turn came out as it did: what was decided and done, in order. */
import type { DialogueError } from './failure.js';

/** One decision or deed. */
export type Step =
  /** Where the input went, and by which rule. */
  | { readonly kind: 'destination'; readonly rule: DestinationRule; readonly to: string }
  /** A task was entered. */
  | { readonly kind: 'task'; readonly task: string; readonly from: 'actions' | 'handler' | 'url' }
  /** An action ran. */
  | { readonly kind: 'action'; readonly action: string; readonly index: number; readonly at: string }
  /** An answer was looked at. */
  | {
      readonly kind: 'answer';
      readonly collect: string;
      readonly question: string;
      readonly outcome:
        | 'filled'
        | 'invalid'
        | 'confirmed'
        | 'rejected'
        | 'unclear'
        | 'corrected'
        | 'skipped'
        | 'cancelled';
    }
  /** A URL was asked. */
  | { readonly kind: 'request'; readonly url: string }
  | { readonly kind: 'error'; readonly error: DialogueError };

/** The rows of the table of destinations. */
export type DestinationRule =
  | 'target-task'
  | 'initiation'
  | 'collect'
  | 'listen-for'
  | 'digits'
  | 'listen-tasks'
  | 'classifier'
  | 'fallback';
