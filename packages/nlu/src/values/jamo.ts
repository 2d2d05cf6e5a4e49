/** Korean syllables -> the letters that they are written with (Unicode 16, section 3.12). */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const LEADS = 0x1100;
const VOWELS = 0x1161;
const TRAILS = 0x11a7;
const VOWEL_COUNT = 21;
const TRAIL_COUNT = 28;

/** Most letters of a syllable. */
export const MOST_JAMO = 3;

/** Appends the letters of a syllable, or a unit of any other script as it is.
 *
 * @param units  out: has room for `MOST_JAMO` more
 * @param used   how many it has
 * @returns how many it has then */
export function appendJamo(units: Uint16Array, used: number, unit: number): number {
  if (unit < FIRST_SYLLABLE || unit > LAST_SYLLABLE) {
    units[used] = unit;
    return used + 1;
  }
  const syllable = unit - FIRST_SYLLABLE;
  const trail = syllable % TRAIL_COUNT;
  const vowel = Math.floor(syllable / TRAIL_COUNT) % VOWEL_COUNT;
  units[used] = LEADS + Math.floor(syllable / (TRAIL_COUNT * VOWEL_COUNT));
  units[used + 1] = VOWELS + vowel;
  if (trail === 0) return used + 2;
  units[used + 2] = TRAILS + trail;
  return used + 3;
}
