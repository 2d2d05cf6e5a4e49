import { name_malformed } from '../../diagnostics/generated.js';
import { NAME_PATTERN } from '../../names.js';
import type { Check } from './check-context.js';
import { namedThings } from './named-things.js';

/** A name with characters that no name may have. */
export const nameMalformed: Check = (context) => {
  for (const { name, what, place } of namedThings(context)) {
    if (NAME_PATTERN.test(name)) continue;
    const suggestion = name
      .trim()
      .replaceAll(/[^\p{L}\p{N}\p{M}_.-]+/gu, '-')
      .replaceAll(/^[-.]+|-+$/g, '');
    context.diagnostics.report(
      name_malformed({ name, what, suggestion: NAME_PATTERN.test(suggestion) ? suggestion : undefined }),
      place,
    );
  }
};
