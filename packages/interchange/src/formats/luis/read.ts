/** Models of LUIS -> a draft. Several files add up. */
import type { BuiltinTypeShortName } from '@botwright/sdk';
import type { DraftField, DraftSample, DraftTask, DraftType, DraftTypeName } from '../../draft/draft.js';
import { settle } from '../../draft/settle.js';
import type { Imported } from '../../format.js';
import type { InputFile } from '../../input/read-input.js';
import { InterchangeError } from '../../interchange-error.js';
import { Losses } from '../../losses.js';
import { decodeText } from '../../text.js';
import { expandPattern, isPattern } from './expand-pattern.js';
import { type DeclaredEntity, type ParsedModel, parseLu } from './parse-lu.js';
import { parseUtterance } from './parse-utterance.js';

/** The intent of what no other is for. */
const NONE = 'None';

/** Prebuilt entities, and the built-in type that stands for each. */
const BUILTINS: Readonly<Record<string, BuiltinTypeShortName>> = {
  datetime: 'DATE',
  datetimev2: 'DATE',
  email: 'EMAIL',
  number: 'NUMBER',
  personname: 'FIRST_NAME',
  phonenumber: 'PHONE_NUMBER',
};

/** What is declared like an entity and only helps others to learn. */
const NO_TYPES = new Set(['intent', 'phraselist']);

interface Model extends ParsedModel {
  /** Stands before the line in reports; empty where there is one file. */
  readonly file: string;
}

export function read(files: readonly InputFile[]): Imported {
  const losses = new Losses();
  const models = files.map(({ path, bytes }): Model => {
    return { ...parseLu(decodeText(bytes)), file: files.length === 1 ? '' : `${path}: ` };
  });
  if (models.every(({ intents }) => intents.length === 0)) {
    throw new InterchangeError(
      'document_foreign',
      'There is no LUIS model: no line begins with # and names an intent.',
    );
  }
  noteOthers(models, losses);
  const entities = new Entities(models, losses);
  const tasks = readTasks(models, entities, losses);
  const setting = (key: string): string | undefined => models.flatMap(({ settings }) => settings.get(key) ?? [])[0];
  const name = setting('name') ?? (files.length === 1 ? files[0]?.path.replace(/\.lu$/i, '') : undefined);
  const language = setting('culture');
  const draft = {
    name: { text: name || 'assistant', path: '' },
    ...(language !== undefined && { language }),
    types: entities.types,
    tasks,
  };
  return settle(draft, losses);
}

function readTasks(models: readonly Model[], entities: Entities, losses: Losses): readonly DraftTask[] {
  const tasks = new Map<string, { task: DraftTask; fields: Map<string, DraftField>; samples: DraftSample[] }>();
  for (const { intents, file } of models) {
    for (const { name, line, utterances } of intents) {
      const path = `${file}line ${line}`;
      const fields = tasks.get(name)?.fields ?? new Map<string, DraftField>();
      const samples = tasks.get(name)?.samples ?? [];
      const task: DraftTask = {
        name: { text: name, path },
        ...(name === NONE && { isFallback: true }),
        fields: [],
        samples: [],
      };
      if (!tasks.has(name)) tasks.set(name, { task, fields, samples });
      for (const utterance of utterances) {
        const at = `${file}line ${utterance.line}`;
        const texts = isPattern(utterance.text) ? expandPattern(utterance.text) : [utterance.text];
        if (texts.length > 1) {
          const what = `This pattern became ${texts.length} samples.`;
          losses.inform({ path: at, what, why: 'A sample says one thing; of a pattern at most 8 are made.' });
        }
        for (const { pieces, mentions, outer } of texts.map(parseUtterance)) {
          for (const { field, entity } of mentions) {
            if (fields.has(field)) continue;
            fields.set(field, { name: { text: field, path: at }, type: entities.typeName(field, entity, at) });
          }
          if (outer.length > 0) {
            const what = `The entity ${JSON.stringify(outer[0])} was left out of this utterance.`;
            losses.warn({ path: at, what, why: 'It holds others, and a tag holds words alone.' });
          }
          samples.push({ segments: pieces.map(({ text, field }) => (field ? { text, field } : { text })), path: at });
        }
      }
    }
  }
  return [...tasks.values()].map(({ task, fields, samples }) => ({ ...task, fields: [...fields.values()], samples }));
}

