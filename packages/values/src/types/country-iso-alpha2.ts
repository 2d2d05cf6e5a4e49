/** Countries, as their two letters of ISO 3166-1. */
import { countryCodes } from '../places/country-codes.js';
import type { Recogniser } from '../recogniser.js';

const countryIsoAlpha2: Recogniser = /* @__PURE__ */ countryCodes(
  'Twilio.COUNTRY_ISO_ALPHA2',
  1,
  ({ alpha2 }) => alpha2,
);

export default countryIsoAlpha2;
