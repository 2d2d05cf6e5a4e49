/** Agents of Dialogflow ES. */
import type { Format } from '../../format.js';
import { read } from './read.js';

export const dialogflow: Format = {
  name: 'dialogflow',
  title: 'Dialogflow ES agent (ZIP archive, or the folder it unpacks to)',
  longest: 100 * 1024 * 1024,
  parts: /(?:^|\/)(?:agent\.json|(?:intents|entities)\/[^/]+\.json)$/,
  read,
};
