/**
 * The lines of .lu files, in one place:
 *
 *   # Intent          - utterance with {entity=words} or {@entity=words}
 *   @ kind name [[hasRole[s]] role, role] [usesFeature[s] …] [=]      the kind may be missing where another line says it
 *       list entities: "- value :" and, further in, "- synonym"; learned ones: "- @ kind part", each with a kind of its own
 *   $name:value=      "- synonym"                the older form of a list entity;  $name:kind  of any other;  $PREBUILT:name
 *   > comment         [name](file)
 */

/** What a model declares about an entity. */
export interface DeclaredEntity {
  readonly name: string;
  /** `ml`, `list`, `prebuilt`, `regex`, `patternany`, `composite`, `phraselist` … in lower case. */
  readonly kind: string;
  readonly roles: string[];
  /** What it consists of, each part with the entity that it is one of. */
  readonly parts: { readonly name: string; readonly entity: string }[];
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
const KIND = /^(?:composite|intent|list|machine-learned|ml|patternany|phraselist|prebuilt|regex|simple)$/i;
const ENTITY = /^@\s*(?:([\w-]+)\s+)?("[^"]*"|[^\s=(]+)(?:\(interchangeable\))?\s*([^=]*?)\s*(?:=.*)?$/i;
const OLD_ENTITY = /^\$\s*([^:]+?)\s*:\s*(.*?)\s*$/;
const ITEM = /^(\s*)[-*+]\s+(.*?)\s*$/;
const REFERENCE = /^\[[^\]]*\]\([^)]*\)/;

/** Parses one file. Any text is one: what fits nothing is among `others`. */
export function parseLu(text: string): ParsedModel {
  const intents: { name: string; line: number; utterances: Utterance[] }[] = [];
  const entities = new Map<string, DeclaredEntity>();
  const others: { line: number; text: string; isReference: boolean }[] = [];
  const settings = new Map<string, string>();
  /** Takes the items that follow. */
  let takeItem: ((item: string, line: number, indent: number) => void) | undefined;

  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    // Longer runs of space would cost the patterns their square in time.
    const raw = written.replaceAll(/(?<=\S)\s+/g, ' ');
    const content = raw.trim();
    const [, key, setting] = SETTING.exec(content) ?? [];
    if (key !== undefined && setting !== undefined) settings.set(key, setting);
    if (content === '' || content.startsWith('>')) continue;
    const [, indent = '', item] = ITEM.exec(raw) ?? [];
    if (item !== undefined && takeItem !== undefined) {
      if (REFERENCE.test(item)) others.push({ line, text: item, isReference: true });
      else takeItem(item, line, indent.length);
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
      others.push({ line, text: content, isReference: REFERENCE.test(content) });
      continue;
    }
    const identity = JSON.stringify([entity.name, entity.kind]);
    const target = entities.get(identity) ?? entity;
    if (target !== entity) {
      target.values.push(...entity.values);
      target.roles.push(...entity.roles);
    }
    entities.set(identity, target);
    takeItem = listOf(target);
  }
  return { intents, entities: [...entities.values()], others, settings };
}

function readEntity(content: string, line: number): DeclaredEntity | undefined {
  const [, kind = '', quoted, rest = ''] = ENTITY.exec(content) ?? [];
  if (quoted !== undefined) {
    // `@ city hasRole origin` adds to an entity that another line declares.
    if (kind !== '' && !KIND.test(kind)) return readEntity(`@ "${kind}" ${quoted} ${rest}`, line);
    const roles = rest.replace(/\b(?:usesFeatures?|uses\s+(?:class\s+)?features?|usesRoles?)\b.*$/i, '');
    const words = roles
      .replace(/^hasRoles?\b/i, '')
      .split(',')
      .map((role) => role.trim().replaceAll('"', ''));
    return {
      name: quoted.replaceAll('"', ''),
      kind: kind.toLowerCase(),
      roles: words.filter((role) => role !== ''),
      parts: [],
      values: [],
      line,
    };
  }
  const [, name, old] = OLD_ENTITY.exec(content) ?? [];
  if (name === undefined || old === undefined) return undefined;
  const common = { roles: [], parts: [], line };
  if (name.toUpperCase() === 'PREBUILT') return { ...common, name: old, kind: 'prebuilt', values: [] };
  // `$size:small=` is a value of a list, `$city:simple` says what the entity is.
  const [, value] = /^(.*?)\s*=\s*$/.exec(old) ?? [];
  if (value !== undefined) return { ...common, name, kind: 'list', values: [{ value, synonyms: [], line }] };
  const oldKind = old.startsWith('[') ? 'composite' : (old.split(/\s/)[0]?.toLowerCase() ?? '');
  return { ...common, name, kind: oldKind, values: [] };
}

/** Takes the items below an entity. `small :` begins a value, and so does what stands no further in than one; anything else is a synonym of
 * the value before it. */
function listOf({ values, parts }: DeclaredEntity): (item: string, line: number, indent: number) => void {
  let outermost = -1;
  return (item, line, indent) => {
    const [, entity, part] = /^@\s*([\w-]+)\s+("[^"]*"|\S+)/.exec(item) ?? [];
    const [, value] = /^(.*?)\s*:$/.exec(item) ?? [];
    const last = values.at(-1);
    if (entity !== undefined && part !== undefined) {
      parts.push({ name: part.replaceAll('"', ''), entity });
    } else if (value !== undefined || last === undefined || indent <= outermost) {
      values.push({ value: value ?? item, synonyms: [], line });
      outermost = indent;
    } else {
      last.synonyms.push(...item.split(',').flatMap((synonym) => synonym.trim() || []));
    }
  };
}
