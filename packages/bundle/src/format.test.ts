/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Bundle } from './bundle.js';
import { readBundle } from './read-bundle.js';
import { writeBundle } from './write-bundle.js';

/** The bundle that FORMAT.md describes in words above its hexadecimal digits. */
const example: Bundle = {
  assistant: {
    name: 'b',
    modelBuild: 'v',
    language: 'en',
    logQueries: false,
    defaults: {},
    styleSheet: {},
    fieldTypes: [],
    tasks: [],
  },
  model: { w: new Uint16Array([1, 515]) },
  sources: {},
  compilerVersion: '0.1.0',
};

/** Sixteen bytes a line: offset, hexadecimal digits, printable ASCII. */
function hexDump(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = [...bytes.subarray(at, at + 16)];
    const digits = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const ascii = row.map((byte) => (byte > 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${at.toString(16).padStart(4, '0')}  ${digits.padEnd(47)}  ${ascii}`);
  }
  return lines.join('\n');
}

/** The first block of a language. */
async function block(language: string): Promise<string> {
  const page = await readFile(new URL('../FORMAT.md', import.meta.url), 'utf8');
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(page)?.[1] ?? '';
}

const test = suite('FORMAT.md');

test('its example is what the writer writes and the reader reads', async () => {
  const documented = await block('hex');
  assert.snapshot(documented, hexDump(writeBundle(example)));
  const bytes = documented.split('\n').flatMap((line) => line.slice(6, 53).trim().split(' '));
  assert.equal(readBundle(new Uint8Array(bytes.map((byte) => Number.parseInt(byte, 16)))), example);
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

(hasPython ? test : test.skip)('its reader in Python reads what the writer writes', async () => {
  const script = `${await block('python')}

import sys
bundle = read_bundle(sys.stdin.buffer.read())
print(json.dumps([bundle["assistant"]["name"], list(bundle["sections"]["model.w"])]))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: writeBundle(example), encoding: 'utf8' });
  assert.is(stdout.trim(), '["b", [1, 515]]', stderr);
});

test.run();
