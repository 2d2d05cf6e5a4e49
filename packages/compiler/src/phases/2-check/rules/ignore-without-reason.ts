import { ignore_without_reason } from '../../../diagnostics/generated.js';
import { findDirectives } from './directives.js';
import { defineRule, type Rule } from './rule.js';

/** A directive that does not say why: nobody will know whether it may go. */
export const ignoreWithoutReason: Rule = defineRule({
  number: 'L902',
  code: 'ignore_without_reason',
  cost: 'quick',
  options: {},
  find({ files, isKnown }, _, report) {
    for (const { code, reason, place } of findDirectives(files)) {
      if (reason === '' && isKnown(code)) report(ignore_without_reason({ code }), place);
    }
  },
});