/** What the models declare, and what utterances name without a declaration. */
class Entities {
  readonly #declared = new Map<string, DeclaredEntity & { readonly path: string }>();
  readonly #undeclared = new Map<string, DraftType>();

  constructor(models: readonly Model[], losses: Losses) {
    for (const { entities, file } of models) {
      for (const entity of entities) {
        const known = this.#declared.get(entity.name);
        if (known === undefined) {
          this.#declared.set(entity.name, { ...entity, path: `${file}line ${entity.line}` });
          continue;
        }
        for (const key of ['values', 'roles', 'parts'] as const) (known[key] as unknown[]).push(...entity[key]);
        if (known.kind === '') this.#declared.set(entity.name, { ...known, kind: entity.kind });
      }
    }
    for (const { name, kind, path } of [...this.#declared.values()]) {
      if (NO_TYPES.has(kind)) {
        this.#declared.delete(name);
        const what = `The ${kind} ${JSON.stringify(name)} was left out.`;
        losses.warn({ path, what, why: 'It helps another model to learn, and is no field type.' });
      }
      if (kind !== 'regex' && kind !== 'composite') continue;
      const what = `The ${kind} entity ${JSON.stringify(name)} is now an open type with the words of the utterances.`;
      losses.warn({ path, what, why: 'Field types are lists of values.' });
    }
  }

  get types(): readonly DraftType[] {
    const declared = [...this.#declared.values()].flatMap(({ name, kind, values, path }): DraftType[] => {
      if (builtinOf(name, kind) !== undefined) return [];
      const isList = kind === 'list';
      const list = values.map(({ value, synonyms }) => ({ value, synonyms, path }));
      return [{ name: { text: name, path }, open: !isList, learns: !isList, values: isList ? list : [] }];
    });
    return [...declared, ...this.#undeclared.values()];
  }

  /** The type of a field, which is an entity or a role of one. */
  typeName(field: string, entity: string, path: string): DraftTypeName {
    const named = this.#declared.get(entity) ?? this.#byRole(field);
    const holder = named ?? this.#declared.get(this.#partEntity(field) ?? '');
    if (holder === undefined) {
      if (!this.#undeclared.has(entity)) {
        this.#undeclared.set(entity, { name: { text: entity, path }, open: true, learns: true, values: [] });
      }
      return { own: entity };
    }
    const builtin = builtinOf(holder.name, holder.kind);
    return builtin === undefined ? { own: holder.name } : { builtin };
  }

  /** The entity that a part of another is one of. */
  #partEntity(part: string): string | undefined {
    const all = [...this.#declared.values()].flatMap(({ parts }) => parts);
    return all.find(({ name }) => name === part)?.entity;
  }

  #byRole(role: string): DeclaredEntity | undefined {
    return [...this.#declared.values()].find(({ roles }) => roles.includes(role));
  }
}

function builtinOf(name: string, kind: string): BuiltinTypeShortName | undefined {
  const key = name.toLowerCase();
  return kind === 'prebuilt' && Object.hasOwn(BUILTINS, key) ? BUILTINS[key] : undefined;
}

function noteOthers(models: readonly Model[], losses: Losses): void {
  for (const { others, file } of models) {
    for (const { line, text, isReference } of others) {
      const what = `${JSON.stringify(text.slice(0, 80))} was left out.`;
      const why = isReference
        ? 'Other files are not read; import the folder.'
        : 'It is no intent, entity or utterance.';
      losses.warn({ path: `${file}line ${line}`, what, why });
    }
  }
}
