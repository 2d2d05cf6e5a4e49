/** Slot types of all locales -> field types, and what the composite ones consist of. */
import type { DraftType } from '../../draft/draft.js';
import type { Part } from '../../json/part.js';
import type { Losses } from '../../losses.js';
import { wordsKey } from '../../words-key.js';

/** A part of a composite slot type. */
interface SubSlot {
  readonly name: string;
  readonly type: string;
}

/** The parts of composite slot types, by name of the type. */
export type Composites = ReadonlyMap<string, readonly SubSlot[]>;

function* slotTypes(parts: ReadonlyMap<string, Part>): Generator<readonly [name: string, Part]> {
  for (const [path, part] of parts) {
    const name = part.get('name').text();
    if (/(?:^|\/)SlotType\.json$/.test(path) && name) yield [name, part];
  }
}

export function readComposites(parts: ReadonlyMap<string, Part>): Composites {
  const composites = new Map<string, readonly SubSlot[]>();
  for (const [name, part] of slotTypes(parts)) {
    const subSlots = part.get('compositeSlotTypeSetting').get('subSlots').items();
    const named = subSlots.map((slot) => ({
      name: slot.get('name').text() ?? '',
      type: slot.get('slotTypeName').text() ?? slot.get('slotTypeId').text() ?? '',
    }));
    const known = named.filter((slot) => slot.name !== '' && slot.type !== '');
    if (known.length > 0 && !composites.has(name)) composites.set(name, known);
  }
  return composites;
}

/** Types of one name in several locales are one, with the values of all. */
export function readTypes(parts: ReadonlyMap<string, Part>, losses: Losses): readonly DraftType[] {
  const types = new Map<string, DraftType>();
  for (const [name, part] of slotTypes(parts)) {
    for (const holder of [part.get('externalSourceSetting'), part.get('valueSelectionSetting').get('regexFilter')]) {
      if (holder.isAbsent) continue;
      const what = `The slot type ${JSON.stringify(name)} takes any words now.`;
      losses.warn({ path: holder.path, what, why: 'Field types are lists of values, not of expressions.' });
    }
    const values = part
      .get('slotTypeValues')
      .items()
      .map((entry) => {
        const value = entry.get('sampleValue').get('value').text() ?? '';
        const synonyms = entry
          .get('synonyms')
          .items()
          .flatMap((synonym) => synonym.get('value').text() ?? []);
        return { value, synonyms: synonyms.filter((each) => wordsKey(each) !== wordsKey(value)), path: entry.path };
      });
    const strategy = part.get('valueSelectionSetting').get('resolutionStrategy').text() ?? '';
    const known = types.get(name);
    types.set(name, {
      name: known?.name ?? { text: name, path: part.get('name').path },
      open: known?.open ?? !/top_?resolution/i.test(strategy),
      learns: false,
      values: [...(known?.values ?? []), ...values],
    });
  }
  return [...types.values()];
}
