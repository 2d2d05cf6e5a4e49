/** What one can ask of the chat itself. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { talkingBot } from '../../bot/recognisers.js';
import { EXIT, Failure } from '../../failure.js';
import { readSettings } from '../../project/settings.js';
import { explainText } from '../explain/explain-text.js';
import type { BotSource, CurrentBot } from './bot-source.js';
import type { Conversation } from './conversation.js';
import type { ChatEvent } from './event.js';
import { saveConversation } from './save.js';

/** What a chat consists of. */
export interface Session {
  readonly source: BotSource;
  readonly conversation: Conversation;
  /** Project folder or entry module, relative to `cwd`. */
  readonly project: string;
  readonly cwd: string;
  readonly emit: (event: ChatEvent) => void;
}

/** The commands and what they do. */
export const SLASH_COMMANDS: readonly (readonly [name: string, does: string])[] = [
  ['/why', 'say why the last answer is as it is'],
  ['/memory', 'show what the bot remembers, and what its forms have collected'],
  ['/json', 'show the last turn as JSON'],
  ['/tasks', 'list the tasks'],
  ['/reset', 'begin a new conversation'],
  ['/save', 'make a test of this conversation: /save tests/order.txt, or .ts'],
  ['/help', 'show this list'],
  ['/quit', 'end the chat; so does Ctrl+D'],
];

const RUN: Readonly<Record<string, (session: Session, words: string) => void | Promise<void>>> = {
  '/why': why,
  '/memory': ({ conversation, emit }) => emit({ kind: 'document', document: conversation.state?.memory ?? {} }),
  '/json': ({ conversation, emit }) => emit({ kind: 'document', document: lastTurn(conversation) }),
  '/tasks': (session) => session.emit({ kind: 'tasks', tasks: currentBot(session).bot.document.tasks }),
  '/reset': ({ conversation, emit }) => {
    conversation.reset();
    emit({ kind: 'note', text: 'a new conversation begins' });
  },
  '/save': save,
  '/help': ({ emit }) => emit({ kind: 'help', commands: SLASH_COMMANDS }),
};

/** Whether a line is a command and not something said; `//` says what begins with a slash. */
export function isSlashCommand(text: string): boolean {
  return text.startsWith('/') && !text.startsWith('//');
}

/** Runs a command.
 *
 * @throws {Failure} with `EXIT.usage` where there is none of this name, or it makes no sense now */
export async function runSlashCommand(session: Session, text: string): Promise<void> {
  const [, name = '', words = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  const command = Object.hasOwn(RUN, name) ? RUN[name] : undefined;
  if (command) {
    await command(session, words);
    return;
  }
  const near = Object.keys(RUN).find((known) => known.startsWith(name.slice(0, 3)));
  const hint = near ? `Did you mean ${near}?` : '/help lists what there is.';
  throw new Failure(EXIT.usage, 'command_unknown', `There is no command ${name}. ${hint}`);
}

function why(session: Session): void {
  const { conversation, source, cwd, emit } = session;
  const { bot, samples } = currentBot(session);
  const { result, steps } = lastTurn(conversation);
  const explanation = result && explainText(bot.bundle, result.text, samples, { neighbours: 3 });
  emit({ kind: 'why', explanation, steps, paths: { project: source.root, cwd } });
}

async function save(session: Session, file: string): Promise<void> {
  const { conversation, source, cwd, emit } = session;
  if (file === '') throw new Failure(EXIT.usage, 'save_refused', 'Say where: /save tests/order.txt, or .ts.');
  const entry = source.hasSources ? entryOf(session) : undefined;
  const { texts, began } = conversation;
  const bot = await talkingBot(currentBot(session).bot);
  const path = await saveConversation({ file, cwd, texts, began, bot, entry });
  emit({ kind: 'note', text: `saved ${path}; botwright test runs it` });
}

/** The module that defines the assistant: the one that was named, else that of package.json, else the usual one. */
function entryOf({ project, cwd, source: { root } }: Session): string {
  const named = resolve(cwd, project);
  if (statSync(named, { throwIfNoEntry: false })?.isFile()) return named;
  const { entry } = readSettings(root);
  if (entry !== undefined) return join(root, entry);
  const usual = join(root, 'src/assistant.ts');
  return existsSync(usual) ? usual : join(root, 'assistant.ts');
}

function currentBot({ source }: Session): CurrentBot {
  const current = source.current();
  if (current) return current;
  throw new Failure(EXIT.usage, 'bot_missing', 'There is no bot yet: the project has errors.');
}

function lastTurn(conversation: Conversation): NonNullable<Conversation['last']> {
  if (conversation.last) return conversation.last;
  throw new Failure(EXIT.usage, 'turn_missing', 'Nothing has been said yet.');
}
