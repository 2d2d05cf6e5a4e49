/** Addresses of email, written or spoken: `mira@post.example`, "mira at post dot example". */
import { apart } from '../phrases/apart.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

/** RFC 5321, section 4.5.3.1. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
const LOCAL_UNIT = /[\p{L}\p{N}._%+&~-]/u;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const TOP_LABEL = /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu;

const TOKEN = /[\p{L}\p{M}\p{N}]+|[.@_+-]/gu;
const AT = new Set('at ät arroba arobase arobas chiocciola klammeraffe @'.split(' '));
const DOT = new Set('dot point punkt punto ponto .'.split(' '));
const MARKS: Readonly<Record<string, string>> = {
  underscore: '_',
  unterstrich: '_',
  underline: '_',
  dash: '-',
  hyphen: '-',
  bindestrich: '-',
  tiret: '-',
  guion: '-',
  guión: '-',
  hífen: '-',
  trattino: '-',
  plus: '+',
  _: '_',
  '-': '-',
  '+': '+',
};
/** Before "at", these are about a place: "find us at acme dot com". */
const NO_LOCAL = new Set(
  'me us you him her them it is are am be was here there we online page site look available found live stay meet arrive website and or'.split(
    ' ',
  ),
);
/** So many words on either side of an "at" are looked at. */
const MOST_PARTS = 12;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** What it stands for in an address, where it is not a word of its own. */
  readonly sign: string;
}

const email: Recogniser = {
  type: 'Twilio.EMAIL',
  version: 1,
  find(text: string, _setting: Setting, answer = false): readonly Found[] {
    return apart([...findWritten(text), ...findSpoken(text, answer)]);
  },
};

function findWritten(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL_UNIT.test(text[start - 1] ?? '')) start--;
    while (text[start] === '.' || text[start] === '-') start++;
    const [domain = ''] = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN)) ?? [];
    const whole = domainIn(domain);
    if (start >= at || whole === '' || text[at - 1] === '.') continue;
    const end = at + 1 + whole.length;
    found.push({ start, end, value: text.slice(start, end) });
  }
  return found;
}

/** The part of a domain that is one: hyphens at the end of a sentence are not. */
function domainIn(said: string): string {
  const domain = said.replace(/-{1,255}$/, '');
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP_LABEL.test(labels.at(-1) ?? '')
    ? domain
    : '';
}

function findSpoken(text: string, answer: boolean): Found[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: said, index }): Token => {
    const token = said.length > LONGEST_LOCAL ? '' : said.toLowerCase();
    return { start: index, end: index + said.length, said: token, sign: signOf(text, token, index) };
  });
  const mayBeWritten = answer || /mail|address|adresse|correo|direcci/i.test(text);
  return tokens.flatMap(({ sign }, at) => {
    if (sign !== '@') return [];
    const local = localBefore(text, tokens, at);
    const domain = domainAfter(text, tokens, at);
    if (local === undefined || domain === undefined) return [];
    if (!answer && local.single && NO_LOCAL.has(local.value)) return [];
    if (!domain.spoken && !mayBeWritten) return [];
    return [{ start: local.start, end: domain.end, value: `${local.value}@${domain.value}` }];
  });
}

/** A sign in writing counts only inside of something, so that the stop at the end of a sentence is none; a word always may. */
function signOf(text: string, said: string, start: number): string {
  const isSign = said.length === 1 && '._+-'.includes(said);
  if (isSign && (isBlank(text[start - 1]) || isBlank(text[start + 1]))) return '|';
  if (AT.has(said)) return '@';
  if (DOT.has(said)) return '.';
  return Object.hasOwn(MARKS, said) ? (MARKS[said] ?? '') : '';
}

function isBlank(unit: string | undefined): boolean {
  return unit === undefined || /\s/.test(unit);
}

/** Whether two tokens have blanks between them at most. */
function areNear(text: string, one: Token, two: Token): boolean {
  return two.start - one.end <= 3 && text.slice(one.end, two.start).trim() === '';
}

function localBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
): { start: number; value: string; single: boolean } | undefined {
  let value = '';
  let next = tokens[at];
  let parts = 0;
  for (let index = at - 1; index >= 0 && parts < MOST_PARTS; index--) {
    const token = tokens[index];
    if (token === undefined || next === undefined || !areNear(text, token, next)) break;
    const isWord = token.sign === '' && token.said !== '';
    const isMark = '._-+'.includes(token.sign) && token.sign !== '';
    const afterWord = value !== '' && !/^[._+-]/.test(value);
    if (isWord && afterWord && !isSpelled(token.said, next.said)) break;
    if (!isWord && !(isMark && afterWord)) break;
    value = (isMark ? token.sign : token.said) + value;
    next = token;
    parts++;
  }
  if (next === undefined) return undefined;
  // A connector with nothing before it: "dot mira at ..." begins at the word.
  const lead = /^[._+-]/.test(value);
  if (lead) return undefined;
  return value === '' ? undefined : { start: next.start, value, single: parts === 1 };
}

/** Letters one by one, and digits behind a name: `m i r a`, `mira 84`. */
function isSpelled(said: string, next: string): boolean {
  return [...said].length === 1 ? [...next].length === 1 || /^\d+$/.test(next) : /^\d+$/.test(next);
}

function domainAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
): { end: number; value: string; spoken: boolean } | undefined {
  let value = '';
  let whole: { end: number; value: string; spoken: boolean } | undefined;
  let spoken = false;
  let last = tokens[at];
  for (let index = at + 1; index <= at + MOST_PARTS; index++) {
    const token = tokens[index];
    if (token === undefined || last === undefined || !areNear(text, last, token)) break;
    const isWord = token.sign === '' && token.said !== '';
    const afterWord = value !== '' && !/[.-]$/.test(value);
    if (isWord === afterWord || (!isWord && token.sign !== '.' && token.sign !== '-')) break;
    if (token.sign === '.' && token.said !== '.') spoken = true;
    value += isWord ? token.said : token.sign;
    last = token;
    if (isWord && domainIn(value) === value) whole = { end: token.end, value, spoken };
  }
  return whole;
}

export default email;
