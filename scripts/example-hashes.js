/**
 * `node scripts/example-hashes.js`: builds each example and prints the SHA-256 of its bundle, a line each. The lines are the same on
 * every Node that the packages support; CI compares them. Wants `npm run build` before it.
 *
 * What training computes with must give the same last bit everywhere: `Math.exp`, `Math.log`, `Math.log1p` and `Math.sqrt` do in the V8
 * of Node 20, 22 and 24 (2,000,000 arguments each), `Math.pow` and `**` of fractions do not.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@botwright/compiler';
import { root } from './root.js';

for (const name of readdirSync(join(root, 'examples')).sort()) {
  const { bundle, diagnostics } = await compile({ project: join(root, 'examples', name), typecheck: false });
  if (bundle === undefined) {
    for (const { code, message } of diagnostics) console.error(`${name}: ${code} ${message}`);
    process.exitCode = 1;
    continue;
  }
  console.log(`${createHash('sha256').update(bundle).digest('hex')}  ${name}`);
}
