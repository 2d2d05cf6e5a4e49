/** How amounts of money are said: signs, codes and names, by ISO 4217 code. Names that several countries have are those of the region. */
import { type Lexicon, lexicon } from '../text/lexicon.js';

/** A currency; for a hundredth of it, `part` is true. */
export interface CurrencyName {
  readonly code: string;
  readonly part: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  USD: 'us$|us dollar|us dollars|american dollar|american dollars|dólar americano|dólares americanos|buck|bucks',
  EUR: '€|euro|euros|eur',
  GBP: '£|pound sterling|pounds sterling|british pound|british pounds|sterling|quid|pfund sterling|libras esterlinas|livres sterling',
  CHF: 'swiss franc|swiss francs|schweizer franken|franken|francs suisses|francos suizos|franchi svizzeri|francos suíços|sfr|fr.',
  JPY: '¥|yen|yens',
  CNY: 'yuan|renminbi|rmb',
  INR: '₹|indian rupee|indian rupees|rs.',
  KRW: '₩|won',
  RUB: '₽|ruble|rubles|rouble|roubles|rubel',
  TRY: '₺|lira|liras',
  ILS: '₪|shekel|shekels',
  UAH: '₴|hryvnia|hryvnias',
  PLN: 'zł|zloty|zlotys|złoty',
  CZK: 'kč|czech crowns|koruna|korunas',
  SEK: 'swedish krona|swedish kronor|kronor|krona',
  NOK: 'norwegian krone|norwegian kroner|kroner|krone',
  DKK: 'danish krone|danish kroner',
  CAD: 'ca$|c$|canadian dollar|canadian dollars',
  AUD: 'au$|a$|australian dollar|australian dollars',
  NZD: 'nz$|new zealand dollar|new zealand dollars|kiwi dollars',
  SGD: 's$|singapore dollar|singapore dollars',
  HKD: 'hk$|hong kong dollar|hong kong dollars',
  BRL: 'r$|reais',
  MXN: 'mx$|mexican peso|mexican pesos',
  ZAR: 'rand|rands',
};

/** Names of what each country has its own of; the first is what they mean elsewhere. */
const SHARED: readonly {
  readonly names: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly otherwise: string;
}[] = [
  {
    names: '$|dollar|dollars|dólar|dólares|dollaro|dollari',
    codes: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' },
    otherwise: 'USD',
  },
  { names: 'pound|pounds|pfund|libra|libras|livre|livres|sterlina|sterline', codes: { EG: 'EGP' }, otherwise: 'GBP' },
  { names: 'franc|francs|franco|francos|franchi', codes: {}, otherwise: 'CHF' },
  { names: 'rupee|rupees|rupien|rupias', codes: { PK: 'PKR', LK: 'LKR', NP: 'NPR' }, otherwise: 'INR' },
  {
    names: 'peso|pesos',
    codes: { AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP', PH: 'PHP', CU: 'CUP' },
    otherwise: 'MXN',
  },
];
/** Hundredths: cents belong to the region's dollar or euro, or to what was said before them. */
const CENTS = 'cent|cents|¢|centavo|centavos|céntimo|céntimos|centime|centimes|centesimo|centesimi|cêntimo|cêntimos|ct';
const PENCE = 'penny|pence|p';
const DOLLAR_REGIONS: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  BR: 'BRL',
};

/** The names as they are meant in a region. */
export function currencyNames(region: string): Lexicon<CurrencyName> {
  const whole = Object.entries(NAMES).map(([code, names]): [string, CurrencyName] => [names, { code, part: false }]);
  const shared = SHARED.map(({ names, codes, otherwise }): [string, CurrencyName] => [
    names,
    { code: codes[region] ?? otherwise, part: false },
  ]);
  // "A real person" where nobody pays with it.
  if (region === 'BR') shared.push(['real', { code: 'BRL', part: false }]);
  return lexicon([
    ...whole,
    ...shared,
    [CENTS, { code: DOLLAR_REGIONS[region] ?? 'EUR', part: true }],
    [PENCE, { code: 'GBP', part: true }],
  ]);
}

/** Codes that are written in capitals, and are no other word then. */
const CODES = new Set(
  (
    'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KWD LKR MAD MXN MYR NGN NOK NPR NZD ' +
    'PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR'
  ).split(' '),
);

/** Whether a word as it is written is a currency's code. */
export function isCurrencyCode(written: string): boolean {
  return CODES.has(written);
}

/** Currencies whose amounts have not two decimals. */
const DECIMALS: Readonly<Record<string, number>> = { CLP: 0, ISK: 0, JPY: 0, KRW: 0, VND: 0, KWD: 3, TND: 3 };

/** How many decimals amounts of a currency have. */
export function decimalsOf(code: string): number {
  return DECIMALS[code] ?? 2;
}
