/** Where a text comes from: what "$" and "degrees" mean depends on it. */
import { type Language, languageOf } from '../phrases/language-of.js';

/** The region of a BCP 47 tag, or the one where most people who speak the language live: `US` of `en`. */
export function regionOf(tag: string): string {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1];
  return region?.toUpperCase() ?? HOME[languageOf(tag)];
}

const HOME: Readonly<Record<Language, string>> = { en: 'US', de: 'DE', es: 'ES', fr: 'FR', it: 'IT', pt: 'BR' };
