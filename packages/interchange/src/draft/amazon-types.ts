/** The slot types that Alexa and Lex share, and the built-in type that stands for each. */
import type { BuiltinTypeShortName } from '@botwright/sdk';
import type { Losses } from '../losses.js';
import type { DraftType, DraftTypeName } from './draft.js';

const PREFIX = 'AMAZON.';

const BUILTINS: Readonly<Record<string, BuiltinTypeShortName>> = {
  alphanumeric: 'ALPHANUMERIC',
  city: 'CITY',
  confirmation: 'YES_NO',
  country: 'COUNTRY',
  date: 'DATE',
  dayofweek: 'DAY_OF_WEEK',
  de_city: 'CITY',
  de_first_name: 'FIRST_NAME',
  emailaddress: 'EMAIL',
  europe_city: 'CITY',
  firstname: 'FIRST_NAME',
  four_digit_number: 'NUMBER',
  gb_city: 'CITY',
  gb_first_name: 'FIRST_NAME',
  language: 'LANGUAGE',
  lastname: 'LAST_NAME',
  month: 'MONTH',
  number: 'NUMBER',
  phonenumber: 'PHONE_NUMBER',
  time: 'TIME',
  us_city: 'CITY',
  us_first_name: 'FIRST_NAME',
  us_state: 'US_STATE',
};

/** Resolves names of slot types. */
export class AmazonTypes {
  readonly #own: readonly DraftType[];
  readonly #foreign = new Map<string, DraftType>();
  readonly #losses: Losses;

  /** @param own  the types that the document defines */
  constructor(own: readonly DraftType[], losses: Losses) {
    this.#own = own;
    this.#losses = losses;
  }

  /** The document's own types, then Amazon's that no built-in type stands for. */
  get types(): readonly DraftType[] {
    return [...this.#own, ...this.#foreign.values()];
  }

  typeName(name: string, path: string): DraftTypeName {
    if (this.#own.some((type) => type.name.text === name) || !name.startsWith(PREFIX)) return { own: name };
    const short = name.slice(PREFIX.length);
    const builtin = Object.hasOwn(BUILTINS, short.toLowerCase()) ? BUILTINS[short.toLowerCase()] : undefined;
    if (builtin !== undefined) return { builtin };
    if (!this.#foreign.has(name)) {
      this.#foreign.set(name, { name: { text: name, path }, open: true, learns: true, values: [] });
      const why = 'No built-in field type stands for it.';
      this.#losses.warn({ path, what: `The slot type ${name} is now an open type.`, why });
    }
    return { own: name };
  }
}

/** Amazon's intents that answer what no other is for. */
export function isAmazonFallback(signature: string): boolean {
  return signature === 'AMAZON.FallbackIntent' || signature === 'AMAZON.KendraSearchIntent';
}
