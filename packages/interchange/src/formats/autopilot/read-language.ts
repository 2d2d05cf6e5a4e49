/** Languages: what most samples have is the assistant's. */
import type { AutopilotAssistant } from '@botwright/bundle';
import { DEFAULT_LANGUAGE, isLanguage } from '../../language.js';

/** The language of most samples; of several, the one that comes first. */
export function assistantLanguage({ tasks }: AutopilotAssistant): string {
  const counts = new Map<string, number>();
  for (const { samples } of tasks ?? []) {
    for (const { language } of samples ?? []) {
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  // Asked once a language: the answer takes longer than all the rest.
  const known = [...counts].filter(([language]) => isLanguage(language));
  return known.reduce((best, each) => (each[1] > best[1] ? each : best), [DEFAULT_LANGUAGE, 0] as const)[0];
}
