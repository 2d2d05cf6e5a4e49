/** Archives -> the wanted files in them. The only importer of the reader of archives. Sizes are bounded before anything is unpacked
 * and held to while it is, so that an archive which lies about them ends in an error and not in a full memory. */
import { Buffer } from 'node:buffer';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { InterchangeError } from '../interchange-error.js';
import { type InputFile, tooLong } from './read-input.js';

export interface UnzipOptions {
  /** The archive as the caller named it, for messages. */
  readonly label: string;
  /** Which paths to unpack. */
  readonly wanted: RegExp;
  /** Most bytes that are unpacked, of all files together. */
  readonly longest: number;
}

/** Most entries that are looked at. */
const MOST_ENTRIES = 100_000;

/** Whether bytes begin as a ZIP archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/** Unpacks the wanted files of a ZIP archive.
 *
 * @throws {InterchangeError} where it is damaged, encrypted, has paths that lead outside, or unpacks to too much */
export async function unzip(bytes: Uint8Array, { label, wanted, longest }: UnzipOptions): Promise<InputFile[]> {
  const files: InputFile[] = [];
  let unpacked = 0;
  let seen = 0;
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    for await (const entry of archive.eachEntry()) {
      if (++seen > MOST_ENTRIES) throw tooLong(label, longest);
      if (entry.fileName.endsWith('/') || !wanted.test(entry.fileName)) continue;
      unpacked += entry.uncompressedSize;
      if (unpacked > longest) throw tooLong(label, longest);
      files.push({ path: entry.fileName, bytes: await unpack(archive, entry) });
    }
  } catch (cause) {
    if (cause instanceof InterchangeError) throw cause;
    // Some of the reader's sentences end with a full stop, others do not.
    const why = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
    throw new InterchangeError('document_damaged', `${label} is no sound ZIP archive: ${why}.`, { cause });
  }
  return files;
}

/** The reader itself refuses an entry that unpacks to another size than it says. */
async function unpack(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
