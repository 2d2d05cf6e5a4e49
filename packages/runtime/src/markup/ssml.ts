/**
 * Speech that may carry SSML. What is SSML is told by its elements: a text with none of them is plain, whatever `<` and `&` it has.
 * Markup that does not fit together is left out rather than sent on, since it would break the document around it.
 */
import { escapeXml, legal } from './xml.js';

/** Elements of SSML 1.1 and of Amazon Polly. */
const NAMES =
  'speak|amazon:auto-breaths|amazon:breath|amazon:domain|amazon:effect|amazon:emotion|audio|break|desc|emphasis|lang|lexicon|mark|p|phoneme|prosody|say-as|sub|s|voice|w';

const TAG_SOURCE = `<(/?)(${NAMES})((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`;
const ONE_TAG = new RegExp(TAG_SOURCE);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/** Whether a text carries SSML. */
export function hasMarkup(speech: string): boolean {
  return ONE_TAG.test(speech);
}

/** The words of a speech, for who reads. */
export function wordsOfSpeech(speech: string): string {
  if (!hasMarkup(speech)) return speech;
  const words = speech.replace(new RegExp(`\\s?${TAG_SOURCE}`, 'g'), (tag) => (/^\s/.test(tag) ? ' ' : ''));
  return decode(words)
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** The speech as content of an XML element, its SSML kept; without the root element `speak`, which the one around it stands for. */
export function ssmlOfSpeech(speech: string): string {
  if (!hasMarkup(speech) || !fitsTogether(speech)) return escapeXml(wordsOfSpeech(speech));
  const parts: string[] = [];
  let end = 0;
  for (const match of speech.matchAll(new RegExp(TAG_SOURCE, 'g'))) {
    parts.push(escapeBare(speech.slice(end, match.index)));
    if (match[2] !== 'speak') parts.push(escapeBare(match[0], true));
    end = match.index + match[0].length;
  }
  return [...parts, escapeBare(speech.slice(end))].join('').trim();
}

/** Whether what opens is closed, in order, and no attribute stands twice. */
function fitsTogether(speech: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', attributes = '', empty] of speech.matchAll(new RegExp(TAG_SOURCE, 'g'))) {
    const keys = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, key]) => key);
    if (new Set(keys).size < keys.length || keys.some((key) => !/^[A-Za-z_]/.test(key ?? ''))) return false;
    if (slash && (empty || attributes.trim() !== '' || open.pop() !== name)) return false;
    if (!slash && !empty) open.push(name);
  }
  return open.length === 0;
}

/** Escapes what is no entity, and in a text what could begin a tag. */
function escapeBare(text: string, isTag = false): string {
  const amps = legal(text).replace(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;');
  const known = amps.replace(ENTITY, (entity) => (decode(entity) === entity ? `&amp;${entity.slice(1)}` : entity));
  return isTag ? known : known.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Entities as the characters that they stand for; what stands for none that XML can hold stays. */
function decode(text: string): string {
  return text.replace(ENTITY, (entity, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return character !== '' && legal(character) === character ? character : entity;
  });
}
