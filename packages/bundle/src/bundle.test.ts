/// <reference types="node" />
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Bundle, SectionArray } from './bundle.js';
import { BundleError, type BundleErrorCode } from './bundle-error.js';
import { crc32 } from './crc-32.js';
import type { ModelReport } from './generated/types.js';
import { CHECKSUM_SIZE, ENTRY, FORMAT_VERSION, HEADER } from './layout.js';
import { readBundle } from './read-bundle.js';
import { encodeUtf8 } from './utf-8.js';
import { writeBundle } from './write-bundle.js';

const small: Bundle = {
  assistant: {
    name: 'owl-cafe-bot',
    modelBuild: 'v-01',
    language: 'en-US',
    logQueries: true,
    defaults: {},
    styleSheet: {},
    fieldTypes: [
      { name: 'drinkType', kind: 'list', open: false, values: [{ value: 'latte', synonyms: ['caffè latte'] }] },
    ],
    tasks: [
      {
        name: 'order-coffee',
        fields: [{ name: 'OrderDrinkType', type: 'drinkType' }],
        actions: [{ say: 'Coming up. ☕ \ud800' }],
        sampleCount: 3,
      },
    ],
  },
  model: { 'task.weights': new Float32Array([0.5, -1, 3e-9]), 'task.names': new Uint8Array([1, 2, 3]) },
  sources: { 'src/assistant.ts': 'ab'.repeat(32) },
  compilerVersion: '0.1.0',
};
const smallBytes = writeBundle(small);
const report: ModelReport = {
  texts: 40,
  tasks: 2,
  heldOut: 30,
  accuracy: 0.9,
  threshold: 0.75,
  source: 'rule',
  answeredRight: 0.8,
  answeredWrong: 0.05,
  unknownTasksRefused: null,
  nonsenseRefused: 1,
  reliability: [{ from: 0, to: 1, texts: 30, confidence: 0.88, accuracy: 0.9 }],
};

/** The code that reading these bytes is refused with. */
function refusal(bytes: unknown): BundleErrorCode {
  try {
    readBundle(bytes as Uint8Array);
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    assert.match(error.message, /^[A-Z].*[.?]$/s, 'the message is a sentence');
    return error.code;
  }
  return assert.unreachable('the bytes were accepted') as never;
}

function bufferOf({ buffer, byteOffset, byteLength }: SectionArray): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function copyWith(change: (bytes: Uint8Array<ArrayBuffer>, view: DataView) => void): Uint8Array<ArrayBuffer> {
  const bytes = smallBytes.slice();
  change(bytes, new DataView(bytes.buffer));
  return bytes;
}

/** Changes a bundle and makes its checksum right again: what only a program that writes wrong bundles would do. */
function forge(change: (bytes: Uint8Array<ArrayBuffer>, view: DataView) => void): Uint8Array<ArrayBuffer> {
  return copyWith((bytes, view) => {
    change(bytes, view);
    const end = bytes.length - CHECKSUM_SIZE;
    view.setUint32(end, crc32(bytes.subarray(0, end)), true);
  });
}

/** Offset of the directory entry of a section of `smallBytes`; their order is assistant, compiler, model.*, sources. */
const entryOf = { assistant: HEADER.size, compiler: HEADER.size + ENTRY.size, names: HEADER.size + 2 * ENTRY.size };

const writing = suite('write and read');

writing('gives back what was written', () => {
  assert.equal(readBundle(smallBytes), small);
});

writing('keeps every element type, also of empty arrays, aligned in place', () => {
  const arrays: Record<string, SectionArray> = {
    u8: new Uint8Array([255]),
    i8: new Int8Array([-1, 1, 2]),
    u16: new Uint16Array([65535]),
    i16: new Int16Array([-32768]),
    u32: new Uint32Array([4294967295]),
    i32: new Int32Array([-2147483648]),
    f32: new Float32Array([Math.fround(0.1), Number.NaN, -0]),
    f64: new Float64Array([0.1, Number.POSITIVE_INFINITY]),
    empty: new Float64Array(0),
  };
  const bytes = writeBundle({ ...small, model: arrays });
  const { model } = readBundle(bytes);
  for (const [name, array] of Object.entries(arrays)) {
    assert.is(model[name]!.constructor, array.constructor, name);
    assert.ok(Buffer.from(array.buffer).equals(bufferOf(model[name]!)), name);
    assert.is(model[name]!.buffer, bytes.buffer, `${name} is not copied`);
  }
});

