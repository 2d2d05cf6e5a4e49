/** A moment as memory and requests have it: ISO 8601 UTC, whole seconds. */
export function isoSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
