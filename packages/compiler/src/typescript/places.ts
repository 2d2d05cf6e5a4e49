/** Points from definitions and texts of the evaluated assistant back to the author's files. */
import type { Place, SourceFiles } from '../diagnostics/source-files.js';
import { Recollection } from '../recollection.js';
import { literalOffset } from './literal-offset.js';
import type { DefinitionKind, IndexedDefinition, IndexedText, ModuleIndex } from './types.js';

/** Where a text stands, and how its offsets relate to those of the file. */
export interface TextPlace extends Place {
  /** `literal`: a string literal with escapes; `verbatim`: unit by unit as in the file; `around`: only the definition is known. */
  readonly precision: 'literal' | 'verbatim' | 'around';
}

/** Where one definition stands and what is in it. */
export interface DefinitionPlaces {
  /** The definition in the index of its module, the same as long as that module is the same. */
  readonly subject: object;
  /** Whether a place is a literal of the definition itself, so that no other module has a say in it. */
  encloses(place: TextPlace): boolean;
  /** Its name, or the whole call where the name is no literal. */
  readonly name: Place;
  /** A string literal of a value at or below a path of the options; one outside the definition where there is none in it.
   *
   * @param path        keys joined by dots: `samples`, `fields.Size`
   * @param occurrence  which of several equal ones, from 0 */
  text(path: string, value: string, occurrence?: number): TextPlace;
  /** A key of the object literal at a path. */
  key(path: string, name: string): Place;
  /** An element of the array literal at a path. */
  element(path: string, index: number): Place;
}

/** The texts of definitions by value. */
const textsByValue = new Recollection<ReadonlyMap<string, readonly IndexedText[]>>();

/** Finds places. Every question has an answer: the literal, else the definition, else the module, else the entry. */
export class Places {
  readonly #modules: ReadonlyMap<string, ModuleIndex>;
  readonly #entry: string;
  readonly #looseTexts: ReadonlyMap<string, readonly (Place & IndexedText)[]>;

  constructor(modules: readonly ModuleIndex[], entry: string) {
    this.#modules = new Map(modules.map((each) => [each.file, each]));
    this.#entry = entry;
    this.#looseTexts = groupByValue(
      modules.flatMap(({ file, texts }) => texts.filter(({ isKey }) => !isKey).map((text) => ({ ...text, file }))),
    );
  }

  /** Finds a definition.
   *
   * @param from        the module that made it, where known
   * @param occurrence  which of several of that kind and name, from 0; the last where there are fewer */
  definition(kind: DefinitionKind, name: string, from: string | undefined, occurrence = 0): DefinitionPlaces {
    const own = from === undefined ? undefined : this.#modules.get(from);
    const modules = own === undefined ? [...this.#modules.values()] : [own];
    const found = modules.flatMap(({ file, definitions }) =>
      definitions
        .filter((each) => each.kind === kind && each.name === name)
        .map((definition) => ({ file, definition })),
    );
    const chosen = found[occurrence] ?? found.at(-1);
    if (chosen !== undefined) return this.#placesOf(chosen.file, chosen.definition);

    const around = this.#loose(name, from, 0) ?? { file: from ?? this.#entry, start: 0, end: 0, precision: 'around' };
    return {
      subject: around,
      encloses: () => false,
      name: around,
      text: (_, value, nth = 0) => this.#loose(value, from, nth) ?? { ...around, precision: 'around' },
      key: () => around,
      element: () => around,
    };
  }

  #placesOf(file: string, definition: IndexedDefinition): DefinitionPlaces {
    const name = { file, start: definition.nameStart, end: definition.nameEnd };
    const byValue = (value: string): readonly IndexedText[] =>
      textsByValue.of(definition, [], () => groupByValue(definition.texts)).get(value) ?? [];
    const place = ({ start, end }: { start: number; end: number }): Place => ({ file, start, end });
    return {
      subject: definition,
      encloses: (at) =>
        at.file === file && at.start >= definition.start && at.end <= definition.end && at.precision === 'literal',
      name,
      text: (path, value, occurrence = 0) => {
        const matches = byValue(value).filter((each) => !each.isKey && isBelow(each.path, path));
        const match = matches[occurrence] ?? matches.at(-1);
        if (match !== undefined) return { ...place(match), precision: 'literal' };
        return this.#loose(value, file, occurrence) ?? { ...name, precision: 'around' };
      },
      key: (path, key) => {
        const match = byValue(key).find((each) => each.isKey && each.path === path);
        return match === undefined ? name : place(match);
      },
      element: (path, index) => {
        const match = definition.elements.find((each) => each.path === path && each.index === index);
        return match === undefined ? name : place(match);
      },
    };
  }

  /** A literal outside all definitions, best in a given module. */
  #loose(value: string, file: string | undefined, occurrence: number): TextPlace | undefined {
    const all = this.#looseTexts.get(value) ?? [];
    const own = all.filter((each) => each.file === file);
    const candidates = own.length > 0 ? own : all;
    const match = candidates[occurrence] ?? candidates.at(-1);
    return match && { file: match.file, start: match.start, end: match.end, precision: 'literal' };
  }
}

function groupByValue<T extends IndexedText>(texts: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const text of texts) {
    const group = groups.get(text.value);
    if (group === undefined) groups.set(text.value, [text]);
    else group.push(text);
  }
  return groups;
}

function isBelow(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`);
}

/** The place of a part of a text.
 *
 * @param start  UTF-16 offset in the text
 * @param end    UTF-16 offset in the text, exclusive */
export function placeWithin(files: SourceFiles, place: TextPlace, start: number, end: number): Place {
  const { file, precision } = place;
  if (precision === 'around') return place;
  if (precision === 'verbatim') return { file, start: place.start + start, end: place.start + end };
  const token = files.text(file)?.slice(place.start, place.end) ?? '';
  return { file, start: place.start + literalOffset(token, start), end: place.start + literalOffset(token, end) };
}
