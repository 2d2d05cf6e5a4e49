/** Samples: tagged text -> segments, without what the compiler would refuse. */
import type { AutopilotSample, AutopilotTask, SampleDocument, SampleSegment } from '@botwright/bundle';
import { isLanguage } from '../../language.js';
import { wordsKey } from '../../words-key.js';
import type { FieldsByRawName, TaskReading } from './read-tasks.js';

/** Reads the samples of one task after the other. */
export class SampleReader {
  readonly samples: SampleDocument[] = [];
  readonly #reading: TaskReading;
  /** What has been said already -> the first task that said it. */
  readonly #claims = new Map<string, string>();

  constructor(reading: TaskReading) {
    this.#reading = reading;
  }

  /** @returns how many samples the task has */
  read(task: AutopilotTask, name: string, fields: FieldsByRawName): number {
    const { places, losses, types } = this.#reading;
    const before = this.samples.length;
    const seen = new Set<string>();
    for (const sample of task.samples ?? []) {
      const language = this.#language(sample, name);
      const segments = this.#segments(sample, name, fields);
      const why = this.#reasonAgainst(sample, segments, { name, fields, language, seen });
      if (why !== undefined) {
        losses.warn({
          path: places.of(sample),
          task: name,
          what: `The sample ${JSON.stringify(sample.taggedText)} was left out.`,
          why,
        });
        continue;
      }
      for (const { field } of segments) {
        const type = field === undefined ? undefined : typeOf(field, fields);
        if (type !== undefined) types.expectWords(type, places.of(sample, 'taggedText'));
      }
      this.samples.push({ task: name, language, segments: segments as SampleDocument['segments'] });
    }
    return this.samples.length - before;
  }

  #language(sample: AutopilotSample, task: string): string {
    const { places, losses, language } = this.#reading;
    if (sample.language === undefined || sample.language === language) return language;
    if (isLanguage(sample.language)) return sample.language;
    losses.warn({
      path: places.of(sample, 'language'),
      task,
      what: `The language of this sample is now ${language}.`,
      why: `${JSON.stringify(sample.language)} is no language tag.`,
    });
    return language;
  }

  /** Tags of fields become tags; all other braces are text. */
  #segments(sample: AutopilotSample, task: string, fields: FieldsByRawName): SampleSegment[] {
    const { places, losses } = this.#reading;
    const segments: SampleSegment[] = [];
    const addText = (text: string): void => {
      const last = segments.at(-1);
      if (last?.text !== undefined) segments[segments.length - 1] = { text: last.text + text };
      else if (text !== '') segments.push({ text });
    };
    let end = 0;
    for (const match of sample.taggedText.matchAll(/\{([^{}]*)\}/g)) {
      const field = fields.get((match[1] ?? '').trim());
      if (field === undefined) continue;
      addText(sample.taggedText.slice(end, match.index));
      segments.push({ field: field.name });
      end = match.index + match[0].length;
    }
    addText(sample.taggedText.slice(end));
    for (const [tag] of segments
      .map(({ text }) => text ?? '')
      .join('')
      .matchAll(/\{[^{}]*\}/g)) {
      if (task === 'fallback') continue;
      losses.warn({
        path: places.of(sample, 'taggedText'),
        task,
        what: `${tag} is now plain text.`,
        why: 'The task has no such field.',
      });
    }
    return segments;
  }

  #reasonAgainst(
    { taggedText }: AutopilotSample,
    segments: readonly SampleSegment[],
    sample: { name: string; fields: FieldsByRawName; language: string; seen: Set<string> },
  ): string | undefined {
    const { name, fields, language, seen } = sample;
    if (taggedText.trim() === '') return 'It is empty.';
    if (name === 'fallback' && /\{[^{}]*\}/.test(taggedText))
      return 'It has a tag, and the task fallback has no fields.';
    const key = JSON.stringify([wordsKey(taggedText), language]);
    if (seen.has(key)) return 'The task has it twice.';
    seen.add(key);
    // What a tag is filled with depends on its type, not on its field's name.
    const said = segments.map(({ text, field }) => text ?? `{${typeOf(field ?? '', fields)}}`).join('');
    const meaning = JSON.stringify([wordsKey(said), language]);
    const first = this.#claims.get(meaning) ?? name;
    this.#claims.set(meaning, first);
    return first === name ? undefined : `The task ${first} has it too, and it can mean one of them only.`;
  }
}

function typeOf(field: string, fields: FieldsByRawName): string | undefined {
  return [...fields.values()].find(({ name }) => name === field)?.type;
}
