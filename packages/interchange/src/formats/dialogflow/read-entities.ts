/** Entities -> field types. Those of the system are built-in types where there is one, else open. */
import type { BuiltinTypeShortName } from '@botwright/sdk';
import type { DraftType, DraftTypeName, DraftValue } from '../../draft/draft.js';
import type { Losses } from '../../losses.js';
import { wordsKey } from '../../words-key.js';
import type { Definition } from './read.js';

/** Entities of the system, and the built-in type that stands for each. */
const BUILTINS: Readonly<Record<string, BuiltinTypeShortName>> = {
  '@sys.currency-name': 'CURRENCY',
  '@sys.date': 'DATE',
  '@sys.date-time': 'DATE',
  '@sys.email': 'EMAIL',
  '@sys.geo-city': 'CITY',
  '@sys.geo-city-us': 'CITY',
  '@sys.geo-country': 'COUNTRY',
  '@sys.geo-country-code': 'COUNTRY_ISO_ALPHA2',
  '@sys.geo-state-us': 'US_STATE',
  '@sys.given-name': 'FIRST_NAME',
  '@sys.language': 'LANGUAGE',
  '@sys.last-name': 'LAST_NAME',
  '@sys.number': 'NUMBER',
  '@sys.number-integer': 'NUMBER',
  '@sys.number-sequence': 'NUMBER_SEQUENCE',
  '@sys.phone-number': 'PHONE_NUMBER',
  '@sys.time': 'TIME',
};
const SYSTEM = '@sys.';

/** A value of a composite entity: `@city:from to @city:to`. */
const REFERENCE = /@[\w.-]+(?::[\w-]+)?/;

export class EntityReader {
  readonly #own: readonly DraftType[];
  readonly #system = new Map<string, DraftType>();
  readonly #losses: Losses;

  constructor(entities: readonly Definition[], losses: Losses) {
    this.#losses = losses;
    this.#own = entities.map((entity) => this.#read(entity));
  }

  get types(): readonly DraftType[] {
    return [...this.#own, ...this.#system.values()];
  }

  /** The type that `@name` stands for. */
  typeName(meta: string, path: string): DraftTypeName {
    const builtin = Object.hasOwn(BUILTINS, meta) ? BUILTINS[meta] : undefined;
    if (builtin !== undefined) return { builtin };
    const own = meta.replace(/^@/, '');
    if (meta.startsWith(SYSTEM) && !this.#system.has(own)) {
      this.#system.set(own, { name: { text: own, path }, open: true, learns: true, values: [] });
      const what = `The system entity ${meta} is now an open type with the words of the samples.`;
      this.#losses.warn({ path, what, why: 'No built-in field type stands for it.' });
    }
    return { own };
  }

  #read({ name, part, texts }: Definition): DraftType {
    const entries = texts.flatMap(({ part: list }) => list.items().map(readValue));
    const isRegexp = part.get('isRegexp').flag() ?? false;
    const values = isRegexp ? [] : entries.filter(({ value }) => !REFERENCE.test(value));
    const isOfWords = values.length === entries.length;
    if (!isOfWords) {
      const what = `The entity ${JSON.stringify(name)} is now an open type with the words of the samples.`;
      const why = `Field types are lists of values, not of ${isRegexp ? 'expressions' : 'other entities'}.`;
      this.#losses.warn({ path: part.path, what, why });
    }
    const isOpen = !isOfWords || (part.get('automatedExpansion').flag() ?? false);
    return { name: { text: name, path: part.get('name').path }, open: isOpen, learns: isOpen, values };

    function readValue(entry: (typeof texts)[number]['part']): DraftValue {
      const value = entry.get('value').text() ?? '';
      const synonyms = entry
        .get('synonyms')
        .items()
        .flatMap((synonym) => synonym.text() ?? []);
      const own = synonyms.filter((each) => wordsKey(each) !== wordsKey(value) && !REFERENCE.test(each));
      return { value, synonyms: own, path: entry.path };
    }
  }
}
