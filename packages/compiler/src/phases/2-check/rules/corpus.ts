/** The samples as rules compare them: words as small numbers, with what each word stands for and where. */
import { wordsOf } from '@botwright/nlu/evaluate';
import type { CheckedAssistant, CheckedSample, CheckedTask } from '../../../ir.js';
import { type TypeWords, typeWords } from './type-words.js';

/** A word of a sample, or a tag as a whole. */
export interface Token {
  /** The same for equal words of one language, and for tags of one field type. */
  readonly id: number;
  readonly kind: 'word' | 'tag';
  /** The tag's field; undefined outside tags. */
  readonly field: string | undefined;
  /** The words of a tag that has its own; undefined where training fills it, and outside tags. */
  readonly filling: readonly number[] | undefined;
  /** Range in the text of the sample, where it can be told exactly; undefined for words beside a doubled brace. */
  readonly range: { readonly start: number; readonly end: number } | undefined;
}

/** One sample, in the order of the author's tasks. */
export interface CorpusSample {
  readonly task: CheckedTask;
  /** Index of the task among the assistant's. */
  readonly taskIndex: number;
  readonly sample: CheckedSample;
  readonly tokens: readonly Token[];
  /** The ids of its words; -1 for a tag. */
  readonly words: readonly number[];
}

/** Every sample of an assistant, cut into words once for all rules. */
export class Corpus {
  readonly samples: readonly CorpusSample[];
  readonly byTask: readonly (readonly CorpusSample[])[];
  readonly #assistant: CheckedAssistant;
  readonly #vocabulary: Vocabulary = new Vocabulary();
  #types: ReadonlyMap<string, TypeWords> | undefined;

  constructor(assistant: CheckedAssistant) {
    this.#assistant = assistant;
    const cutter = new Cutter(this.#vocabulary, assistant.tasks);
    this.byTask = assistant.tasks.map((task, taskIndex) =>
      task.samples.map((sample) => {
        const tokens = this.#tokens(sample, task, cutter);
        return { task, taskIndex, sample, tokens, words: tokens.map(({ kind, id }) => (kind === 'word' ? id : -1)) };
      }),
    );
    this.samples = this.byTask.flat();
  }

  /** How many different words and tags there are; ids are below it. */
  get size(): number {
    return this.#vocabulary.size;
  }

  /** The values and synonyms of the author's closed types, by type. */
  get types(): ReadonlyMap<string, TypeWords> {
    this.#types ??= typeWords(this.#assistant, this);
    return this.#types;
  }

  /** The words of a text of the author's, such as a value; -1 for a word that no sample has. */
  lookUp(text: string, language: string): number[] {
    return wordsOf(text, language).map(({ spelling }) => this.#vocabulary.find(language, spelling));
  }

  #tokens({ text, language, parsed }: CheckedSample, { fields }: CheckedTask, cutter: Cutter): Token[] {
    const tokens: Token[] = [];
    const isExact = !text.includes('{{') && !text.includes('}}');
    // End of the last tag: without doubled braces, text between tags stands in the sample as it is.
    let at = 0;
    for (const segment of parsed.segments) {
      if (segment.kind === 'text') {
        for (const { id, start, end } of cutter.next(language)) {
          const range = isExact ? { start: at + start, end: at + end } : undefined;
          tokens.push({ id, kind: 'word', field: undefined, filling: undefined, range });
        }
        continue;
      }
      const { field, words, start, end } = segment;
      const type = fields.find(({ name }) => name === field)?.type ?? field;
      const filling = words === undefined ? undefined : cutter.next(language).map(({ id }) => id);
      const id = this.#vocabulary.add(language, `{${type}}`);
      tokens.push({ id, kind: 'tag', field, filling, range: { start, end } });
      at = end;
    }
    return tokens;
  }
}

/** Numbers for the words of each language. */
class Vocabulary {
  readonly #languages = new Map<string, Map<string, number>>();
  size = 0;

  find(language: string, spelling: string): number {
    return this.#languages.get(language)?.get(spelling) ?? -1;
  }

  add(language: string, spelling: string): number {
    let ids = this.#languages.get(language);
    if (ids === undefined) {
      ids = new Map();
      this.#languages.set(language, ids);
    }
    const known = ids.get(spelling);
    if (known !== undefined) return known;
    ids.set(spelling, this.size);
    return this.size++;
  }
}

interface CutWord {
  readonly id: number;
  /** Range in its piece of text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the pieces of all samples into words: each language in one go, since many short calls take several times as long.
 * Pieces are handed out in the order of the samples, as they are asked for.
 */
class Cutter {
  readonly #pieces = new Map<string, CutWord[][]>();
  readonly #taken = new Map<string, number>();

  constructor(vocabulary: Vocabulary, tasks: readonly CheckedTask[]) {
    const texts = new Map<string, string[]>();
    for (const { language, parsed } of tasks.flatMap(({ samples }) => samples)) {
      const list = texts.get(language) ?? [];
      if (list.length === 0) texts.set(language, list);
      for (const segment of parsed.segments) {
        const piece = segment.kind === 'text' ? segment.text : segment.words;
        if (piece !== undefined) list.push(piece);
      }
    }
    for (const [language, list] of texts) this.#pieces.set(language, cut(list, language, vocabulary));
  }

  /** The words of the next piece in this language. */
  next(language: string): readonly CutWord[] {
    const taken = this.#taken.get(language) ?? 0;
    this.#taken.set(language, taken + 1);
    return this.#pieces.get(language)?.[taken] ?? [];
  }
}

/** Between pieces, so that no word reaches from one into the next. */
const SEPARATOR = '\n';

function cut(texts: readonly string[], language: string, vocabulary: Vocabulary): CutWord[][] {
  const pieces = texts.map((): CutWord[] => []);
  let index = 0;
  let from = 0;
  for (const { spelling, start, end } of wordsOf(texts.join(SEPARATOR), language)) {
    for (let length = (texts[index] ?? '').length; start >= from + length; length = (texts[index] ?? '').length) {
      if (index >= texts.length - 1) break;
      from += length + SEPARATOR.length;
      index++;
    }
    pieces[index]?.push({ id: vocabulary.add(language, spelling), start: start - from, end: end - from });
  }
  return pieces;
}
