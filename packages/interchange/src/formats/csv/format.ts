/** Tables of samples: one row a text, with the task that it belongs to. */
import type { Format } from '../../format.js';
import { read } from './read.js';

export const csv: Format = {
  name: 'csv',
  title: 'CSV or TSV with the columns text and task',
  longest: 100 * 1024 * 1024,
  read,
};
