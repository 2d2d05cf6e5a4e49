/** Text from a pipe, bounded: an utterance is short, and whatever feeds us may never end. */
import { addAbortSignal, type Readable } from 'node:stream';
import { EXIT, Failure } from '../../failure.js';

const LIMIT = 1024 * 1024;

/**
 * Reads a stream to its end as UTF-8 and takes the last line break off.
 *
 * @throws {Failure} with `EXIT.usage` over 1 MiB
 */
export async function readText(stream: Readable, signal: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of addAbortSignal(signal, stream)) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > LIMIT) throw new Failure(EXIT.usage, 'text_too_long', 'The text on stdin is longer than 1 MiB.');
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}
