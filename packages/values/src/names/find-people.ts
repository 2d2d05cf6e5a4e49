/** The names of people in a text, first and last apart: by what is said before or behind them, or because they are known. */
import { findPhrases, type Match } from '../phrases/find-phrases.js';
import { languageOf } from '../phrases/language-of.js';
import { areJoined, cutWords, isCapital, isShouted, opensSentence, type Word } from '../phrases/words.js';
import { FIRST_NAMES } from './first-names.js';
import { type Introduction, introductionsOf } from './introductions.js';
import { LAST_NAMES } from './last-names.js';
import { NOT_ENDING, NOT_NAMES } from './not-names.js';

/** A name as a half-open range of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Person {
  readonly first?: Range;
  readonly last?: Range;
}

const firstNames = /* @__PURE__ */ readNames(FIRST_NAMES);
const lastNames = /* @__PURE__ */ readNames(LAST_NAMES);
/** Small words inside of last names: `van der Berg`. */
const PARTICLES = new Set(
  'von van de der den da dos das do di del della la le el al bin ibn ter ten zu af av mc mac o d st san'.split(' '),
);
/** Places are called after saints. */
const SAINTS = new Set('san santa santo sao st saint sainte'.split(' '));
const MOST_PARTICLES = 3;
const MOST_ANSWERED = 4;
const MOST_FILLERS = 4;
/** Before a name that is all of an answer, and behind it; folded. */
const BEFORE_ANSWER = new Set(
  'it s is its that this um uh er well yes ok okay sure hi hello just my name the es ist das ja ich bin heisse c est je suis oui soy si sou sim sono e'.split(
    ' ',
  ),
);
const AFTER_ANSWER = new Set(
  'please thanks thank you bitte danke merci gracias por favor obrigado obrigada grazie'.split(' '),
);
/** Before a name that is another word as well, these speak for the month or the thing: `in May`, `next June`. */
const OTHER = new Set(
  'in on of this next last every since until by early late mid before after during is the a an my your these those some'.split(
    ' ',
  ),
);

/** Whether each name is doubtful, by its folded words. */
function readNames(names: string): ReadonlyMap<string, boolean> {
  const read = new Map<string, boolean>();
  for (const name of names.split(' ')) {
    const key = cutWords(name)
      .map((word) => word.key)
      .join(' ');
    if (!read.has(key)) read.set(key, name.startsWith('~'));
  }
  return read;
}

/** All people of a text, in order; each range begins behind the one before it.
 *
 * @param answer  whether the text answers a question for a name: then one to four words that may be a name are one */
export function findPeople(text: string, words: readonly Word[], language: string, answer: boolean): readonly Person[] {
  const reader = new Reader(text, words, language);
  const introductions = findPhrases(text, words, introductionsOf(language), () => true);
  const plain = answer ? reader.readAnswer() : undefined;
  return plain === undefined ? reader.readAll(introductions) : [plain];
}

function startOf({ first, last }: Person): number {
  return first?.from ?? last?.from ?? 0;
}

function endOf(person: Person | undefined): number {
  return Math.max(person?.first?.to ?? 0, person?.last?.to ?? 0);
}

/** Reads names at places of one text. */
class Reader {
  readonly #text: string;
  readonly #words: readonly Word[];
  /** Whether a capital letter speaks for a name: not where all have one, and in German nearly every noun has. */
  readonly #capitalsSpeak: boolean;
  readonly #isEnglish: boolean;

  constructor(text: string, words: readonly Word[], language: string) {
    this.#text = text;
    this.#words = words;
    this.#capitalsSpeak = !isShouted(text) && languageOf(language) !== 'de';
    this.#isEnglish = languageOf(language) === 'en';
  }

