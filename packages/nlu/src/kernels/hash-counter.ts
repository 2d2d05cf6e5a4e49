/** Counts in how many rows each 32-bit hash occurs: open addressing with linear probing, grown at half load. */

/** The counts so far. Place p is used where `counts[p] > 0`; the order of places means nothing. */
export interface HashCounter {
  /** Hashes counted. */
  size: number;
  /** [places] a power of two many. */
  hashes: Uint32Array;
  /** [places] rows that hold the hash. */
  counts: Uint32Array;
  /** [places] number that the hash was first counted with. */
  kinds: Uint8Array;
  /** [places] the last row counted, so that none counts twice. */
  lastRows: Int32Array;
}

export function createHashCounter(): HashCounter {
  return withPlaces(1 << 10);
}

/** Counts a hash for a row; a row counts once, if its hashes come together.
 *
 * @param kind  in [0, 256), kept from the first time
 * @param row   at least 0 */
export function countHash(counter: HashCounter, hash: number, kind: number, row: number): void {
  if (2 * counter.size >= counter.hashes.length) grow(counter);
  const place = placeOf(counter, hash);
  if (counter.counts[place] === 0) {
    counter.size++;
    counter.hashes[place] = hash;
    counter.kinds[place] = kind;
  } else if (counter.lastRows[place] === row) return;
  counter.counts[place]++;
  counter.lastRows[place] = row;
}

/** Rows that hold a hash. */
export function countOf(counter: HashCounter, hash: number): number {
  return counter.counts[placeOf(counter, hash)];
}

/** Where a hash is, or the free place where it belongs. */
function placeOf({ hashes, counts }: HashCounter, hash: number): number {
  const mask = hashes.length - 1;
  let place = hash & mask;
  while (counts[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask;
  return place;
}

function grow(counter: HashCounter): void {
  const larger = withPlaces(4 * counter.hashes.length);
  counter.hashes.forEach((hash, from) => {
    if (counter.counts[from] === 0) return;
    const to = placeOf(larger, hash);
    larger.hashes[to] = hash;
    larger.counts[to] = counter.counts[from];
    larger.kinds[to] = counter.kinds[from];
    larger.lastRows[to] = counter.lastRows[from];
  });
  Object.assign(counter, { ...larger, size: counter.size });
}

function withPlaces(places: number): HashCounter {
  return {
    size: 0,
    hashes: new Uint32Array(places),
    counts: new Uint32Array(places),
    kinds: new Uint8Array(places),
    lastRows: new Int32Array(places),
  };
}
