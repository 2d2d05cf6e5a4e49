/** YAML files -> parts to read from. The only importer of the YAML parser. */
import { parseAllDocuments } from 'yaml';
import type { InputFile } from '../../input/read-input.js';
import { InterchangeError } from '../../interchange-error.js';
import { Part } from '../../json/part.js';
import type { Losses } from '../../losses.js';
import { decodeText } from '../../text.js';

/** Most aliases that one document may follow: more of them grow without bounds. */
const MOST_ALIASES = 100;

/** Deepest nesting of brackets and of indentation. */
const DEEPEST = 100;

/** Most lines and commas of all files together: the parser keeps a node of some 500 bytes for what each may begin. */
const MOST_PARTS = 750_000;

/** Opens all files. One that cannot be read is left out and reported, unless it is the only one.
 *
 * @returns a part for each document, its path that of its file
 * @throws {InterchangeError} where the only file is no YAML, or all of them have more than 750,000 lines and commas */
export function openDocuments(files: readonly InputFile[], losses: Losses): readonly Part[] {
  refuseParts(files);
  return files.flatMap((file) => {
    try {
      const path = files.length === 1 ? '' : `${file.path}: `;
      return parse(file).map((value) => new Part(value, path, losses));
    } catch (cause) {
      if (!(cause instanceof InterchangeError) || files.length === 1) throw cause;
      losses.warn({ path: file.path, what: 'This file was left out.', why: cause.message });
      return [];
    }
  });
}

function parse({ bytes }: InputFile): readonly unknown[] {
  const text = decodeText(bytes);
  refuseDepth(text);
  const documents = parseAllDocuments(text, { prettyErrors: true, strict: false, uniqueKeys: false });
  return [...documents].map((document) => {
    const [error] = document.errors;
    if (error !== undefined) {
      const [first = ''] = error.message.split('\n');
      throw new InterchangeError('document_malformed', `The document is no YAML: ${first.replace(/:$/, '')}.`);
    }
    try {
      return document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (cause) {
      throw new InterchangeError('document_malformed', `The document has more than ${MOST_ALIASES} aliases.`, {
        cause,
      });
    }
  });
}

function refuseParts(files: readonly InputFile[]): void {
  let parts = 0;
  for (const { bytes } of files) for (const byte of bytes) if (byte === 0x0a || byte === 0x2c) parts += 1;
  if (parts <= MOST_PARTS) return;
  const most = `${MOST_PARTS.toLocaleString('en-US')} lines and commas`;
  throw new InterchangeError('document_too_long', `The document has more than ${most}.`);
}

/** Before parsing, which recurses. Brackets inside of texts count too: no text has that many of them open. */
function refuseDepth(text: string): void {
  let depth = 0;
  let most = 0;
  for (const [mark] of text.matchAll(/[[\]{}]|\n(?= {200})|(?<=\n)(?:- ){100}/g)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    else most = DEEPEST + 1;
    most = Math.max(most, depth);
    if (most > DEEPEST) {
      throw new InterchangeError('document_too_deep', `The document is nested deeper than ${DEEPEST} levels.`);
    }
  }
}
