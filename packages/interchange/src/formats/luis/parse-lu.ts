/**
 * The lines of .lu files, in one place:
 *
 *   # Intent          - utterance with {entity=words} or {@entity=words}
 *   @ kind name [hasRole[s] role, role] [=]      list entities: "- value :" and, further in, "- synonym"
 *   $name:value=      "- synonym"                the older form of a list entity;  $name:kind  of any other
 *   > comment         [name](file)
 */

/** What a model declares about an entity. */
export interface DeclaredEntity {
  readonly name: string;
  /** `ml`, `list`, `prebuilt`, `regex`, `patternany`, `composite`, `phraselist` … in lower case. */
  readonly kind: string;
  readonly roles: readonly string[];
  readonly values: { readonly value: string; readonly synonyms: string[]; readonly line: number }[];
  readonly line: number;
}

export interface Utterance {
  readonly text: string;
  readonly line: number;
}

export interface ParsedModel {
  readonly intents: readonly { readonly name: string; readonly line: number; readonly utterances: Utterance[] }[];
  readonly entities: readonly DeclaredEntity[];
  /** Lines that belong to nothing known, and references to other files. */
  readonly others: readonly { readonly line: number; readonly text: string; readonly isReference: boolean }[];
  /** What comment lines like `> !# @app.name = owl` set. */
  readonly settings: ReadonlyMap<string, string>;
}

const SETTING = /^>\s*!#\s*@app\.(\w+)\s*=\s*(.*?)\s*$/;
const INTENT = /^#+\s*(.*?)\s*$/;
const ENTITY = /^@\s*(\w+)\s+("[^"]*"|[^\s=]+)\s*(?:hasRoles?\s+([^=]*?))?\s*(?:=.*)?$/i;
const OLD_ENTITY = /^\$\s*([^:]+?)\s*:\s*(.*?)\s*$/;
const ITEM = /^(\s*)[-*+]\s+(.*?)\s*$/;

/** Parses one file. Any text is one: what fits nothing is among `others`. */
export function parseLu(text: string): ParsedModel {
  const intents: { name: string; line: number; utterances: Utterance[] }[] = [];
  const entities: DeclaredEntity[] = [];
  const others: { line: number; text: string; isReference: boolean }[] = [];
  const settings = new Map<string, string>();
  /** Takes the items that follow. */
  let takeItem: ((item: string, line: number) => void) | undefined;

  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const content = raw.trim();
    const [, key, setting] = SETTING.exec(content) ?? [];
    if (key !== undefined && setting !== undefined) settings.set(key, setting);
    if (content === '' || content.startsWith('>')) continue;
    const [, , item] = ITEM.exec(raw) ?? [];
    if (item !== undefined && takeItem !== undefined) {
      takeItem(item, line);
      continue;
    }
    const [, intent] = INTENT.exec(content) ?? [];
    if (intent !== undefined) {
      const utterances: Utterance[] = [];
      intents.push({ name: intent, line, utterances });
      takeItem = (utterance, at) => utterances.push({ text: utterance, line: at });
      continue;
    }
    const entity = readEntity(content, line);
    if (entity === undefined) {
      others.push({ line, text: content, isReference: /^\[[^\]]*\]\([^)]*\)/.test(content) });
      continue;
    }
    const known = entities.find(({ name, kind }) => name === entity.name && kind === entity.kind);
    const target = known ?? entity;
    if (known === undefined) entities.push(entity);
    else known.values.push(...entity.values);
    takeItem = (value, at) => addItem(target, value, at);
  }
  return { intents, entities, others, settings };
}

function readEntity(content: string, line: number): DeclaredEntity | undefined {
  const [, kind, quoted, roles] = ENTITY.exec(content) ?? [];
  if (kind !== undefined && quoted !== undefined) {
    const name = quoted.replaceAll('"', '');
    const words = roles?.split(',').map((role) => role.trim()) ?? [];
    return { name, kind: kind.toLowerCase(), roles: words.filter((role) => role !== ''), values: [], line };
  }
  const [, name, rest] = OLD_ENTITY.exec(content) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  // `$size:small=` is a value of a list, `$city:simple` says what the entity is.
  const [, value] = /^(.*?)\s*=\s*$/.exec(rest) ?? [];
  if (value === undefined) return { name, kind: rest.split(/\s/)[0]?.toLowerCase() ?? '', roles: [], values: [], line };
  return { name, kind: 'list', roles: [], values: [{ value, synonyms: [], line }], line };
}

/** `small :` begins a value; anything else is a synonym of the one before it, or a value of its own where there is none. */
function addItem({ values }: DeclaredEntity, item: string, line: number): void {
  const [, value] = /^(.*?)\s*:$/.exec(item) ?? [];
  const last = values.at(-1);
  if (value !== undefined) values.push({ value, synonyms: [], line });
  else if (last === undefined) values.push({ value: item, synonyms: [], line });
  else last.synonyms.push(...item.split(',').flatMap((synonym) => synonym.trim() || []));
}
