/** Whole numbers in [-7, 7] as pairs in a byte: half the size of one byte each, and read without unpacking.
 *
 * Number i stands in the low half of byte i / 2 where i is even, in the high half where it is odd. */

/** Largest number to each side of zero. */
export const MOST_NIBBLE = 7;

/** @param values  in [-7, 7] */
export function packNibbles(values: Int8Array): Int8Array {
  const packed = new Int8Array(nibbleBytes(values.length));
  for (let i = 0; i < values.length; i++) packed[i >> 1] |= (values[i] & 15) << ((i & 1) << 2);
  return packed;
}

/** Bytes of so many numbers. */
export function nibbleBytes(count: number): number {
  return (count + 1) >> 1;
}

/** The number in the low half of a signed byte; that in the high half is `byte >> 4`. */
export function lowNibble(byte: number): number {
  return (byte << 28) >> 28;
}

/** Number i of packed ones. */
export function nibbleAt(packed: Int8Array, i: number): number {
  return (packed[i >> 1] << (28 - ((i & 1) << 2))) >> 28;
}
