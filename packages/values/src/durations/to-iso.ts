/** Amounts of units of time, and the ISO 8601 duration that they make. */
import type { Unit } from './units.js';

export type Amounts = Readonly<Partial<Record<Unit, number>>>;

/** What a part of a unit is in whole ones of a smaller unit; a half month is fifteen days. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  y: ['m', 12],
  m: ['d', 30],
  w: ['d', 7],
  d: ['h', 24],
  h: ['min', 60],
  min: ['s', 60],
};
const UNITS = ['y', 'm', 'w', 'd', 'h', 'min', 's'] as const;
/** What people wait for and book; a larger one has no use and might not be exact. */
const MOST = 1e9;

/** Parts of units are carried down, and seconds and minutes up: `PT1H30M` of 1.5 hours and of 90 minutes. Hours are not carried to days,
 * which are longer or shorter twice a year; weeks stand alone (`P2W`) or are days (`P17D`). Undefined for what is out of bounds. */
export function toIsoDuration(amounts: Amounts): string | undefined {
  const whole: Record<Unit, number> = { y: 0, m: 0, w: 0, d: 0, h: 0, min: 0, s: 0 };
  for (const unit of UNITS) {
    const amount = round((amounts[unit] ?? 0) + whole[unit]);
    if (amount < 0 || amount > MOST) return undefined;
    const [smaller, count] = SMALLER[unit] ?? [];
    whole[unit] = smaller === undefined ? amount : Math.floor(amount);
    if (smaller !== undefined && count !== undefined) whole[smaller] += round((amount - Math.floor(amount)) * count);
  }
  const minutes = whole.min + Math.floor(whole.s / 60);
  const clock =
    part(whole.h + Math.floor(minutes / 60), 'H') + part(minutes % 60, 'M') + part(round(whole.s % 60), 'S');
  const weeksAlone = whole.w > 0 && whole.y + whole.m + whole.d === 0 && clock === '';
  if (weeksAlone) return `P${whole.w}W`;
  const date = part(whole.y, 'Y') + part(whole.m, 'M') + part(whole.d + whole.w * 7, 'D');
  if (date === '' && clock === '') return 'PT0S';
  return `P${date}${clock === '' ? '' : `T${clock}`}`;
}

function part(amount: number, letter: string): string {
  return amount === 0 ? '' : `${amount}${letter}`;
}

/** To a millisecond of a second: sums of parts are not exact. */
function round(amount: number): number {
  return Math.round(amount * 1000) / 1000;
}
