import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ArgumentValues, defineCommand, type ListedCommand, type OptionValues } from './command.js';
import { Failure } from './failure.js';
import { readCommandLine } from './program.js';

const test = suite('readCommandLine');
const options = { version: '1.2.3', columns: 80 };

/** A command that keeps what it was called with. */
function recorder(): { command: ListedCommand; seen: { args: ArgumentValues; options: OptionValues }[] } {
  const seen: { args: ArgumentValues; options: OptionValues }[] = [];
  const command = defineCommand<undefined, never>({
    name: 'greet',
    summary: 'Say hello.',
    arguments: [
      { name: 'who', description: 'whom to greet', required: true },
      { name: 'how', description: 'in which manner' },
    ],
    options: [{ flags: '--loud-voice <level>', description: 'how loud' }],
    examples: [{ call: 'botwright greet mira', description: 'greet Mira' }],
    read: (args, given) => {
      seen.push({ args, options: given });
      return undefined;
    },
    load: () => Promise.reject(new Error('not called')),
  });
  return { command, seen };
}

function refuses(argv: readonly string[], code: string, sentence: RegExp): void {
  try {
    readCommandLine([recorder().command], argv, options);
  } catch (error) {
    assert.instance(error, Failure);
    assert.is((error as Failure).exitCode, 2);
    assert.is((error as Failure).code, code);
    assert.match((error as Failure).message, sentence);
    return;
  }
  assert.unreachable(`${argv.join(' ')} was accepted`);
}

test('hands words and flags to the command', () => {
  const { command, seen } = recorder();
  const request = readCommandLine([command], ['greet', 'mira', '--loud-voice', '3', '--json'], options);
  assert.is(request.kind === 'call' && request.call.json, true);
  assert.equal(seen, [{ args: ['mira', undefined], options: { loudVoice: '3', json: true } }]);
});

test('takes words after -- as they are, and - as a word', () => {
  const { command, seen } = recorder();
  readCommandLine([command], ['greet', '--', '--json', '-'], options);
  assert.equal(seen[0], { args: ['--json', '-'], options: {} });
});

test('guesses what was meant', () => {
  refuses(['great'], 'command_unknown', /Did you mean greet\? See botwright --help\.$/);
  refuses(['greet', 'mira', '--jsno'], 'option_unknown', /Did you mean --json\? See botwright greet --help\.$/);
});

test('refuses what is missing and what is too much, in whole sentences', () => {
  refuses([], 'command_missing', /^Say what to do: .*\.$/);
  refuses(['greet'], 'argument_missing', /^Missing required argument 'who'\. See /);
  refuses(['greet', 'a', 'b', 'c'], 'argument_excess', /^Too many arguments .*\. See /);
  refuses(['greet', 'a', '--loud-voice'], 'option_value_missing', /argument missing\. See /);
});

test('gives help with an example, and the version', () => {
  const { command } = recorder();
  const help = readCommandLine([command], ['greet', '--help'], options);
  assert.match(
    help.kind === 'text' ? help.text : '',
    /--loud-voice <level>[\s\S]*Examples:\n {2}# greet Mira\n {2}botwright greet mira/,
  );
  assert.equal(readCommandLine([command], ['--version'], options), { kind: 'text', text: '1.2.3\n' });
});

test.run();
