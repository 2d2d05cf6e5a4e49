import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Output } from '../dialogue/output.js';
import { hasMarkup, ssmlOfSpeech, wordsOfSpeech } from '../markup/ssml.js';
import { toChat } from './chat.js';
import { toCustom } from './custom.js';
import { toMessages, toMessageTwiml } from './messages.js';
import type { Reply } from './reply.js';
import { toVoiceTwiml } from './voice.js';

const test = suite('channels');

const SAY: Output = { kind: 'say', speech: "Hello <break time='200ms'/> there &amp; you." };
const SHOW: Output = {
  kind: 'show',
  body: 'A & B',
  subject: 'Menu',
  images: [{ url: 'https://owl.example/a.png?x=1&y=2' }],
};
const PLAY: Output = { kind: 'play', url: 'https://owl.example/a.mp3', loop: 2 };
const LISTEN: Reply['next'] = { kind: 'listen', voice: { barge: true } };
const END: Reply['next'] = { kind: 'end' };

const voice = (reply: Reply, options: Partial<Parameters<typeof toVoiceTwiml>[1]> = {}): string =>
  toVoiceTwiml(reply, { action: '/turn?a=1&b=2', ...options }).slice('<?xml version="1.0" encoding="UTF-8"?>\n'.length);

test('a call speaks, plays and gathers', () => {
  const next: Reply['next'] = {
    kind: 'collect',
    collect: 'f',
    question: 'q',
    voice: { barge: false, digits: 4, finishOnKey: '*' },
  };
  assert.is(
    voice({ outputs: [SAY, SHOW, PLAY], next }, { voice: 'Polly.Joanna', language: 'en-US' }),
    '<Response><Gather input="speech dtmf" action="/turn?a=1&amp;b=2" method="POST" language="en-US" timeout="5" ' +
      'speechTimeout="auto" bargeIn="false" numDigits="4" finishOnKey="*" actionOnEmptyResult="true">' +
      `<Say voice="Polly.Joanna" language="en-US">Hello <break time='200ms'/> there &amp; you.</Say>` +
      '<Play loop="2">https://owl.example/a.mp3</Play></Gather></Response>',
  );
});

test('SSML is for the voices that read it', () => {
  const plain = '<Response><Say voice="alice">Hello there &amp; you.</Say><Hangup/></Response>';
  assert.is(voice({ outputs: [SAY], next: END }, { voice: 'alice' }), plain);
});

test('a call ends, goes on where it came from, or is given away', () => {
  const end = (next: Reply['next'], options = {}): string => voice({ outputs: [], next }, options);
  assert.is(end(END), '<Response><Hangup/></Response>');
  assert.is(
    end(END, { endAction: { url: '/after', method: 'POST' } }),
    '<Response><Redirect method="POST">/after</Redirect></Response>',
  );
  const queue: Reply['next'] = {
    kind: 'handoff',
    handoff: {
      channel: 'voice',
      uri: 'taskrouter://WW1',
      wait_url: 'https://owl.example/hold',
      wait_url_method: 'GET',
      action: 'https://owl.example/left',
      priority: '5',
      timeout: 200,
    },
  };
  assert.is(
    end(queue),
    '<Response><Enqueue workflowSid="WW1" waitUrl="https://owl.example/hold" waitUrlMethod="GET" ' +
      'action="https://owl.example/left"><Task priority="5" timeout="200">{}</Task></Enqueue></Response>',
  );
  const away: Reply['next'] = { kind: 'handoff', handoff: { channel: 'voice', uri: 'https://owl.example/twiml' } };
  assert.is(end(away), '<Response><Redirect>https://owl.example/twiml</Redirect></Response>');
});

test('messages have words and, where the channel carries them, pictures', () => {
  const reply: Reply = { outputs: [SAY, PLAY, SHOW], next: LISTEN };
  assert.is(
    toMessageTwiml(reply, { media: true }).split('\n')[1],
    '<Response><Message><Body>Hello there &amp; you.</Body></Message><Message><Body>A &amp; B</Body>' +
      '<Media>https://owl.example/a.png?x=1&amp;y=2</Media></Message></Response>',
  );
  assert.equal(toMessages(reply), [
    { body: 'Hello there & you.', media: [] },
    { body: 'A & B', media: [] },
  ]);
  const long: Reply = { outputs: [{ kind: 'say', speech: 'one two three 😀😀' }], next: END };
  assert.equal(
    toMessages(long, { longest: 8 }).map(({ body }) => body),
    ['one two', 'three', '😀😀'],
  );
  assert.equal(
    toMessages({ outputs: [{ kind: 'say', speech: '😀😀😀' }], next: END }, { longest: 3 }).map(({ body }) => body),
    ['😀', '😀', '😀'],
  );
});

