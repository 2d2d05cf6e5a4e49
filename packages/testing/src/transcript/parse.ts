/**
 * `*.bot-test.txt` -> conversations. A line is what its first character says:
 *
 *   == title @tag [skip]   a conversation begins         > text    the user says
 *   = task Field=value     what that was understood as   < text    the bot says
 *   (listens)              what the bot does besides     # text    nobody reads this
 *   (after 5 hours)        what changes before the next input
 */
import type { ConversationCase, Expectation, ExpectedTurn, Mark, Place, Understanding } from '../cases.js';
import type { Suggest } from '../run/check-case.js';
import type { Change } from '../world.js';
import { LineError } from './line-error.js';
import { readPattern, readQuoted } from './quoted.js';
import { readDirection } from './stage-direction.js';
import { readUnderstanding } from './understanding.js';

/** A line that makes no sense. */
export interface TranscriptProblem {
  readonly message: string;
  readonly hint?: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a transcript holds. */
export interface Transcript {
  readonly conversations: readonly ConversationCase[];
  /** In the order of their places. A transcript with problems is not to be run. */
  readonly problems: readonly TranscriptProblem[];
}

/** Parses a transcript.
 *
 * @param file     its project-relative path, for places and for the title of what comes before the first one
 * @param suggest  guesses what a misspelt word stood for */
export function parseTranscript(text: string, file: string, suggest: Suggest): Transcript {
  const parser = new Parser(file, suggest);
  let start = text.startsWith('\u{feff}') ? 1 : 0;
  for (const [index, line] of text.slice(start).split('\n').entries()) {
    parser.line(line.replace(/\r$/, ''), index + 1, start);
    start += line.length + 1;
  }
  return parser.finish();
}

interface OpenTurn extends ExpectedTurn {
  understanding?: Understanding;
  readonly before?: readonly Change[];
  readonly expectations: Expectation[];
}

const CHANGES: ReadonlySet<string> = new Set<Change['kind']>(['now', 'after', 'answers', 'handles']);

function isChange(direction: Expectation | Change): direction is Change {
  return CHANGES.has(direction.kind);
}

interface OpenConversation {
  readonly title: string;
  readonly tags: readonly string[];
  readonly mark?: Mark;
  readonly place: Place;
  readonly turns: OpenTurn[];
  /** What is to change before the next input. */
  readonly changes: Change[];
  readonly start: number;
  readonly end: number;
}

/** Longest line, in UTF-16 units: longer than anything that one can say to a bot. */
const LONGEST = 20_000;

const MARKS = ['only', 'skip', 'todo'] as const satisfies readonly Mark[];

class Parser {
  readonly #file: string;
  readonly #suggest: Suggest;
  readonly #conversations: OpenConversation[] = [];
  readonly #problems: TranscriptProblem[] = [];

  constructor(file: string, suggest: Suggest) {
    this.#file = file;
    this.#suggest = suggest;
  }

  /** Takes one line in.
   *
   * @param start  offset of the line */
  line(line: string, number: number, start: number): void {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return;
    const indent = line.length - line.trimStart().length;
    const place = { file: this.#file, line: number, column: indent + 1 };
    const range = { start: start + indent, end: start + indent + content.length };
    try {
      if (content.length > LONGEST) throw new LineError(`This line is longer than ${LONGEST} characters.`);
      this.#take(content, place, range);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      const { message, hint, part } = error;
      const at = part === undefined ? -1 : content.indexOf(part);
      const blamed =
        at < 0 || part === undefined ? range : { start: range.start + at, end: range.start + at + part.length };
      this.#problems.push({ message, ...(hint !== undefined && { hint }), ...blamed });
    }
  }

  finish(): Transcript {
    for (const { title, turns, mark, start, end } of this.#conversations) {
      if (turns.length > 0 || mark === 'todo') continue;
      const message = `Nobody says anything in '${title}'.`;
      this.#problems.push({ message, hint: 'Write what the user says behind >, or mark it [todo].', start, end });
    }
    const conversations = this.#conversations.map(({ start: _, end: __, changes: ___, ...rest }) => ({
      kind: 'conversation' as const,
      ...rest,
    }));
    return { conversations, problems: this.#problems.sort((a, b) => a.start - b.start) };
  }

