import { language_malformed } from '../../diagnostics/generated.js';
import type { Place } from '../../diagnostics/source-files.js';
import type { Check } from './check-context.js';

/** A language that is no BCP 47 tag. */
export const languageMalformed: Check = ({ assistant, diagnostics }) => {
  const seen = new Set<string>();
  const check = (language: string, place: () => Place): void => {
    if (seen.has(language) || isLanguageTag(language)) return;
    seen.add(language);
    diagnostics.report(language_malformed({ language }), place());
  };
  check(assistant.language, () => assistant.places.text('language', assistant.language));
  for (const { samples, places } of assistant.tasks) {
    for (const { language } of samples) check(language, () => places.text('samples.language', language));
  }
};

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
