/** The section `nlu` of all files, in the form of Rasa 2 and 3, and `rasa_nlu_data` of Rasa 1. */
import type { Named } from '../../draft/draft.js';
import type { Part } from '../../json/part.js';
import type { Losses } from '../../losses.js';
import { type AnnotatedText, type Annotation, parseExample, withAnnotations } from './parse-example.js';

/** One annotated example of an intent. */
export interface Example extends AnnotatedText {
  readonly path: string;
}

/** A list of words below a name. */
export interface WordList {
  readonly name: string;
  readonly words: readonly string[];
  readonly path: string;
}

export class TrainingData {
  readonly #examples = new Map<string, Example[]>();
  readonly #intents = new Map<string, Named>();
  readonly #lookups: WordList[] = [];
  readonly #synonyms: WordList[] = [];
  readonly #losses: Losses;

  constructor(documents: readonly Part[], losses: Losses) {
    this.#losses = losses;
    for (const document of documents) {
      for (const block of document.get('nlu').items()) this.#readBlock(block);
      this.#readOldForm(document.get('rasa_nlu_data'));
    }
  }

  get isEmpty(): boolean {
    return this.#intents.size === 0;
  }

  /** The intents that have examples, in order. */
  get intents(): Iterable<Named> {
    return this.#intents.values();
  }

  get lookups(): readonly WordList[] {
    return this.#lookups;
  }

  get synonyms(): readonly WordList[] {
    return this.#synonyms;
  }

  examplesOf(intent: string): readonly Example[] {
    return this.#examples.get(intent) ?? [];
  }

  #readBlock(block: Part): void {
    const [intent, lookup, synonym, regex] = ['intent', 'lookup', 'synonym', 'regex'].map((key) => block.get(key));
    if (intent?.isText) {
      for (const { text, path } of lines(block.get('examples'))) this.#add(intent, parseExample(text), path);
    } else if (lookup?.isText) {
      this.#lookups.push(wordList(lookup, block));
    } else if (synonym?.isText) {
      this.#synonyms.push(wordList(synonym, block));
    } else {
      const what = regex?.isText ? 'This regular expression was left out.' : 'This block was left out.';
      const why = regex?.isText ? 'Field types are lists of values.' : 'It is no intent, lookup or synonym.';
      this.#losses.warn({ path: block.path, what, why });
    }
  }

  #readOldForm(data: Part): void {
    for (const example of data.get('common_examples').items()) {
      const text = example.get('text').text() ?? '';
      const annotations = example
        .get('entities')
        .items()
        .map((entity): Annotation => {
          const [name, value] = [entity.get('entity').text() ?? '', entity.get('value').text()];
          const [start, end] = [Number(entity.get('start').text()), Number(entity.get('end').text())];
          return { start, end, entity: name, field: name, ...(value !== undefined && { value }) };
        });
      this.#add(example.get('intent'), withAnnotations(text, annotations), example.path);
    }
    for (const synonym of data.get('entity_synonyms').items()) {
      const words = synonym.get('synonyms').items();
      const name = synonym.get('value').text() ?? '';
      this.#synonyms.push({ name, words: words.flatMap((word) => word.text() ?? []), path: synonym.path });
    }
    for (const lookup of data.get('lookup_tables').items()) {
      const elements = lookup.get('elements');
      if (!elements.isList) {
        const why = 'It is a file of its own, which is not read.';
        this.#losses.warn({ path: elements.path, what: 'This lookup table was left out.', why });
        continue;
      }
      const words = elements.items().flatMap((word) => word.text() ?? []);
      this.#lookups.push({ name: lookup.get('name').text() ?? '', words, path: lookup.path });
    }
  }

  #add(intent: Part, text: AnnotatedText, path: string): void {
    const name = intent.text()?.trim() ?? '';
    if (name === '') return;
    if (!this.#intents.has(name)) this.#intents.set(name, { text: name, path: intent.path });
    const examples = this.#examples.get(name) ?? [];
    this.#examples.set(name, examples);
    examples.push({ ...text, path });
  }
}

/** Examples are one text with a dash before each, or a list of texts or objects. */
function lines(examples: Part): readonly { readonly text: string; readonly path: string }[] {
  if (examples.isList) {
    return examples.items().flatMap((item) => {
      const text = item.isRecord ? item.get('text').text() : item.text();
      return text === undefined ? [] : [{ text: text.trim(), path: item.path }];
    });
  }
  return (examples.text() ?? '').split('\n').flatMap((line, index) => {
    const text = /^[-*+]\s+(.*)$/.exec(line.trim())?.[1];
    return text === undefined || text === '' ? [] : [{ text, path: `${examples.path}, line ${index + 1}` }];
  });
}

function wordList(name: Part, block: Part): WordList {
  const words = lines(block.get('examples')).map(({ text }) => text);
  return { name: name.text() ?? '', words, path: block.path };
}
