/** Phase 5: the lowered assistant and its bundle -> the files of an output folder. */
import type { AssistantDocument } from '@botwright/bundle';
import { PhaseMemory } from '../../phase-memory.js';
import { formTypes } from './form-types.js';
import { createManifest, MANIFEST_FILE } from './manifest.js';
import { declarationText, inlineModuleText, MODULE_FILE, moduleText } from './module-text.js';
import { resultSchema } from './result-schema.js';
import { resultTypes } from './result-types.js';

/** What is emitted, and how. */
export interface EmitInput {
  readonly assistant: AssistantDocument;
  /** The bytes of the bundle. */
  readonly bundle: Uint8Array;
  /** SHA-256 in hexadecimal digits of each file that was read, by project-relative path. */
  readonly sources: Readonly<Record<string, string>>;
  readonly compilerVersion: string;
  /** Whether the module carries the bundle in its own text; by default it reads the file beside it. */
  readonly inline?: boolean;
  /** What the module imports the encoder from that the model was trained with. */
  readonly encoderModule?: string | undefined;
}

const BUNDLE_FILE = 'bundle.bot';

/**
 * Makes the files of an output folder; the same input always gives the same bytes.
 *
 * @param steps  spares the types where the schema is that of the build before
 * @returns contents by file name, the manifest last
 */
export async function emit(input: EmitInput, steps: PhaseMemory = new PhaseMemory()): Promise<Map<string, Uint8Array>> {
  const { assistant, bundle, sources, compilerVersion, encoderModule } = input;
  const { schema, resultType, formsType } = resultSchema(assistant);
  const types = await steps.run('types', { 'result schema': JSON.stringify(schema) }, () =>
    resultTypes(schema, resultType),
  );
  const names = {
    assistant: assistant.name,
    modelBuild: assistant.modelBuild,
    bundleFile: BUNDLE_FILE,
    resultType,
    formsType,
    encoderModule,
  };
  const files = new Map<string, Uint8Array>([
    [MODULE_FILE, text(input.inline ? inlineModuleText(names, bundle) : moduleText(names))],
    ['index.d.ts', text(declarationText(names, types, formTypes(assistant, formsType)))],
    [BUNDLE_FILE, bundle],
    ['query-result.schema.json', json(schema)],
  ]);
  const manifest = createManifest(assistant, files, BUNDLE_FILE, sources, compilerVersion);
  return files.set(MANIFEST_FILE, json(manifest));
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function json(document: object): Uint8Array {
  return text(`${JSON.stringify(document, null, 2)}\n`);
}
