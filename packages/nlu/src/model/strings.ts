/** Lists of strings as sections: their UTF-16 units one after the other, and the end of each. */
import type { ModelSections } from '../types.js';
import { checkEnds, readSection } from './sections.js';

/** Writes `name.units` and `name.ends`. */
export function writeStrings(name: string, strings: readonly string[]): ModelSections {
  const text = strings.join('');
  let end = 0;
  return {
    [`${name}.units`]: Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
    [`${name}.ends`]: Uint32Array.from(strings, (string) => {
      end += string.length;
      return end;
    }),
  };
}

/** Reads them back.
 *
 * @throws {ModelError} `damaged` */
export function readStrings(sections: ModelSections, name: string): string[] {
  const units = readSection(sections, `${name}.units`, Uint16Array);
  const ends = readSection(sections, `${name}.ends`, Uint32Array);
  checkEnds(`${name}.ends`, ends, units.length);
  let start = 0;
  return Array.from(ends, (end) => {
    let string = '';
    for (; start < end; start++) string += String.fromCharCode(units[start]);
    return string;
  });
}
