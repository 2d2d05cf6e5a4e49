/** What `dev` tells: the events of the watch, and what the command does about them. `schemas/dev-event.schema.json` is their JSON. */
import type { EmittedFile } from '@botwright/bundle';
import type { DiagnosticFound, WatchEvent } from '@botwright/compiler';
import type { DiagnosticPaths } from '../../terminal/diagnostics.js';

interface Told {
  /** Which build it belongs to, from 1. */
  readonly build: number;
  /** Milliseconds since the command began to watch. */
  readonly at: number;
}

export type DevEvent =
  | Exclude<WatchEvent, DiagnosticFound>
  | (DiagnosticFound & { readonly paths: DiagnosticPaths })
  /** The first build is over, good or not, and the console is open. */
  | (Told & { readonly kind: 'ready'; readonly url: string; readonly root: string })
  /** The output folder holds this build. */
  | (Told & { readonly kind: 'written'; readonly out: string; readonly files: readonly EmittedFile[] })
  /** Somebody at the keyboard asked for something that has to be shown. */
  | (Told & { readonly kind: 'help' | 'clear' });
