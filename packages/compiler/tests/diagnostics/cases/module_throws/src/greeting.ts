import { defineTask } from 'botwright';

interface Phrases {
  readonly list: string[];
}

function samples(phrases: Phrases | undefined): string[] {
  if (phrases === undefined) throw new RangeError('there are no phrases');
  return phrases.list;
}

export const greeting = defineTask('greeting', { samples: samples(undefined) });
