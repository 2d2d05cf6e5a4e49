/** The release that this package belongs to. All packages share one version, so it is the one that projects depend on. */
import { readFileSync } from 'node:fs';

export function ownVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
