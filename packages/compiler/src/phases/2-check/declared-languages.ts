/** Every language that the author declared, for the checks of languages. */
import type { LoadedLanguage } from '../../ir.js';
import type { CheckContext } from './check-context.js';

/** Those of the assistant, its field types and its tasks, each at its place. */
export function declaredLanguages({ loaded, assistant, fieldTypes }: CheckContext): readonly LoadedLanguage[] {
  const own = loaded.assistant?.language;
  return [
    ...(own === undefined ? [] : [{ language: own, place: assistant.places.text('language', own) }]),
    ...fieldTypes.flatMap(({ languages }) => languages),
    ...assistant.tasks.flatMap(({ languages }) => languages),
  ];
}
