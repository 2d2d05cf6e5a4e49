/** What the user types, a line at a time: with history and editing at a terminal, plainly from a pipe. */
import { clearLine, createInterface, cursorTo } from 'node:readline';
import type { Tools } from '../../command.js';

/** Lines of input. */
export interface Lines extends AsyncIterable<string> {
  /** Tells something while the user may be typing: what was typed so far is shown again below. */
  interrupt(tell: () => void): void;
  close(): void;
}

const PROMPT = '> ';

/** Longest line that is taken from a pipe that may never end one, in UTF-16 units. */
const LONGEST = 1_000_000;

/** Opens the input.
 *
 * @param complete  the words that a beginning may stand for
 * @param isTyped   whether somebody sits at the keyboard */
export function openLines(
  { stdin, stderr, signal }: Pick<Tools<never>, 'stdin' | 'stderr' | 'signal'>,
  complete: (line: string) => readonly string[],
  isTyped: boolean,
): Lines {
  const readline = createInterface({
    input: stdin,
    ...(isTyped && { output: stderr, terminal: true }),
    prompt: PROMPT,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => [[...complete(line)], line],
  });
  const close = (): void => readline.close();
  signal.addEventListener('abort', close, { once: true });
  // The first Ctrl+C drops what was typed, the next one ends the chat.
  readline.on('SIGINT', () => {
    if (readline.line === '') return close();
    stderr.write('\n');
    readline.write(null, { ctrl: true, name: 'e' });
    readline.write(null, { ctrl: true, name: 'u' });
    readline.prompt();
  });
  let isAsking = false;
  return {
    interrupt(tell) {
      if (!isTyped || !isAsking) return tell();
      clearLine(stderr, 0);
      cursorTo(stderr, 0);
      tell();
      readline.prompt(true);
    },
    close,
    async *[Symbol.asyncIterator]() {
      const ask = (): void => {
        isAsking = true;
        if (isTyped) readline.prompt();
      };
      try {
        ask();
        for await (const line of readline) {
          isAsking = false;
          yield line.slice(0, LONGEST);
          ask();
        }
      } finally {
        isAsking = false;
        signal.removeEventListener('abort', close);
        close();
        if (isTyped) stderr.write('\n');
      }
    },
  };
}
