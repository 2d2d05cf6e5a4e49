import { ignore_unused } from '../../../diagnostics/generated.js';
import { findDirectives } from './directives.js';
import { defineRule, type Rule } from './rule.js';

/** A directive that kept nothing from being reported. */
export const ignoreUnused: Rule = defineRule({
  number: 'L903',
  code: 'ignore_unused',
  cost: 'quick',
  options: {},
  find({ files, diagnostics, wasLookedFor }, _, report) {
    for (const { code, file, line, place } of findDirectives(files)) {
      if (wasLookedFor(code) && !diagnostics.hasHeeded(file, line)) report(ignore_unused({ code }), place);
    }
  },
});
