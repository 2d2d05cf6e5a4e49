/** Languages of other systems -> BCP 47. */

export const DEFAULT_LANGUAGE = 'en-US';

/** Whether a text is a BCP 47 language tag. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A tag in its usual spelling, `en_us` as `en-US`; undefined where a text is none. */
export function languageTag(text: string): string | undefined {
  const tag = text.replaceAll('_', '-');
  return isLanguage(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
}
