/** Interaction models of Alexa skills. */
import type { Format } from '../../format.js';
import { read } from './read.js';

export const alexa: Format = {
  name: 'alexa',
  title: 'Alexa interaction model (JSON)',
  longest: 20 * 1024 * 1024,
  read,
};
