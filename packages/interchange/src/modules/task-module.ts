/** One task -> its module. */
import type { Action, Loss, SampleDocument, TaskDocument } from '@botwright/bundle';
import { builtin } from '@botwright/sdk';
import { call, type Expression, literal, name, object } from './code.js';
import { constant, importLine, type ModuleNames } from './project-files.js';

export interface TaskModuleParts {
  readonly names: ModuleNames;
  /** Of the assistant; samples of another one say so. */
  readonly language: string;
  readonly samples: readonly SampleDocument[];
  readonly losses: readonly Loss[];
}

const builtins = new Map<string, string>(Object.entries(builtin).map(([short, { name: wire }]) => [wire, short]));

export function taskModule(task: TaskDocument, { names, language, samples, losses }: TaskModuleParts): string {
  const imported = new Set(['defineTask']);
  const types = new Set<string>();
  const fields = task.fields.map(({ name: field, type }): [string, Expression] => {
    const short = builtins.get(type);
    if (short !== undefined) {
      imported.add('builtin');
      return [field, name(`builtin.${short}`)];
    }
    const identifier = names.types.get(type) ?? '';
    types.add(identifier);
    return [field, name(identifier)];
  });
  const actions = task.actions.map((action) => {
    const [[kind = '', value] = []] = Object.entries(action);
    imported.add(kind);
    return call(kind, ...argumentsOf(action, value));
  });
  const members: [string, Expression][] = [];
  if (task.friendlyName !== undefined) members.push(['friendlyName', task.friendlyName]);
  if (fields.length > 0) members.push(['fields', object(fields)]);
  if (samples.length > 0) members.push(['samples', samples.map((sample) => sampleExpression(sample, language))]);
  if (actions.length > 0) members.push(['actions', actions]);
  if (task.actionsUrl !== undefined) members.push(['actionsUrl', task.actionsUrl]);
  const imports = [
    importLine([...imported], 'botwright'),
    ...(types.size > 0 ? [importLine([...types], '../field-types.js')] : []),
  ];
  const comments = losses.map(({ path, what, why }) => comment(`${path}: ${what} ${why}`));
  const definition = constant(names.tasks.get(task.name) ?? '', call('defineTask', task.name, object(members, true)));
  return `${imports.join('')}\n${comments.join('')}${definition}`;
}

/** What the builder of an action takes. */
function argumentsOf(action: Action, value: unknown): Expression[] {
  if ('listen' in action && action.listen === true) return [];
  if ('handoff' in action) {
    // The builder adds the only channel that there is.
    const { channel, ...others } = action.handoff;
    return [literal(others)];
  }
  return [literal(value)];
}

function sampleExpression({ language, segments }: SampleDocument, usual: string): Expression {
  const text = segments.map(({ text: words, field }) => {
    if (field === undefined) return words?.replaceAll(/[{}]/g, '$&$&') ?? '';
    return words === undefined ? `{${field}}` : `{${field}:${words}}`;
  });
  return language === usual
    ? text.join('')
    : object([
        ['text', text.join('')],
        ['language', language],
      ]);
}

/** A line of comment that nothing in the text can end. */
function comment(text: string): string {
  return `// ${text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Surrogate}]+/gu, ' ')}\n`;
}
