/** `botwright chat`: words and flags. */
import { defineCommand, type ListedCommand } from '../../command.js';
import { projectArgument } from '../../compilation/words.js';
import { EXIT, Failure } from '../../failure.js';
import type { ChatEvent } from './event.js';

export interface ChatInput {
  /** Project folder or entry module, relative to where the user stands. */
  readonly project: string;
  /** Output folder or bundle file that is talked to in place of the sources. */
  readonly bundle?: string;
  /** The only thing to say. */
  readonly single?: string;
  /** Over what one talks: `chat`, `voice`, `sms` or a name of the app's own. */
  readonly channel?: string;
  readonly json: boolean;
}

export const chat: ListedCommand = defineCommand<ChatInput, ChatEvent>({
  name: 'chat',
  summary: 'Talk to the bot of a project; follows the sources as they change.',
  arguments: [projectArgument],
  options: [
    { flags: '--single <text>', description: 'say this, show the answer, and end' },
    {
      flags: '--channel <name>',
      description: 'what actions from code and URLs are told: voice, sms, chat (the default)',
    },
    { flags: '--bundle <dir>', description: 'talk to a built bundle in place of the sources' },
  ],
  examples: [
    { call: 'botwright chat', description: 'talk to the project in this folder; /help lists what else there is' },
    { call: 'botwright chat --single "a small latte" --json', description: 'from a script' },
    { call: 'botwright chat --bundle dist/owl-cafe-bot < said.txt', description: 'an utterance a line' },
  ],
  read: ([project = '.'], { bundle, single, channel, json }) => {
    if (typeof channel === 'string' && !/^[\w.-]{1,64}$/.test(channel)) {
      throw new Failure(EXIT.usage, 'option_invalid', '--channel needs a name such as voice, sms or chat.');
    }
    if (single === '') throw new Failure(EXIT.usage, 'option_invalid', '--single needs something to say.');
    return {
      project,
      json: json === true,
      ...(typeof bundle === 'string' && { bundle }),
      ...(typeof single === 'string' && { single }),
      ...(typeof channel === 'string' && { channel: channel.toLowerCase() }),
    };
  },
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});
