/** Numbers in words for people. Always with a dot, whatever the locale: scripts compare this output too. */

/** `1` of `error` -> `1 error`; `2` -> `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Bytes -> `812 B`, `31.4 kB`, `2.0 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Milliseconds -> `85 ms`, `1.3 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** A share in [0, 1] -> `98 %`. Certainty is left to 0 and 1 themselves: 0.999 is `>99 %`, 0.001 is `<1 %`. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 100 && share < 1) return '>99 %';
  if (whole === 0 && share > 0) return '<1 %';
  return `${whole} %`;
}
