import type { Collect, Question } from '@botwright/bundle';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Conversation, documentOf, LISTEN } from './bot.test.support.js';
import { collectedData } from './memory.js';

const test = suite('collect');

const says = (...words: string[]): { say: string }[] => words.map((say) => ({ say }));

/** A conversation with a form of these questions. */
function form(questions: Question[], others: Parameters<typeof documentOf>[1] = {}): Conversation {
  const collect: Collect = { name: 'parcel', questions, on_complete: { redirect: 'task://done' } };
  return new Conversation(
    documentOf(
      [
        { name: 'start', actions: [{ collect }] },
        { name: 'done', actions: [{ say: 'Done.' }, LISTEN] },
        { name: 'trouble', actions: [{ say: 'Trouble.' }, LISTEN] },
      ],
      others,
    ),
  );
}

function record(talk: Conversation): ReturnType<typeof collectedData>[string] | undefined {
  return collectedData(talk.state?.memory ?? {}).parcel;
}

test('asks one question after the other and goes on where all are answered', async () => {
  const talk = form([
    { question: 'Which day?', name: 'day', type: 'Twilio.DATE' },
    { question: { say: 'A hint?' }, name: 'hint' },
  ]);
  assert.equal(await talk.hear('start'), ['Which day?']);
  assert.equal(await talk.hear('Twilio.DATE:2026-03-04'), ['A hint?']);
  assert.equal(record(talk)?.status, 'in-progress');
  talk.now = new Date('2026-03-01T10:01:10Z');
  assert.equal(await talk.hear('ring twice'), ['Done.']);
  assert.equal(record(talk), {
    answers: {
      day: {
        type: 'Twilio.DATE',
        filled: true,
        attempts: 1,
        validate_attempts: 1,
        confirm_attempts: 0,
        confirmed: false,
        media: null,
        answer: '2026-03-04',
      },
      hint: {
        filled: true,
        attempts: 1,
        validate_attempts: 1,
        confirm_attempts: 0,
        confirmed: false,
        media: null,
        answer: 'ring twice',
      },
    },
    date_started: '2026-03-01T10:00:00Z',
    date_completed: '2026-03-01T10:01:10Z',
    status: 'complete',
  });
});

test('what the utterance said already is not asked, unless it is not valid', async () => {
  const size: Question = {
    question: 'Which size?',
    name: 'size',
    prefill: 'Size',
    validate: { allowed_values: { list: ['small', 'LARGE'] } },
  };
  const talk = form([size, { question: 'Who?', name: 'who' }]);
  assert.equal(await talk.hear('start Size=large'), ['Who?']);
  assert.is(record(talk)?.answers.size?.answer, 'large');
  assert.equal(await form([size]).hear('start Size=huge'), ['Which size?']);
});

test('failures are told one by one, the last one again, and end where they are too many', async () => {
  const validate: Question['validate'] = {
    on_failure: { messages: says('No.', 'Still no.'), repeat_question: true },
    max_attempts: { num_attempts: 4, redirect: 'task://trouble' },
  };
  const talk = form([{ question: 'When?', name: 'when', type: 'Twilio.TIME', validate }]);
  await talk.say('start');
  assert.equal(await talk.hear('dunno'), ['No.', 'When?']);
  assert.equal(await talk.hear(''), ['Still no.', 'When?']);
  assert.equal(await talk.hear('what'), ['Still no.', 'When?']);
  assert.equal(await talk.hear('gah'), ['Trouble.']);
  const { status, answers } = record(talk) ?? {};
  assert.equal([status, answers?.when?.filled, answers?.when?.attempts], ['validation-max-attempts', false, 4]);
  assert.equal(answers?.when?.error, { message: 'Invalid Value', value: 'gah' });
});

test('the style sheet stands in for what a question does not say', async () => {
  const validate = {
    on_failure: { messages: says('Once more.'), repeat_question: false },
    on_success: { say: 'Good.' },
    max_attempts: 2,
  };
  const talk = form([{ question: 'When?', name: 'when', type: 'Twilio.TIME' }], {
    styleSheet: { collect: { validate } },
    defaults: { collect: { validate_on_failure: 'task://trouble' } },
  });
  await talk.say('start');
  assert.equal(await talk.hear('dunno'), ['Once more.']);
  assert.equal(await talk.hear('dunno'), ['Trouble.']);
  await talk.say('start');
  assert.equal(await talk.hear('Twilio.TIME:10:00'), ['Good.', 'Done.']);
});

test('a webhook is asked about what the list allows, and its silence is a no', async () => {
  const validate: Question['validate'] = {
    allowed_values: { list: ['a', 'b', 'c'] },
    webhook: { url: 'https://owl.example/check', method: 'GET' },
  };
  const talk = form([{ question: 'Which?', name: 'which', validate }]);
  talk.answer = ({ parameters }) => ({ valid: Object.fromEntries(parameters).ValidateFieldAnswer === 'b' });
  await talk.say('start');
  assert.equal(await talk.hear('z'), ['Which?']);
  assert.is(talk.requests.length, 0);
  assert.equal(await talk.hear('a'), ['Which?']);
  const parameters = Object.fromEntries(talk.requests[0]?.parameters ?? []);
  assert.equal(
    [parameters.CollectName, parameters.ValidateFieldName, parameters.Memory],
    ['parcel', 'which', undefined],
  );
  talk.answer = () => {
    throw new Error('gone');
  };
  assert.equal(await talk.hear('b'), ['Which?']);
  talk.answer = () => ({ valid: true });
  assert.equal(await talk.hear('b'), ['Done.']);
});

test('a confirmation goes on with yes, asks anew with no, and ends where it is no too often', async () => {
  const confirm: Question['confirm'] = {
    messages: says('So {day}, right?', 'Really {day}?'),
    on_confirm: { say: 'Good.' },
    on_reject: { messages: says('Then which?') },
    max_attempts: { num_attempts: 3, redirect: 'task://trouble' },
  };
  const talk = form([{ question: 'Which day?', name: 'day', confirm }]);
  await talk.say('start');
  assert.equal(await talk.hear('monday'), ['So monday, right?']);
  assert.equal(await talk.hear('no'), ['Then which?']);
  assert.equal(await talk.hear('$& tuesday'), ['Really $& tuesday?']);
  assert.equal(await talk.hear('hm'), ['Really $& tuesday?']);
  assert.equal(await talk.hear('yes'), ['Good.', 'Done.']);
  assert.equal(
    [
      record(talk)?.answers.day?.answer,
      record(talk)?.answers.day?.confirmed,
      record(talk)?.answers.day?.confirm_attempts,
    ],
    ['$& tuesday', true, 2],
  );
  await talk.say('start');
  for (const words of ['monday', 'no', 'monday', 'no', 'monday']) await talk.say(words);
  assert.equal(await talk.hear('no'), ['Trouble.']);
  assert.is(record(talk)?.status, 'confirm-max-attempts');
});

test('answers of other questions under the same name stay', async () => {
  const ask = (name: string): { collect: Collect } => ({
    collect: { name: 'survey', questions: [{ question: `${name}?`, name }], on_complete: { redirect: 'task://end' } },
  });
  const talk = new Conversation(
    documentOf([
      { name: 'one', actions: [ask('a')] },
      { name: 'two', actions: [ask('b')] },
      { name: 'end', actions: [LISTEN] },
    ]),
  );
  for (const words of ['one', '1', 'two', '2', 'one', '3']) await talk.say(words);
  const answers = collectedData(talk.state?.memory ?? {}).survey?.answers;
  assert.equal([answers?.a?.answer, answers?.b?.answer], ['3', '2']);
});

test.run();
