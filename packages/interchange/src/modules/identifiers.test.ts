/// <reference types="node" />
/** Names -> identifiers and file names that work everywhere. */
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fileNames, identifiers } from './identifiers.js';

const test = suite('identifiers');

test('writes names as an author would', () => {
  const names = [
    'order-coffee',
    'send_parcel',
    'Custom.FOOD',
    'CUSTOM.numBedrooms',
    'FAQs',
    '2nd',
    'say',
    'delete',
    'größe',
  ];
  assert.equal(
    [...identifiers(names, 'Task').values()],
    ['orderCoffee', 'sendParcel', 'food', 'numBedrooms', 'fAQs', 'task2nd', 'sayTask', 'deleteTask', 'größe'],
  );
});

test('no two are alike, nor like the others of their module', () => {
  assert.equal(
    [...identifiers(['a-b', 'a_b', 'a.b', 'size'], 'Type', ['size', 'aB']).values()],
    ['aBType', 'aBType2', 'aBType3', 'sizeType'],
  );
  assert.equal(
    [...fileNames(['Greeting', 'greeting', 'con', 'x.d', 'x-d']).values()],
    ['Greeting', 'greeting-2', 'con-task', 'x-d', 'x-d-2'],
  );
});

test('any valid name makes an identifier', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,10}$/u), { maxLength: 20 });
  fc.assert(
    fc.property(names, (list) => {
      const made = [...identifiers(list, 'Task').values()];
      assert.is(new Set(made).size, list.length);
      for (const each of made) new Function(`'use strict'; const ${each} = 1;`);
    }),
  );
});

test.run();
