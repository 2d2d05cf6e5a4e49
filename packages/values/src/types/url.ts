/** Addresses of the web, written or spoken, as `https://host/path`: the scheme is added where none was said. */
import { apart } from '../phrases/apart.js';
import { areJoined, cutWords, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

const WRITTEN =
  /(?<![\p{L}\p{N}@.%+/:-])(https?:\/\/)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|localhost)(:\d{1,5})?([/?#][^\s<>"“”]*)?/giu;
/** What a sentence puts behind an address. */
const TRAIL = /[.,;:!?'’)\]»*_]/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/** Ends of names that are hardly ever anything else. */
const TOP = new Set(
  (
    'com org net edu gov mil int io dev app info biz xyz online site website shop store blog cloud tech page news agency museum travel ' +
    'example test co uk de fr es pt ch nl eu ca au nz jp cn kr br mx ar cl pe pl cz sk hu ro bg gr tr ru ua se dk fi ie li lu ee lv lt si hr rs ' +
    'za ng ke eg il ae sa sg hk tw th vn ph cat'
  ).split(' '),
);
/** Ends of names that are words as well: `Come here.it is late` needs a path, a `www` or an answer to be one. */
const WORDS = new Set('it is in me so to be at do no my us am as id tv fm ai ly gg us la sh st vc ws cc'.split(' '));
const HOST_WORDS = new Set('dot punkt point punto ponto'.split(' '));
const SLASHES = new Set('slash barra'.split(' '));
const NO_HOST = new Set('the a this that any every of le la el o il der die das'.split(' '));
const MOST_PARTS = 12;

const url: Recogniser = {
  type: 'Botwright.URL',
  version: 1,
  find(text: string, _setting: Setting, answer = false): readonly Found[] {
    return apart([...findWritten(text, answer), ...findSpoken(text)]);
  },
};

function findWritten(text: string, answer: boolean): Found[] {
  return [...text.matchAll(WRITTEN)].flatMap(
    ({ 0: whole, 1: scheme = '', 2: host = '', 3: port = '', 4: rest = '', index }) => {
      const sure = scheme !== '' || answer || rest.length > 1 || host.toLowerCase().startsWith('www.');
      const next = text[index + whole.length] ?? '';
      if (next === '@' || !isHost(host, sure, scheme !== '')) return [];
      const path = withoutTrail(rest);
      const end = index + scheme.length + host.length + port.length + path.length;
      const value = `${scheme === '' ? 'https://' : scheme.toLowerCase()}${host.toLowerCase()}${port}${path}`;
      return [{ start: index, end, value }];
    },
  );
}

/** @param sure  whether something besides the name says that it is one
 * @param named  whether a scheme does, and any name will do */
function isHost(host: string, sure: boolean, named: boolean): boolean {
  const labels = host.toLowerCase().split('.');
  const top = labels.at(-1) ?? '';
  if (!labels.every((label) => label.length < 64 && LABEL.test(label))) return false;
  if (named) return labels.length > 1 || host.toLowerCase() === 'localhost';
  return labels.length > 1 && (TOP.has(top) || (sure && WORDS.has(top)));
}

/** A path without the punctuation of its sentence; a bracket that it opened itself stays closed. */
function withoutTrail(path: string): string {
  let end = path.length;
  let open = path.split('(').length - path.split(')').length;
  while (end > 0 && TRAIL.test(path[end - 1] ?? '')) {
    if (path[end - 1] === ')') {
      if (open >= 0) break;
      open++;
    }
    end--;
  }
  return path.slice(0, end);
}

/** "www dot example dot com slash docs". */
function findSpoken(text: string): Found[] {
  const words = cutWords(text);
  const found: Found[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!isSpokenJoint(words, from, HOST_WORDS) || !mayBegin(words, from)) continue;
    const said = readSpoken(text, words, from);
    if (said === undefined) continue;
    found.push({ start: words[from]?.start ?? 0, end: words[said.to - 1]?.end ?? 0, value: said.value });
    from = said.to - 1;
  }
  return found;
}

function readSpoken(text: string, words: readonly Word[], from: number): { to: number; value: string } | undefined {
  let to = from + 1;
  let value = lowerOf(text, words[from]);
  let top = '';
  let inPath = false;
  while (to - from < MOST_PARTS) {
    const isDot = !inPath && isSpokenJoint(words, to - 1, HOST_WORDS);
    const isSlash = top !== '' && isSpokenJoint(words, to - 1, SLASHES);
    if (!(isDot || isSlash) || !areJoined(text, words[to - 1], words[to]) || !areJoined(text, words[to], words[to + 1]))
      break;
    inPath ||= isSlash;
    const said = lowerOf(text, words[to + 1]);
    value += (isSlash ? '/' : '.') + said;
    if (isDot) top = said;
    to += 2;
  }
  return TOP.has(top) || (WORDS.has(top) && value.startsWith('www.')) ? { to, value: `https://${value}` } : undefined;
}

function isSpokenJoint(words: readonly Word[], at: number, joints: ReadonlySet<string>): boolean {
  return words[at + 2] !== undefined && joints.has(words[at + 1]?.key ?? '');
}

/** Not in the middle of an address, not behind the "at" of an email, and not "the dot com bubble". */
function mayBegin(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  const last = words[at - 1]?.key ?? '';
  if (key === '' || NO_HOST.has(key) || HOST_WORDS.has(key) || HOST_WORDS.has(last)) return false;
  return key === 'www' || last !== 'at';
}

function lowerOf(text: string, word: Word | undefined): string {
  return word === undefined || word.key === '' ? '' : text.slice(word.start, word.end).toLowerCase();
}

export default url;
