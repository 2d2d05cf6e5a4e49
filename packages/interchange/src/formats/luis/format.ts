/** Language understanding models of LUIS, in the .lu form of the Bot Framework. */
import type { Format } from '../../format.js';
import { read } from './read.js';

export const luis: Format = {
  name: 'luis',
  title: 'LUIS model (.lu files, a folder or an archive of them)',
  longest: 20 * 1024 * 1024,
  parts: /\.lu$/i,
  read,
};
