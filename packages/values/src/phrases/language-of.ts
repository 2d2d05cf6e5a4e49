/** The languages that our tables know. */

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a setting as tables have it: `pt` of `pt-BR`; English for one that they do not know. */
export function languageOf(tag: string): Language {
  const base = tag.slice(0, 2).toLowerCase();
  const known = /^[a-z]{2}(?:[-_]|$)/i.test(tag.slice(0, 3));
  return LANGUAGES.find((language) => known && language === base) ?? 'en';
}

/** Makes something once a language, when it is first asked for: a bot that speaks one language reads the names of one. */
export function perLanguage<T>(make: (language: Language) => T): (tag: string) => T {
  const made = new Map<Language, T>();
  return (tag) => {
    const language = languageOf(tag);
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
