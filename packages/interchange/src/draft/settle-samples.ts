/** Samples: valid tags, nothing empty, nothing twice, nothing that means two tasks. */
import type { SampleDocument, SampleSegment } from '@botwright/bundle';
import { languageTag } from '../language.js';
import type { Losses } from '../losses.js';
import { wordsKey } from '../words-key.js';
import type { DraftSample } from './draft.js';
import type { SettledFields } from './settle-fields.js';
import type { SettledTypes } from './settle-types.js';

/** Settles the samples of one task after the other. */
export class SampleSettler {
  readonly #language: string;
  readonly #types: SettledTypes;
  readonly #losses: Losses;
  /** What has been said already -> the first task that said it. */
  readonly #claims = new Map<string, string>();
  /** Languages that have been reported. */
  readonly #foreign = new Set<string>();

  constructor(language: string, types: SettledTypes, losses: Losses) {
    this.#language = language;
    this.#types = types;
    this.#losses = losses;
  }

  /** @param task  name of the task that the samples are of */
  settle(samples: readonly DraftSample[], task: string, fields: SettledFields): SampleDocument[] {
    const settled: SampleDocument[] = [];
    const seen = new Set<string>();
    for (const sample of samples) {
      const language = this.#languageOf(sample, task);
      const segments = trimmed(this.#segments(sample, task, fields));
      const meaning = JSON.stringify([wordsKey(meaningOf(segments, fields)), language]);
      const first = this.#claims.get(meaning) ?? task;
      if (segments.length === 0 || first !== task) {
        const what = `The sample ${JSON.stringify(textOf(sample))} was left out.`;
        const other = `The task ${first} has it too, and it can mean one of them only.`;
        this.#losses.warn({ path: sample.path, task, what, why: segments.length === 0 ? 'It is empty.' : other });
        continue;
      }
      this.#claims.set(meaning, first);
      // Twice in one task is no loss: to say the same again teaches nothing.
      if (seen.has(meaning)) continue;
      seen.add(meaning);
      for (const { field, text } of segments) {
        const type = field === undefined || text !== undefined ? undefined : typeOf(field, fields);
        if (type !== undefined) this.#types.expectWords(type, sample.path);
      }
      settled.push({ task, language, segments: segments as SampleDocument['segments'] });
    }
    return settled;
  }

  #languageOf({ language, path }: DraftSample, task: string): string {
    if (language === undefined) return this.#language;
    const tag = languageTag(language);
    if (tag !== undefined) return tag;
    if (!this.#foreign.has(language)) {
      this.#foreign.add(language);
      const what = `The language of this sample is now ${this.#language}.`;
      this.#losses.warn({ path, task, what, why: `${JSON.stringify(language)} is no language tag.` });
    }
    return this.#language;
  }

  #segments({ segments, path }: DraftSample, task: string, fields: SettledFields): SampleSegment[] {
    return segments.flatMap(({ text, field }): SampleSegment[] => {
      const plain = text?.replaceAll(/\s+/g, ' ') ?? '';
      if (field === undefined) return plain === '' ? [] : [{ text: plain }];
      const words = plain.trim();
      const known = fields.get(field);
      // A task like fallback has no fields by rule, and said so once.
      if (known === undefined) return words === '' ? [] : [{ text: plain }];
      if (words !== '' && /[{}]/.test(words)) {
        const what = `${JSON.stringify(words)} is now plain text.`;
        this.#losses.warn({ path, task, what, why: 'The words of a tag cannot have braces.' });
        return [{ text: plain }];
      }
      const tag = words === '' || this.#types.isCovered(known.type, words) ? {} : { text: words };
      return [
        ...(/^\s/.test(plain) ? [{ text: ' ' }] : []),
        { field: known.name, ...tag },
        ...(/\S\s+$/.test(plain) ? [{ text: ' ' }] : []),
      ];
    });
  }
}

/** Neighbouring texts as one, without space at either end. */
function trimmed(segments: readonly SampleSegment[]): SampleSegment[] {
  const joined: SampleSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.field === undefined && last !== undefined && last.field === undefined) {
      joined[joined.length - 1] = { text: `${last.text}${segment.text}`.replaceAll(/ +/g, ' ') };
    } else {
      joined.push(segment);
    }
  }
  const first = joined[0];
  if (first !== undefined && first.field === undefined) joined[0] = { text: first.text?.trimStart() ?? '' };
  const last = joined.at(-1);
  if (last !== undefined && last.field === undefined) joined[joined.length - 1] = { text: last.text?.trimEnd() ?? '' };
  return joined.filter(({ text, field }) => field !== undefined || text !== '');
}

/** Equal for samples that say the same: what a tag is filled with depends on its type, not on its field's name. */
function meaningOf(segments: readonly SampleSegment[], fields: SettledFields): string {
  return segments.map(({ text, field }) => text ?? `{${typeOf(field ?? '', fields)}}`).join('');
}

function typeOf(field: string, fields: SettledFields): string | undefined {
  return [...fields.documents].find(({ name }) => name === field)?.type;
}

function textOf({ segments }: DraftSample): string {
  return segments.map(({ text, field }) => text ?? `{${field}}`).join('');
}
