import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Failure } from '../failure.js';
import { findBundle } from './find-bundle.js';

const test = suite<{ cwd: string }>('findBundle');
test.before.each((context) => {
  context.cwd = mkdtempSync(join(tmpdir(), 'botwright-bundle-'));
});
test.after.each(({ cwd }) => rmSync(cwd, { recursive: true }));

function write(cwd: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

const manifest = '{"bundle":"bundle.bot"}';
const fails = (exitCode: number, code: string) => (error: unknown) =>
  error instanceof Failure && error.exitCode === exitCode && error.code === code;

test('takes a folder or a file that is named', ({ cwd }) => {
  write(cwd, { 'out/manifest.json': manifest, 'out/bundle.bot': '' });
  assert.is(findBundle('out', cwd), join(cwd, 'out/bundle.bot'));
  assert.is(findBundle('out/bundle.bot', cwd), join(cwd, 'out/bundle.bot'));
});

test('a name that leads nowhere is wrong usage', ({ cwd }) => {
  write(cwd, { 'src/index.ts': '' });
  assert.throws(() => findBundle('nowhere', cwd), fails(2, 'bundle_not_found'));
  assert.throws(() => findBundle('src', cwd), fails(2, 'bundle_not_found'));
});

test('package.json says where a project is built', ({ cwd }) => {
  write(cwd, { 'package.json': '{"botwright":{"out":"built"}}', 'dist/a/manifest.json': manifest });
  assert.throws(() => findBundle(undefined, cwd), fails(1, 'bundle_not_found'));
  write(cwd, { 'built/manifest.json': manifest });
  assert.is(findBundle(undefined, cwd), join(cwd, 'built/bundle.bot'));
});

test('else there has to be exactly one, here or in dist', ({ cwd }) => {
  assert.throws(() => findBundle(undefined, cwd), fails(1, 'bundle_not_found'));
  write(cwd, { 'dist/b/manifest.json': manifest, 'dist/web/manifest.json': '{"icons":[]}', 'dist/readme.txt': '' });
  assert.is(findBundle(undefined, cwd), join(cwd, 'dist/b/bundle.bot'));
  write(cwd, { 'manifest.json': manifest });
  assert.throws(() => findBundle(undefined, cwd), fails(2, 'bundle_ambiguous'));
});

test('a manifest cannot lead out of its folder, and has to be JSON', ({ cwd }) => {
  for (const name of ['../secret', '/etc/passwd', '..', '', 'a\\b']) {
    write(cwd, { 'out/manifest.json': JSON.stringify({ bundle: name }) });
    assert.throws(() => findBundle('out', cwd), fails(1, 'manifest_invalid'), name);
  }
  write(cwd, { 'out/manifest.json': '{' });
  assert.throws(() => findBundle('out', cwd), fails(1, 'manifest_invalid'));
});

test('a package.json that makes no sense is named', ({ cwd }) => {
  for (const text of ['{', '{"botwright":{"out":7}}']) {
    write(cwd, { 'package.json': text });
    assert.throws(() => findBundle(undefined, cwd), fails(1, 'package_invalid'), text);
  }
});

test.run();
