import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ModelError, openModel } from '../predict.js';
import { train } from '../train.js';
import type { ModelSections, SectionArray } from '../types.js';
import { MODEL_VERSION } from './header.js';
import { readStrings, writeStrings } from './strings.js';

const test = suite('model');

async function model(): Promise<Record<string, SectionArray>> {
  const task = (name: string, texts: string[]) => ({
    name,
    fields: [],
    samples: texts.map((text) => ({ segments: [{ text }] })),
  });
  const tasks = [task('open', ['open the door', 'open it']), task('close', ['close the door', 'close it'])];
  return { ...(await train({ language: 'en', fieldTypes: [], tasks })).sections };
}

/** Code of the error that opening throws. */
function refusal(sections: ModelSections): string {
  try {
    openModel(sections);
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
  return 'none';
}

test('opens what training made, and uses it in place', async () => {
  const sections = await model();
  assert.is(openModel(sections).predict('open the door').task, 'open');
  (sections['task.weights'] as Int8Array).fill(0);
  (sections['task.bias'] as Float32Array).fill(0);
  assert.is(openModel(sections).predict('open the door').ranking[0].task, 'open', 'equal scores go to the first');
});

test('refuses another version with both named', async () => {
  const sections = await model();
  const header = sections['model.header'].slice() as Uint32Array;
  header[0] = 0;
  assert.is(refusal({ ...sections, 'model.header': header }), 'version');
  const both = new RegExp(`version 0; this program reads version ${MODEL_VERSION}`);
  assert.throws(() => openModel({ ...sections, 'model.header': header }), both);
});

test('refuses sections that are missing, of another type or of another length', async () => {
  const sections = await model();
  for (const name of Object.keys(sections).filter((key) => /^(model|task|confidence)\./.test(key))) {
    const { [name]: section, ...rest } = sections;
    assert.is(refusal(rest), 'damaged', `${name} missing`);
    const other = section instanceof Float64Array ? Float32Array.from(section) : Float64Array.from(section);
    assert.is(refusal({ ...sections, [name]: other }), 'damaged', `${name} of another type`);
    if (name !== 'model.language.units')
      assert.is(refusal({ ...sections, [name]: section.subarray(0, -1) }), 'damaged', `${name} cut`);
  }
});

test('refuses sections that point beyond others', async () => {
  const sections = await model();
  const damage = (name: string, at: number, value: number): ModelSections => {
    const section = sections[name].slice();
    section[at] = value;
    return { ...sections, [name]: section };
  };
  assert.is(refusal(damage('task.classes', 0, 200)), 'damaged');
  assert.is(refusal(damage('task.counts', 0, 200)), 'damaged');
  assert.is(refusal(damage('task.features', 0, 0xffffffff)), 'damaged');
  assert.is(refusal(damage('task.names.ends', 0, 1000)), 'damaged');
});

test('strings come back as they were', () => {
  const strings = ['order-coffee', '', 'münze', '👍\ud800'];
  assert.equal(readStrings(writeStrings('names', strings), 'names'), strings);
});

test.run();
