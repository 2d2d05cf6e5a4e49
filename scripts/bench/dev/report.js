/** Figures of waiting -> a table. */

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} p50 milliseconds
 * @property {number} p90 milliseconds
 * @property {number} goal milliseconds; not a number where there is none
 * @property {number} floor milliseconds
 * @property {Record<string, number>} phases median milliseconds by phase
 */

/**
 * @param {readonly number[]} times
 * @param {number} share in [0, 1]
 */
export function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {readonly Figure[]} figures */
export function reportFigures(figures) {
  const rows = figures.map(({ name, p50, p90, goal, floor, phases }) => {
    const parts = Object.entries(phases).map(([phase, milliseconds]) => `${phase} ${Math.round(milliseconds)}`);
    const bounds = Number.isNaN(goal) ? '' : `goal ${goal}, floor ${floor}`;
    return `${name.padEnd(38)}${shown(p50)}${shown(p90)}  ${bounds.padEnd(24)}${parts.join(', ')}`;
  });
  return [`${'milliseconds'.padEnd(38)}${'p50'.padStart(8)}${'p90'.padStart(8)}`, ...rows].join('\n');
}

/** @param {number} milliseconds */
function shown(milliseconds) {
  return String(Math.round(milliseconds)).padStart(8);
}
