/** The intermediate form -> the files of a project: one module a task, one for the field types, one for the assistant. */
import type { AssistantDocument, FieldTypeDocument, Loss, LoweredProject } from '@botwright/bundle';
import { DEFAULT_LANGUAGE } from '../language.js';
import { call, type Expression, literal, name, object, print } from './code.js';
import { fileNames, identifiers } from './identifiers.js';
import { readmeText } from './readme-text.js';
import { taskModule } from './task-module.js';

/** What the names of a project became in its modules. */
export interface ModuleNames {
  /** Identifier by name of a task. */
  readonly tasks: ReadonlyMap<string, string>;
  /** Module below `src/tasks/`, without extension, by name of a task. */
  readonly taskFiles: ReadonlyMap<string, string>;
  /** Identifier by name of a field type of the assistant's own. */
  readonly types: ReadonlyMap<string, string>;
}

export interface ProjectSource extends LoweredProject {
  /** They are written down in the project's README, and as comments in the modules of the tasks that they belong to. */
  readonly losses: readonly Loss[];
  /** What was imported, for people. */
  readonly title: string;
  /** Version of the packages that the project is going to depend on. */
  readonly version: string;
}

/** Writes a project. The same source gives the same files.
 *
 * @returns texts by project-relative path, with forward slashes */
export function projectFiles(source: ProjectSource): ReadonlyMap<string, string> {
  const { assistant, samples, losses } = source;
  const lists = assistant.fieldTypes.filter(({ kind }) => kind === 'list');
  const taskNames = assistant.tasks.map((task) => task.name);
  const tasks = identifiers(taskNames, 'Task');
  const types = identifiers(
    lists.map((type) => type.name),
    'Type',
    tasks.values(),
  );
  const names = { tasks, types, taskFiles: fileNames(taskNames) };
  const samplesOf = groupedByTask(samples);
  const lossesOf = groupedByTask(losses.filter(({ severity }) => severity === 'warning'));
  const files = new Map<string, string>([
    ['package.json', packageText(source)],
    ['tsconfig.json', TSCONFIG],
    ['README.md', readmeText(source)],
    ['src/assistant.ts', assistantModule(assistant, names)],
  ]);
  if (lists.length > 0) files.set('src/field-types.ts', fieldTypesModule(lists, names));
  for (const task of assistant.tasks) {
    files.set(
      `src/tasks/${names.taskFiles.get(task.name)}.ts`,
      taskModule(task, {
        names,
        language: assistant.language,
        samples: samplesOf.get(task.name) ?? [],
        losses: lossesOf.get(task.name) ?? [],
      }),
    );
  }
  return files;
}

/** Things by the task that they belong to, in their order. */
function groupedByTask<Of extends { readonly task?: string }>(all: readonly Of[]): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const each of all) {
    if (each.task === undefined) continue;
    const group = groups.get(each.task);
    if (group === undefined) groups.set(each.task, [each]);
    else group.push(each);
  }
  return groups;
}

function fieldTypesModule(types: readonly FieldTypeDocument[], { types: identifierOf }: ModuleNames): string {
  const definitions = types.map((type) => {
    const values = type.values.map(({ value, synonyms }) =>
      synonyms.length === 0
        ? value
        : object([
            ['value', value],
            ['synonyms', [...synonyms]],
          ]),
    );
    const options = object([['values', values], ...(type.open ? [['open', true] as const] : [])]);
    return constant(identifierOf.get(type.name) ?? '', call('defineFieldType', type.name, options));
  });
  return `/** The field types that the tasks share. */\nimport { defineFieldType } from 'botwright';\n\n${definitions.join('\n')}`;
}

/** `export const name = …;` and a line break. */
export function constant(identifier: string, value: Expression): string {
  const start = `export const ${identifier} = `;
  return `${start}${print(value, 0, start.length, 1)};\n`;
}

function assistantModule(assistant: AssistantDocument, names: ModuleNames): string {
  const { friendlyName, modelBuild, language, logQueries, defaults, styleSheet, tasks, fieldTypes } = assistant;
  const inFields = new Set(tasks.flatMap(({ fields }) => fields.map(({ type }) => type)));
  // Those that fields name come along with their tasks.
  const others = fieldTypes.filter(({ kind, name: type }) => kind === 'list' && !inFields.has(type));
  const identifierOf = (type: FieldTypeDocument): string => names.types.get(type.name) ?? '';
  const taskOf = (task: string): string => names.tasks.get(task) ?? '';
  const members: [string, Expression][] = [];
  if (friendlyName !== undefined) members.push(['friendlyName', friendlyName]);
  if (language !== DEFAULT_LANGUAGE) members.push(['language', language]);
  if (modelBuild !== '') members.push(['modelBuild', modelBuild]);
  if (!logQueries) members.push(['logQueries', false]);
  members.push(['tasks', tasks.map((task) => name(taskOf(task.name)))]);
  if (others.length > 0) members.push(['fieldTypes', others.map((type) => name(identifierOf(type)))]);
  if (Object.keys(defaults).length > 0) members.push(['defaults', literal(defaults)]);
  if (Object.keys(styleSheet).length > 0) members.push(['styleSheet', literal(styleSheet)]);
  const imports = [
    ...(others.length > 0 ? [importLine(others.map(identifierOf), './field-types.js')] : []),
    ...tasks
      .map((task) => ({ file: names.taskFiles.get(task.name) ?? '', identifier: taskOf(task.name) }))
      .map(({ file, identifier }) => importLine([identifier], `./tasks/${file}.js`)),
  ];
  const start = 'export default ';
  const definition = print(call('defineAssistant', assistant.name, object(members, true)), 0, start.length, 1);
  return `${importLine(['defineAssistant'], 'botwright')}${imports.join('')}\n${start}${definition};\n`;
}

/** An import of some names, sorted, and a line break. */
export function importLine(identifierList: readonly string[], from: string): string {
  const sorted = [...identifierList].sort((a, b) => (a < b ? -1 : 1));
  const line = `import { ${sorted.join(', ')} } from '${from}';\n`;
  if (line.length <= 121 || sorted.length === 1) return line;
  return `import {\n${sorted.map((each) => `  ${each},\n`).join('')}} from '${from}';\n`;
}

function packageText({ assistant, version }: ProjectSource): string {
  const manifest = {
    name: packageName(assistant.name),
    version: '0.0.0',
    private: true,
    type: 'module',
    botwright: { entry: 'src/assistant.ts', out: 'dist/bot' },
    scripts: { check: 'botwright check', build: 'botwright build' },
    dependencies: { '@botwright/runtime': version },
    devDependencies: { botwright: version },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** Names of packages know lower-case ASCII only. */
function packageName(assistant: string): string {
  return (
    assistant
      .toLowerCase()
      .replaceAll(/[^a-z0-9.-]+/g, '-')
      .replaceAll(/^[-.]+|[-.]+$/g, '') || 'assistant'
  );
}

const TSCONFIG = `{
  "compilerOptions": {
    "target": "es2023",
    "lib": ["es2023"],
    "module": "nodenext",
    "types": [],
    "strict": true,
    "skipLibCheck": true,
    "verbatimModuleSyntax": true,
    "noEmit": true
  },
  "include": ["src"]
}
`;
