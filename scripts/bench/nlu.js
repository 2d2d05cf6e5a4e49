/**
 * `npm run bench:nlu -- --data FILE.json`: trains on one split of an annotated set, answers another, and measures both.
 *
 * Options: `--train-split NAME` (train), `--test-split NAME` (test), `--limit-per-intent N` with `--seed S` (0) to train on N
 * rows an intent drawn by the seed, `--json OUT` to write the figures, `--help`.
 *
 * Runs through the public entries of @botwright/nlu alone, as the compiler does. Each intent is a task, each entity type a field
 * and an open field type of the same name, whose values are the words that the training rows annotate with it. Rows of
 * `oos_train`, where the file has them and trains on `train`, are samples of the task `fallback`.
 * Figures and bins go to stdout, progress to stderr. Exit 1 on a file that cannot be used, 2 on wrong usage.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DataError, limitPerIntent, readData } from './nlu/data.js';
import { measure } from './nlu/measure.js';
import { formatReport } from './nlu/report.js';

const USAGE =
  'usage: npm run bench:nlu -- --data FILE.json [--train-split NAME] [--test-split NAME] [--limit-per-intent N --seed S] [--json OUT]';

process.exitCode = await main(process.argv.slice(2));

/**
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
async function main(args) {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const data = await readData(options.data, options.trainSplit, options.testSplit);
    const train = limitPerIntent(data.train, options.limit, options.seed);
    const { figures, bins } = await measure({ ...data, train }, options.seed, (line) => console.error(line));
    console.log(formatReport(figures, bins));
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/**
 * @typedef {object} Options
 * @property {boolean} help
 * @property {string} data
 * @property {string} trainSplit
 * @property {string} testSplit
 * @property {number} limit rows an intent; Infinity for all
 * @property {number} seed
 * @property {string | undefined} json
 */

/**
 * @param {string[]} args
 * @returns {Options | string} the options, or what is wrong with them
 */
function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        'train-split': { type: 'string', default: 'train' },
        'test-split': { type: 'string', default: 'test' },
        'limit-per-intent': { type: 'string' },
        seed: { type: 'string', default: '0' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
  const limit = values['limit-per-intent'] === undefined ? Infinity : Number(values['limit-per-intent']);
  const seed = Number(values.seed);
  if (values.data === undefined && !values.help) return '--data is missing';
  if (!(limit >= 1) || (limit !== Infinity && !Number.isInteger(limit)))
    return '--limit-per-intent wants a whole number from 1';
  if (!Number.isInteger(seed)) return '--seed wants a whole number';
  return {
    help: values.help,
    data: values.data ?? '',
    trainSplit: values['train-split'],
    testSplit: values['test-split'],
    limit,
    seed,
    json: values.json,
  };
}
