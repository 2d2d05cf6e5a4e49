/**
 * CRC-32 as in zlib, PNG and gzip: reflected polynomial 0xEDB88320, initial value and final xor 0xFFFFFFFF.
 * Eight bytes a step by eight tables ("slicing by 8": Kounavis and Berry, A Systematic Approach to Building High
 * Performance Software-based CRC Generators, 2005).
 */

/** [8 x 256]; row k advances a byte that k more bytes follow. Made on first use: 8 kB need not be in the package. */
let cachedTables: Uint32Array | undefined;

function buildTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
    tables[byte] = remainder;
  }
  for (let index = 256; index < tables.length; index++) {
    const previous = tables[index - 256]!;
    tables[index] = (previous >>> 8) ^ tables[previous & 0xff]!;
  }
  return tables;
}

/**
 * CRC-32 of bytes.
 *
 * @param bytes  any length; its offset need not be aligned. The host must be little-endian.
 * @returns the checksum, in [0, 2^32)
 */
export function crc32(bytes: Uint8Array): number {
  cachedTables ??= buildTables();
  const t = cachedTables;
  const length = bytes.length;
  let crc = 0xffffffff;
  let at = 0;
  while (at < length && (bytes.byteOffset + at) % 4 !== 0) crc = (crc >>> 8) ^ t[(crc ^ bytes[at++]!) & 0xff]!;
  const pairs = (length - at) >>> 3;
  // With less than a pair left, the offset may still be unaligned.
  const words = pairs > 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset + at, pairs * 2) : new Uint32Array(0);
  for (let index = 0; index < words.length; index += 2) {
    const low = crc ^ words[index]!;
    const high = words[index + 1]!;
    crc =
      t[0x700 | (low & 0xff)]! ^
      t[0x600 | ((low >>> 8) & 0xff)]! ^
      t[0x500 | ((low >>> 16) & 0xff)]! ^
      t[0x400 | (low >>> 24)]! ^
      t[0x300 | (high & 0xff)]! ^
      t[0x200 | ((high >>> 8) & 0xff)]! ^
      t[0x100 | ((high >>> 16) & 0xff)]! ^
      t[high >>> 24]!;
  }
  for (at += pairs * 8; at < length; at++) crc = (crc >>> 8) ^ t[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}
