/** The 19 built-in field types: `builtin.TIME` stands for `Twilio.TIME`. */
import type { BuiltinTypeDefinition } from './definitions.js';

/** The short names of the built-in field types. */
export type BuiltinTypeShortName =
  | 'ALPHANUMERIC'
  | 'CITY'
  | 'COUNTRY'
  | 'COUNTRY_ISO_ALPHA2'
  | 'COUNTRY_ISO_ALPHA3'
  | 'CURRENCY'
  | 'DATE'
  | 'DAY_OF_WEEK'
  | 'EMAIL'
  | 'FIRST_NAME'
  | 'LANGUAGE'
  | 'LAST_NAME'
  | 'MONTH'
  | 'NUMBER'
  | 'NUMBER_SEQUENCE'
  | 'PHONE_NUMBER'
  | 'TIME'
  | 'US_STATE'
  | 'YES_NO';

/** The names of the built-in field types as documents carry them: `Twilio.DATE`. */
export type BuiltinTypeName = `Twilio.${BuiltinTypeShortName}`;

function builtinType<const Short extends BuiltinTypeShortName>(short: Short): BuiltinTypeDefinition<`Twilio.${Short}`> {
  return Object.freeze({ kind: 'builtin', name: `Twilio.${short}` });
}

/** The built-in field types, by short name. A task may as well name one in words: `'Twilio.TIME'`.
 *
 * @example
 * ```ts check
 * import { builtin, defineTask } from 'botwright';
 *
 * export const bookTable = defineTask('book-table', {
 *   fields: { Day: builtin.DATE, Guests: builtin.NUMBER },
 *   samples: ['a table for {Guests:four} on {Day:friday}'],
 * });
 * ```
 */
export const builtin: { readonly [Short in BuiltinTypeShortName]: BuiltinTypeDefinition<`Twilio.${Short}`> } =
  Object.freeze({
    /** Letters and digits: "code AB 12" gives `AB12`. */
    ALPHANUMERIC: builtinType('ALPHANUMERIC'),
    CITY: builtinType('CITY'),
    COUNTRY: builtinType('COUNTRY'),
    COUNTRY_ISO_ALPHA2: builtinType('COUNTRY_ISO_ALPHA2'),
    COUNTRY_ISO_ALPHA3: builtinType('COUNTRY_ISO_ALPHA3'),
    CURRENCY: builtinType('CURRENCY'),
    DATE: builtinType('DATE'),
    DAY_OF_WEEK: builtinType('DAY_OF_WEEK'),
    EMAIL: builtinType('EMAIL'),
    FIRST_NAME: builtinType('FIRST_NAME'),
    LANGUAGE: builtinType('LANGUAGE'),
    LAST_NAME: builtinType('LAST_NAME'),
    MONTH: builtinType('MONTH'),
    NUMBER: builtinType('NUMBER'),
    NUMBER_SEQUENCE: builtinType('NUMBER_SEQUENCE'),
    PHONE_NUMBER: builtinType('PHONE_NUMBER'),
    TIME: builtinType('TIME'),
    US_STATE: builtinType('US_STATE'),
    YES_NO: builtinType('YES_NO'),
  });