writing('reads bytes wherever they stand', () => {
  const shifted = new Uint8Array(smallBytes.length + 1);
  shifted.set(smallBytes, 1);
  const shared = new Uint8Array(new SharedArrayBuffer(smallBytes.length));
  shared.set(smallBytes);
  const holders = [
    shifted.subarray(1),
    Buffer.from(smallBytes),
    smallBytes.buffer,
    shared,
    shared.buffer,
    new DataView(smallBytes.buffer),
  ];
  for (const bytes of holders) assert.equal(readBundle(bytes as Uint8Array), small);
});

writing('gives the same bytes whatever the order of keys', () => {
  const { model, sources, ...rest } = small;
  const reversed = Object.fromEntries(Object.entries(model).reverse());
  const assistant = Object.fromEntries(Object.entries(small.assistant).reverse()) as unknown as Bundle['assistant'];
  assert.equal(writeBundle({ sources, model: reversed, ...rest, assistant }), smallBytes);
});

writing('says what cannot be written', () => {
  const write = (changes: object) => () => writeBundle({ ...small, ...changes });
  const withCode = (code: BundleErrorCode) => (error: Error) => error instanceof BundleError && error.code === code;
  assert.throws(write({ model: { __proto__: null, 'task weights': new Uint8Array() } }), withCode('section_name'));
  assert.throws(write({ model: { ['a'.repeat(43)]: new Uint8Array() } }), withCode('section_name'));
  assert.throws(write({ model: { weights: new BigInt64Array(1) } }), withCode('section_type'));
  assert.throws(write({ assistant: { tasks: [Number.NaN] } }), /assistant\.tasks\[0\] is NaN/);
  assert.throws(write({ assistant: { name: () => '' } }), /assistant\.name is of type function/);
  const cyclic: Record<string, unknown> = {};
  cyclic.again = cyclic;
  assert.throws(write({ assistant: cyclic }), /assistant\.again contains itself/);
});

writing('the report on the model travels along, and a bundle without one is as good', () => {
  assert.is(readBundle(smallBytes).report, undefined);
  assert.equal(readBundle(writeBundle({ ...small, report })).report, report);
  const broken = { ...report, reliability: [{ from: 'low' }] } as unknown as ModelReport;
  assert.is(refusal(writeBundle({ ...small, report: broken })), 'document');
});

writing.run();

const refusing = suite('refuse');

refusing('a change of any bit', () => {
  for (let at = 0; at < smallBytes.length; at++) {
    for (let bit = 0; bit < 8; bit++) refusal(copyWith((bytes) => (bytes[at]! ^= 1 << bit)));
  }
});

