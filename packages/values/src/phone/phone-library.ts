/** The only importer of libphonenumber-js: whether digits are a number that somebody may have, by the plans of all countries. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** @param number  digits, `+` before them if they begin with the code of a country
 * @param region  ISO 3166-1 code of where a number without one is dialled */
export function isPhoneNumber(number: string, region: string): boolean {
  const country: CountryCode | undefined = isSupportedCountry(region) ? region : undefined;
  const options = country === undefined ? {} : { defaultCountry: country };
  return parsePhoneNumberFromString(number, { ...options, extract: false })?.isValid() ?? false;
}
