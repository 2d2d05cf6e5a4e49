/** Every format, by the name that the command line has for it. */
import type { Format } from '../format.js';
import { alexa } from './alexa/format.js';
import { autopilot } from './autopilot/format.js';
import { csv } from './csv/format.js';
import { dialogflow } from './dialogflow/format.js';
import { lex } from './lex/format.js';
import { luis } from './luis/format.js';
import { rasa } from './rasa/format.js';
import { snips } from './snips/format.js';

const all: readonly Format[] = [autopilot, rasa, dialogflow, alexa, lex, luis, snips, csv];

export const formats: ReadonlyMap<string, Format> = new Map(all.map((format) => [format.name, format]));
