/** Datasets of Snips NLU. */
import type { Format } from '../../format.js';
import { read } from './read.js';

export const snips: Format = {
  name: 'snips',
  title: 'Snips NLU dataset (JSON)',
  longest: 100 * 1024 * 1024,
  read,
};
