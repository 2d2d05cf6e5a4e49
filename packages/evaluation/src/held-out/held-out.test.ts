/** Held-out files of each form, and what must not get through. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { EvaluationError } from '../evaluation-error.js';
import { type LabelledSample, sampleText } from '../questions/labelled-sample.js';
import { LARGEST_DATA, type ParseSample, readHeldOut } from './read-held-out.js';

const test = suite('readHeldOut');

/** The grammar in short: enough for tests. */
const parseSample: ParseSample = (sample) => ({
  segments: sample
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, field, , words] = /^\{(\w+)(:([^}]*))?\}$/.exec(part) ?? [];
      return field === undefined ? { kind: 'text', text: part } : { kind: 'tag', field, words };
    }),
  problems: /\{$/.test(sample) ? [{ start: sample.length - 1 }] : [],
});

function read(content: string | Uint8Array, name: string, split = 'test'): LabelledSample[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readHeldOut(bytes, { name, split, parseSample, tasks: new Set(['order', 'menu']) });
}

function refusal(content: string | Uint8Array, name: string, split?: string): string {
  try {
    read(content, name, split);
  } catch (error) {
    assert.instance(error, EvaluationError);
    return (error as EvaluationError).message;
  }
  return assert.unreachable(`${name} was taken`) as never;
}

test('JSON: splits with their out-of-scope rows, entities as tags, a bare list', () => {
  const document = {
    test: [{ text: 'a small latte', intent: 'order', entities: [{ start: 2, end: 7, type: 'Size' }] }],
    oos_test: [{ text: 'who won', intent: 'oos' }],
    train: [{ text: 'x', intent: 'menu' }],
  };
  const rows = read(JSON.stringify(document), 'd.json');
  assert.equal(rows.map(sampleText), ['a {Size:small} latte', 'who won']);
  assert.equal(
    rows.map(({ task }) => task),
    ['order', 'fallback'],
  );
  assert.equal(
    rows.map(({ origin }) => origin),
    ['d.json test[0]', 'd.json oos_test[0]'],
  );
  assert.equal(read('[{"text":"a {b}","task":"menu"}]', 'd.json')[0]?.segments, [{ text: 'a {b}' }]);
});

test('CSV: byte order mark, CRLF, quotes, tags, fields that stand in the text and fields that do not', () => {
  const rows = read(
    '\u{feff}text,task,Size,Drink\r\n"a small {Drink:flat white}, please",order,small,\r\nGet me a SMALL one,order,small,mocha\r\n\r\n"smallish",order,small,\r\n',
    'd.csv',
  );
  assert.equal(rows.map(sampleText), [
    'a {Size:small} {Drink:flat white}, please',
    'Get me a {Size:SMALL} one',
    'smallish',
  ]);
  assert.equal(
    rows.map(({ values }) => values),
    [undefined, { Drink: 'mocha' }, { Size: 'small' }],
  );
  assert.equal(
    rows.map(({ origin }) => origin),
    ['d.csv:2', 'd.csv:3', 'd.csv:5'],
  );
});

test('text: samples below their task, comments left out', () => {
  const rows = read('## order\r\na {Size} latte\n# not this\n\n## menu\n  what is there \n', 'd.txt');
  assert.equal(
    rows.map(({ task, origin }) => [task, origin]),
    [
      ['order', 'd.txt:2'],
      ['menu', 'd.txt:6'],
    ],
  );
  assert.equal(rows[0]?.segments, [{ text: 'a ' }, { field: 'Size' }, { text: ' latte' }]);
});

test('a file without any field says nothing about fields', () => {
  assert.ok(read('text,task\na latte,order\n', 'd.csv').every(({ fieldsUnknown }) => fieldsUnknown));
  assert.not.ok(
    read('text,task\na latte,order\na {Size:big} one,order\n', 'd.csv').some(({ fieldsUnknown }) => fieldsUnknown),
  );
});

test('refuses what it cannot read, with the place', () => {
  const cases: [string | Uint8Array, string, RegExp][] = [
    ['', 'd.csv', /^d\.csv has no rows/],
    ['a,b\n1,2\n', 'd.csv', /first line wants a column "text"; it has: a, b/],
    ['text,b\n1,2\n', 'd.csv', /wants a column "task"/],
    ['text,task,task\n1,2,3\n', 'd.csv', /each column once/],
    ['text,task\na,order,more\n', 'd.csv', /^d\.csv is no sound CSV/],
    ['text,task\n"a,order\n', 'd.csv', /^d\.csv is no sound CSV/],
    ['text,task\na,\n', 'd.csv', /^d\.csv:2 names no task/],
    ['text,task\na {,order\n', 'd.csv', /^d\.csv:2: at character 3 stands a brace/],
    ['a latte\n', 'd.txt', /^d\.txt:1: no task is named yet/],
    ['{"test":', 'd.json', /^d\.json is no JSON/],
    ['7', 'd.json', /neither a list of rows/],
    ['{"valid":[]}', 'd.json', /no split "test"; it has valid\. Choose one with --split/],
    ['[{"text":1,"intent":"a"}]', 'd.json', /^d\.json\[0\] wants a "text" and an "intent"/],
    ['[{"text":"ab","intent":"a","entities":[{"start":0,"end":9,"type":"x"}]}]', 'd.json', /within the text/],
    [
      '[{"text":"abc","intent":"a","entities":[{"start":0,"end":2,"type":"x"},{"start":1,"end":3,"type":"y"}]}]',
      'd.json',
      /overlap at 1/,
    ],
    [`[{"text":"${'x'.repeat(6000)}","intent":"a"}]`, 'd.json', /longer than 5000 characters/],
    ['x', 'd.xlsx', /no known form: its name has to end with \.json, \.csv, \.txt/],
    [new Uint8Array([0x61, 0, 0x62]), 'd.csv', /bytes of zero/],
    [new Uint8Array([0xff, 0xfe, 0x61]), 'd.txt', /no UTF-8/],
    [new Uint8Array(LARGEST_DATA + 1).fill(0x20), 'd.json', /larger than 32 MB/],
    ['['.repeat(100_000) + ']'.repeat(100_000), 'd.json', /^d\.json\[0\] wants/],
  ];
  for (const [content, name, message] of cases) assert.match(refusal(content, name), message);
});

test('names of objects are names like others', () => {
  assert.match(refusal('{"a":[]}', 'd.json', '__proto__'), /no split "__proto__"/);
  const rows = read('text,task,__proto__\nhello,constructor,x\n', 'd.csv');
  assert.is(rows[0]?.task, 'constructor');
});

test.run();
