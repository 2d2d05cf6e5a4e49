/** What a chat tells. */
import type { ChatTurn, Diagnostic, ExplanationDocument, TaskDocument } from '@botwright/bundle';
import type { ProgressEvent } from '../../compilation/event.js';
import type { DiagnosticPaths } from '../../terminal/diagnostics.js';

export type ChatEvent =
  | ProgressEvent
  /** The author's modules have printed something. */
  | { readonly kind: 'output'; readonly text: string }
  /** What is wrong with the project. */
  | { readonly kind: 'diagnostics'; readonly diagnostics: readonly Diagnostic[]; readonly paths: DiagnosticPaths }
  /** The bot is there; somebody sits at the keyboard. */
  | { readonly kind: 'ready'; readonly assistant: string; readonly modelBuild: string }
  | { readonly kind: 'turn'; readonly turn: ChatTurn; readonly isOnly: boolean }
  /** Something about the chat itself, such as that it begins anew. */
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'why';
      /** Null where nothing was analysed. */
      readonly explanation: ExplanationDocument | null;
      readonly steps: ChatTurn['steps'];
      readonly paths: DiagnosticPaths;
    }
  | { readonly kind: 'tasks'; readonly tasks: readonly TaskDocument[] }
  | { readonly kind: 'document'; readonly document: object }
  | { readonly kind: 'help'; readonly commands: readonly (readonly [name: string, does: string])[] };
