/** Words and signs that several currencies share, by the region in which they mean another than the best known. */
const HOME: readonly { readonly said: ReadonlySet<string>; readonly codes: Readonly<Record<string, string>> }[] = [
  {
    said: new Set(['$', 'dollar', 'dollars', 'dolar', 'dolares', 'buck', 'bucks']),
    codes: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' },
  },
  { said: new Set(['pound', 'pounds']), codes: { EG: 'EGP' } },
  { said: new Set(['rupee', 'rupees']), codes: { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' } },
  {
    said: new Set(['peso', 'pesos', '$']),
    codes: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP', PH: 'PHP', CU: 'CUP' },
  },
];

/** The code of what a word or sign means in a region, where that is not what it means everywhere.
 *
 * @param said  folded */
export function homeCurrency(said: string, region: string): string | undefined {
  return HOME.find(({ said: words, codes }) => words.has(said) && Object.hasOwn(codes, region))?.codes[region];
}
