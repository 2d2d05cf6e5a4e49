import type { SampleDocument } from '@botwright/bundle';

/** A sample as an author would write it: `a {Size} {Drink:latte}`. */
export function sampleText({ segments }: SampleDocument): string {
  return segments
    .map(({ text, field }) => {
      if (field === undefined) return (text ?? '').replaceAll(/[{}]/g, '$&$&');
      return text === undefined ? `{${field}}` : `{${field}:${text}}`;
    })
    .join('');
}
