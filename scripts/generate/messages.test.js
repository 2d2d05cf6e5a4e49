import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseMessages } from './messages.js';

const test = suite('messages');

const PAGE = 'Why it matters.\n\nWrong: `a`. Right: `b`.\n';

test('reads code, severity, sentence, hints and page', () => {
  const text = `# Title\n\n## some_code\n\n> warning: %what% is odd.\n> hint: Use %other%.\n> hint: Or not.\n\n${PAGE}`;
  assert.equal(parseMessages('a.md', text), [
    {
      code: 'some_code',
      severity: 'warning',
      sentence: '%what% is odd.',
      hints: ['Use %other%.', 'Or not.'],
      page: PAGE.trim(),
    },
  ]);
});

/** @type {readonly [what: string, text: string, problem: RegExp][]} */
const refused = [
  ['a heading that is no code', `## Some Code\n\n> error: a\n\n${PAGE}`, /is no code/],
  ['a blank heading', `## \n\n> error: a\n\n${PAGE}`, /is no code/],
  ['no sentence', `## a\n\n${PAGE}`, /has no "> error/],
  ['a blank sentence', `## a\n\n> error: \n\n${PAGE}`, /has no "> error/],
  ['an unknown severity', `## a\n\n> notice: b\n\n${PAGE}`, /has no "> error/],
  ['a line that is no hint', `## a\n\n> error: b\n> and more\n\n${PAGE}`, /no hint/],
  ['a malformed placeholder', `## a\n\n> error: 100% of %things%\n\n${PAGE}`, /malformed placeholder/],
  ['no page', '## a\n\n> error: b\n', /has no page/],
  ['a page without a right example', '## a\n\n> error: b\n\nWrong: `c`.\n', /has no page/],
  ['a placeholder outside the sentences', `## a\n\n> error: b\n\n%c% ${PAGE}`, /outside its sentences/],
];

for (const [what, text, problem] of refused) {
  test(`refuses ${what}`, () => assert.throws(() => parseMessages('a.md', text), problem));
}

test.run();
