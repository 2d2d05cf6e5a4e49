/** Samples with tags -> plain texts with the places of their fields, which is what the classifier and the tagger learn from.
 * A tag without words is filled from the values of its field type: seeded, evenly over the values, bounded in number. */
import { createRandom, shuffle } from '../kernels/random.js';
import type { Segment, TrainingFieldType, TrainingSample, TrainingTask } from '../types.js';

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
  /** BCP 47, where the sample has one of its own. */
  readonly language?: string;
}

/** Fillings of one sample with open tags: enough for a few words to take turns, few enough to keep training short. */
const FEWEST_FILLINGS = 3;
const MOST_FILLINGS = 8;

/** Most fillings in a whole set; beyond it each sample gets fewer, but never less than one. */
const MOST_FILLINGS_IN_ALL = 40_000;

/** Fills the samples of all tasks.
 *
 * @param seed  fixes which values are put where
 * @returns texts in the order of tasks and samples. A sample without open tags gives one; one with open tags several, so that
 *          the values of its types come up equally often over the samples of a task. A tag of a type of which no words are
 *          known, neither as values nor in another sample, is left out. */
export function fillSamples(
  tasks: readonly TrainingTask[],
  fieldTypes: readonly TrainingFieldType[],
  seed: number,
): FilledSample[] {
  const spellings = spellingsOfTypes(tasks, fieldTypes);
  const openSamples = tasks.reduce((sum, task) => sum + task.samples.filter(hasOpenTag).length, 0);
  const most = Math.max(1, Math.min(MOST_FILLINGS, Math.floor(MOST_FILLINGS_IN_ALL / Math.max(1, openSamples))));
  return tasks.flatMap((task, number) => {
    const decks = decksOf(task, spellings, seed + number);
    const fillings = Math.min(most, fillingsWanted(task, decks));
    return task.samples.flatMap((sample, position) =>
      Array.from({ length: hasOpenTag(sample) ? fillings : 1 }, () => fill(sample, number, position, decks)),
    );
  });
}

/** Words of a type, in an endless round that starts anywhere. */
interface Deck {
  readonly spellings: readonly string[];
  readonly order: Int32Array;
  next: number;
}

/** [types] what a tag of the type may say: values and synonyms, else the words that samples give to fields of the type. */
function spellingsOfTypes(
  tasks: readonly TrainingTask[],
  fieldTypes: readonly TrainingFieldType[],
): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const { name, values, examples = [] } of fieldTypes) {
    all.set(name, [...new Set([...values.flatMap(({ value, synonyms }) => [value, ...synonyms]), ...examples])]);
  }
  const given = new Map<string, Set<string>>();
  for (const { fields, samples } of tasks) {
    const types = new Map(fields.map(({ name, type }) => [name, type]));
    for (const { field, text } of samples.flatMap(({ segments }) => segments)) {
      const type = field === undefined ? undefined : types.get(field);
      if (type === undefined || text === undefined || (all.get(type)?.length ?? 0) > 0) continue;
      given.set(type, (given.get(type) ?? new Set()).add(text));
    }
  }
  for (const [type, words] of given) all.set(type, [...words]);
  return all;
}

/** A shuffled deck for each field of a task. */
function decksOf(task: TrainingTask, spellings: Map<string, readonly string[]>, seed: number): Map<string, Deck> {
  return new Map(
    task.fields.map(({ name, type }, field) => {
      const words = spellings.get(type) ?? [];
      const order = Int32Array.from({ length: words.length }, (_, i) => i);
      shuffle(order, createRandom(seed, field));
      return [name, { spellings: words, order, next: 0 }];
    }),
  );
}

/** Fillings a sample, such that the tags of a task's samples can show every value once. */
function fillingsWanted(task: TrainingTask, decks: Map<string, Deck>): number {
  const tags = new Map<string, number>();
  for (const { field, text } of task.samples.flatMap(({ segments }) => segments)) {
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
  const { language } = sample;
  return { task, sample: position, text, spans, ...(language === undefined ? {} : { language }) };
}

/** The next words of a deck, round after round; nothing where it is empty. */
function deal(deck: Deck | undefined): string {
  if (deck === undefined || deck.spellings.length === 0) return '';
  const words = deck.spellings[deck.order[deck.next]];
  deck.next = (deck.next + 1) % deck.order.length;
  return words;
}