refusing('any other damage', () => {
  fc.assert(
    fc.property(fc.nat(smallBytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, damage) => {
      const end = Math.min(at + damage.length, smallBytes.length);
      const bytes = copyWith((copy) => copy.set(damage.subarray(0, end - at), at));
      if (Buffer.compare(bytes, smallBytes) !== 0) refusal(bytes);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

refusing('a cut at any place', () => {
  for (let length = 0; length < smallBytes.length; length++) {
    assert.is(refusal(smallBytes.subarray(0, length)), 'truncated', `${length} bytes`);
  }
});

refusing('anything added, at either end or within', () => {
  fc.assert(
    fc.property(fc.nat(smallBytes.length), fc.uint8Array({ minLength: 1, maxLength: 100 }), (at, added) => {
      refusal(Buffer.concat([smallBytes.subarray(0, at), added, smallBytes.subarray(at)]));
    }),
    { seed: 1, numRuns: 1000 },
  );
  assert.is(refusal(Buffer.concat([smallBytes, smallBytes])), 'extended');
});

refusing('another version, naming both', () => {
  const { major, minor } = FORMAT_VERSION;
  fc.assert(
    fc.property(fc.nat(0xffff), fc.nat(0xffff), (fileMajor, fileMinor) => {
      fc.pre(fileMajor !== major || fileMinor > minor);
      const bytes = copyWith((_, view) => {
        view.setUint16(HEADER.major, fileMajor, true);
        view.setUint16(HEADER.minor, fileMinor, true);
      });
      assert.is(refusal(bytes), 'version');
      const both = new RegExp(`\\b${fileMajor}\\.${fileMinor}\\b.*\\b${major}\\.${minor}\\b`);
      assert.throws(() => readBundle(bytes), both);
    }),
    { seed: 1, numRuns: 300 },
  );
});

refusing('bytes of anything else, in its own words', () => {
  assert.is(refusal(encodeUtf8('PK\u0003\u0004 something')), 'not_a_bundle');
  assert.throws(() => readBundle(encodeUtf8('<!doctype html><title>404</title>')), /look like a web page/);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => void refusal(bytes)),
    { seed: 1 },
  );
});

refusing('what is no bytes', () => {
  for (const value of [undefined, null, 'text', 1, {}, [], new Blob([smallBytes])]) {
    assert.is(refusal(value), 'not_bytes', String(value));
  }
});

refusing('a buffer that was handed over', () => {
  const view = smallBytes.slice();
  structuredClone(view.buffer, { transfer: [view.buffer] });
  assert.is(refusal(view), 'truncated');
  assert.is(refusal(view.buffer), 'truncated');
});

refusing('a transfer as text', () => {
  const text = Buffer.from(smallBytes);
  assert.is(refusal(Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')), 'text_mode');
  assert.is(refusal(Buffer.from(text.toString('latin1').replaceAll(/(?<!\r)\n/g, '\r\n'), 'latin1')), 'text_mode');
  assert.is(refusal(Buffer.from(text.toString('utf8'))), 'text_mode');
  assert.is(refusal(Buffer.from(text.toString('latin1'))), 'text_mode');
  assert.is(refusal(Buffer.from(text.map((byte) => byte & 0x7f))), 'text_mode');
});

refusing('a directory that contradicts itself', () => {
  const setEntry = (entry: number, member: number, value: number) =>
    forge((_, view) => view.setUint32(entry + member, value, true));
  const rename = (name: string) =>
    forge((bytes) =>
      bytes.fill(0, entryOf.compiler, entryOf.compiler + ENTRY.nameSize).set(encodeUtf8(name), entryOf.compiler),
    );

  for (const count of [20, 1000, 0xffffffff]) {
    assert.is(refusal(forge((_, view) => view.setUint32(HEADER.sectionCount, count, true))), 'section_count');
  }
  assert.is(refusal(forge((_, view) => view.setUint32(HEADER.sectionCount, 0, true))), 'section_missing');
  assert.is(refusal(rename('')), 'section_name');
  assert.is(refusal(rename('__proto__')), 'section_name');
  assert.is(refusal(rename('a\0b')), 'section_name');
  assert.is(refusal(rename('assistant')), 'section_duplicate');
  assert.is(refusal(rename('Compiler')), 'section_missing');
  for (const type of [0, 9, 255]) {
    assert.is(refusal(forge((bytes) => (bytes[entryOf.names + ENTRY.type] = type))), 'section_type');
  }
  assert.is(refusal(forge((bytes) => (bytes[entryOf.compiler + ENTRY.type] = 2))), 'section_type');
  for (const offset of [0, HEADER.size, 1, smallBytes.length - 4, smallBytes.length, 0x7ffffff8, 0xfffffff8]) {
    assert.is(refusal(setEntry(entryOf.names, ENTRY.offset, offset)), 'section_bounds', `offset ${offset}`);
  }
  for (const byteLength of [smallBytes.length, 0xffffffff]) {
    assert.is(refusal(setEntry(entryOf.names, ENTRY.byteLength, byteLength)), 'section_bounds', `length ${byteLength}`);
  }
});

refusing('documents that readers could not rely on', () => {
  const write = (assistant: unknown) => refusal(writeBundle({ ...small, assistant } as Bundle));
  const { tasks, fieldTypes } = small.assistant;
  for (const changes of [
    { name: undefined },
    { name: 7 },
    { language: null },
    { modelBuild: {} },
    { defaults: [] },
    { tasks: {} },
    { tasks: [null] },
    { tasks: [{ ...tasks[0], name: ['order-coffee'] }] },
    { tasks: [{ ...tasks[0], fields: [{ name: 'OrderDrinkType' }] }] },
    { tasks: [{ ...tasks[0], actions: ['say'] }] },
    { fieldTypes: [{ ...fieldTypes[0], open: 'no' }] },
    { fieldTypes: [{ ...fieldTypes[0], values: [{ value: 'latte', synonyms: [1] }] }] },
  ]) {
    assert.is(write({ ...small.assistant, ...changes }), 'document', JSON.stringify(changes));
  }
  for (const value of [null, [], 'assistant', 1]) assert.is(write(value), 'document');
  assert.is(refusal(writeBundle({ ...small, sources: { 'a.ts': 1 } } as unknown as Bundle)), 'document');
  assert.is(refusal(writeBundle({ ...small, compilerVersion: 1 } as unknown as Bundle)), 'document');
  assert.throws(
    () => readBundle(writeBundle({ ...small, assistant: { ...small.assistant, tasks: [{ name: 1 }] } } as never)),
    /assistant\.tasks\[0\]\.name should be a text/,
  );
});

refusing('text that is not UTF-8 or not JSON', () => {
  const firstSection = new DataView(smallBytes.buffer).getUint32(entryOf.assistant + ENTRY.offset, true);
  assert.is(refusal(forge((bytes) => (bytes[firstSection] = 0xff))), 'text');
  assert.is(refusal(forge((bytes) => (bytes[firstSection] = 0x7d))), 'text');
});

refusing.run();