  readAll(introductions: readonly Match[]): Person[] {
    const people: Person[] = [];
    let next = 0;
    for (let at = 0; at < this.#words.length; ) {
      while ((introductions[next]?.from ?? this.#words.length) < at) next++;
      const introduction = introductions[next]?.from === at ? introductions[next] : undefined;
      const person = introduction === undefined ? this.#readKnown(at) : this.#readIntroduced(introduction);
      // "Holm is the surname" says more of a name that was known already.
      while (person !== undefined && endOf(people.at(-1)) > startOf(person)) people.pop();
      if (person !== undefined) people.push(person);
      const end = endOf(person);
      at = Math.max(end, introduction?.to ?? at + 1);
    }
    return people;
  }

  /** An answer that is a name and nothing else, but for "it is" before it and thanks behind. */
  readAnswer(): Person | undefined {
    let from = 0;
    let to = this.#words.length;
    while (from < Math.min(to, MOST_FILLERS) && BEFORE_ANSWER.has(this.#keyAt(from))) from++;
    while (to > from && AFTER_ANSWER.has(this.#keyAt(to - 1))) to--;
    if (from === to || to - from > MOST_ANSWERED) return undefined;
    const whole = this.#lastNameAt(from, true);
    if (whole?.to === to && PARTICLES.has(this.#keyAt(from)) && to - from > 1) return { last: whole };
    const first = this.#nameAt(from, (word) => this.#mayBeName(word));
    if (first === undefined) return undefined;
    if (first.to === to) return { first, last: first };
    const last = this.#lastNameAt(this.#behindFirst(first.to), true);
    if (last?.to !== to || !this.#isNear(first.to)) return undefined;
    // Of two names that nobody has for a first one, both may be the last.
    const isFirst = firstNames.has(this.#keyAt(from)) || PARTICLES.has(this.#keyAt(first.to));
    return isFirst ? { first, last } : { first, last: { from, to } };
  }

  /** Where the last name begins, behind further first names: of "Anna Maria Holm" at "Holm". */
  #behindFirst(at: number): number {
    let last = at;
    while (
      last - at < 2 &&
      firstNames.get(this.#keyAt(last)) === false &&
      this.#isNear(last) &&
      this.#isNear(last + 1) &&
      this.#mayBeName(this.#words[last + 1])
    ) {
      last++;
    }
    return last;
  }

  #readIntroduced({ phrase, from, to }: Match): Person | undefined {
    const kind = phrase.value as Introduction;
    if (kind === 'isFirst' || kind === 'isLast') return this.#readBehind(kind, from);
    const last = this.#words[to - 1];
    const word = this.#words[to];
    if (
      last === undefined ||
      word === undefined ||
      !SAID.test(this.#text.slice(last.end, Math.min(word.start, last.end + 5)))
    ) {
      return undefined;
    }
    if (kind === 'last') return this.#wrap('last', this.#lastNameAt(to, true));
    if (kind === 'title') return this.#readTitled(to);
    if (kind === 'maybe') return this.#readMaybe(to);
    // "name" alone is a label: "name: Mira".
    const isLabel = to - from === 1;
    if (isLabel && !this.#text.slice(last.end, word.start).includes(':') && !isCapital(this.#text, word))
      return undefined;
    if (kind === 'first')
      return this.#wrap(
        'first',
        this.#nameAt(to, (each) => this.#mayBeName(each)),
      );
    return this.#readTitled(to, true) ?? this.#readFull(to, true);
  }

  /** The word before "is the surname". */
  #readBehind(kind: 'isFirst' | 'isLast', from: number): Person | undefined {
    if (!this.#mayBeName(this.#words[from - 1]) || !this.#isNear(from)) return undefined;
    let at = from - 1;
    // A hyphen, and small words before a last name, belong to it.
    while (
      at > 0 &&
      (this.#isHyphen(at) || (kind === 'isLast' && PARTICLES.has(this.#keyAt(at - 1)) && this.#isNear(at)))
    )
      at--;
    return this.#wrap(kind === 'isFirst' ? 'first' : 'last', { from: at, to: from });
  }

  /** @param behind  whether an introduction stands before the place, so that the title has to be at it */
  #readTitled(at: number, behind = false): Person | undefined {
    if (behind) {
      if (!TITLES.test(this.#keyAt(at)) || this.#words[at + 1] === undefined) return undefined;
      return this.#wrap('last', this.#lastNameAt(at + 1, true));
    }
    const word = this.#words[at];
    const isCommon = lastNames.has(this.#keyAt(at));
    if (word === undefined || !(isCapital(this.#text, word) || isCommon || PARTICLES.has(word.key))) return undefined;
    if (firstNames.get(word.key) === false) {
      const full = this.#readFull(at, false);
      if (full?.last !== undefined) return full;
    }
    return this.#wrap('last', this.#lastNameAt(at, true));
  }

  /** After "I'm": a name that is known, or one with a capital letter. */
  #readMaybe(at: number): Person | undefined {
    const word = this.#words[at];
    if (word === undefined) return undefined;
    if (TITLES.test(word.key)) return this.#readTitled(at + 1);
    const isName = isCapital(this.#text, word) && this.#capitalsSpeak && !NOT_ENDING.test(word.key);
    const known = firstNames.get(word.key);
    if (known === false || (known === true && isCapital(this.#text, word)) || isName) return this.#readFull(at, false);
    return undefined;
  }

  /** A known name in passing. */
  #readKnown(at: number): Person | undefined {
    const word = this.#words[at];
    if (word === undefined || word.key === '') return undefined;
    if (SAINTS.has(this.#keyAt(at - 1)) || this.#isInAddress(word)) return undefined;
    const doubtful = firstNames.get(word.key);
    // In small letters a name is too often another word of the other languages: `mira`, `ella`, `ida`.
    const isPlain = doubtful === false && (this.#isEnglish || isCapital(this.#text, word));
    if (isPlain || (doubtful === true && this.#isClearly(at))) return this.#readFull(at, false);
    if (doubtful === undefined && this.#isLastName(at)) return this.#wrap('last', this.#lastNameAt(at, false));
    return undefined;
  }

  /** Whether a word is a piece of an address of the web or of email. */
  #isInAddress({ start, end }: Word): boolean {
    return (
      /[@._/]/.test(this.#text.slice(Math.max(0, start - 1), start)) ||
      /^(?:[@_/]|\.\p{L})/u.test(this.#text.slice(end, end + 3))
    );
  }

  /** Whether a doubtful name has a capital letter that is owed to nothing else. */
  #isClearly(at: number): boolean {
    const word = this.#words[at];
    if (word === undefined || !this.#capitalsSpeak || !isCapital(this.#text, word)) return false;
    if (opensSentence(this.#text, this.#words, at) || OTHER.has(this.#keyAt(at - 1))) return false;
    return !/^\d/.test(this.#keyAt(at + 1));
  }

  #isLastName(at: number): boolean {
    const word = this.#words[at];
    return word !== undefined && lastNames.has(word.key) && isCapital(this.#text, word);
  }

  /** @param plain  whether a last name in lower case is one: only where nothing but a name can stand */
  #readFull(at: number, plain: boolean): Person | undefined {
    const first = this.#nameAt(at, (word) => this.#mayBeName(word));
    if (first === undefined) return undefined;
    const key = this.#keyAt(at);
    if (lastNames.has(key) && !firstNames.has(key)) return { last: first };
    const lastAt = this.#behindFirst(first.to);
    const second = this.#words[lastAt];
    if (second === undefined || !this.#isNear(lastAt)) return { first };
    const capital = isCapital(this.#text, second) && !isShouted(this.#text);
    const common = lastNames.has(second.key);
    const last = capital || common || PARTICLES.has(second.key) ? this.#lastNameAt(lastAt, plain || common) : undefined;
    if (last !== undefined) return { first, last };
    // "my name is mira holm": all that is left is the last name.
    const rest = plain ? this.#lastNameAt(lastAt, true) : undefined;
    return rest !== undefined && this.#ends(rest.to) ? { first, last: rest } : { first };
  }

  /** A last name with the small words before it; further words with a capital letter are part of it. */
  #lastNameAt(at: number, plain: boolean): Range | undefined {
    let to = at;
    while (to - at < MOST_PARTICLES && PARTICLES.has(this.#keyAt(to)) && (to === at || this.#isNear(to))) to++;
    const word = this.#words[to];
    if (word === undefined || (to > at && !this.#isNear(to)) || !this.#mayBeName(word)) return undefined;
    if (!plain && !isCapital(this.#text, word)) return undefined;
    const name = this.#nameAt(to, (each) => this.#mayBeName(each));
    if (name === undefined) return undefined;
    const next = this.#words[name.to];
    const goesOn =
      next !== undefined &&
      this.#isNear(name.to) &&
      isCapital(this.#text, word) &&
      isCapital(this.#text, next) &&
      this.#mayBeName(next);
    return { from: at, to: goesOn ? name.to + 1 : name.to };
  }

  /** One name: a word, or several with hyphens or an apostrophe between. */
  #nameAt(at: number, isName: (word: Word | undefined) => boolean): Range | undefined {
    const word = this.#words[at];
    if (word === undefined) return undefined;
    const isPrefix = word.end - word.start <= 2 && this.#isGlued(at + 1) && /^[od]$/.test(word.key);
    if (!isPrefix && !isName(word)) return undefined;
    let to = at + 1;
    while (to - at < 3 && (this.#isHyphen(to) || (isPrefix && to === at + 1))) to++;
    return { from: at, to };
  }

  #mayBeName(word: Word | undefined): boolean {
    if (word === undefined || word.end - word.start < 2 || word.key === '') return false;
    if (!/^\p{L}[\p{L}\p{M}]*$/u.test(this.#text.slice(word.start, word.end))) return false;
    return !NOT_NAMES.has(word.key) || (firstNames.has(word.key) && isCapital(this.#text, word));
  }

  #keyAt(at: number): string {
    return this.#words[at]?.key ?? '';
  }

  #between(at: number): string {
    const last = this.#words[at - 1];
    const word = this.#words[at];
    return last === undefined || word === undefined
      ? '|'
      : this.#text.slice(last.end, Math.min(word.start, last.end + 4));
  }

  #isNear(at: number): boolean {
    return areJoined(this.#text, this.#words[at - 1], this.#words[at]) && !/[.]/.test(this.#between(at));
  }

  #isHyphen(at: number): boolean {
    return /^[-‐]$/.test(this.#between(at));
  }

  #isGlued(at: number): boolean {
    return /^['’]$/.test(this.#between(at));
  }

  #ends(at: number): boolean {
    const next = this.#words[at];
    return next === undefined || !this.#isNear(at) || NOT_NAMES.has(next.key);
  }

  #wrap(kind: 'first' | 'last', range: Range | undefined): Person | undefined {
    return range === undefined ? undefined : { [kind]: range };
  }
}

/** Between an introduction and the name. */
const SAID = /^(?:\.? {1,2}|: ?| ?- ?|, )$/;
const TITLES =
  /^(?:mr|mrs|ms|miss|mister|dr|doctor|professor|herr|frau|monsieur|madame|senor|senora|senhor|senhora|signor|signora)$/;
