/** `1 sample`, `2 samples`. */
export function amount(samples: number): string {
  return samples === 1 ? '1 sample' : `${samples} samples`;
}
