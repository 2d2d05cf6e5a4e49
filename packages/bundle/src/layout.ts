/** Where everything stands in the file: shared by reader and writer, explained in FORMAT.md. All numbers little-endian. */
import type { FormatVersion, SectionArray } from './bundle.js';
import { BundleError } from './bundle-error.js';

/** The version that the writer writes and the newest that the reader reads. */
export const FORMAT_VERSION: FormatVersion = Object.freeze({ major: 1, minor: 0 });

/** 0x89 B O T CR LF 0x1A LF: text-mode transfers change the first byte or the line ends, as for PNG (RFC 2083, 12.11). */
export const MAGIC: readonly number[] = Object.freeze([0x89, 0x42, 0x4f, 0x54, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Byte offsets of the header's numbers. */
export const HEADER = { major: 8, minor: 10, length: 12, sectionCount: 16, size: 24 } as const;

/** Byte offsets within a directory entry. */
export const ENTRY = { name: 0, nameSize: 48, type: 48, offset: 56, byteLength: 60, size: 64 } as const;

/** Bytes of the checksum that ends the file. */
export const CHECKSUM_SIZE = 4;

/** Every section begins at a multiple of this, so that any typed array can view it in place. */
export const ALIGNMENT = 8;

/** What a section may be called. No underscore, so that no name is `__proto__`. */
export const SECTION_NAME: RegExp = /^[A-Za-z][A-Za-z0-9.-]{0,47}$/;

/** The model's sections carry this before their own name. */
export const MODEL_PREFIX = 'model.';

type ElementType =
  | Uint8ArrayConstructor
  | Int8ArrayConstructor
  | Uint16ArrayConstructor
  | Int16ArrayConstructor
  | Uint32ArrayConstructor
  | Int32ArrayConstructor
  | Float32ArrayConstructor
  | Float64ArrayConstructor;

/** Element types by the code that the directory holds; code 0 is none. */
export const ELEMENT_TYPES: readonly (ElementType | undefined)[] = Object.freeze([
  undefined,
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
]);

/**
 * Code of an array's element type.
 *
 * @throws {BundleError} `section_type` for an array of another type
 */
export function elementCode(array: SectionArray, section: string): number {
  // By name and not by instance: the array may come from another realm, such as a worker's or a test runner's.
  const name = Object.prototype.toString.call(array).slice(8, -1);
  const code = ELEMENT_TYPES.findIndex((type) => type?.name === name);
  if (code > 0) return code;
  throw new BundleError('section_type', `Section ${section} cannot be written: a bundle holds no ${name}.`);
}

/** The next multiple of `ALIGNMENT` that is at least `offset`. */
export function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/**
 * Refuses a host whose typed arrays are not little-endian: they could not view the bytes in place.
 *
 * @throws {BundleError} `byte_order`
 */
export function requireLittleEndianHost(): void {
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) {
    throw new BundleError('byte_order', 'Bundles need a little-endian machine; this one is big-endian.');
  }
}
