/** Numbers as the document has them. */

const DECIMALS = 6;

/** Rounds every number in plain data to six decimals: more says nothing, and differs where a sum is added in another order. */
export function rounded<Data>(data: Data): Data {
  if (typeof data === 'number') return roundNumber(data) as Data;
  if (Array.isArray(data)) return data.map(rounded) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, rounded(value)])) as Data;
}

/** 0.1 + 0.2 -> 0.3; never minus zero. */
export function roundNumber(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}
