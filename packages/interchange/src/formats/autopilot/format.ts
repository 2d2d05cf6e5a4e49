/** Exported assistants of Twilio Autopilot: the "assistant schema" JSON that its command lines exchanged. */
import type { Format } from '../../format.js';
import { read } from './read.js';
import { LONGEST_DOCUMENT } from './schema.js';
import { write } from './write.js';

export const autopilot: Format = {
  name: 'autopilot',
  title: 'Twilio Autopilot assistant schema (JSON)',
  longest: LONGEST_DOCUMENT,
  read,
  write,
};
