/** Runs the rules over a sound assistant: those that the author has not turned off and that are not too slow for the moment. */
import type { Diagnostics } from '../../../diagnostics/diagnostics.js';
import { pages } from '../../../diagnostics/generated.js';
import type { CheckContext } from '../check-context.js';
import { Corpus } from './corpus.js';
import { type RuleSetting, resolveSettings } from './resolve-settings.js';
import type { Rule, RuleContext } from './rule.js';
import { RULES } from './rules.js';

/** Which rules run: all, those that take no time worth telling, or none. */
export type LintLevel = 'all' | 'quick' | 'off';

/** Looks at the samples with every rule that is on. */
export function lint({ loaded, assistant, fieldTypes, diagnostics }: CheckContext, level: LintLevel): void {
  const settings = resolveSettings(loaded.files, diagnostics);
  // Samples are missing where a file could not be read, and what they would have shown would be blamed on the others.
  if (level === 'off' || settings === undefined || diagnostics.hasErrors) return;
  const running = RULES.filter((rule) => isOn(rule, settings) && (level === 'all' || rule.cost === 'quick'));
  const skipped = new Set<string>(
    RULES.filter((rule) => !running.includes(rule)).flatMap(({ code, number }) => [code, number]),
  );
  const context: RuleContext = {
    assistant,
    fieldTypes,
    corpus: new Corpus(assistant),
    files: loaded.files,
    diagnostics,
    isKnown,
    wasLookedFor: (name) => isKnown(name) && !skipped.has(name),
  };
  for (const rule of running) run(rule, settings, context, diagnostics);
}

function run(rule: Rule, settings: Settings, context: RuleContext, diagnostics: Diagnostics): void {
  const { severity, options } = settings.get(rule) ?? { severity: undefined, options: {} };
  const standard = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.standard]));
  rule.find(context, { ...standard, ...options }, (message, place, related) => {
    const chosen = severity === undefined || severity === 'off' ? message.severity : severity;
    diagnostics.report({ ...message, rule: rule.number, severity: chosen }, place, related);
  });
}

type Settings = ReadonlyMap<Rule, RuleSetting>;

function isOn(rule: Rule, settings: Settings): boolean {
  return settings.get(rule)?.severity !== 'off';
}

function isKnown(name: string): boolean {
  return Object.hasOwn(pages, name) || RULES.some(({ number }) => number === name);
}
