/** Language tags (BCP 47): well-formed or not, known or not, and what a wrong one was most likely meant to be. */
import { suggest } from './diagnostics/suggest.js';

/** The form that everybody writes: `en-US` for `EN-us`; a malformed tag as it is. */
export function canonicalLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch {
    return language;
  }
}

/** Whether a text is built as a language tag is. */
export function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

/** Whether a well-formed tag begins with a language that Unicode has a name for, or has a part for private use. */
export function isKnownLanguage(tag: string): boolean {
  const canonical = canonicalLanguage(tag);
  return canonical.includes('-x-') || nameOf(canonical.split('-', 1)[0] ?? '') !== undefined;
}

/** What a malformed or unknown tag was most likely meant to be: `en-US` for `en_US`, `de` for `german`, `ja` for `jp`.
 *
 * @returns undefined where nothing is close */
export function suggestLanguage(tag: string): string | undefined {
  const dashed = tag.trim().replaceAll(/[_\s]+/g, '-');
  if (dashed !== tag && isLanguageTag(dashed) && isKnownLanguage(dashed)) return canonicalLanguage(dashed);
  const [first = ''] = dashed.split(/[^\p{L}]/u, 1);
  return first.length === 2 ? languageOfRegion(first) : languageOfName(first);
}

/** The language that most people of a country speak, for those who took its code for a language's. */
function languageOfRegion(region: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(region)) return undefined;
  const { language } = new Intl.Locale(`und-${region.toUpperCase()}`).maximize();
  return language === undefined || language === 'en' || language === 'und' ? undefined : language;
}

/** The language of an English name, a little misspelt or not. */
function languageOfName(name: string): string | undefined {
  const names = new Map<string, string>();
  for (let first = 0; first < 26; first++) {
    for (let second = 0; second < 26; second++) {
      const language = String.fromCharCode(97 + first, 97 + second);
      const english = nameOf(language);
      if (english !== undefined) names.set(english.toLowerCase(), language);
    }
  }
  const wanted = name.toLowerCase();
  return names.get(names.has(wanted) ? wanted : (suggest(wanted, names.keys()) ?? ''));
}

function nameOf(language: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language);
  } catch {
    return undefined;
  }
}
