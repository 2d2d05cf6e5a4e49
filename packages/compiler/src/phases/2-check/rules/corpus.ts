/** The samples as rules compare them: words as small numbers, with what each word stands for and where. */
import { wordsOf } from '@botwright/nlu/evaluate';
import type { CheckedAssistant, CheckedSample, CheckedTask } from '../../../ir.js';

/** A word of a sample, or a tag as a whole. */
export interface Token {
  /** The same for equal words of one language, and for tags of one field type. */
  readonly id: number;
  readonly kind: 'word' | 'tag';
  /** The tag's field; undefined outside tags. */
  readonly field: string | undefined;
  /** The words of a tag that has its own; undefined where training fills it, and outside tags. */
  readonly filling: readonly number[] | undefined;
  /** Range in the text of the sample, where it can be told exactly; undefined behind a doubled brace. */
  readonly range: { readonly start: number; readonly end: number } | undefined;
}

/** One sample, in the order of the author's tasks. */
export interface CorpusSample {
  readonly task: CheckedTask;
  /** Index of the task among the assistant's. */
  readonly taskIndex: number;
  readonly sample: CheckedSample;
  readonly tokens: readonly Token[];
}

/** Every sample of an assistant, cut into words once for all rules. */
export class Corpus {
  readonly samples: readonly CorpusSample[];
  readonly byTask: readonly (readonly CorpusSample[])[];
  readonly #ids = new Map<string, number>();
  readonly #spellings: string[] = [];

  constructor({ tasks }: CheckedAssistant) {
    this.byTask = tasks.map((task, taskIndex) =>
      task.samples.map((sample) => ({ task, taskIndex, sample, tokens: this.#tokens(sample, task) })),
    );
    this.samples = this.byTask.flat();
  }

  /** How many different words and tags there are; ids are below it. */
  get size(): number {
    return this.#spellings.length;
  }

  /** The word of an id as it is compared, or `{type}` of a tag. */
  spelling(id: number): string {
    return this.#spellings[id] ?? '';
  }

  /** The words of a text of the author's, such as a value; -1 for a word that no sample has. */
  lookUp(text: string, language: string): number[] {
    return wordsOf(text, language).map(({ spelling }) => this.#ids.get(`${language} ${spelling}`) ?? -1);
  }

  #tokens({ text, language, parsed }: CheckedSample, { fields }: CheckedTask): Token[] {
    const tokens: Token[] = [];
    const exact = !/\{\{|\}\}/.test(text);
    // Behind the last tag; text between tags stands in the sample as it is where no brace is doubled.
    let at = 0;
    for (const segment of parsed.segments) {
      if (segment.kind === 'text') {
        for (const { spelling, start, end } of wordsOf(segment.text, language)) {
          const id = this.#id(`${language} ${spelling}`, spelling);
          const range = exact ? { start: at + start, end: at + end } : undefined;
          tokens.push({ id, kind: 'word', field: undefined, filling: undefined, range });
        }
        at += segment.text.length;
        continue;
      }
      const { field, words, start, end } = segment;
      const type = fields.find(({ name }) => name === field)?.type ?? field;
      const filling =
        words === undefined
          ? undefined
          : wordsOf(words, language).map(({ spelling }) => this.#id(`${language} ${spelling}`, spelling));
      tokens.push({
        id: this.#id(`${language} {${type}}`, `{${type}}`),
        kind: 'tag',
        field,
        filling,
        range: { start, end },
      });
      at = end;
    }
    return tokens;
  }

  #id(key: string, spelling: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#spellings.length;
      this.#ids.set(key, id);
      this.#spellings.push(spelling);
    }
    return id;
  }
}
