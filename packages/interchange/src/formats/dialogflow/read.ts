/** An agent of Dialogflow ES -> a draft: a file for each intent and entity, and beside it one for what is said in each language. */
import type { Draft } from '../../draft/draft.js';
import { settle } from '../../draft/settle.js';
import type { Imported } from '../../format.js';
import type { InputFile } from '../../input/read-input.js';
import { InterchangeError } from '../../interchange-error.js';
import { openFiles } from '../../json/open-files.js';
import type { Part } from '../../json/part.js';
import { Losses } from '../../losses.js';
import { EntityReader } from './read-entities.js';
import { readIntent } from './read-intent.js';

/** The files that belong to one intent or entity. */
export interface Definition {
  readonly name: string;
  readonly part: Part;
  /** What is said, or the entries, by language. */
  readonly texts: readonly { readonly language: string; readonly part: Part }[];
}

export function read(files: readonly InputFile[]): Imported {
  const losses = new Losses();
  const parts = openFiles(files, losses);
  const [agent] = [...parts].filter(([path]) => /(?:^|\/)agent\.json$/.test(path)).map(([, part]) => part);
  const main = agent?.get('language').text();
  const intents = definitions(parts, { folder: 'intents', kind: 'usersays', main });
  if (intents.length === 0) {
    throw new InterchangeError(
      'document_foreign',
      'The document is no Dialogflow agent: it has no file below intents/.',
    );
  }
  const entities = new EntityReader(definitions(parts, { folder: 'entities', kind: 'entries', main }), losses);
  const language = main ?? intents.flatMap(({ texts }) => texts)[0]?.language;
  const friendlyName = agent?.get('displayName').text()?.trim();
  const tasks = intents.map((intent) => readIntent(intent, { entities, language, losses }));
  const draft: Draft = {
    name: { text: friendlyName || 'assistant', path: agent?.get('displayName').path ?? '' },
    ...(friendlyName && { friendlyName }),
    ...(language !== undefined && { language }),
    types: entities.types,
    tasks,
    placeholder: /(?<!\w)[$#](?=[a-z_])[\w-]+(?:\.[\w-]+)*/i,
  };
  return settle(draft, losses);
}

interface Grouping {
  readonly folder: string;
  /** What stands in the names of files before their language. */
  readonly kind: string;
  /** The language whose file comes first. */
  readonly main: string | undefined;
}

/** Groups `intents/name.json` with `intents/name_usersays_en.json`. */
function definitions(parts: ReadonlyMap<string, Part>, { folder, kind, main }: Grouping): readonly Definition[] {
  const own = new RegExp(`(?:^|/)${folder}/([^/]+)\\.json$`);
  const said = new RegExp(`(?:^|/)${folder}/([^/]+)_${kind}_([a-zA-Z-]+)\\.json$`);
  const texts = new Map<string, { language: string; part: Part }[]>();
  const found: { file: string; part: Part }[] = [];
  for (const [path, part] of parts) {
    const [, holder, language] = said.exec(path) ?? [];
    const [, file] = own.exec(path) ?? [];
    if (holder !== undefined && language !== undefined) {
      const [known, own] = [texts.get(holder) ?? [], { language, part }];
      texts.set(holder, language === main ? [own, ...known] : [...known, own]);
    } else if (file !== undefined) {
      found.push({ file, part });
    }
  }
  return found.map(({ file, part }) => ({
    name: part.get('name').text() || file,
    part,
    texts: texts.get(file) ?? [],
  }));
}
