/** Bots of Amazon Lex V2. */
import type { Format } from '../../format.js';
import { read } from './read.js';

export const lex: Format = {
  name: 'lex',
  title: 'Amazon Lex V2 export (ZIP archive, or the folder it unpacks to)',
  longest: 100 * 1024 * 1024,
  parts: /(?:^|\/)(?:Bot|BotLocale|Intent|Slot|SlotType)\.json$/,
  read,
};
