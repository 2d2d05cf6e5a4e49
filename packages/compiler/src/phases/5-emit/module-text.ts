/** The text of the emitted module and of its declarations. */

/** File name of the module. */
export const MODULE_FILE = 'index.js';

/** Ends the banner of every module, so that a later build knows it for one. */
export const EMITTED = 'Emitted by Botwright; do not edit.';

/** More than the first line of a module has, in bytes. */
export const LONGEST_BANNER = 4_096;

/** What both texts name. */
export interface ModuleNames {
  readonly assistant: string;
  readonly modelBuild: string;
  /** File name of the bundle beside the module. */
  readonly bundleFile: string;
  /** Name of the union of all results. */
  readonly resultType: string;
  /** Name of the interface of what forms collect. */
  readonly formsType: string;
  /** Module whose default export is the encoder that the model was trained with. */
  readonly encoderModule?: string | undefined;
}

/**
 * The module that opens the bundle beside it. Bundlers and browsers find the file by the `new URL(…, import.meta.url)` that
 * they know; Node reads it without the module importing a built-in.
 */
export function moduleText(names: ModuleNames): string {
  return `${banner(names)}
import { openAssistant } from '@botwright/runtime';${encoderImport(names)}

const url = new URL('./${names.bundleFile}', import.meta.url);

async function readBytes() {
  const fs = url.protocol === 'file:' ? globalThis.process?.getBuiltinModule?.('node:fs') : undefined;
  if (fs) {
    try {
      return fs.readFileSync(url);
    } catch (cause) {
      throw new Error(
        \`The bundle could not be read from \${url}. Where a bundler moves this module, copy ${names.bundleFile} beside it or build with --inline.\`,
        { cause },
      );
    }
  }
  const response = await fetch(url).catch((cause) => {
    throw new Error(\`The bundle could not be loaded from \${url}.\`, { cause });
  });
  if (!response.ok) throw new Error(\`The bundle could not be loaded from \${url}: HTTP status \${response.status}.\`);
  return new Uint8Array(await response.arrayBuffer());
}

const assistant = openAssistant(await readBytes()${encoderOption(names)});

export default assistant;
export { handle } from '@botwright/runtime';
`;
}

/** The module that carries the bundle in its own text: for hosts and bundlers that know no files beside a module. */
export function inlineModuleText(names: ModuleNames, bundle: Uint8Array): string {
  return `${banner(names)}
import { openAssistant } from '@botwright/runtime';${encoderImport(names)}

const base64 =
  '${Buffer.from(bundle).toString('base64')}';

const assistant = openAssistant(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))${encoderOption(names)});

export default assistant;
export { handle } from '@botwright/runtime';
`;
}

/** The declarations of either module, around those of the results and of what forms collect. */
export function declarationText(names: ModuleNames, resultTypes: string, formTypes: string): string {
  return `${banner(names)}
import type { Assistant } from '@botwright/runtime';

${resultTypes}

${formTypes}

declare const assistant: Assistant<${names.resultType}, ${names.formsType}>;

export default assistant;
export { handle } from '@botwright/runtime';
`;
}

function encoderImport({ encoderModule }: ModuleNames): string {
  return encoderModule === undefined ? '' : `\nimport encoder from ${JSON.stringify(encoderModule)};`;
}

function encoderOption({ encoderModule }: ModuleNames): string {
  return encoderModule === undefined ? '' : ', { encoder }';
}

function banner({ assistant, modelBuild }: ModuleNames): string {
  // A model build may be named with anything; two characters could end the comment.
  return `/* ${assistant}, model build ${modelBuild.replaceAll('*/', '* /')}. ${EMITTED} */`;
}
