/** Builds the city library's desk and talks to it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const example = fileURLToPath(new URL('..', import.meta.url));
const botwright = fileURLToPath(new URL('../../../packages/cli/bin/botwright.js', import.meta.url));

/** Utterances that are no samples: the task, then the values that some of its fields must have. */
const CONVERSATION = [
  ['have you got frankenstein by mary shelley', 'find-title', { Title: 'Frankenstein', Author: 'Mary Shelley' }],
  ['where do you keep the graphic novels', 'browse-genre', { ItemKind: 'comic' }],
  ['do you have any sci-fi for teens', 'browse-genre', { Genre: 'science fiction', Audience: 'teenagers' }],
  ['can you recommend a good thriller', 'recommend-book'],
  ['what should my daughter read next', 'recommend-book', { Audience: 'children' }],
  ['could the library buy the new novel by zadie smith', 'suggest-purchase'],
  ['I need to renew two audiobooks', 'renew-loan', { ItemKind: 'audiobook' }],
  ['can I keep the dvd for another week', 'renew-loan', { ItemKind: 'film' }],
  ['when is my book due', 'due-date', { ItemKind: 'book' }],
  ['can I return the board game at westgate', 'return-item', { ItemKind: 'board game', Branch: 'Westgate' }],
  ['I lost the comic I borrowed', 'report-lost', { ItemKind: 'comic' }],
  ['how much do I owe', 'fine-balance'],
  ['can I pay my fine by credit card', 'pay-fine', { Payment: 'card' }],
  ['please reserve jane eyre', 'reserve-title', { Title: 'Jane Eyre' }],
  ['cancel the hold on moby dick', 'cancel-reservation', { Title: 'Moby Dick' }],
  ['is my reserved book ready', 'reservation-status'],
  ['can you order a book from another library', 'interlibrary-loan'],
  ['when does the harbour branch close', 'opening-hours', { Branch: 'Harbour' }],
  ['are you open on saturday', 'opening-hours', { Day: 'saturday' }],
  ['how do I get to the main library', 'branch-address', { Branch: 'Central' }],
  ['is there a ramp for wheelchairs at hillside', 'accessibility', { Branch: 'Hillside' }],
  ['I want to become a member', 'join-library'],
  ['my library card was stolen yesterday', 'replace-card'],
  ['I have forgotten my password', 'reset-pin'],
  ['my new email is kim@mail.example', 'change-contact', { Email: 'kim@mail.example' }],
  ['book a meeting room at mill lane', 'book-room', { Room: 'meeting room', Branch: 'Mill Lane' }],
  ['please cancel the recording studio', 'cancel-room', { Room: 'recording studio' }],
  ['when is the next book club', 'list-events', { Event: 'book club' }],
  ['sign me up for the coding club', 'register-event', { Event: 'coding club' }],
  ['how do I get ebooks on my kindle', 'ebook-help', { Device: 'e-reader' }],
  ['where can I print in colour', 'print-help', { Paper: 'colour' }],
  ['what is the password of the wifi', 'wifi-help'],
  ['can I use a PC at central', 'use-computer', { Branch: 'Central' }],
  ['let me talk to a real person', 'talk-to-librarian'],
  ['can I volunteer at westgate', 'volunteer', { Branch: 'Westgate' }],
  ['I have old magazines to give away', 'donate-books', { ItemKind: 'magazine' }],
  ['the toilets are dirty', 'complain'],
  ['thank you very much', 'thanks'],
  ['good evening everybody', 'greeting'],
  ['bye for now', 'goodbye'],
];

const OUT_OF_SCOPE = [
  'book me a flight to tokyo',
  'what is the capital of brazil',
  'order two pizzas',
  'how is the weather in paris',
  'set a timer for ten minutes',
  'my washing machine leaks',
  'lorem ipsum dolor sit amet',
];

/** So many of all expectations have to hold; the ones that do not are shown. */
const LEAST_SHARE = 0.9;

const test = suite('examples/city-library');
test.before(() => {
  execFileSync(process.execPath, [botwright, 'build', example, '--json'], { encoding: 'utf8', stdio: 'pipe' });
});

test('has the size of a real project', async () => {
  const { default: assistant } = await import('../dist/city-library-bot/index.js');
  assert.ok(assistant.tasks.length >= 40);
});

test('understands what it was not told word for word', async () => {
  const { default: assistant } = await import('../dist/city-library-bot/index.js');
  const misses = CONVERSATION.flatMap(([text, task, fields = {}]) => {
    const result = assistant.query(text);
    const values = Object.keys(fields).map((name) => [name, result.fields[name]?.value]);
    const heard = JSON.stringify([result.task, Object.fromEntries(values)]);
    return heard === JSON.stringify([task, fields]) ? [] : [`${text}: ${heard}`];
  });
  const share = 1 - misses.length / CONVERSATION.length;
  assert.ok(share >= LEAST_SHARE, `${misses.length} of ${CONVERSATION.length} missed\n${misses.join('\n')}`);
});

test('knows what it does not know', async () => {
  const { default: assistant } = await import('../dist/city-library-bot/index.js');
  const misses = OUT_OF_SCOPE.filter((text) => assistant.query(text).task !== 'fallback');
  assert.ok(misses.length <= 1, misses.join('\n'));
});

test.run();
