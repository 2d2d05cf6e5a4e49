/** Countries, as their three letters of ISO 3166-1. */
import { countryCodes } from '../places/country-codes.js';
import type { Recogniser } from '../recogniser.js';

const countryIsoAlpha3: Recogniser = /* @__PURE__ */ countryCodes(
  'Twilio.COUNTRY_ISO_ALPHA3',
  1,
  ({ alpha3 }) => alpha3,
);

export default countryIsoAlpha3;
