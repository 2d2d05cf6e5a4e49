import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addMonths, dayOf, isDate, localDateOf, toCalendar, toIsoDate, weekdayOf } from './local-date.js';
import { nextMonthly, nextYearly } from './next-yearly.js';

function localIso(now: string, timeZone: string): string | undefined {
  return toIsoDate(localDateOf(new Date(now), timeZone));
}

test('the day is that of the time zone, up to its last minute', () => {
  assert.is(localIso('2018-10-10T09:59:59Z', 'Pacific/Kiritimati'), '2018-10-10');
  assert.is(localIso('2018-10-10T10:00:00Z', 'Pacific/Kiritimati'), '2018-10-11');
  assert.is(localIso('2018-10-10T10:59:59Z', 'Pacific/Niue'), '2018-10-09');
  assert.is(localIso('2018-10-10T11:00:00Z', 'Pacific/Niue'), '2018-10-10');
  assert.is(localIso('2018-10-10T18:14:59Z', 'Asia/Kathmandu'), '2018-10-10');
  assert.is(localIso('2018-10-10T18:15:00Z', 'Asia/Kathmandu'), '2018-10-11');
});

test('midnight is found where clocks change at midnight, forward and back', () => {
  // São Paulo had no midnight on 2018-11-04, and Havana had two on 2019-11-03.
  assert.is(localIso('2018-11-04T02:59:59Z', 'America/Sao_Paulo'), '2018-11-03');
  assert.is(localIso('2018-11-04T03:00:00Z', 'America/Sao_Paulo'), '2018-11-04');
  assert.is(localIso('2019-11-03T04:30:00Z', 'America/Havana'), '2019-11-03');
  assert.is(localIso('2019-11-03T05:30:00Z', 'America/Havana'), '2019-11-03');
  // Apia slept from the 29th into the 31st.
  assert.is(localIso('2011-12-30T09:59:59Z', 'Pacific/Apia'), '2011-12-29');
  assert.is(localIso('2011-12-30T10:00:00Z', 'Pacific/Apia'), '2011-12-31');
});

test('an unknown time zone is refused', () => {
  assert.throws(
    () => localDateOf(new Date(0), 'Europe/Nowhere'),
    (error: unknown) => error instanceof RangeError,
  );
});

test('days, weekdays and months agree with Date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const { year, month, day: ofMonth } = toCalendar(day);
      assert.is(dayOf(year, month, ofMonth), day);
      assert.is(weekdayOf(day), new Date(day * 86_400_000).getUTCDay());
      assert.ok(isDate(year, month, ofMonth));
    }),
  );
});

test('a month later is never two months later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -200, max: 200 }), (day, months) => {
      const [from, to] = [toCalendar(day), toCalendar(addMonths(day, months))];
      assert.is(to.year * 12 + to.month, from.year * 12 + from.month + months);
      assert.ok(to.day <= from.day);
    }),
  );
  assert.is(toIsoDate(addMonths(dayOf(2019, 1, 31), 1)), '2019-02-28');
});

test('the next of its kind may be today, and leaps over years that lack it', () => {
  assert.is(toIsoDate(nextYearly(2, 29, dayOf(2021, 1, 1))!), '2024-02-29');
  assert.is(toIsoDate(nextYearly(2, 29, dayOf(1897, 1, 1))!), '1904-02-29');
  assert.is(nextYearly(2, 30, dayOf(2021, 1, 1)), undefined);
  assert.is(toIsoDate(nextMonthly(31, dayOf(2019, 2, 1))), '2019-03-31');
  assert.is(toIsoDate(nextMonthly(1, dayOf(2019, 12, 1))), '2019-12-01');
  assert.is(toIsoDate(nextMonthly(1, dayOf(2019, 12, 2))), '2020-01-01');
});

test.run();
