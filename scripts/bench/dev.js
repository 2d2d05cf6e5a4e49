/**
 * `npm run bench:dev`: what an author waits for, on real files: from a save to the new bundle answering, from a changed reply to
 * the same, and from the shell to the end of `build` and `query`. Percentiles per phase; `--json` prints one document,
 * `--edits N` takes so many edits (50), `--only cafe|large|commands` a part.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root.js';
import { generateProject } from './dev/generate-project.js';
import { measureEdits } from './dev/measure-edits.js';
import { percentile, reportFigures } from './dev/report.js';

/** @typedef {import('./dev/report.js').Figure} Figure */

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, edits: { type: 'string', default: '50' }, only: { type: 'string' } },
});
const edits = Number(options.edits);
const folder = await realpath(await mkdtemp(join(tmpdir(), 'botwright-bench-')));
/** @type {Figure[]} */
const figures = [];

try {
  await mkdir(join(folder, 'node_modules'));
  await symlink(join(root, 'packages/cli'), join(folder, 'node_modules/botwright'), 'junction');
  await mkdir(join(folder, 'node_modules/@types'));
  await symlink(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'), 'junction');
  const cafe = join(folder, 'owl-cafe');
  await cp(join(root, 'examples/owl-cafe'), cafe, {
    recursive: true,
    filter: (path) => !/dist|node_modules/.test(path),
  });
  if (wants('cafe')) await measureCafe(cafe);
  if (wants('large')) await measureLarge(join(folder, 'large'));
  if (wants('commands')) measureCommands(cafe);
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(options.json ? JSON.stringify(figures) : reportFigures(figures));

/** @param {string} part */
function wants(part) {
  return options.only === undefined || options.only === part;
}

/** @param {string} project */
async function measureCafe(project) {
  const file = 'src/tasks/order-coffee.ts';
  figures.push(
    ...(await measureEdits(project, edits, [
      {
        name: 'owl-cafe, a sample',
        file,
        from: 'Can I have a',
        to: (n) => `Could I have ${n} a`,
        goal: 100,
        floor: 200,
      },
      { name: 'owl-cafe, a reply', file, from: "say('", to: (n) => `say('${n} `, goal: 60, floor: 150 },
    ])),
  );
}

/** @param {string} project */
async function measureLarge(project) {
  await generateProject(project, { tasks: 150, samples: 100 });
  const file = 'src/tasks/book-account.ts';
  const few = Math.min(edits, 10);
  figures.push(
    ...(await measureEdits(project, edits, [
      {
        name: '150 tasks, 15,000 samples, a reply',
        file,
        from: 'We book',
        to: (n) => `We ${n} book`,
        goal: 60,
        floor: 150,
      },
      {
        name: '150 tasks, 15,000 samples, a sample',
        file,
        from: 'please book my',
        to: (n) => `please book ${n} my`,
        goal: 1_000,
        floor: 3_000,
        edits: few,
      },
    ])),
  );
}

/** @param {string} project */
function measureCommands(project) {
  const bin = join(root, 'packages/cli/bin/botwright.js');
  /** @type {readonly [string, string[], number, number][]} */
  const commands = [
    ['node alone', ['-e', '0'], Number.NaN, Number.NaN],
    ['cold botwright build of owl-cafe', [bin, 'build', project, '--out', join(project, 'out')], 1_200, 2_500],
    ['cold botwright query', [bin, 'query', 'a small latte', '--bundle', join(project, 'out')], 80, 150],
  ];
  for (const [name, args, goal, floor] of commands) {
    const times = Array.from({ length: 11 }, () => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      return performance.now() - start;
    });
    figures.push({ name, goal, floor, p50: percentile(times, 0.5), p90: percentile(times, 0.9), phases: {} });
  }
}
