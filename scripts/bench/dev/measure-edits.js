/** Edits files under a watch, as an editor would, and takes the time until the new bundle answers. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { watchAssistant } from '../../../packages/compiler/dist/index.js';
import { openAssistant } from '../../../packages/runtime/lib/index.js';
import { percentile } from './report.js';

/** @typedef {import('./report.js').Figure} Figure */

/**
 * @typedef {object} Edit
 * @property {string} name
 * @property {string} file project-relative
 * @property {string} from what is replaced, where it comes first
 * @property {(n: number) => string} to what by, another text for each edit
 * @property {number} goal milliseconds
 * @property {number} floor milliseconds
 * @property {number} [edits] how many, if not the usual number
 */

/** The edits after which the machine has warmed up. */
const WARM_UP = 3;

/**
 * @param {string} project
 * @param {number} count edits of each kind
 * @param {readonly Edit[]} kinds
 * @returns {Promise<Figure[]>}
 */
export async function measureEdits(project, count, kinds) {
  /** @type {(swap: { at: number, done: import('@botwright/compiler').BuildDone }) => void} */
  let onSwap = () => {};
  /** @type {import('@botwright/compiler').BuildDone | undefined} */
  let done;
  const watcher = watchAssistant({
    project,
    onEvent(event) {
      if (event.kind === 'build-done') done = event;
      if (event.kind === 'build-done' && event.outcome === 'broken') throw new Error('The project does not build.');
      if (event.kind !== 'swap' || done === undefined) return;
      openAssistant(event.result.bundle).query('can I have a small latte');
      onSwap({ at: performance.now(), done });
    },
  });
  await watcher.idle();
  /** @type {Figure[]} */
  const figures = [];
  for (const { name, file, from, to, goal, floor, edits = count } of kinds) {
    const path = join(project, file);
    const original = await readFile(path, 'utf8');
    /** @type {number[]} */
    const times = [];
    /** @type {Record<string, number[]>} */
    const phases = {};
    for (let n = 0; n < edits + WARM_UP; n++) {
      const swapped = new Promise((/** @type {typeof onSwap} */ resolve) => {
        onSwap = resolve;
      });
      const start = performance.now();
      await writeFile(path, original.replace(from, to(n)));
      const { at, done } = await swapped;
      // The closer look is not waited for by authors, but two edits in a row should not measure each other.
      await watcher.idle();
      if (n < WARM_UP) continue;
      times.push(at - start);
      for (const { phase, milliseconds } of done.phases) phases[phase] = [...(phases[phase] ?? []), milliseconds];
    }
    await writeFile(path, original);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await watcher.idle();
    figures.push({
      name,
      goal,
      floor,
      p50: percentile(times, 0.5),
      p90: percentile(times, 0.9),
      phases: Object.fromEntries(Object.entries(phases).map(([phase, each]) => [phase, percentile(each, 0.5)])),
    });
  }
  await watcher.close();
  return figures;
}
