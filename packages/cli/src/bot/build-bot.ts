/** A project folder -> a bot that answers: from its output folder where that is current, else compiled in memory. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic, Manifest } from '@botwright/bundle';
import { type CompileOptions, compile, compilerVersion } from '@botwright/compiler';
import { orRefusal } from '../compilation/refusal.js';
import { findBundle } from '../project/find-bundle.js';
import { type Bot, openBytes } from './open-bundle.js';

/** What came of it. */
export interface BuiltBot {
  /** Absent where a diagnostic is an error. */
  readonly bot?: Bot;
  /** Absolute path of the project. */
  readonly root: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a project's bot, without writing anything.
 *
 * @param options  `project` is the absolute path of a folder, or of an entry module
 * @throws {Failure} with `EXIT.usage` where there is no such project */
export async function buildBot(options: CompileOptions): Promise<BuiltBot> {
  const current = currentBot(options.project);
  if (current) return { bot: current, root: options.project, diagnostics: [] };
  const { root, diagnostics, bundle } = await orRefusal(compile(options));
  return { root, diagnostics, ...(bundle && { bot: openBytes(bundle) }) };
}

/** The bot of the last build, where every file that it was made from, the compiler too, is as it was then. */
function currentBot(project: string): Bot | undefined {
  try {
    const path = findBundle(undefined, project);
    const folder = join(path, '..');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const bytes = readFileSync(path);
    const isCurrent =
      manifest.compilerVersion === compilerVersion &&
      hash(bytes) === manifest.files[manifest.bundle] &&
      Object.keys(manifest.sources).length > 0 &&
      Object.entries(manifest.sources).every(([file, sha256]) => hash(readFileSync(resolve(project, file))) === sha256);
    return isCurrent ? openBytes(bytes) : undefined;
  } catch {
    // Not built yet, or not by this version, or a file is gone or damaged: all of them mean that it is to be compiled.
    return undefined;
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
