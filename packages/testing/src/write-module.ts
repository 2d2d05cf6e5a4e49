/** Conversations -> the text of a `*.bot-test.ts`. */
import { durationText } from './author/duration.js';
import type { Expectation, ExpectedTurn, TextPattern } from './cases.js';
import type { RecordedConversation } from './record.js';
import type { Change } from './world.js';

/** Writes a test module.
 *
 * @param assistant  specifier of the module whose default export is the assistant, from where the test is to stand */
export function writeTestModule(conversations: readonly RecordedConversation[], assistant: string): string {
  const hasChanges = conversations.some(({ turns }) => turns.some(({ before }) => before !== undefined));
  const lines = [
    "import { botTest } from 'botwright/test';",
    `import assistant from ${quoted(assistant)};`,
    '',
    `const { conversation, user, bot${hasChanges ? ', time' : ''} } = botTest(assistant);`,
    ...conversations.flatMap(({ title, turns }) => [
      '',
      `conversation(${quoted(title)}, [`,
      ...turns.flatMap(turnLines).map((line) => `  ${line},`),
      ']);',
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function turnLines({ text, before = [], understanding, expectations }: ExpectedTurn): string[] {
  const understood = understanding ? `, ${literal(understanding)}` : '';
  return [...before.flatMap(changeText), `user(${quoted(text)}${understood})`, ...expectations.map(expectationText)];
}

/** What was recorded has changed nothing but the time. */
function changeText(change: Change): string[] {
  if (change.kind === 'now') return [`time.is(${quoted(change.now)})`];
  return change.kind === 'after' ? [`time.passes(${quoted(durationText(change.milliseconds))})`] : [];
}

function expectationText(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'says':
    case 'shows':
      return `bot.${expectation.kind}(${patternText(expectation.text)})`;
    case 'plays':
      return `bot.plays(${quoted(expectation.url)})`;
    case 'listens':
      return `bot.listens(${expectation.tasks ? literal(expectation.tasks) : ''})`;
    case 'collects':
      return `bot.collects(${[expectation.name, expectation.question].flatMap((name) => (name === undefined ? [] : [quoted(name)])).join(', ')})`;
    case 'collected':
      return `bot.collected(${quoted(expectation.name)}, ${literal(expectation.answers)})`;
    case 'handsOff':
      return `bot.handsOff(${expectation.uri === undefined ? '' : quoted(expectation.uri)})`;
    case 'ends':
      return 'bot.ends()';
    case 'goesTo':
      return `bot.goesTo(${quoted(expectation.task)})`;
    case 'remembers':
      return `bot.remembers(${literal(expectation.values)})`;
  }
}

function patternText(pattern: TextPattern): string {
  return typeof pattern === 'string' ? quoted(pattern) : String(new RegExp(pattern.pattern, pattern.flags));
}

/** `{ task: 'order', fields: { Size: 'small' } }`, as one writes it by hand. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${literal(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** A key that is a name stands bare; `__proto__` would set something else. */
function keyText(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}
