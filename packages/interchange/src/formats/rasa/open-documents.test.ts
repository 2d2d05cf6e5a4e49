import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { InterchangeError } from '../../interchange-error.js';
import { Losses } from '../../losses.js';
import { openDocuments } from './open-documents.js';

const test = suite('openDocuments');

function open(...texts: string[]): readonly unknown[] {
  const files = texts.map((text, index) => ({ path: `${index}.yml`, bytes: new TextEncoder().encode(text) }));
  return openDocuments(files, new Losses());
}

test('refuses what would fill the memory before it is parsed, also in parts', () => {
  const half = `nlu: [${'a,'.repeat(400_000)}]`;
  for (const texts of [[half + half], [half, half]]) {
    assert.throws(
      () => open(...texts),
      (error: unknown) => error instanceof InterchangeError && error.code === 'document_too_long',
    );
  }
});

test('reads as many documents as there are', () => {
  assert.is(open('a: 1\n---\nb: 2\n', 'c: 3').length, 3);
});

test.run();