  #take(content: string, place: Place, range: { readonly start: number; readonly end: number }): void {
    if (content.startsWith('==')) {
      this.#conversations.push({ ...readTitle(content, this.#suggest), place, turns: [], changes: [], ...range });
    } else if (content.startsWith('>')) {
      const { turns, changes } = this.#conversation(place, range);
      const before = changes.splice(0);
      const text = readQuoted(rest(content));
      turns.push({ text, ...(before.length > 0 && { before }), expectations: [], place });
    } else if (content.startsWith('=')) {
      const turn = this.#turn('= says what the user meant');
      if (turn.understanding) throw new LineError('What this utterance means is said already, in a line above.');
      turn.understanding = readUnderstanding(rest(content));
    } else if (content.startsWith('<')) {
      this.#turn('< answers the user').expectations.push({ kind: 'says', text: readReply(rest(content)) });
    } else if (content.startsWith('(') && content.endsWith(')')) {
      const direction = readDirection(content.slice(1, -1).trim(), this.#suggest);
      if (isChange(direction)) this.#conversation(place, range).changes.push(direction);
      else this.#turn('what the bot does answers the user').expectations.push(direction);
    } else {
      throw unknownLine(content);
    }
  }

  /** The conversation that goes on; one without a title is called by the file. */
  #conversation(place: Place, range: { readonly start: number; readonly end: number }): OpenConversation {
    const last = this.#conversations.at(-1);
    if (last !== undefined) return last;
    const title =
      this.#file
        .split('/')
        .at(-1)
        ?.replace(/\.bot-test\.txt$/, '') ?? this.#file;
    const conversation = { title, tags: [], place, turns: [], changes: [], ...range };
    this.#conversations.push(conversation);
    return conversation;
  }

  #turn(why: string): OpenTurn {
    const turn = this.#conversations.at(-1)?.turns.at(-1);
    if (turn !== undefined) return turn;
    throw new LineError(`Here ${why}, but nobody has said anything yet.`, {
      hint: 'Write what the user says first, behind >.',
    });
  }
}

function rest(content: string): string {
  return content.slice(1).trim();
}

function readReply(text: string): ReturnType<typeof readPattern> {
  try {
    return readPattern(text);
  } catch (error) {
    throw new LineError(`${text} is no regular expression: ${(error as Error).message}.`, { part: text });
  }
}

/** `== A latte @smoke [skip] ==` */
function readTitle(content: string, suggest: Suggest): Pick<OpenConversation, 'title' | 'tags' | 'mark'> {
  let title = content.replace(/^=+/, '').trim();
  let mark: Mark | undefined;
  title = title.replace(/\s*\[([^\]]*)\]\s*/, (all, word: string) => {
    mark = MARKS.find((each) => each === word.trim());
    if (mark !== undefined) return ' ';
    const near = suggest(word, MARKS);
    throw new LineError(`${all.trim()} is no mark.`, {
      part: all.trim(),
      hint: near ? `Did you mean [${near}]?` : 'Write [only], [skip] or [todo].',
    });
  });
  const tags = Array.from(title.matchAll(/(?<=^|\s)@(\S+)/g), ([, tag = '']) => tag);
  title = title
    .replace(/(?<=^|\s)@\S+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s=]+$/, '')
    .trim();
  if (title === '')
    throw new LineError('A title is missing.', { hint: 'Write == and what the conversation is about.' });
  return { title, tags, ...(mark && { mark }) };
}

/** What people write who know scripts of another kind. */
const SPEAKERS: readonly (readonly [words: RegExp, mark: string])[] = [
  [/^(?:user|me|human|customer|you|u)\s*:\s*(.*)$/i, '>'],
  [/^(?:bot|assistant|b)\s*:\s*(.*)$/i, '<'],
  [/^(?:task|intent)\s*:\s*(.*)$/i, '='],
];

function unknownLine(content: string): LineError {
  for (const [words, mark] of SPEAKERS) {
    const [, said] = words.exec(content) ?? [];
    if (said !== undefined) return new LineError('This line has no mark.', { hint: `Write ${mark} ${said}` });
  }
  if (content.startsWith('('))
    return new LineError('The closing parenthesis is missing.', { hint: `Write ${content})` });
  return new LineError('This line has no mark.', {
    hint: 'Begin it with > (the user says), < (the bot says), = (the task), == (a title), # (a remark), or put it in parentheses.',
  });
}
