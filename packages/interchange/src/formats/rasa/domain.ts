/** The domain: which intents there are, what the bot can say, and what its forms ask for. Several files add up. */
import type { DraftReply, Named } from '../../draft/draft.js';
import type { Part } from '../../json/part.js';

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

  /** What a response says: its first variant that is for every channel. */
  response(name: string): { readonly replies: readonly DraftReply[]; readonly notes: readonly Note[] } {
    for (const responses of this.#documents.map((document) => document.get('responses').get(name))) {
      const variants = responses.items();
      if (variants.length === 0) continue;
      const chosen = variants.find((variant) => variant.get('channel').isAbsent) ?? variants[0];
      if (chosen === undefined) continue;
      const notes = LEFT_OUT.filter((key) => !chosen.get(key).isAbsent).map((key) => ({
        path: chosen.get(key).path,
        what: `The ${key} of this response were left out.`,
      }));
      if (variants.length > 1) notes.push({ path: responses.path, what: 'One variant of this response was taken.' });
      return { replies: repliesOf(chosen), notes };
    }
    return { replies: [], notes: [] };
  }

  hasForm(name: string): boolean {
    return this.#documents.some((document) => !document.get('forms').get(name).isAbsent);
  }

  /** The slots that a form asks for, each with the entity that fills it. */
  form(name: string): readonly { readonly slot: Named; readonly entity: string | undefined }[] {
    for (const document of this.#documents) {
      const form = document.get('forms').get(name);
      if (form.isAbsent) continue;
      const required = form.isRecord && !form.get('required_slots').isAbsent ? form.get('required_slots') : form;
      const slots = required.isList
        ? required.items().map((item) => ({ text: item.text() ?? '', path: item.path }))
        : required.entries().map(([text, { path }]) => ({ text, path }));
      return slots.filter(({ text }) => text !== '').map((slot) => ({ slot, entity: this.#entityOf(slot.text) }));
    }
    return [];
  }

  #entityOf(slot: string): string | undefined {
    for (const document of this.#documents) {
      for (const mapping of document.get('slots').get(slot).get('mappings').items()) {
        const entity = mapping.get('entity').text();
        if (entity !== undefined) return entity;
      }
    }
    return undefined;
  }

  *#member(key: string): Generator<Part> {
    for (const document of this.#documents) for (const [, part] of document.get(key).entries()) yield part;
  }
}

/** What a response may have that is not carried over. */
const LEFT_OUT = ['buttons', 'quick_replies', 'attachment', 'custom', 'condition', 'elements'];

export interface Note {
  readonly path: string;
  readonly what: string;
}

function repliesOf(variant: Part): readonly DraftReply[] {
  const [text, image] = [variant.get('text').text()?.trim(), variant.get('image').text()?.trim()];
  const path = variant.path;
  if (image !== undefined && /^https?:\/\/.+/.test(image)) return [{ body: text || image, image, path }];
  return text ? [{ say: text, path }] : [];
}
