/** A line chart as SVG: shares from 0 to 1 over some quantity. Lines differ in dash and mark too, for eyes and printers without colour. */
import { text } from './markup.js';

export interface Series {
  readonly name: string;
  /** In the order of x. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly marked?: boolean;
}

export interface LineChart {
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in words, for those who cannot see it. */
  readonly description: string;
  readonly x: { readonly label: string; readonly ticks: readonly number[] };
  readonly y: { readonly label: string };
  readonly series: readonly Series[];
  /** A vertical line at some x. */
  readonly mark?: { readonly x: number; readonly label: string };
}

const [WIDTH, HEIGHT] = [520, 320];
const PLOT = { left: 58, right: 496, top: 14, bottom: 268 };
const Y_TICKS: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Draws the chart. Lines are styled by their position in the page's style: `s0`, `s1` … */
export function lineChart({ id, title, description, x, y, series, mark }: LineChart): string {
  const [low = 0] = x.ticks;
  const high = x.ticks.at(-1) ?? 1;
  const atX = (value: number): string =>
    (PLOT.left + ((value - low) / (high - low || 1)) * (PLOT.right - PLOT.left)).toFixed(1);
  const atY = (value: number): string => (PLOT.bottom - value * (PLOT.bottom - PLOT.top)).toFixed(1);
  const grid = Y_TICKS.map(
    (tick) =>
      `<path class="grid" d="M${PLOT.left} ${atY(tick)}H${PLOT.right}"/><text class="tick" x="${PLOT.left - 8}" y="${atY(tick)}" dy=".35em" text-anchor="end">${Math.round(100 * tick)} %</text>`,
  );
  const ticks = x.ticks.map(
    (tick) => `<text class="tick" x="${atX(tick)}" y="${PLOT.bottom + 18}" text-anchor="middle">${tick}</text>`,
  );
  const lines = series.map(({ points, marked }, n) => {
    const path = points.map(({ x: px, y: py }, i) => `${i === 0 ? 'M' : 'L'}${atX(px)} ${atY(py)}`).join('');
    const dots = marked
      ? points.map(({ x: px, y: py }) => `<circle class="dot s${n}" cx="${atX(px)}" cy="${atY(py)}" r="3.5"/>`).join('')
      : '';
    return `<path class="line s${n}" d="${path}"/>${dots}`;
  });
  const vertical = mark
    ? `<path class="mark" d="M${atX(mark.x)} ${PLOT.top}V${PLOT.bottom}"/><text class="tick" x="${atX(mark.x)}" y="${PLOT.bottom - 8}" dx="${mark.x > (low + high) / 2 ? -6 : 6}" text-anchor="${mark.x > (low + high) / 2 ? 'end' : 'start'}">${text(mark.label)}</text>`
    : '';
  const legend = series
    .map(
      ({ name }, n) =>
        `<li><svg viewBox="0 0 28 8" aria-hidden="true"><path class="line s${n}" d="M1 4H27"/></svg>${text(name)}</li>`,
    )
    .join('');
  return `<figure><svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${text(title)}</title><desc id="${id}-d">${text(description)}</desc>
${grid.join('')}${ticks.join('')}
${vertical}${lines.join('')}
<text class="axis" x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${text(x.label)}</text></svg>
<figcaption><span>${text(y.label)}</span><ul class="legend">${legend}</ul></figcaption></figure>`;
}
