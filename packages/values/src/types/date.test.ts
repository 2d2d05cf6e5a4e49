import { test } from 'uvu';
import * as assert from 'uvu/assert';
import date from './date.js';

const setting = { language: 'en', now: new Date('2018-10-10T13:00:00Z'), timeZone: 'UTC' };

function valuesOf(text: string, language = 'en'): string[] {
  return date.find(text, { ...setting, language }).map(({ value }) => value);
}

test('the first day of a range is of the month that is said with its last', () => {
  assert.equal(valuesOf('from the 12th to the 15th of November'), ['2018-11-12', '2018-11-15']);
  assert.equal(valuesOf('from the 3rd until the 5th of may 2020'), ['2020-05-03', '2020-05-05']);
  assert.equal(valuesOf('vom 5. bis 7. Mai', 'de'), ['2019-05-05', '2019-05-07']);
});

test('an unknown time zone is refused once a date depends on it, with its name', () => {
  const find = (text: string) => date.find(text, { ...setting, timeZone: 'Europe/Nowhere' });
  assert.throws(() => find('tomorrow'), /Europe\/Nowhere/);
  assert.equal(find('nothing of that kind'), []);
});

test.run();
