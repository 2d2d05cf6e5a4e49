import { name_malformed } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { namedThings } from './named-things.js';

/** As `Name` in schemas/assistant.schema.json, without its bound on length, which has a check of its own. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u;

/** A name with characters that no name may have. */
export const nameMalformed: Check = (context) => {
  for (const { name, what, place } of namedThings(context)) {
    if (NAME.test(name)) continue;
    const suggestion = name
      .trim()
      .replaceAll(/[^\p{L}\p{N}\p{M}_.-]+/gu, '-')
      .replaceAll(/^[-.]+|-+$/g, '');
    context.diagnostics.report(
      name_malformed({ name, what, suggestion: NAME.test(suggestion) ? suggestion : undefined }),
      place,
    );
  }
};
