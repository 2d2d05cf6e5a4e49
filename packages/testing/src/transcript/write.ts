/** Conversations -> the text of a `*.bot-test.txt`. */
import type { ExpectedTurn } from '../cases.js';
import type { RecordedConversation } from '../record.js';
import { writePattern, writeQuoted } from './quoted.js';
import { writeChange, writeDirection } from './stage-direction.js';
import { writeUnderstanding } from './understanding.js';

/** Writes conversations so that `parseTranscript` gives them back. */
export function writeTranscript(conversations: readonly RecordedConversation[]): string {
  return `${conversations.map(conversationText).join('\n\n')}\n`;
}

function conversationText({ title, tags, mark, turns }: RecordedConversation): string {
  const head = ['==', title, ...tags.map((tag) => `@${tag}`), ...(mark ? [`[${mark}]`] : [])].join(' ');
  return [head, ...turns.flatMap(turnLines)].join('\n');
}

function turnLines({ text, before = [], understanding, expectations }: ExpectedTurn): string[] {
  return [
    ...before.flatMap((change) => writeChange(change) ?? []).map((change) => `(${change})`),
    `> ${writeQuoted(text)}`,
    ...(understanding ? [`= ${writeUnderstanding(understanding)}`] : []),
    ...expectations.map((each) =>
      each.kind === 'says' ? `< ${writePattern(each.text)}` : `(${writeDirection(each)})`,
    ),
  ];
}
