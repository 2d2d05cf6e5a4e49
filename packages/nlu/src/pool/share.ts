/** Arrays of jobs in memory that all threads see: each is copied once, however many jobs read it. */

type TypedArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** Bytes below which a copy for each thread costs less. */
const LARGE = 65_536;

/** Puts shared memory in the place of a value's large arrays, whose contents must not change from then on. */
export type Share = <T>(value: T) => T;

/** Makes a function that shares, and remembers what it has shared for as long as somebody has the original. */
export function createShare(): Share {
  const copies = new WeakMap<ArrayBufferLike, SharedArrayBuffer>();

  function share<T>(value: T): T {
    if (ArrayBuffer.isView(value)) return shareArray(value as unknown as TypedArray) as unknown as T;
    if (Array.isArray(value)) return value.map(share) as unknown as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, share(part)])) as T;
  }

  function shareArray(array: TypedArray): TypedArray {
    if (array.byteLength < LARGE) return array.slice();
    let copy = copies.get(array.buffer);
    if (copy === undefined) {
      copy = new SharedArrayBuffer(array.buffer.byteLength);
      new Uint8Array(copy).set(new Uint8Array(array.buffer));
      copies.set(array.buffer, copy);
    }
    const View = array.constructor as new (buffer: SharedArrayBuffer, offset: number, length: number) => TypedArray;
    return new View(copy, array.byteOffset, array.length);
  }

  return share;
}
