import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pascalCase, TypeNames } from './type-names.js';

const test = suite('type names');

test('spell any name in ASCII', () => {
  const expected = {
    'order-coffee': 'OrderCoffee',
    order_coffee: 'OrderCoffee',
    OrderDrinkSize: 'OrderDrinkSize',
    'Twilio.US_STATE': 'TwilioUSSTATE',
    order2go: 'Order2Go',
    '2fa': 'Task2Fa',
    'naïve.crème': 'NaiveCreme',
    straße: 'StraUDFE',
    注文: 'U6CE8U6587',
    𝒳: 'U1D4B3',
    ___: 'Task',
    __proto__: 'Proto',
  };
  for (const [name, typeName] of Object.entries(expected)) assert.is(pascalCase(name, 'Task'), typeName, name);
});

test('are kept by the converter, which upper-cases what follows a digit and drops all but letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
      const typeName = pascalCase(name, 'Task');
      assert.match(typeName, /^[A-Z][A-Za-z0-9]*$/);
      assert.not.match(typeName, /[0-9][a-z]/);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('are given once', () => {
  const names = new TypeNames(['Assistant']);
  const taken = [names.take('Order', 'Result'), names.take('Order', 'Result'), names.take('Order2', 'Result')];
  assert.equal(taken, ['OrderResult', 'Order2Result', 'Order22Result']);
  assert.is(names.take('Assistant', ''), 'Assistant2');
});

test.run();
