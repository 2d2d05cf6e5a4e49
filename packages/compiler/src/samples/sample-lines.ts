/** Sample files: one sample a line; blank lines and lines that begin with `#` are skipped. */

/** A sample of a file and where it stands in the file's text: UTF-16 offsets, end exclusive. */
export interface SampleLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits the text of a sample file. Space around a sample does not belong to it. */
export function sampleLines(text: string): SampleLine[] {
  return Array.from(text.matchAll(/[^\r\n]+/g)).flatMap(({ 0: line, index }) => {
    const sample = line.trim();
    if (sample === '' || sample.startsWith('#')) return [];
    const start = index + line.indexOf(sample);
    return [{ text: sample, start, end: start + sample.length }];
  });
}
