/**
 * packages/compiler/messages/*.md -> packages/compiler/src/diagnostics/generated.ts: one function for each diagnostic code,
 * typed by the placeholders of its sentences, and its page.
 *
 * A message is a heading `## code`, then `> error: sentence` (or `warning`, or `info`), then any `> hint: sentence`, then the
 * page. Placeholders are written %name%. Those of the sentence are required; a hint is chosen when all of its own are given,
 * the first such one.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';

/** @typedef {{ code: string, severity: string, sentence: string, hints: string[], page: string }} Message */

/**
 * @param {string} root repository root
 * @returns {Promise<Map<string, string>>}
 */
export async function generateMessages(root) {
  const folder = join(root, 'packages/compiler/messages');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  /** @type {Message[]} */
  const messages = [];
  for (const name of names) messages.push(...parseMessages(name, await readFile(join(folder, name), 'utf8')));
  return new Map([[join(root, 'packages/compiler/src/diagnostics/generated.ts'), await render(messages)]]);
}

/**
 * Reads the messages of one file.
 *
 * @param {string} file name, for errors
 * @param {string} text
 * @returns {Message[]}
 * @throws {Error} on a heading, sentence or page that is missing or malformed
 */
export function parseMessages(file, text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const code = heading.trim();
      const fail = (/** @type {string} */ problem) => new Error(`${file}: ${code || 'a heading'} ${problem}`);
      if (!/^[a-z][a-z0-9_]*$/.test(code)) throw fail('is no code (lower case, digits, underscores)');
      const quoted = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1).trim());
      const [, severity, sentence] = /^(error|warning|info): (.+)$/.exec(quoted[0] ?? '') ?? [];
      if (severity === undefined || sentence === undefined) throw fail('has no "> error: …" or "> warning: …"');
      const hints = quoted.slice(1).map((line) => {
        const hint = /^hint: (.+)$/.exec(line)?.[1];
        if (hint === undefined) throw fail(`has a line that is no hint: ${line}`);
        return hint;
      });
      for (const line of [sentence, ...hints]) {
        if (line.replaceAll(/%[a-z][A-Za-z]*%/g, '').includes('%')) throw fail(`has a malformed placeholder: ${line}`);
      }
      const page = lines
        .filter((line) => !line.startsWith('>'))
        .join('\n')
        .trim();
      if (!page.includes('Wrong') || !page.includes('Right'))
        throw fail('has no page with a wrong and a right example');
      for (const [placeholder] of page.matchAll(/%[A-Za-z]+%/g))
        throw fail(`uses ${placeholder} outside its sentences`);
      return { code, severity, sentence, hints, page };
    });
}

/**
 * @param {readonly Message[]} messages
 * @returns {Promise<string>} a TypeScript module
 * @throws {Error} where a code or a sentence occurs twice
 */
async function render(messages) {
  const sorted = [...messages].sort((a, b) => (a.code < b.code ? -1 : 1));
  const seen = new Map();
  for (const { code, sentence } of sorted) {
    for (const text of [code, sentence]) {
      if (seen.has(text)) throw new Error(`messages: ${code} and ${seen.get(text)} are the same`);
      seen.set(text, code);
    }
  }
  const source = `/* Generated from packages/compiler/messages/ by scripts/generate.js. Do not edit. */
import { fill, type Message } from './message.js';

/** Every diagnostic code, sorted. */
export type DiagnosticCode = ${sorted.map(({ code }) => `'${code}'`).join(' | ')};

${sorted.map(renderFunction).join('\n\n')}

/** The page of each code, in Markdown: why it is a problem, with a wrong and a right example. */
export const pages: Readonly<Record<DiagnosticCode, string>> = {
${sorted.map(({ code, page }) => `${code}: ${JSON.stringify(page)},`).join('\n')}
};
`;
  return format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

/** @param {Message} message */
function renderFunction({ code, severity, sentence, hints }) {
  const required = placeholders(sentence);
  const optional = new Set(hints.flatMap((hint) => [...placeholders(hint)]).filter((name) => !required.has(name)));
  const types = [
    ...[...required].map((name) => `${name}: string | number`),
    ...[...optional].map((name) => `${name}?: string | number | undefined`),
  ];
  const parameter = types.length === 0 ? '' : `values: { ${types.join('; ')} }`;
  const values = types.length === 0 ? '{}' : 'values';
  return `/** ${sentence} */
export function ${code}(${parameter}): Message {
  return fill('${code}', '${severity}', ${JSON.stringify(sentence)}, ${JSON.stringify(hints)}, ${values});
}`;
}

/** @param {string} text */
function placeholders(text) {
  return new Set([...text.matchAll(/%([a-z][A-Za-z]*)%/g)].map(([, name]) => /** @type {string} */ (name)));
}
