/** The domain: which intents there are, what the bot can say, and what its forms ask for. Several files add up. */
import type { DraftQuestion, DraftReply, Named } from '../../draft/draft.js';
import type { Part } from '../../json/part.js';
import type { LossWords } from '../../losses.js';
import { fieldName } from './parse-example.js';
import type { WordList } from './training-data.js';

export class Domain {
  readonly #documents: readonly Part[];

  constructor(documents: readonly Part[]) {
    this.#documents = documents;
  }

  get isEmpty(): boolean {
    return this.intents.length === 0 && this.#member('responses').next().done === true;
  }

  /** In order; names of sub-intents (`faq/hours`) come with the training data. */
  get intents(): readonly Named[] {
    return this.#documents.flatMap((document) =>
      document
        .get('intents')
        .items()
        .flatMap((intent) => {
          const text = intent.isRecord ? intent.entries()[0]?.[0] : intent.text();
          return text === undefined || text === '' ? [] : [{ text, path: intent.path }];
        }),
    );
  }

  /** What a response says: its first variant that is for every channel and on no condition. */
  response(name: string): { readonly replies: readonly DraftReply[]; readonly notes: readonly LossWords[] } {
    for (const responses of this.#documents.map((document) => document.get('responses').get(name))) {
      const variants = responses.items();
      const common = variants.filter((variant) => variant.get('channel').isAbsent);
      const chosen = common.find((variant) => variant.get('condition').isAbsent) ?? common[0] ?? variants[0];
      if (chosen === undefined) continue;
      const why = 'A reply is a text or a picture.';
      const notes = LEFT_OUT.map((key) => chosen.get(key))
        .filter((part) => !part.isAbsent)
        .map(({ path }) => ({ path, what: 'This part of a response was left out.', why }));
      if (variants.length > 1) {
        notes.push({ path: responses.path, what: 'One variant of this response was taken.', why });
      }
      return { replies: repliesOf(chosen), notes };
    }
    return { replies: [], notes: [] };
  }

  hasForm(name: string): boolean {
    return this.#documents.some((document) => !document.get('forms').get(name).isAbsent);
  }

  /** The values that slots of categories add to the entities that fill them. */
  get categories(): readonly WordList[] {
    return this.#documents.flatMap((document) =>
      document
        .get('slots')
        .entries()
        .flatMap(([name, slot]) => {
          const values = slot.get('values');
          const words = values.isList ? values.items().flatMap((value) => value.text() ?? []) : [];
          return words.length === 0 ? [] : [{ name: this.#entityOf(name)?.entity ?? name, words, path: values.path }];
        }),
    );
  }

  /** The slots that a form asks for, each with what fills it. */
  form(name: string): readonly Omit<DraftQuestion, 'prompt'>[] {
    for (const document of this.#documents) {
      const form = document.get('forms').get(name);
      if (form.isAbsent) continue;
      const required = form.isRecord && !form.get('required_slots').isAbsent ? form.get('required_slots') : form;
      const slots = required.isList
        ? required.items().map((item) => ({ text: item.text() ?? '', path: item.path }))
        : required.entries().map(([text, { path }]) => ({ text, path }));
      return slots
        .filter(({ text }) => text !== '')
        .map((slot) => ({ name: slot, ...this.#answerOf(slot.text, required.get(slot.text)) }));
    }
    return [];
  }

  /** @param mappings  as the forms of Rasa 2 have them; absent in Rasa 3 */
  #answerOf(slot: string, mappings: Part): Pick<DraftQuestion, 'type' | 'field'> {
    const filled = this.#entityOf(slot, mappings);
    if (filled !== undefined) return { type: { own: filled.entity }, field: fieldName(filled.entity, filled.role) };
    const isFlag = this.#documents.some((document) => document.get('slots').get(slot).get('type').text() === 'bool');
    return isFlag ? { type: { builtin: 'YES_NO' } } : {};
  }

  /** The entity that fills a slot: the one that it is mapped to, else the one of its name. */
  #entityOf(
    slot: string,
    mappings?: Part,
  ): { readonly entity: string; readonly role?: string | undefined } | undefined {
    const all = this.#documents.map((document) => document.get('slots').get(slot).get('mappings'));
    for (const mapping of [...(mappings ? [mappings] : []), ...all].flatMap((each) => each.items())) {
      const entity = mapping.get('entity').text();
      if (entity !== undefined) return { entity, role: mapping.get('role').text() };
    }
    return this.#hasEntity(slot) ? { entity: slot } : undefined;
  }

  #hasEntity(name: string): boolean {
    const entities = this.#documents.flatMap((document) => document.get('entities').items());
    return entities.some((entity) => (entity.isRecord ? entity.entries()[0]?.[0] : entity.text()) === name);
  }

  *#member(key: string): Generator<Part> {
    for (const document of this.#documents) for (const [, part] of document.get(key).entries()) yield part;
  }
}

/** What a response may have that is not carried over. */
const LEFT_OUT = ['buttons', 'quick_replies', 'attachment', 'custom', 'condition', 'elements'];

function repliesOf(variant: Part): readonly DraftReply[] {
  const [text, image] = [variant.get('text').text()?.trim(), variant.get('image').text()?.trim()];
  const path = variant.path;
  if (image !== undefined && /^https?:\/\/.+/.test(image)) return [{ body: text || image, image, path }];
  return text ? [{ say: text, path }] : [];
}
