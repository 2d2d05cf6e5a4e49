/** Phone numbers as heard: the digits, with a `+` where one was said. */
import { isPhoneNumber } from '../phone/phone-library.js';
import { type DigitRun, readDigits } from '../phrases/read-digits.js';
import { cutWords, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { regionOf } from '../text/region.js';

/** Between the groups of a number: blanks, or one sign, with a closing bracket before it or an opening one behind. */
const JOINT = /^(?:\)?[ \t\u00a0]{1,3}\(?|\)?[ ]?[-–./·, ][ ]?\(?|\)|)$/;
const FEWEST = 7;
/** ITU-T E.164: no number has more digits. */
const MOST = 15;
/** Short numbers, for an answer: `112`, extensions. */
const FEWEST_OF_ANSWER = 3;
/** Shortly before a number, these say that it is one to call; folded. */
const ANNOUNCING = new Set(
  (
    'call calling phone telephone tel cell cellphone mobile dial ring reach text fax whatsapp sms contact callback number ' +
    'ruf rufen anrufen telefon telefonnummer handy handynummer mobil nummer rufnummer ' +
    'appelle appelez appeler telephone portable numero joindre llama llame llamar llamame telefono movil celular ' +
    'ligue ligar liga telefone telemovel chiama chiamami chiamare cellulare'
  ).split(' '),
);
/** Numbers of something else. */
const OTHER = new Set(
  (
    'order invoice account card customer ticket flight tracking reference ref case isbn serial booking confirmation reservation code ' +
    'bestellung bestellnummer rechnung konto kundennummer commande facture compte pedido factura cuenta fatura conta ordine fattura conto'
  ).split(' '),
);
const NEAR = 5;
/** The library is asked about so many numbers of a text, for time; whoever says more is not giving a phone number. */
const MOST_ASKED = 16;

const phoneNumber: Recogniser = {
  type: 'Twilio.PHONE_NUMBER',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    let asked = 0;
    const isMeant = (run: DigitRun, plus: boolean): boolean => {
      const { length } = run.digits;
      if (length > MOST) return false;
      if (answer) return length >= FEWEST_OF_ANSWER;
      if (length < FEWEST || isDate(text.slice(run.start, run.end))) return false;
      const about = announcement(words, run.from);
      if (about !== undefined) return about;
      if (plus || GROUPS.test(text.slice(run.start, Math.min(run.end, run.start + 20)))) return true;
      // Digits in one piece are of anything: what the library says of them is right too often.
      if (run.to - run.from === 1 && length < 10) return false;
      return ++asked <= MOST_ASKED && isPhoneNumber(run.digits, regionOf(language));
    };
    return readDigits(text, words, language, JOINT).flatMap((run) => {
      const lead = leadOf(text, words, run);
      if (!isMeant(run, lead.plus)) return [];
      return [{ start: lead.start, end: run.end, value: `${lead.plus ? '+' : ''}${run.digits}` }];
    });
  },
};

/** The way in which numbers are written in North America, whatever they are. */
const GROUPS = /^(?:1[ .-])?\d{3}(?:\) ?|[ .-])\d{3}[ .-]\d{4}$/;

function isDate(said: string): boolean {
  return /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/.test(said.slice(0, 20));
}

/** What the words shortly before a number say: whether it is one to call; undefined where they say nothing. */
function announcement(words: readonly Word[], from: number): boolean | undefined {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const key = words[at]?.key ?? '';
    if (OTHER.has(key)) return false;
    if (ANNOUNCING.has(key)) return !OTHER.has(words[at - 1]?.key ?? '');
  }
  return undefined;
}

/** Where a number begins with what stands before its digits: `+`, `(`, `plus`. */
function leadOf(text: string, words: readonly Word[], { start, from }: DigitRun): { start: number; plus: boolean } {
  const signs = /\+?\(?\+?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  if (signs.includes('+')) return { start: start - signs.length, plus: true };
  const last = words[from - 1];
  const isPlus = last?.key === 'plus' && /^\s{1,3}$/.test(text.slice(last.end, Math.min(start, last.end + 4)));
  if (isPlus) return { start: last.start, plus: true };
  return { start: start - signs.length, plus: false };
}

export default phoneNumber;
