/** What forms can do that the hosted service's could not: all of it off unless the author says so. */
import type { Collect, Question } from '@botwright/bundle';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Conversation, documentOf, LISTEN } from './bot.test.support.js';
import { type CollectRecord, collectedData } from './memory.js';
import type { TurnInput } from './running.js';

const test = suite('forms beyond');

const DAY: Question = { question: 'Which day?', name: 'day', type: 'Twilio.DATE' };
const TIME: Question = { question: 'What time?', name: 'time', type: 'Twilio.TIME' };
const HINT: Question = { question: 'A hint?', name: 'hint' };

function form(questions: Question[], others: Partial<Collect> = {}): Conversation {
  const collect: Collect = { name: 'visit', questions, on_complete: { redirect: 'task://done' }, ...others };
  return new Conversation(
    documentOf([
      { name: 'start', actions: [{ collect }] },
      { name: 'done', actions: [{ say: 'Done.' }, LISTEN] },
      { name: 'left', actions: [{ say: 'As you like.' }, LISTEN] },
      { name: 'hours', actions: [{ say: 'We open at nine.' }, LISTEN] },
      { name: 'human', actions: [{ handoff: { channel: 'voice', uri: 'taskrouter://WW1' } }] },
      { name: 'fallback', actions: [{ say: 'Pardon?' }, LISTEN] },
    ]),
  );
}

function record(talk: Conversation): CollectRecord | undefined {
  return collectedData(talk.state?.memory ?? {}).visit;
}

function answers(talk: Conversation): Record<string, string | undefined> {
  const entries = Object.entries(record(talk)?.answers ?? {});
  return Object.fromEntries(entries.map(([name, { answer }]) => [name, answer]));
}

/** What is said to each input, one line an input. */
async function hear(talk: Conversation, ...inputs: (string | TurnInput)[]): Promise<string[]> {
  const heard: string[] = [];
  for (const input of inputs) heard.push((await talk.hear(input)).join(' | '));
  return heard;
}

test('words of leaving leave the form, with what was answered; without the setting they are answers', async () => {
  const talk = form([DAY, HINT], { cancel: { redirect: 'task://left' } });
  assert.equal(await hear(talk, 'start', 'Twilio.DATE:monday', 'Never  mind!'), [
    'Which day?',
    'A hint?',
    'As you like.',
  ]);
  assert.equal([record(talk)?.status, answers(talk)], ['cancelled', { day: 'monday', hint: undefined }]);
  assert.equal(await hear(form([HINT]), 'start', 'never mind'), ['A hint?', 'Done.']);
  const own = form([HINT], { cancel: { words: ['basta'], redirect: 'task://left' } });
  assert.equal(await hear(own, 'start', 'Basta.'), ['A hint?', 'As you like.']);
  assert.equal(await hear(form([HINT], { cancel: { redirect: 'task://left' } }), 'start', 'cancel my card'), [
    'A hint?',
    'Done.',
  ]);
});

test('a task in between answers, and the question is put again without an attempt', async () => {
  const talk = form([{ ...DAY, confirm: { messages: [{ say: 'So {day}?' }] } }, HINT], {
    listen_for: ['hours', 'gone'],
  });
  assert.equal(await hear(talk, 'start', 'hours', 'Twilio.DATE:monday', 'hours', 'yes', 'hours', 'left'), [
    'Which day?',
    'We open at nine. | Which day?',
    'So monday?',
    'We open at nine. | So monday?',
    'A hint?',
    'We open at nine. | A hint?',
    'Done.',
  ]);
  assert.equal([record(talk)?.answers.day?.attempts, record(talk)?.answers.day?.confirm_attempts], [1, 0]);
  assert.equal(answers(talk), { day: 'monday', hint: 'left' });
});

test('a task in between may take the dialogue with it', async () => {
  const talk = form([DAY], { listen_for: ['human'] });
  await talk.say('start');
  const turn = await talk.say('human');
  assert.equal([turn.next.kind, turn.state.waiting, record(talk)?.status], ['handoff', null, 'in-progress']);
});

