/** Whatever a caller holds bytes in -> a `Uint8Array` that typed arrays of any element size can be laid over. */
import { BundleError } from './bundle-error.js';
import { ALIGNMENT } from './layout.js';

/**
 * Views bytes, or copies them where they are unaligned (a slice of a pooled `Buffer`) or shared with another thread
 * (which could change them after the checks, and which `TextDecoder` refuses).
 *
 * @param input  a `Uint8Array`, a `Buffer`, any other view, or the buffer under one, of any realm
 * @throws {BundleError} `not_bytes`
 */
export function toAlignedBytes(input: unknown): Uint8Array<ArrayBuffer> {
  // Also a buffer that was handed over to another thread, which nothing can view any more.
  if (isEmptyBuffer(input)) return new Uint8Array();
  if (ArrayBuffer.isView(input)) {
    const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    return isUnshared(bytes) && input.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  }
  const tag = Object.prototype.toString.call(input).slice(8, -1);
  if (tag === 'ArrayBuffer') return new Uint8Array(input as ArrayBuffer);
  if (tag === 'SharedArrayBuffer') return new Uint8Array(new Uint8Array(input as SharedArrayBuffer));
  throw new BundleError('not_bytes', `Expected the bytes of a bundle as a Uint8Array or ArrayBuffer, got ${tag}.`);
}

function isEmptyBuffer(input: unknown): boolean {
  return (ArrayBuffer.isView(input) || input instanceof ArrayBuffer) && input.byteLength === 0;
}

function isUnshared(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return Object.prototype.toString.call(bytes.buffer) === '[object ArrayBuffer]';
}
