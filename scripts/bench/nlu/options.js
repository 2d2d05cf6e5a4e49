/** The command line that the benchmarks on annotated sets share. */
import { parseArgs } from 'node:util';

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
export function readOptions(args) {
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
