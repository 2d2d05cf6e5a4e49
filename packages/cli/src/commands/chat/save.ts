/** A conversation -> a test file that holds at once. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { recordConversation, type TestedBot, writeTestModule, writeTranscript } from '@botwright/testing';
import { EXIT, Failure } from '../../failure.js';
import { makeFolder } from '../../project/make-folder.js';

export interface SaveRequest {
  /** As it was typed, relative to `cwd`. */
  readonly file: string;
  readonly cwd: string;
  readonly texts: readonly string[];
  /** When it was begun: ISO 8601. */
  readonly began: string;
  readonly bot: TestedBot;
  /** Absolute path of the module that defines the assistant; absent where the sources are not known. */
  readonly entry?: string | undefined;
}

/** Writes a transcript or a test module, by the extension; never over a file that is there.
 *
 * @returns the file, from where the user stands, with `.bot-test` in its name
 * @throws {Failure} with `EXIT.usage` where it cannot be written */
export async function saveConversation({ file, cwd, texts, began, bot, entry }: SaveRequest): Promise<string> {
  const extension = extname(file);
  const refuse = (sentence: string): Failure => new Failure(EXIT.usage, 'save_refused', sentence);
  if (texts.length === 0) throw refuse('Nothing has been said yet.');
  if (extension !== '.txt' && extension !== '.ts') {
    throw refuse('Name a file that ends in .txt for a transcript, or in .ts for a typed test.');
  }
  const stem = basename(file, extension).replace(/\.bot-test$/, '');
  const path = resolve(cwd, dirname(file), `${stem}.bot-test${extension}`);
  const label = relative(cwd, path).split(sep).join('/');
  if (existsSync(path)) throw refuse(`${label} is there already.`);
  const title = stem.replace(/[-_.]+/g, ' ').trim() || 'a conversation';
  const conversation = await recordConversation(title, texts, bot, began);
  if (conversation.turns.length === 0)
    throw refuse('This asks the network at once: a test has to say what it answers.');
  let text: string;
  if (extension === '.txt') text = writeTranscript([conversation]);
  else if (entry === undefined)
    throw refuse('A typed test needs the sources of the bot. Save a .txt, or chat without --bundle.');
  else text = writeTestModule([conversation], specifierOf(entry, path));
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text, { flag: 'wx' });
  } catch (cause) {
    throw refuse(`${label} cannot be written (${(cause as NodeJS.ErrnoException).code}).`);
  }
  return label;
}

/** `../src/assistant.js`: how one module imports another under TypeScript's rules for Node. */
function specifierOf(entry: string, from: string): string {
  const path = relative(dirname(from), entry)
    .split(sep)
    .join('/')
    .replace(/\.([cm]?)ts$/, '.$1js');
  return path.startsWith('.') ? path : `./${path}`;
}
