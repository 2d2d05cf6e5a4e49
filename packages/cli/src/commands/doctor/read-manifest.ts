/** The project's package.json, as far as it can be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DoctorContext } from './check.js';

export function readManifest(project: string): DoctorContext['manifest'] {
  const path = join(project, 'package.json');
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(manifest) ? manifest : 'package.json holds no object.';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return code === undefined
      ? `package.json is not valid JSON: ${message}.`
      : `package.json cannot be read (${code}).`;
  }
}

/** What it says under `botwright`. */
export function botwrightSettings(manifest: DoctorContext['manifest']): Readonly<Record<string, unknown>> {
  const settings = isRecord(manifest) ? manifest.botwright : undefined;
  return isRecord(settings) ? settings : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
