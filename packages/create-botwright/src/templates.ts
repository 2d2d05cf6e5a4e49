/** The list of templates. The files of each stand in `templates/<name>/`, those that all share in `templates/shared/`. */
import { ScaffoldError } from './scaffold-error.js';

/** A kind of project to start from. */
export interface Template {
  readonly name: string;
  /** One line, for whoever chooses. */
  readonly description: string;
  /** What one may say to the bot; the project's README and the next steps show it. */
  readonly utterance: string;
}

/** Every template; the first one is taken where none is named. */
export const TEMPLATES: readonly [Template, ...Template[]] = [
  {
    name: 'minimal',
    description: 'two tasks in one file: lights to switch, and a greeting',
    utterance: 'switch off the light in the bedroom',
  },
  {
    name: 'cafe',
    description: 'a coffee counter in several modules, with samples in a text file',
    utterance: 'a big latte for my friend',
  },
  {
    name: 'form',
    description: 'appointments: a form that asks, checks and remembers, and app code that has the last word',
    utterance: 'I want to book a haircut on Friday',
  },
];

/** @throws {ScaffoldError} `template_unknown` */
export function findTemplate(name: string): Template {
  const template = TEMPLATES.find((each) => each.name === name);
  if (template) return template;
  const names = TEMPLATES.map((each) => each.name).join(', ');
  throw new ScaffoldError('template_unknown', `There is no template ${JSON.stringify(name)}. There are ${names}.`);
}
