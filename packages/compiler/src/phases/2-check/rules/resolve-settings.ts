/**
 * What package.json says about rules -> a setting for each rule it names.
 *
 *     "botwright": { "rules": { "samples_too_few": ["warning", { "least": 5 }], "L305": "off" } }
 */
import type { Diagnostics } from '../../../diagnostics/diagnostics.js';
import { rules_invalid } from '../../../diagnostics/generated.js';
import type { SourceFiles } from '../../../diagnostics/source-files.js';
import { suggest } from '../../../diagnostics/suggest.js';
import { entries, member } from '../json-guards.js';
import type { Rule } from './rule.js';
import { RULES } from './rules.js';

/** What the author wants of a rule. */
export interface RuleSetting {
  readonly severity: Severity;
  /** Options that the author has set. */
  readonly options: Readonly<Record<string, number>>;
}

type Severity = (typeof SEVERITIES)[number];

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
const FILE = 'package.json';

/** What is wrong with a setting, by the text in the file that it is about. */
interface Problem {
  readonly at: string;
  readonly problem: string;
  readonly suggestion?: string | undefined;
}

/** Reads the settings.
 *
 * @returns undefined where one of them makes no sense; each such one has then been reported */
export function resolveSettings(
  files: SourceFiles,
  diagnostics: Diagnostics,
): ReadonlyMap<Rule, RuleSetting> | undefined {
  const text = files.text(FILE);
  const rules = text === undefined ? undefined : member(member(JSON.parse(text), 'botwright'), 'rules');
  if (rules === undefined) return new Map();
  const settings = new Map<Rule, RuleSetting>();
  const problems: (Problem & { readonly path: string })[] = [];
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    problems.push({ path: 'rules', at: 'rules', problem: 'it has to be an object of rules and their severities' });
  }
  for (const [name, written] of entries(rules)) {
    const setting = readSetting(name, written);
    if ('problem' in setting) problems.push({ ...setting, path: `rules.${name}` });
    else if (settings.has(setting.rule))
      problems.push({ path: `rules.${name}`, at: name, problem: 'it is set twice, by its code and by its number' });
    else settings.set(setting.rule, setting);
  }
  for (const { path, at, problem, suggestion } of problems) {
    diagnostics.report(rules_invalid({ path, problem, suggestion }), placeOf(text ?? '', at));
  }
  return problems.length === 0 ? settings : undefined;
}

function readSetting(name: string, written: unknown): (RuleSetting & { readonly rule: Rule }) | Problem {
  const rule = RULES.find(({ code, number }) => code === name || number === name);
  if (rule === undefined) {
    const suggestion = suggest(
      name,
      RULES.flatMap(({ code, number }) => [code, number]),
    );
    return { at: name, problem: 'there is no such rule', suggestion };
  }
  const [severity, options = {}, ...more] = Array.isArray(written) ? written : [written];
  if (!isSeverity(severity) || more.length > 0) {
    const suggestion = typeof severity === 'string' ? suggest(severity, SEVERITIES) : undefined;
    return {
      at: name,
      problem: `it has to be one of ${SEVERITIES.join(', ')}, or [severity, { options }]`,
      suggestion,
    };
  }
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    return { at: name, problem: 'its options have to be an object' };
  }
  for (const [key, value] of Object.entries(options)) {
    const problem = refuseOption(rule, key, value);
    if (problem !== undefined) return { ...problem, at: key };
  }
  return { rule, severity, options: options as Readonly<Record<string, number>> };
}

function refuseOption({ options }: Rule, key: string, value: unknown): Omit<Problem, 'at'> | undefined {
  const option = Object.hasOwn(options, key) ? options[key] : undefined;
  if (option === undefined) {
    const names = Object.keys(options);
    const known = names.length === 0 ? 'it takes none' : `it takes ${names.join(', ')}`;
    return { problem: `there is no option ${key}; ${known}`, suggestion: suggest(key, names) };
  }
  const { least, most = Number.MAX_SAFE_INTEGER } = option;
  if (typeof value === 'number' && value >= least && value <= most) return undefined;
  const range = option.most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
  return { problem: `${key} has to be a number ${range}` };
}

function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.includes(value as Severity);
}

/** The key in the text of package.json; the nearest thing there is where it is written with escapes. */
function placeOf(text: string, key: string): { file: string; start: number; end: number } {
  const rules = text.indexOf('"rules"', Math.max(0, text.indexOf('"botwright"')));
  const start = Math.max(text.indexOf(JSON.stringify(key), Math.max(0, rules)), 0);
  return { file: FILE, start, end: start + JSON.stringify(key).length };
}
