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
import { DataError, limitPerIntent, readData } from './nlu/data.js';
import { measure } from './nlu/measure.js';
import { readOptions } from './nlu/options.js';
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
