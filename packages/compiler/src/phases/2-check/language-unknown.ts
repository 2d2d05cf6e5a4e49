import { language_unknown } from '../../diagnostics/generated.js';
import { isKnownLanguage, isLanguageTag, suggestLanguage } from '../../languages.js';
import type { Check } from './check-context.js';
import { declaredLanguages } from './declared-languages.js';

/** A tag of a language that nobody has heard of, most often the code of a country. */
export const languageUnknown: Check = (context) => {
  for (const { language, place } of declaredLanguages(context)) {
    if (!isLanguageTag(language) || isKnownLanguage(language)) continue;
    context.diagnostics.report(language_unknown({ language, suggestion: suggestLanguage(language) }), place);
  }
};
