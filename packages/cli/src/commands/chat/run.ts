/** `botwright chat`: opens the bot, then takes what the user types, line by line. */
import { noteOfUnrecognised, talkingBot } from '../../bot/recognisers.js';
import type { Run } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import { type BotSource, builtSource, bundleSource, watchedSource } from './bot-source.js';
import type { ChatInput } from './command.js';
import { Conversation } from './conversation.js';
import type { ChatEvent } from './event.js';
import { openLines } from './lines.js';
import { isSlashCommand, runSlashCommand, type Session, SLASH_COMMANDS } from './slash-commands.js';

export const run: Run<ChatInput, ChatEvent> = async (input, tools) => {
  const { cwd, stdin, stderr, emit } = tools;
  const isTyped = input.single === undefined && !input.json && stdin.isTTY === true && stderr.isTTY === true;
  let whenFree = (tell: () => void): void => tell();
  const source =
    input.bundle !== undefined
      ? bundleSource(input.bundle, cwd)
      : isTyped
        ? await watchedSource(input, tools, (tell) => whenFree(tell))
        : await builtSource(input, tools);
  try {
    const session: Session = {
      source,
      conversation: new Conversation(input.channel),
      project: input.project,
      cwd,
      emit,
    };
    if (input.single !== undefined) {
      if (source.current() === undefined) return EXIT.shortfall;
      await noteTypes(session);
      await say(session, input.single, true);
      return EXIT.fine;
    }
    if (!isTyped && source.current() === undefined) return EXIT.shortfall;
    const lines = openLines(tools, completions, isTyped);
    whenFree = (tell) => lines.interrupt(tell);
    if (isTyped) greet(source, emit);
    await noteTypes(session);
    for await (const line of lines) if (!(await take(session, line, isTyped))) break;
    lines.close();
    return EXIT.fine;
  } finally {
    await source.close();
  }
};

function greet(source: BotSource, emit: (event: ChatEvent) => void): void {
  const { document } = source.current()?.bot ?? {};
  if (document) emit({ kind: 'ready', assistant: document.name, modelBuild: document.modelBuild });
}

/** @returns false where that was the last line */
async function take(session: Session, line: string, isTyped: boolean): Promise<boolean> {
  const text = line.trim();
  if (text === '') return true;
  if (text === '/quit') return false;
  try {
    if (isSlashCommand(text)) await runSlashCommand(session, text);
    else await say(session, text.startsWith('//') ? text.slice(1) : text, false);
  } catch (error) {
    // At the keyboard the chat goes on; a script has to know.
    if (!isTyped || !(error instanceof Failure)) throw error;
    session.emit({ kind: 'note', text: error.message });
  }
  return true;
}

async function say({ source, conversation, emit }: Session, text: string, isOnly: boolean): Promise<void> {
  const current = source.current();
  if (current) emit({ kind: 'turn', turn: await conversation.say(current.bot, text), isOnly });
  else emit({ kind: 'note', text: 'There is no bot yet: the project has errors.' });
}

/** Says which answers cannot be understood here. */
async function noteTypes({ source, emit }: Session): Promise<void> {
  const current = source.current();
  const text = current && noteOfUnrecognised(await talkingBot(current.bot));
  if (text !== undefined) emit({ kind: 'note', text });
}

function completions(line: string): readonly string[] {
  return line.startsWith('/') ? SLASH_COMMANDS.map(([name]) => `${name} `).filter((name) => name.startsWith(line)) : [];
}
