/** Stack trace of the bundled modules -> the innermost place in the author's own files. */
import { SourceMap, type SourceMapPayload } from 'node:module';
import type { Place, SourceFiles } from '../../diagnostics/source-files.js';
import { SOURCE_URL } from './source-url.js';

const FRAME = new RegExp(`${SOURCE_URL}:(\\d+):(\\d+)`, 'g');

/** Finds the place.
 *
 * @param map    source map of the bundle, as JSON
 * @param files  the author's own modules; frames in others are passed over
 * @returns an empty range, or undefined where no frame is in the author's files */
export function stackPlace(stack: string, map: string, files: SourceFiles): Place | undefined {
  return stackPlaces(map, files)(stack);
}

/** Makes the function that finds the places of many stack traces of one bundle. */
export function stackPlaces(map: string, files: SourceFiles): (stack: string) => Place | undefined {
  const sourceMap = new SourceMap(JSON.parse(map) as SourceMapPayload);
  return (stack) => {
    for (const [, line, column] of stack.matchAll(FRAME)) {
      const entry = sourceMap.findEntry(Number(line) - 1, Number(column) - 1);
      if (!('originalSource' in entry) || files.text(entry.originalSource) === undefined) continue;
      const file = entry.originalSource;
      const start = files.offset(file, { line: entry.originalLine + 1, column: entry.originalColumn + 1 });
      return { file, start, end: start };
    }
    return undefined;
  };
}
