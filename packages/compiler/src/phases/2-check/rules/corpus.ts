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
  /** UTF-16 offset in the text of the sample; -1 where it cannot be told, beside a doubled brace. */
  readonly start: number;
  /** UTF-16 offset, exclusive; -1 where it cannot be told. */
  readonly end: number;
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

  #tokens({ language, parsed }: CheckedSample, { fields }: CheckedTask, cutter: Cutter): Token[] {
    const tokens: Token[] = [];
    for (const segment of parsed.segments) {
      if (segment.kind === 'text') {
        for (const word of cutter.next(language)) tokens.push(word);
        continue;
      }
      const { field, words, start, end } = segment;
      const type = fields.find(({ name }) => name === field)?.type ?? field;
      const filling = words === undefined ? undefined : cutter.next(language).map(({ id }) => id);
      tokens.push({ id: this.#vocabulary.add(language, `{${type}}`), kind: 'tag', field, filling, start, end });
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

/** A part of a sample that is cut by itself. */
interface Piece {
  readonly text: string;
  /** Where it begins in the sample; -1 where that cannot be told. */
  readonly offset: number;
}

/**
 * Cuts the pieces of all samples into words: each language in one go, since many short calls take several times as long.
 * Pieces are handed out in the order of the samples, as they are asked for.
 */
class Cutter {
  readonly #words = new Map<string, readonly (readonly Token[])[]>();
  readonly #taken = new Map<string, number>();

  constructor(vocabulary: Vocabulary, tasks: readonly CheckedTask[]) {
    const pieces = new Map<string, Piece[]>();
    for (const { samples } of tasks) {
      for (const sample of samples) {
        const list = pieces.get(sample.language) ?? [];
        if (list.length === 0) pieces.set(sample.language, list);
        addPieces(sample, list);
      }
    }
    for (const [language, list] of pieces) this.#words.set(language, cut(list, language, vocabulary));
  }

  /** The words of the next piece in this language. */
  next(language: string): readonly Token[] {
    const taken = this.#taken.get(language) ?? 0;
    this.#taken.set(language, taken + 1);
    return this.#words.get(language)?.[taken] ?? [];
  }
}

function addPieces({ text, parsed }: CheckedSample, pieces: Piece[]): void {
  // Without doubled braces, what stands between two tags stands in the sample as it is.
  const isExact = !text.includes('{{') && !text.includes('}}');
  let offset = 0;
  for (const segment of parsed.segments) {
    if (segment.kind === 'text') {
      pieces.push({ text: segment.text, offset: isExact ? offset : -1 });
      continue;
    }
    if (segment.words !== undefined) pieces.push({ text: segment.words, offset: -1 });
    offset = segment.end;
  }
}

/** Between pieces, so that no word reaches from one into the next. */
const SEPARATOR = '\n';

/** The words of each piece. */
function cut(pieces: readonly Piece[], language: string, vocabulary: Vocabulary): Token[][] {
  const words = pieces.map((): Token[] => []);
  const text = pieces.map((piece) => piece.text).join(SEPARATOR);
  let index = 0;
  let from = 0;
  let length = pieces[0]?.text.length ?? 0;
  for (const { spelling, start, end } of wordsOf(text, language)) {
    while (start >= from + length + SEPARATOR.length) {
      from += length + SEPARATOR.length;
      length = pieces[++index]?.text.length ?? 0;
    }
    const offset = pieces[index]?.offset ?? -1;
    const id = vocabulary.add(language, spelling);
    words[index]?.push({
      id,
      kind: 'word',
      field: undefined,
      filling: undefined,
      start: offset < 0 ? -1 : offset + start - from,
      end: offset < 0 ? -1 : offset + end - from,
    });
  }
  return words;
}
