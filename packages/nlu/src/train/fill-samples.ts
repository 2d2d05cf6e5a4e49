/** Samples with tags -> plain texts with the places of their fields, which is what the classifier and the tagger learn from.
 * A tag without words is filled from the values of its field type: seeded, evenly over the values, bounded in number. */
import { createRandom, shuffle } from '../kernels/random.js';
import type { Segment, TrainingFieldType, TrainingSample, TrainingTask, TrainingValue } from '../types.js';

/** A field's words in a filled sample; UTF-16 offsets, end exclusive. */
export interface FilledSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** One text to learn from. */
export interface FilledSample {
  /** Number of its task. */
  readonly task: number;
  /** Number of the sample in its task; fillings of one sample share it. */
  readonly sample: number;
  readonly text: string;
  readonly spans: readonly FilledSpan[];
}

/** Fillings of one sample with open tags: enough for a few words to take turns, few enough to keep training short. */
const FEWEST_FILLINGS = 3;
const MOST_FILLINGS = 8;

/** Most fillings in a whole set; beyond it each sample gets fewer, but never less than one. */
const MOST_FILLINGS_IN_ALL = 40_000;

/** Fills the samples of all tasks.
 *
 * @param seed      fixes which values are put where
 * @param language  BCP 47 of the samples that name none
 * @returns texts in the order of tasks and samples. A sample without open tags gives one; one with open tags several, so that
 *          the values of its types come up equally often over the samples of a task and a language. A tag of a type of which no
 *          words are known, neither as values nor in another sample, is left out. */
export function fillSamples(
  tasks: readonly TrainingTask[],
  fieldTypes: readonly TrainingFieldType[],
  seed: number,
  language = '',
): FilledSample[] {
  const openSamples = tasks.reduce((sum, task) => sum + task.samples.filter(hasOpenTag).length, 0);
  const most = Math.max(1, Math.min(MOST_FILLINGS, Math.floor(MOST_FILLINGS_IN_ALL / Math.max(1, openSamples))));
  const given = givenWords(tasks);
  const spellings = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return tasks.flatMap((task, number) => {
    const groups = new Map<string, { readonly decks: Map<string, Deck>; readonly fillings: number }>();
    for (const spoken of new Set(task.samples.map((sample) => primaryLanguage(sample.language ?? language)))) {
      const words = spellings.get(spoken) ?? spellingsOfTypes(fieldTypes, given, spoken);
      spellings.set(spoken, words);
      const samples = task.samples.filter((sample) => primaryLanguage(sample.language ?? language) === spoken);
      const decks = decksOf(task, words, seed + number);
      groups.set(spoken, { decks, fillings: Math.min(most, fillingsWanted(samples, decks)) });
    }
    return task.samples.flatMap((sample, position) => {
      const group = groups.get(primaryLanguage(sample.language ?? language));
      if (group === undefined) return [];
      return Array.from({ length: hasOpenTag(sample) ? group.fillings : 1 }, () =>
        fill(sample, number, position, group.decks),
      );
    });
  });
}

/** Words of a type, in an endless round that starts anywhere. */
interface Deck {
  readonly spellings: readonly string[];
  readonly order: Int32Array;
  next: number;
}

/** [types] what a tag of the type may say in a language: values and synonyms, else the words that samples give to fields of the type. */
function spellingsOfTypes(
  fieldTypes: readonly TrainingFieldType[],
  given: ReadonlyMap<string, ReadonlySet<string>>,
  language: string,
): Map<string, readonly string[]> {
  return new Map(
    fieldTypes.map(({ name, values, examples = [] }) => {
      const fitting = values.flatMap((value) => wordsIn(value, language));
      const listed = fitting.length > 0 ? fitting : values.flatMap(({ value, synonyms }) => [value, ...synonyms]);
      const all = new Set([...listed, ...examples]);
      return [name, [...(all.size > 0 ? all : (given.get(name) ?? []))]];
    }),
  );
}

/** How a value is said in a language: by the words that belong to it, else by those that belong to none. */
function wordsIn({ value, synonyms, languages = [] }: TrainingValue, language: string): readonly string[] {
  const own = languages.filter((each) => primaryLanguage(each.language) === language).flatMap(({ words }) => words);
  if (own.length > 0) return own;
  const bound = new Set(languages.flatMap(({ words }) => words));
  return [value, ...synonyms].filter((word) => !bound.has(word));
}

/** `de` of `de-AT`: what is said in one country is understood in the other. */
function primaryLanguage(language: string): string {
  return language.toLowerCase().split('-', 1)[0];
}

/** [types] the words that samples give to fields of the type. */
function givenWords(tasks: readonly TrainingTask[]): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  for (const { fields, samples } of tasks) {
    const types = new Map(fields.map(({ name, type }) => [name, type]));
    for (const { field, text } of samples.flatMap(({ segments }) => segments)) {
      const type = field === undefined ? undefined : types.get(field);
      if (type === undefined || text === undefined) continue;
      given.set(type, (given.get(type) ?? new Set()).add(text));
    }
  }
  return given;
}

/** A shuffled deck for each field of a task. */
function decksOf(
  task: TrainingTask,
  spellings: ReadonlyMap<string, readonly string[]>,
  seed: number,
): Map<string, Deck> {
  return new Map(
    task.fields.map(({ name, type }, field) => {
      const words = spellings.get(type) ?? [];
      const order = Int32Array.from({ length: words.length }, (_, i) => i);
      shuffle(order, createRandom(seed, field));
      return [name, { spellings: words, order, next: 0 }];
    }),
  );
}

/** Fillings a sample, such that the tags of samples of one task and language can show every value once. */
function fillingsWanted(samples: readonly TrainingSample[], decks: Map<string, Deck>): number {
  const tags = new Map<string, number>();
  for (const { field, text } of samples.flatMap(({ segments }) => segments)) {
    if (field !== undefined && text === undefined) tags.set(field, (tags.get(field) ?? 0) + 1);
  }
  let wanted = FEWEST_FILLINGS;
  for (const [field, count] of tags) {
    wanted = Math.max(wanted, Math.ceil((decks.get(field)?.spellings.length ?? 0) / count));
  }
  return wanted;
}

function hasOpenTag({ segments }: TrainingSample): boolean {
  return segments.some(isOpenTag);
}

function isOpenTag({ field, text }: Segment): boolean {
  return field !== undefined && text === undefined;
}

function fill(sample: TrainingSample, task: number, position: number, decks: Map<string, Deck>): FilledSample {
  let text = '';
  const spans: FilledSpan[] = [];
  for (const segment of sample.segments) {
    const { field } = segment;
    const words = segment.text ?? (field === undefined ? '' : deal(decks.get(field)));
    if (field !== undefined && words !== '') spans.push({ field, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { task, sample: position, text, spans };
}

/** The next words of a deck, round after round; nothing where it is empty. */
function deal(deck: Deck | undefined): string {
  if (deck === undefined || deck.spellings.length === 0) return '';
  const words = deck.spellings[deck.order[deck.next]];
  deck.next = (deck.next + 1) % deck.order.length;
  return words;
}
