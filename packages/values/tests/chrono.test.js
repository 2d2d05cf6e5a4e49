/** Our dates beside those of chrono-node, on what both know, from every day of two years with a leap day: an independent opinion of
 * months' lengths, weekdays and turns of the year. */
import date from '@botwright/values/date';
import { casual as chrono } from 'chrono-node/en';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const DAY_MS = 86_400_000;
const DAYS = 731;
const FIRST = Date.UTC(2019, 6, 1, 12);
const SAID = [
  'today',
  'tomorrow',
  'the day after tomorrow',
  'in 3 weeks',
  'in 40 days',
  '2 days ago',
  'in 5 months',
  'a year ago',
  'next month',
  'last friday',
  'next tuesday',
  '25 december 2021',
  'february 29th, 2024',
  '2020-02-29',
  '12/31/2020',
];
const test = suite('dates beside chrono-node');

test('agree on every day of two years', () => {
  const apart = [];
  for (let days = 0; days < DAYS; days++) {
    const now = new Date(FIRST + days * DAY_MS);
    for (const text of SAID) {
      // A month after 31 January we are at its last day; chrono-node goes on into March.
      if (/month|year/.test(text) && now.getUTCDate() > 28) continue;
      const [ours] = date.find(text, { language: 'en', now, timeZone: 'UTC' });
      const [theirs] = chrono.parse(text, { instant: now, timezone: 0 });
      const [year, month, day] = ['year', 'month', 'day'].map((each) => theirs.start.get(each));
      const expected = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
      if (ours?.value !== expected)
        apart.push(`${text} on ${now.toISOString().slice(0, 10)}: ${ours?.value}, ${expected}`);
    }
  }
  assert.equal(apart, []);
});

test.run();
