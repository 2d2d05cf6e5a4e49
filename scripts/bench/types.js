/**
 * `npm run bench:types [-- --json] [--rounds N]`: how much the type checks of the authoring API cost an author.
 *
 * Writes projects of 0, 500 and 5,000 samples outside the repository, all right and with one wrong tag, in one task and
 * in tasks of 100, and has each compiler check each of them, in rounds, so that a busy machine slows all alike. Prints the
 * median and the best wall time of a whole run of the compiler, and how much more each is than for an empty program. Other
 * work on the machine shows as a distance between the two. The goal is two seconds more at the most. A project whose reported errors are not the expected ones ends the run with exit code 1.
 */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root.js';
import { COMPILERS, runCompiler } from '../type-tests/compilers.js';

/**
 * @typedef {object} Project
 * @property {string} name
 * @property {number} samples
 * @property {number} tasks
 * @property {boolean} wrong whether one sample in the middle has an unknown field
 *
 * @typedef {object} Measurement
 * @property {string} compiler
 * @property {string} project
 * @property {number} milliseconds median
 * @property {number} overEmpty milliseconds more than the median of an empty program
 * @property {number} best milliseconds of the fastest run
 * @property {number} bestOverEmpty milliseconds more than the fastest run of an empty program
 */

const GOAL_MS = 2000;
const COMPILER_OPTIONS = {
  target: 'es2023',
  lib: ['es2023'],
  module: 'nodenext',
  strict: true,
  types: [],
  noEmit: true,
};

/** @type {readonly Project[]} */
const PROJECTS = [
  { name: 'empty program', samples: 0, tasks: 0, wrong: false },
  { name: '0 samples', samples: 0, tasks: 1, wrong: false },
  ...[500, 5000].flatMap((samples) =>
    [1, samples / 100].flatMap((tasks) =>
      [false, true].map((wrong) => ({
        name: `${samples} samples, ${tasks === 1 ? '1 task' : `${tasks} tasks`}, ${wrong ? 'one wrong' : 'all right'}`,
        samples,
        tasks,
        wrong,
      })),
    ),
  ),
];

const { values } = parseArgs({ options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '5' } } });
const measurements = await measure(Math.max(1, Number(values.rounds) || 1));
console.log(values.json ? JSON.stringify({ goalMs: GOAL_MS, measurements }, null, 2) : table(measurements));

/**
 * @param {number} rounds
 * @returns {Promise<Measurement[]>}
 */
async function measure(rounds) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'botwright-bench-types-')));
  try {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const project of PROJECTS) await writeProject(folder, project);
    /** @type {Map<string, number[]>} */
    const times = new Map();
    for (let round = 0; round < rounds; round++) {
      for (const project of PROJECTS) {
        for (const compiler of COMPILERS) {
          const start = performance.now();
          const output = await runCompiler(compiler, join(folder, project.name));
          const key = `${compiler.label}/${project.name}`;
          times.set(key, [...(times.get(key) ?? []), performance.now() - start]);
          expectErrors(output, project, compiler.label);
        }
      }
    }
    return summarize(times);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {Project} project
 */
async function writeProject(folder, project) {
  const path = join(folder, project.name);
  await mkdir(path);
  await writeFile(join(path, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(path, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ['assistant.ts'] }),
  );
  await writeFile(join(path, 'assistant.ts'), sourceOf(project));
}

/**
 * An author's module: two field types, and tasks of equal size whose samples hold two tags each.
 *
 * @param {Project} project
 * @returns {string}
 */
function sourceOf({ samples, tasks, wrong }) {
  if (tasks === 0) return 'export {};\n';
  const perTask = samples / tasks;
  const definitions = Array.from({ length: tasks }, (_, task) => {
    const lines = Array.from({ length: perTask }, (_, index) => {
      const number = task * perTask + index;
      const size = wrong && number === Math.floor(samples / 2) ? 'Szie' : 'Size';
      return `    'sample ${number}: could you bring me a {${size}} {Drink} at {Time:half past ${number % 12}}',\n`;
    });
    return `const task${task} = defineTask('task-${task}', {
  fields: { Size: size, Drink: drink, Time: builtin.TIME },
  samples: [
${lines.join('')}  ],
  actions: [say('Coming up.'), redirect('task://task-0')],
});
`;
  });
  return `import { builtin, defineAssistant, defineFieldType, defineTask, redirect, say } from '@botwright/sdk';

const size = defineFieldType('size', { values: ['small', 'medium', 'large'] });
const drink = defineFieldType('drink', { values: ['latte', 'espresso'] });
${definitions.join('')}
export default defineAssistant('bench', { tasks: [${definitions.map((_, task) => `task${task}`).join(', ')}] });
`;
}

/**
 * @param {string} output of the compiler
 * @param {Project} project
 * @param {string} compiler
 */
function expectErrors(output, { name, wrong }, compiler) {
  const errors = output.split('\n').filter((line) => line.includes('error TS'));
  if (errors.length === Number(wrong) && (!wrong || output.includes("Unknown field 'Szie'"))) return;
  throw new Error(`${compiler} reported ${errors.length} errors for '${name}':\n${output.slice(0, 2000)}`);
}

/**
 * @param {ReadonlyMap<string, readonly number[]>} times
 * @returns {Measurement[]}
 */
function summarize(times) {
  return COMPILERS.flatMap(({ label }) => {
    const empty = times.get(`${label}/${PROJECTS[0]?.name}`) ?? [];
    return PROJECTS.map(({ name }) => {
      const runs = times.get(`${label}/${name}`) ?? [];
      return {
        compiler: label,
        project: name,
        milliseconds: Math.round(median(runs)),
        overEmpty: Math.round(median(runs) - median(empty)),
        best: Math.round(Math.min(...runs)),
        bestOverEmpty: Math.round(Math.min(...runs) - Math.min(...empty)),
      };
    });
  });
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param {readonly Measurement[]} rows */
function table(rows) {
  const cells = rows.map(({ compiler, project, milliseconds, overEmpty, best, bestOverEmpty }) => [
    compiler,
    project,
    `${milliseconds} ms`,
    `+${overEmpty} ms`,
    `${best} ms`,
    `+${bestOverEmpty} ms`,
    overEmpty > GOAL_MS ? 'over the goal' : '',
  ]);
  const lines = [['compiler', 'project', 'median', 'over empty', 'best', 'over empty', ''], ...cells];
  const widths = [17, 37, -8, -10, -8, -10, 14];
  return [
    ...lines.map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    `goal: at most ${GOAL_MS} ms over the empty program`,
  ].join('\n');
}

/**
 * @param {string} text
 * @param {number} width negative to align at the right
 */
function pad(text, width) {
  const signed = text.replace('+-', '-');
  return width < 0 ? signed.padStart(-width) : signed.padEnd(width);
}
