/** An assistant compiled with an author's encoder, through the published modules. */
import { pathToFileURL } from 'node:url';
import { compile } from '@botwright/compiler';
import { BundleError, EncoderError, openAssistant } from '@botwright/runtime';
import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

/** What the encoder knows, and no sample: pairs of words of one meaning. */
const ENCODER = `const MEANINGS = [['refund', 'cashback'], ['parcel', 'shipment'], ['invoice', 'bill']];
export default {
  name: 'pairs 1',
  hash: 'p1',
  text: {
    dimensions: 3,
    encode(words, out) {
      MEANINGS.forEach((meaning, d) => { out[d] = words.filter((word) => meaning.includes(word)).length; });
    },
  },
};
`;
const ASSISTANT = `import { defineAssistant, defineTask } from 'botwright';
const task = (name: string) =>
  defineTask(name, {
    samples: ['I want my @', 'where is the @', 'tell me about a @', 'the @ of last week', 'a @ for my wife'].map((text) =>
      text.replace('@', name),
    ),
  });
export default defineAssistant('desk', { tasks: [task('refund'), task('parcel'), task('invoice')] });
`;

const test = suite('an assistant with an encoder');
/** @type {import('@botwright/testkit').Project} */ let project;
/** @type {import('@botwright/runtime').Encoder} */ let encoder;
/** @type {Uint8Array} */ let bundle;

test.before(async () => {
  project = await createProject({
    'package.json': '{"type":"module"}',
    'src/assistant.ts': ASSISTANT,
    'encoder.js': ENCODER,
  });
  encoder = (await import(pathToFileURL(project.path('encoder.js')).href)).default;
  const module = '../encoder.js';
  const result = await compile({ project: project.root, typecheck: false, encoder: { encoder, module } });
  assert.ok(result.bundle && result.files, JSON.stringify(result.diagnostics));
  bundle = result.bundle;
  await project.write(Object.fromEntries([...result.files].map(([name, content]) => [`bot/${name}`, content])));
});
test.after(() => project.remove());

/** @param {import('@botwright/runtime').Assistant<any>} assistant */
function bestTasks(assistant) {
  return ['where is my cashback', 'where is my shipment', 'where is my bill'].map((text) => {
    const { task, runnersUp = [] } = assistant.query(text, { runnersUp: 1 });
    return task === 'fallback' ? runnersUp[0]?.task : task;
  });
}

test('understands what only the encoder knows, opened by hand and by the emitted module', async () => {
  assert.equal(bestTasks(openAssistant(bundle, { encoder })), ['refund', 'parcel', 'invoice']);
  const emitted = await import(pathToFileURL(project.path('bot/index.js')).href);
  assert.equal(bestTasks(emitted.default), ['refund', 'parcel', 'invoice']);
});

test('is refused in a sentence without its encoder, or with another one', () => {
  for (const options of [{}, { encoder: { ...encoder, hash: 'p2' } }]) {
    assert.throws(
      () => openAssistant(bundle, options),
      (/** @type {unknown} */ error) =>
        error instanceof BundleError &&
        error.code === 'model' &&
        /trained with the encoder pairs 1 \(hash p1, 3 and 0 dimensions\)[^.]*\.$/.test(error.message),
    );
  }
});

test('fails aloud where its encoder does, never with half an answer', () => {
  const text = { dimensions: 3, encode: (/** @type {unknown} */ _, /** @type {Float32Array} */ out) => out.fill(NaN) };
  const assistant = openAssistant(bundle, { encoder: { ...encoder, text } });
  assert.throws(
    () => assistant.query('where is my bill'),
    (/** @type {unknown} */ error) => error instanceof EncoderError && error.code === 'not-finite',
  );
});

test.run();
