/** The bundle to explain: the file that was named, else that of the project's last build where it is of the same sources, else a new one
 * that is not written anywhere. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Bundle, BundleError, readBundle } from '@botwright/bundle';
import type { CheckResult } from '@botwright/compiler';
import type { Tools } from '../../command.js';
import { compilerOptions } from '../../compilation/compiler-options.js';
import { orRefusal } from '../../compilation/refusal.js';
import { EXIT, Failure } from '../../failure.js';
import { findBundle } from '../../project/find-bundle.js';
import type { ExplainEvent } from './command.js';

export interface OpenedBundle {
  readonly bundle: Bundle;
  /** Absolute; absent where it was compiled for the purpose. */
  readonly path?: string;
}

/** Reads a named bundle.
 *
 * @throws {Failure} with `EXIT.usage` where there is none, with `EXIT.shortfall` where it is refused */
export function readBundleFile(given: string, cwd: string): OpenedBundle {
  const path = findBundle(given, cwd);
  const label = relative(cwd, path) || path;
  try {
    return { path, bundle: readBundle(readFileSync(path)) };
  } catch (cause) {
    if (cause instanceof BundleError) {
      throw new Failure(EXIT.shortfall, 'bundle_refused', `The bundle ${label} is refused. ${cause.message}`, {
        cause,
      });
    }
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new Failure(EXIT.shortfall, 'bundle_unreadable', `The bundle ${label} cannot be read (${code}).`, { cause });
  }
}

/** A project that was checked, and the bundle of its sources. */
export interface OpenedProject {
  readonly checked: CheckResult;
  /** Absent where a diagnostic is an error, or where no bundle was wanted. */
  readonly opened?: OpenedBundle;
}

/** Checks a project, without its types, which change no answer, and finds or makes its bundle.
 *
 * @param wantsBundle  false where the bundle was named */
export async function openProject(
  project: string,
  wantsBundle: boolean,
  tools: Tools<ExplainEvent>,
): Promise<OpenedProject> {
  const { check, compile, compilerVersion } = await import('@botwright/compiler');
  const options = compilerOptions({ project, typecheck: false }, tools);
  const built = wantsBundle ? builtBundle(options.project) : undefined;
  if (!wantsBundle || built?.bundle.compilerVersion === compilerVersion) {
    const checked = await orRefusal(check(options));
    if (!wantsBundle || checked.lowered === undefined) return { checked };
    if (built && isOfSources(built.bundle, checked.sources)) return { checked, opened: built };
  }
  const { bundle, ...checked } = await orRefusal(
    compile({ ...options, onProgress: (progress) => tools.emit({ kind: 'training', ...progress }) }),
  );
  return { checked, ...(bundle && { opened: { bundle: readBundle(bundle) } }) };
}

/** That of the last build; undefined where there is none that can be used. */
function builtBundle(project: string): OpenedBundle | undefined {
  try {
    const path = findBundle(undefined, project);
    return { path, bundle: readBundle(readFileSync(path)) };
  } catch {
    // Not built yet, in several places, or by another version: all of them mean that it is to be compiled.
    return undefined;
  }
}

function isOfSources({ sources }: Bundle, read: CheckResult['sources']): boolean {
  const present = read.filter(({ sha256 }) => sha256 !== null);
  return (
    present.length === Object.keys(sources).length && present.every(({ path, sha256 }) => sources[path] === sha256)
  );
}
