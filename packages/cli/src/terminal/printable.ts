/** Text from outside, made safe to show: a sample or a query must not move the cursor or repaint the screen. */

/** Control characters but tab, line feed and the colours of ours (bold, dim, foreground); bidirectional overrides; lone surrogates. */
const UNSAFE =
  /\u{1b}(?!\[(?:[12]|22|3\d)m)|[\u{0}-\u{8}\u{b}-\u{1a}\u{1c}-\u{1f}\u{7f}-\u{9f}\u{202a}-\u{202e}\u{2066}-\u{2069}]|\p{Surrogate}/gu;

/**
 * Writes out what a terminal would obey: the escape character comes back as the visible text `\u{1b}`.
 *
 * Colours pass, since reports have put theirs in by now; a colour is all that foreign text can smuggle through.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
