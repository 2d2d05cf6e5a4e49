import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { suggest } from './suggest.js';

const test = suite('suggest');

const cases: readonly [word: string, candidates: readonly string[], expected: string | undefined][] = [
  ['OrderDrinkSze', ['OrderDrinkType', 'OrderDrinkSize'], 'OrderDrinkSize'],
  ['sey', ['show', 'say'], 'say'],
  ['drinksize', ['drinkSize'], 'drinkSize'],
  ['oder', ['greeting', 'order'], 'order'],
  ['ordre', ['order'], 'order'],
  ['menu', ['order', 'greeting'], undefined],
  ['a', ['b', 'c'], 'b'],
  ['same', ['same'], undefined],
  ['anything', [], undefined],
];

for (const [word, candidates, expected] of cases) {
  test(`${word} among ${candidates.join(', ')}`, () => assert.is(suggest(word, candidates), expected));
}

test.run();