test('an answer is corrected from the question after it, and in place of a yes', async () => {
  const talk = form([DAY, TIME, HINT], { corrections: true });
  assert.equal(await hear(talk, 'start', 'Twilio.DATE:monday', 'no, make it Twilio.DATE:tuesday'), [
    'Which day?',
    'What time?',
    'What time?',
  ]);
  assert.equal([answers(talk), record(talk)?.answers.day?.attempts], [{ day: 'tuesday', time: undefined }, 2]);
  assert.equal(await hear(talk, 'Twilio.TIME:10:00', 'Sorry, Twilio.TIME:11:00', 'no dog'), [
    'A hint?',
    'A hint?',
    'Done.',
  ]);
  assert.equal(answers(talk), { day: 'tuesday', time: '11:00', hint: 'no dog' });

  const confirmed = form([{ ...DAY, confirm: { messages: [{ say: 'So {day}?' }] } }], { corrections: true });
  assert.equal(await hear(confirmed, 'start', 'Twilio.DATE:monday', 'no, Twilio.DATE:tuesday', 'yes'), [
    'Which day?',
    'So monday?',
    'So tuesday?',
    'Done.',
  ]);
  assert.is(record(confirmed)?.answers.day?.confirm_attempts, 1);
});

test('a correction is validated, and one of nothing is an answer like others', async () => {
  const strict: Question = {
    ...DAY,
    validate: { allowed_values: { list: ['monday'] }, on_failure: { messages: [{ say: 'Not that day.' }] } },
  };
  const talk = form([strict, TIME], { corrections: { words: ['nein'] } });
  assert.equal(await hear(talk, 'start', 'Twilio.DATE:monday', 'nein, Twilio.DATE:sunday', 'no, Twilio.DATE:monday'), [
    'Which day?',
    'What time?',
    'Not that day. | What time?',
    'What time?',
  ]);
  assert.is(answers(talk).day, 'monday');
});

test('a correction asks what applies now, and forgets what does no more', async () => {
  const where: Question = { question: 'Bring it?', name: 'bring', type: 'Twilio.YES_NO' };
  const street: Question = { question: 'Where to?', name: 'street', when: { question: 'bring', is: 'yes' } };
  const talk = form([where, street, TIME], { corrections: { words: ['wait:'] } });
  assert.equal(await hear(talk, 'start', 'no', 'wait: yes', '5 High St', 'wait: no', 'Twilio.TIME:10:00'), [
    'Bring it?',
    'What time?',
    'Where to?',
    'What time?',
    'What time?',
    'Done.',
  ]);
  assert.equal(answers(talk), { bring: 'No', street: undefined, time: '10:00' });
});

test('one utterance answers several questions', async () => {
  const people: Question = { question: 'How many?', name: 'people', type: 'Twilio.NUMBER' };
  const talk = form([DAY, people, TIME, HINT], { fill_ahead: true });
  // Of this bot's types a value is the words after a colon, up to a space.
  talk.findValue = (type, text) => {
    const match = new RegExp(`${type}:(\\S+)`).exec(text);
    return match?.[1] ? { value: match[1], start: match.index, end: match.index + match[0].length } : undefined;
  };
  assert.equal(await hear(talk, 'start', 'on Twilio.DATE:monday at Twilio.TIME:10:00', 'Twilio.NUMBER:4'), [
    'Which day?',
    'How many?',
    'A hint?',
  ]);
  assert.equal(answers(talk), { day: 'monday', people: '4', time: '10:00', hint: undefined });
  const plain = form([DAY, TIME]);
  plain.findValue = talk.findValue;
  assert.equal(await hear(plain, 'start', 'Twilio.DATE:monday Twilio.TIME:10:00'), ['Which day?', 'What time?']);
});

test('later questions are heard in passing', async () => {
  const talk = form([DAY, TIME], { fill_ahead: true });
  talk.findValue = (type, text, _, __, inPassing) => (inPassing ? undefined : `${type} ${text}`);
  assert.equal(await hear(talk, 'start', 'monday for seven'), ['Which day?', 'What time?']);
});

