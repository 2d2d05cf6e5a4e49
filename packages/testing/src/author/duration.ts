/** Spans of time in words. */

const UNITS: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** `5 hours` -> milliseconds; undefined where it is no span of time. */
export function milliseconds(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,6}) (second|minute|hour|day)s?$/.exec(text) ?? [];
  return unit === '' ? undefined : Number(count) * (UNITS[unit] ?? 0);
}

/** Milliseconds -> `5 hours`, in the largest unit that goes into them. */
export function durationText(span: number): string {
  const [unit = 'second', size = 1_000] =
    Object.entries(UNITS)
      .reverse()
      .find(([, each]) => span % each === 0) ?? [];
  const count = Math.round(span / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
