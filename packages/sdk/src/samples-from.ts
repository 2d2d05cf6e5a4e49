/** `samplesFrom`: samples that stand in a text file of their own. */
import type { SampleFileDefinition } from './definitions.js';
import { frozen } from './frozen.js';
import { expectRecord, expectString } from './shape.js';

/** How to read a file of samples. */
export interface SampleFileOptions {
  /** The BCP 47 language of the samples; the assistant's where left out. */
  readonly language?: string;
}

/** Takes samples from a text file: one a line, empty lines and lines that begin with `#` skipped. The file is read, and
 * its tags are checked, when the project is compiled.
 *
 * @param path     relative to the module that calls this
 * @param options  the language of the samples
 * @returns frozen plain data of kind `sampleFile`, to stand among the samples of a task
 * @throws {TypeError} where the arguments have another shape altogether
 *
 * @example
 * ```ts check
 * import { defineTask, samplesFrom } from 'botwright';
 *
 * export const smallTalk = defineTask('small-talk', { samples: ['how are you', samplesFrom('./small-talk.txt')] });
 * ```
 */
export function samplesFrom(path: string, options: SampleFileOptions = {}): SampleFileDefinition {
  return createSampleFile(path, options);
}

/** Makes a sample file definition. `from` is the module that asked for it. */
export function createSampleFile(path: unknown, options: unknown = {}, from?: string): SampleFileDefinition {
  expectString(path, 'The path given to samplesFrom');
  expectRecord(options, `The options of samplesFrom('${path}')`);
  const definition = { kind: 'sampleFile', path, language: options.language, from };
  return frozen(definition, `samplesFrom('${path}')`) as SampleFileDefinition;
}