test('words that one value was read from are not read for another', async () => {
  const people: Question = { question: 'How many?', name: 'people', type: 'Twilio.NUMBER' };
  const talk = form([TIME, people], { fill_ahead: true });
  talk.findValue = (type, text) => {
    const match = (type === 'Twilio.TIME' ? /(\d+)pm/ : /(\d+)/).exec(text);
    return match?.[1] ? { value: match[1], start: match.index, end: match.index + match[0].length } : undefined;
  };
  assert.equal(await hear(talk, 'start', 'at 5pm', '2'), ['What time?', 'How many?', 'Done.']);
  assert.equal(answers(talk), { time: '5', people: '2' });
});

test('an optional question may be left open, by words or by no good answer', async () => {
  const time: Question = {
    ...TIME,
    optional: true,
    validate: {
      max_attempts: { num_attempts: 2, redirect: 'task://left' },
      on_failure: { messages: [{ say: 'Hm?' }] },
    },
  };
  const talk = form([time, HINT]);
  assert.equal(await hear(talk, 'start', 'no thanks', 'none'), ['What time?', 'A hint?', 'Done.']);
  assert.equal(answers(talk), { time: undefined, hint: 'none' });
  assert.equal(await hear(form([time, HINT]), 'start', 'dunno', 'dunno'), ['What time?', 'Hm?', 'A hint?']);
});

test('a question is asked only where it applies', async () => {
  const pet: Question = { question: 'A pet?', name: 'pet', type: 'Twilio.YES_NO' };
  const which: Question = { question: 'Which one?', name: 'which', when: { question: 'pet', is: ['YES', 'maybe'] } };
  const orphan: Question = { question: 'never', name: 'orphan', when: { question: 'nothing', is: 'x' } };
  assert.equal(await hear(form([pet, which, orphan]), 'start', 'no'), ['A pet?', 'Done.']);
  const talk = form([pet, which, orphan]);
  assert.equal(await hear(talk, 'start', 'yes', 'a dog'), ['A pet?', 'Which one?', 'Done.']);
  assert.equal(answers(talk), { pet: 'Yes', which: 'a dog', orphan: undefined });
});

test('a validation reply may say why, and put the value right', async () => {
  const validate: Question['validate'] = {
    webhook: { url: 'https://owl.example/check' },
    on_failure: { messages: [{ say: 'No.' }], repeat_question: true },
    on_success: { say: 'Noted.' },
  };
  const talk = form([{ ...HINT, validate }]);
  talk.answer = () => ({ valid: false, message: 'Full on Mondays.' });
  assert.equal(await hear(talk, 'start', 'monday'), ['A hint?', 'Full on Mondays. | A hint?']);
  talk.answer = () => ({ valid: true, message: 'Tuesday it is.', value: 'tuesday' });
  assert.equal(await hear(talk, 'tusday'), ['Tuesday it is. | Done.']);
  assert.equal(answers(talk), { hint: 'tuesday' });
});

test('what fails outside is told to the author, and asked again of the user', async () => {
  const talk = form([{ ...HINT, validate: { webhook: { url: 'https://owl.example/check' } } }]);
  await talk.say('start');
  const turn = await talk.say('x');
  assert.equal([turn.errors[0]?.code, turn.next.kind], ['request_failed', 'collect']);
  talk.findValue = () => {
    throw new Error('broken');
  };
  const typed = form([DAY]);
  typed.findValue = talk.findValue;
  await typed.say('start');
  const failed = await typed.say('monday');
  assert.equal([failed.errors[0]?.code, failed.errors[0]?.wireCode], ['type_failed', 90_103]);
  assert.equal(failed.outputs, [{ kind: 'say', speech: 'Pardon?' }]);
});

test('an answer brings no markup into a confirmation', async () => {
  const ask = (say: string): Conversation => form([{ ...HINT, confirm: { messages: [{ say }] } }]);
  for (const [message, output] of [
    ['<p>So {hint}?</p>', { kind: 'say', speech: '<p>So &lt;break time=&quot;9s&quot;/&gt;?</p>' }],
    ['So {hint}?', { kind: 'say', speech: 'So <break time="9s"/>?', plain: true }],
  ] as const) {
    const talk = ask(message);
    await talk.say('start');
    assert.equal((await talk.say('<break time="9s"/>')).outputs, [output]);
  }
});

test.run();
