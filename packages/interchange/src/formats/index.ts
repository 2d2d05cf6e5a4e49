/** Every format, by the name that the command line has for it. */
import type { Format } from '../format.js';
import { autopilot } from './autopilot/format.js';

export const formats: ReadonlyMap<string, Format> = new Map([autopilot].map((format) => [format.name, format]));
