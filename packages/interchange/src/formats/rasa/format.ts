/** Training data and domains of Rasa. */
import type { Format } from '../../format.js';
import { read } from './read.js';

export const rasa: Format = {
  name: 'rasa',
  title: 'Rasa training data and domain (YAML files, a folder or an archive of them)',
  longest: 32 * 1024 * 1024,
  parts: /\.ya?ml$/i,
  read,
};
