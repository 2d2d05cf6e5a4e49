/** A bundle file -> the assistant in it and the figures of its model. Its samples are not in it. */
import { readFileSync } from 'node:fs';
import { type Bundle, BundleError, readBundle } from '@botwright/bundle';
import type { ModelFigures } from '@botwright/compiler';
import { EXIT, Failure } from '../../../failure.js';
import type { Side } from './side.js';

/**
 * Opens a bundle.
 *
 * @param path   absolute
 * @param label  what to call it
 * @throws {Failure} with `EXIT.shortfall` where it cannot be read
 */
export function openBundleSide(path: string, label: string): Side {
  try {
    const bytes = readFileSync(path);
    const bundle = readBundle(bytes);
    return { label, kind: 'bundle', assistant: bundle.assistant, model: figuresOf(bundle, bytes.length) };
  } catch (cause) {
    const reason = cause instanceof BundleError ? cause.message : `It cannot be read (${(cause as Error).message}).`;
    throw new Failure(EXIT.shortfall, 'bundle_refused', `The bundle ${label} is refused. ${reason}`, { cause });
  }
}

function figuresOf({ model, report, compilerVersion }: Bundle, bytes: number): ModelFigures {
  const figures = {
    threshold: report?.threshold ?? model['confidence.threshold']?.[0],
    features: model['task.features']?.length,
    accuracy: report?.accuracy,
    answeredRight: report?.answeredRight,
    answeredWrong: report?.answeredWrong,
  };
  const known = Object.entries(figures).filter(([, figure]) => figure !== undefined && figure !== null);
  return { bytes, compilerVersion, ...Object.fromEntries(known) };
}
