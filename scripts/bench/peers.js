/**
 * `npm run bench:peers -- --data FILE.json`: the task classifiers of others on the same rows, one after the other in the same
 * run, and the ratios of Botwright's figures to theirs. Takes the options of `bench:nlu`.
 *
 * nlp.js is a dev dependency. scikit-learn (words 1–2 and in-word characters 2–5 by TF-IDF, linear SVM) and fastText (words
 * 1–2) run where `python3`, or the interpreter that PYTHON names, can import them; others are named as not installed.
 * Each runs in a process of its own that reads the rows and prints its figures as one line of JSON.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DataError, limitPerIntent, readData } from './nlu/data.js';
import { readOptions } from './nlu/options.js';

const USAGE =
  'usage: npm run bench:peers -- --data FILE.json [--train-split NAME] [--test-split NAME] [--limit-per-intent N --seed S] [--json OUT]';

const PYTHON = process.env.PYTHON ?? 'python3';

/** @type {readonly { name: string, program: string, script: string, needs?: string }[]} the first is what the others are held against */
const CONTESTANTS = [
  { name: 'Botwright', program: process.execPath, script: 'botwright.js' },
  { name: 'nlp.js', program: process.execPath, script: 'nlpjs.js' },
  { name: 'scikit-learn', program: PYTHON, script: 'scikit_learn.py', needs: 'sklearn' },
  { name: 'fastText', program: PYTHON, script: 'fast_text.py', needs: 'fasttext' },
];

/**
 * What a contestant prints.
 *
 * @typedef {object} PeerFigures
 * @property {number} intentAccuracy
 * @property {number} trainSeconds
 * @property {number} queryMicros mean of one query at a time, warm
 * @property {number} modelBytes
 * @property {number | null} oosAuroc null without rows out of scope
 */

const run = promisify(execFile);

process.exitCode = await main(process.argv.slice(2));

/**
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
async function main(args) {
  const options = readOptions(args);
  if (typeof options === 'string' || options.help) {
    console.error(typeof options === 'string' ? `${options}\n${USAGE}` : USAGE);
    return typeof options === 'string' ? 2 : 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-peers-'));
  try {
    const data = await readData(options.data, options.trainSplit, options.testSplit);
    const rows = join(folder, 'rows.json');
    const train = limitPerIntent(data.train, options.limit, options.seed);
    const { language, test, outOfScopeTest } = data;
    await writeFile(rows, JSON.stringify({ language, train, test, outOfScopeTest }));
    const results = await compete(rows);
    console.log(formatTable(results));
    if (options.json !== undefined) {
      await writeFile(options.json, `${JSON.stringify(Object.fromEntries(results), null, 2)}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} rows file of rows
 * @returns {Promise<Map<string, PeerFigures>>} by name, in the order of `CONTESTANTS`
 */
async function compete(rows) {
  const results = new Map();
  for (const { name, program, script, needs } of CONTESTANTS) {
    if (needs !== undefined && !(await canImport(program, needs))) {
      console.error(`${name} is not installed: ${program} cannot import ${needs}`);
      continue;
    }
    console.error(`${name} …`);
    const path = fileURLToPath(new URL(`peers/${script}`, import.meta.url));
    const { stdout } = await run(program, [path, rows], { maxBuffer: 2 ** 26 });
    results.set(name, JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  }
  return results;
}

/**
 * @param {string} python
 * @param {string} module
 */
function canImport(python, module) {
  return run(python, ['-c', `import ${module}`]).then(
    () => true,
    () => false,
  );
}

/** @param {Map<string, PeerFigures>} results */
function formatTable(results) {
  const [own] = results.values();
  const header = ['', 'accuracy', 'OOS AUROC', 'train', '', 'query', '', 'model', ''];
  const rows = Array.from(results, ([name, peer]) => [
    name,
    `${(100 * peer.intentAccuracy).toFixed(2)} %`,
    peer.oosAuroc === null ? '–' : `${(100 * peer.oosAuroc).toFixed(2)} %`,
    `${peer.trainSeconds.toFixed(2)} s`,
    ratio(own.trainSeconds, peer.trainSeconds),
    `${peer.queryMicros.toFixed(1)} µs`,
    ratio(own.queryMicros, peer.queryMicros),
    `${(peer.modelBytes / 1e6).toFixed(2)} MB`,
    ratio(own.modelBytes, peer.modelBytes),
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
  const lines = [header, ...rows].map((row) => row.map((cell, column) => cell.padStart(widths[column])).join('  '));
  return `${lines.join('\n')}\n(× = Botwright's figure divided by theirs)`;
}

/**
 * @param {number} own
 * @param {number} theirs
 */
function ratio(own, theirs) {
  return `× ${(own / theirs).toFixed(2)}`;
}
