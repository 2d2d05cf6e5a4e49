/** What stands in an output folder and what it was made from. */
import { createHash } from 'node:crypto';
import { type AssistantDocument, FORMAT_VERSION, type Manifest } from '@botwright/bundle';

/** File name of the manifest; it is written last, so its hashes vouch for a complete folder. */
export const MANIFEST_FILE = 'manifest.json';

/**
 * Lists an output.
 *
 * @param files       every other file of the folder, by name
 * @param bundleFile  which of them is the bundle
 */
export function createManifest(
  assistant: AssistantDocument,
  files: ReadonlyMap<string, Uint8Array>,
  bundleFile: string,
  sources: Readonly<Record<string, string>>,
  compilerVersion: string,
): Manifest {
  return {
    assistant: assistant.name,
    modelBuild: assistant.modelBuild,
    compilerVersion,
    bundleVersion: `${FORMAT_VERSION.major}.${FORMAT_VERSION.minor}`,
    bundle: bundleFile,
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)])),
    sources: Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
