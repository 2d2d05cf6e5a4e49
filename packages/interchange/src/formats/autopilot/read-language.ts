/** Languages: what most samples have is the assistant's. */
import type { AutopilotAssistant } from '@botwright/bundle';
import { DEFAULT_LANGUAGE, isLanguage } from '../../language.js';

/** The language of most samples; of several, the one that comes first. */
export function assistantLanguage({ tasks }: AutopilotAssistant): string {
  const counts = new Map<string, number>();
  for (const { samples } of tasks ?? []) {
    for (const { language } of samples ?? []) {
      if (language !== undefined && isLanguage(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? DEFAULT_LANGUAGE;
}
