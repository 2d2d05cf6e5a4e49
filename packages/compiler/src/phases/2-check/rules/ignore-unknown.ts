import { ignore_unknown, pages } from '../../../diagnostics/generated.js';
import { suggest } from '../../../diagnostics/suggest.js';
import { findDirectives } from './directives.js';
import { defineRule, type Rule } from './rule.js';

/** A directive that names nothing that is ever reported. */
export const ignoreUnknown: Rule = defineRule({
  number: 'L901',
  code: 'ignore_unknown',
  cost: 'quick',
  options: {},
  find({ files, isKnown }, _, report) {
    for (const { code, place } of findDirectives(files)) {
      if (isKnown(code)) continue;
      report(
        ignore_unknown({ code: code === '' ? 'nothing' : code, suggestion: suggest(code, Object.keys(pages)) }),
        place,
      );
    }
  },
});
