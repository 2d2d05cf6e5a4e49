/** Work in progress: one line that moves where a person watches, a line for each phase where a log is kept. */
import type { Terminal } from '../terminal/terminal.js';
import type { ProgressEvent } from './event.js';

const PHASES: Readonly<Record<string, string>> = {
  load: 'loading the project',
  check: 'checking',
  lower: 'lowering',
  train: 'training the model',
  emit: 'generating the module',
};

/**
 * Shows a phase, or how far training is.
 *
 * @param quiet leaves the lines of a log away, for scripts that read JSON
 */
export function showProgress(event: ProgressEvent, terminal: Terminal, quiet: boolean): void {
  if (event.kind === 'training') {
    const share = event.total > 0 ? Math.floor((100 * event.done) / event.total) : 100;
    terminal.progress(`${PHASES.train}: ${event.stage} ${share} %`);
    return;
  }
  const phase = PHASES[event.phase] ?? event.phase;
  if (terminal.interactive) terminal.progress(`${phase} …`);
  else if (!quiet) terminal.note(phase);
}
