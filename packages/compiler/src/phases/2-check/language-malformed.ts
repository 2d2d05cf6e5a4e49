import { language_malformed } from '../../diagnostics/generated.js';
import { isLanguageTag, suggestLanguage } from '../../languages.js';
import type { Check } from './check-context.js';
import { declaredLanguages } from './declared-languages.js';

/** A language that is no BCP 47 tag. */
export const languageMalformed: Check = (context) => {
  for (const { language, place } of declaredLanguages(context)) {
    if (isLanguageTag(language)) continue;
    context.diagnostics.report(language_malformed({ language, suggestion: suggestLanguage(language) }), place);
  }
};
