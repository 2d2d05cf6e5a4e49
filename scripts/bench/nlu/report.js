/** Figures as a table for people. */

const UNITS = new Map([
  ['trainSeconds', (/** @type {number} */ x) => `${x.toFixed(2)} s`],
  ['trainCpuSeconds', (/** @type {number} */ x) => `${x.toFixed(2)} s`],
  ['queryMicrosP50', (/** @type {number} */ x) => `${x.toFixed(1)} µs`],
  ['queryMicrosP99', (/** @type {number} */ x) => `${x.toFixed(1)} µs`],
  ['coldStartMs', (/** @type {number} */ x) => `${x.toFixed(1)} ms`],
  ['modelBytes', formatBytes],
  ['modelGzipBytes', formatBytes],
  ['peakRssBytes', formatBytes],
  ['trainRows', String],
  ['testRows', String],
  ['intents', String],
]);

/**
 * @param {import('./measure.js').Figures} figures
 * @param {readonly import('@botwright/nlu/evaluate').CalibrationBin[]} bins
 * @returns {string}
 */
export function formatReport(figures, bins) {
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(18)} ${formatValue(name, value)}`);
  const table = bins
    .filter(({ count }) => count > 0)
    .map(({ low, high, count, confidence, accuracy }) => {
      const range = `${low.toFixed(2)}–${high.toFixed(2)}`;
      return `${range.padEnd(18)} ${String(count).padStart(6)} ${percent(confidence).padStart(9)} ${percent(accuracy).padStart(9)}`;
    });
  return [...lines, '', 'confidence           rows      mean     right', ...table].join('\n');
}

/**
 * @param {string} name
 * @param {string | number | null} value
 */
function formatValue(name, value) {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return (UNITS.get(name) ?? percent)(value);
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(2)} %`;
}

/** @param {number} bytes */
function formatBytes(bytes) {
  return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}