test('a page and a custom channel get JSON', () => {
  const reply: Reply = { outputs: [SAY, SHOW, PLAY], next: LISTEN };
  const { kind: _, ...show } = SHOW as Extract<Output, { kind: 'show' }>;
  assert.equal(toChat(reply), {
    messages: [
      { kind: 'text', text: 'Hello there & you.' },
      { kind: 'card', ...show },
    ],
    expects: 'anything',
  });
  const asked: Reply = { outputs: [], next: { kind: 'collect', collect: 'f', question: 'q', voice: { barge: true } } };
  assert.equal(toChat(asked), { messages: [], expects: 'answer', question: { collect: 'f', name: 'q' } });
  assert.equal(toCustom(reply), {
    response: {
      says: [{ text: 'Hello there & you.', speech: "Hello <break time='200ms'/> there &amp; you." }],
      shows: [show],
      listen: true,
    },
  });
  assert.not(toCustom({ outputs: [], next: END }).response.listen);
});

test('a text with < and & but without elements of SSML is plain', () => {
  for (const text of ['1 < 2 & 3 > 2', 'R&D', 'a <b>', 'I <3 you', 'x &amp; y', '<script>']) {
    assert.not(hasMarkup(text), text);
    assert.is(wordsOfSpeech(text), text);
  }
  assert.is(ssmlOfSpeech('<speak>R&D <p>1 < 2</p> &#65; &#0;</speak>'), 'R&amp;D <p>1 &lt; 2</p> &#65; &amp;#0;');
});

test('markup that does not fit together is left out', () => {
  for (const [speech, words] of [
    ['<p>one', 'one'],
    ['<p>one</s>', 'one'],
    ['one</p>', 'one'],
    ['<break time="1s" time="2s"/>one', 'one'],
    ['</p/>one<p>', 'one'],
  ] as const) {
    assert.is(ssmlOfSpeech(speech), words, speech);
  }
});

/** Texts that look like markup, and characters that XML does not have. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<break time="9s"/>',
        '</Say>',
        '<Hangup/>',
        '<p>',
        '</p>',
        '<s>',
        '</s>',
        ']]>',
        '<!--',
        '&',
        ';',
      ),
      fc.constantFrom('&lt;', '&#0;', '&#xD800;', '&amp;', '<', '>', '"', "'", '\0', '\uD800', '\uFFFE', '{q}', '<?x'),
      fc.constantFrom('<audio src="', '<lang xml:lang="en">', '</lang>', "<mark name='\"'/>", '/>', ' ', 'words'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Reads XML as strictly as a document of elements, attributes and text needs; the names of its elements. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const text = /^(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)*$/i;
  assert.not.match(xml, /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u);
  let end = 0;
  const body = xml.replace(/^<\?xml[^>]*\?>\n/, '');
  for (const match of body.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g)) {
    assert.match(body.slice(end, match.index), text);
    for (const [, value = ''] of (match[3] ?? '').matchAll(/=\s*["'](.*?)["'](?=\s|$)/g)) assert.match(value, text);
    end = match.index + match[0].length;
    if (match[1]) assert.is(open.pop(), match[2]);
    else {
      names.push(match[2] ?? '');
      if (!match[4]) open.push(match[2] ?? '');
    }
  }
  assert.equal([open, body.slice(end)], [[], '']);
  return names;
}

test('whatever is said, a document stays whole, and words of the user bring no element with them', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('Polly.Joanna', 'alice'), (speech, name) => {
      const said = (plain: boolean): Reply => ({
        outputs: [
          { kind: 'say', speech, ...(plain && { plain: true as const }) },
          { kind: 'show', body: speech, images: [{ url: speech }] },
          { kind: 'play', url: speech },
        ],
        next: LISTEN,
      });
      elementsOf(toVoiceTwiml(said(false), { action: speech, voice: name }));
      const calm = elementsOf(toVoiceTwiml(said(true), { action: '/', voice: name }));
      assert.not(calm.some((each) => !['Response', 'Gather', 'Say', 'Play'].includes(each)));
      const texts = elementsOf(toMessageTwiml(said(true), { media: true }));
      assert.not(texts.some((each) => !['Response', 'Message', 'Body', 'Media'].includes(each)));
      elementsOf(`<Say>${toCustom(said(false)).response.says[0]?.speech && ssmlOfSpeech(speech)}</Say>`);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test.run();
