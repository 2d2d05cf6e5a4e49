/** What speaks for a name being meant as a place, where its words often mean something else. */
import type { Match } from '../phrases/find-phrases.js';
import { languageOf } from '../phrases/language-of.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { isCapital, isShouted, opensSentence, type Word } from '../phrases/words.js';

/** Words that a place follows and hardly anything else does; folded. */
const BEFORE = setOf('from near via towards outside around aus nach depuis vers desde hacia hasta verso fino');
/** With one of these before them, more words announce a place: `fly to`, `live in`. */
const MOVING = setOf(
  'fly flying flight flights train trains bus travel travelling traveling ticket tickets trip trips drive driving ship shipping ' +
    'deliver delivery visa visas passport embassy capital president population history move moving moved live lives living based born stay staying hotel hotels weather wohne wohnen lebe ' +
    'habite habitons vis vivo vivimos moro abito vol flug vuelo voo volo zug billet billete bilhete biglietto',
);
const LINKS = setOf('to in for of into within around a en em para zu a in per');
/** What may come after a place where it ends the thought. */
const AFTER = setOf(
  'to from on at by via and or please tomorrow today tonight now next this with for in is was until before after ' +
    'nach und oder am um bitte morgen et ou pour le demain a y o para el manana e por amanha per domani il',
);
/** Whoever says these says a name of a person next. */
const NAMING = /(?:^| )(?:i m|i am|name is|name s|call me|called|named|heisse|m appelle|me llamo|me chamo|mi chiamo)$/;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Decides on each match of a table of places: a sure name always, unless somebody introduces themselves with it; a doubtful one by its
 * capital letter, by the words around it, or because it is all of an answer. */
export function acceptPlace(
  text: string,
  words: readonly Word[],
  language: string,
  answer: boolean,
): (match: Match) => boolean {
  const capitalsSpeak = languageOf(language) !== 'de' && !isShouted(text);
  return ({ phrase, from, to }) => {
    if (answer && isWholeAnswer(words, from, to)) return true;
    if (isIntroduced(words, from)) return false;
    if (!phrase.doubtful) return true;
    // "I want to go to reading", when asked where to.
    if (answer && to === words.length && LINKS.has(keyAt(words, from - 1))) return true;
    const word = words[from];
    if (word === undefined) return false;
    if (capitalsSpeak && isCapital(text, word) && !opensSentence(text, words, from)) return true;
    return isAnnounced(words, from) && endsThought(text, words, to);
  };
}

function isIntroduced(words: readonly Word[], from: number): boolean {
  return NAMING.test(`${keyAt(words, from - 2)} ${keyAt(words, from - 1)}`);
}

function isAnnounced(words: readonly Word[], from: number): boolean {
  const last = keyAt(words, from - 1);
  // "from nice to split"
  if (last === 'to' && keyAt(words, from - 3) === 'from') return true;
  return BEFORE.has(last) || (LINKS.has(last) && MOVING.has(keyAt(words, from - 2)));
}

function endsThought(text: string, words: readonly Word[], to: number): boolean {
  const next = words[to];
  const end = words[to - 1]?.end ?? 0;
  return next === undefined || AFTER.has(next.key) || /[,.;:!?]/.test(text.slice(end, end + 1));
}

function keyAt(words: readonly Word[], index: number): string {
  return words[index]?.key ?? '';
}
