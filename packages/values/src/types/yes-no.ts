/** Consent and refusal, as `Yes` and `No`. */

import { findPhrases, type Match } from '../phrases/find-phrases.js';
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type PhraseTable, phraseTable } from '../phrases/phrase-table.js';
import { toFound } from '../phrases/to-found.js';
import { cutWords, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

interface Phrases {
  /** `~` before what means that only by itself: `no`, which most often denies a thing, `right`, `fine`; in an answer one such word is
   * enough anywhere, while several (`i would`, `not now`) are as often the beginning of a sentence there. */
  readonly yes: string;
  readonly no: string;
  /** Neither, though there is a word in it that would be one. */
  readonly neither: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    yes:
      "yes|yes please|yes yes|yeah|yeah sure|yea|yep|yup|yessir|yes sir|yes ma'am|uh huh|mm hmm|mhm|aye|sure thing|of course|absolutely|definitely|" +
      'certainly|affirmative|by all means|why not|no yeah|no yes|you bet|you got it|sounds good|sounds great|~go ahead|for sure|totally|indeed|' +
      '~i do|~i would|~i will|~i am|~please do|that s right|that is right|that s correct|that is correct|~that s it|of course yes|hell yes|yes of course|' +
      'i think so|i guess so|~i guess|i suppose so|~i suppose|i believe so|i agree|i confirm|~do it|~let s do it|with pleasure|gladly|no doubt|without a doubt|' +
      '~sure|~ok|~okay|~k|okey dokey|~right|~correct|~fine|~alright|all right|~true|~exactly|~good|~great|~perfect|~y|~cool|~confirmed|~agreed',
    no:
      'nope|nah|no way|no thanks|no thank you|not at all|of course not|certainly not|absolutely not|definitely not|yeah no|yes no|yeah nah|' +
      "nay|negative|no sir|no ma'am|no no|no please|hell no|not really|~not now|~not today|~not yet|never|no chance|not a chance|i don t think so|i do not think so|" +
      'i d rather not|i would rather not|rather not|~don t|~do not|~i don t|~i do not|~i won t|~i would not|~i wouldn t|~i am not|~i m not|that s wrong|' +
      'that is wrong|that s not right|that is not right|that s not correct|that is not correct|~not right|~not correct|~not true|i disagree|by no means|' +
      '~please don t|~please do not|~i m good|~i m fine|no deal|nah i m good|nah i am good|no i m good|no i am good|no need|' +
      '~no|~n|~wrong|~incorrect|~false|uh uh|~stop|~cancel',
    neither:
      'no problem|no worries|no idea|no matter|no clue|no one|no more|no longer|no preference|no doubt about|no rush|no hurry|no pressure|yes or no|yes and no|' +
      'not sure|i m not sure|i am not sure|no less|no wonder|no big deal|no way to|never mind|nevermind|i don t know|i do not know|i don t care|i don t mind|' +
      'i do not mind|make sure|for sure not|i m fine with|i m good with|i am here|i do not|right now|right away|right here|' +
      'fine print|ok google|whether or no|don t know|don t care|don t worry|why not both',
  },
  de: {
    yes:
      'ja|jawohl|ja bitte|ja gerne|jo|jep|jup|na klar|aber klar|aber sicher|aber ja|ja klar|ja genau|ja natürlich|na sicher|natürlich|selbstverständlich|' +
      'auf jeden fall|auf alle fälle|unbedingt|~gern|~gerne|sehr gerne|einverstanden|in ordnung|das stimmt|stimmt genau|~warum nicht|~mach das|nein doch|ja doch|' +
      '~klar|~sicher|~ok|~okay|~genau|~stimmt|~richtig|~passt|~gut|~doch|~j|~super|~korrekt',
    no:
      'nein|nein danke|nee|nö|ne danke|nein nein|auf keinen fall|keinesfalls|keineswegs|überhaupt nicht|gar nicht|natürlich nicht|bestimmt nicht|sicher nicht|' +
      'lieber nicht|nicht wirklich|niemals|bloß nicht|ja nein|jein eher nicht|das stimmt nicht|stimmt nicht|nicht richtig|kommt nicht in frage|besser nicht|~noch nicht|' +
      '~falsch|~nie|~n|~ne|~abbrechen|~nicht',
    neither:
      'kein problem|ja oder nein|keine ahnung|ich weiß nicht|ich weiss nicht|weiß nicht|nicht sicher|bin mir nicht sicher|ja wo|ja was|ja wer|jein|gerne wieder|na ja|naja',
  },
  fr: {
    yes:
      'oui|ouais|oui merci|oui s il vous plaît|oui s il te plaît|oui bien sûr|mais oui|bien sûr|bien sûr que oui|bien entendu|tout à fait|d accord|avec plaisir|volontiers|' +
      'absolument|certainement|évidemment|carrément|pourquoi pas|c est ça|c est exact|c est correct|~c est bon|~ça marche|~ça me va|~je veux bien|je confirme|sans problème|ben oui|' +
      '~ok|~okay|~si|~exact|~exactement|~parfait|~correct|~o|vas y|~super',
    no:
      'non|non merci|mais non|bien sûr que non|pas du tout|surtout pas|jamais|absolument pas|certainement pas|pas vraiment|pas question|hors de question|' +
      'en aucun cas|nan|oui non|~pas maintenant|~pas encore|je ne crois pas|je ne pense pas|~je ne veux pas|je préfère pas|c est faux|ce n est pas ça|non non|' +
      '~faux|~n|~pas|~annuler',
    neither:
      'pas de problème|pas de souci|oui ou non|je ne sais pas|je sais pas|pas mal|aucune idée|non seulement|pas sûr|jamais vu|non loin',
  },
  es: {
    yes:
      '~sí|sí por favor|sí claro|sí señor|sip|claro|claro que sí|por supuesto|por supuesto que sí|desde luego|de acuerdo|vale|con mucho gusto|con gusto|cómo no|' +
      'así es|eso es|efectivamente|sin duda|por qué no|~está bien|me parece bien|adelante|afirmativo|ya lo creo|dale|obvio|' +
      '~si|~ok|~okay|~bueno|~correcto|~exacto|~cierto|~perfecto|~bien|~s|~seguro',
    no:
      'no gracias|nop|no no|claro que no|por supuesto que no|desde luego que no|para nada|de ninguna manera|de ningún modo|en absoluto|ni hablar|jamás|nunca|qué va|' +
      '~todavía no|~ahora no|creo que no|~no quiero|~no creo|no es así|no está bien|no es correcto|mejor no|negativo|sí no|ni loco|' +
      '~no|~n|~incorrecto|~falso|~cancelar',
    neither:
      'no hay problema|sin problema|sí o no|no sé|no lo sé|no importa|no estoy seguro|no estoy segura|no pasa nada|no solo|no hay de qué|si no|nunca mejor|vale la pena',
  },
  pt: {
    yes:
      'sim|sim por favor|sim senhor|claro|claro que sim|com certeza|com certeza sim|é claro|pois não|certamente|sem dúvida|isso mesmo|com prazer|por que não|~tudo bem|~está bem|' +
      'tá bom|tá bem|está certo|~está bom|~pode ser|pode sim|sim sim|quero sim|~eu quero|concordo|de acordo|beleza|aceito|confirmo|é isso|é sim|' +
      '~ok|~okay|~certo|~correto|~exato|~isso|~uhum|~aham|~bom|~s|~perfeito|~pode|~quero|~ótimo',
    no:
      '~não|não obrigado|não obrigada|não não|claro que não|de jeito nenhum|de maneira nenhuma|de forma alguma|de modo algum|nem pensar|nunca|jamais|~ainda não|~agora não|' +
      'acho que não|~não quero|melhor não|sim não|negativo|com certeza não|' +
      '~errado|~n|~incorreto|~falso|~cancelar',
    neither:
      'não tem problema|sem problema|sim ou não|não sei|não importa|não tenho certeza|não faz mal|não só|se não|nunca mais',
  },
  it: {
    yes:
      '~sì|sì grazie|sì per favore|sì sì|certo|certo che sì|certamente|sicuro|ma certo|va bene|d accordo|volentieri|con piacere|assolutamente sì|senz altro|senza dubbio|' +
      'come no|perché no|esatto|proprio così|è giusto|è corretto|ovvio|ovviamente|naturalmente|penso di sì|credo di sì|confermo|molto volentieri|eccome|assolutamente|' +
      '~si|~ok|~okay|~giusto|~corretto|~bene|~perfetto|~s|~esattamente',
    no:
      'no grazie|no no|certo che no|assolutamente no|per niente|per nulla|niente affatto|affatto|mai|neanche per sogno|nemmeno per idea|~non ancora|~non ora|~non adesso|~non voglio|' +
      'credo di no|penso di no|~non credo|meglio di no|direi di no|no davvero|sì no|proprio no|ovviamente no|ma no|' +
      '~no|~n|~sbagliato|~errato|~falso|~annulla',
    neither:
      'nessun problema|non c è problema|sì o no|non so|non lo so|non importa|non sono sicuro|non sono sicura|mai dire|se no|non fa niente',
  },
};

const THUMBS = [
  ['👍', 'Yes'],
  ['👎', 'No'],
] as const;

const tableOf = /* @__PURE__ */ perLanguage((language): PhraseTable => {
  // English is understood everywhere, but where the language has the same word for something else, that one goes first.
  const both = language === 'en' ? [PHRASES.en] : [PHRASES[language], PHRASES.en];
  const values = both.flatMap(({ yes, no }) => [
    { value: 'Yes', names: yes.split('|') },
    { value: 'No', names: no.split('|') },
  ]);
  return phraseTable(
    values,
    both.flatMap(({ neither }) => neither.split('|')),
  );
});

/** Behind a doubtful word that opens the text, these begin a sentence of its own: `no I want two`, while `no sugar` says no about sugar. */
const FOLLOWERS = new Set(
  (
    'i it that thats this you we he she they thanks thank please not sorry but because just don dont sir madam ' +
    'ich das es wir danke aber je c ce merci mais on yo eso gracias pero eu isso obrigado obrigada mas io grazie ma'
  ).split(' '),
);
/** Before one, they count for nothing. */
const OPENERS = new Set(
  'oh um uh well hmm ah er so and but ach ahm tja na ben euh bah pues bueno bom ah allora beh eh ehm then'.split(' '),
);

const yesNo: Recogniser = {
  type: 'Twilio.YES_NO',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const accept = (match: Match): boolean =>
      !match.phrase.doubtful || (answer && match.to - match.from === 1) || standsByItself(text, words, match);
    const said = findPhrases(text, words, tableOf(language), accept).map((match) => toFound(words, match));
    const shown = THUMBS.some(([sign]) => text.includes(sign)) ? findThumbs(text) : [];
    return shown.length === 0 ? said : [...said, ...shown].sort((a, b) => a.start - b.start);
  },
};

/** Between punctuation or the ends of the text, or first and followed by the beginning of a sentence. */
function standsByItself(text: string, words: readonly Word[], { from, to }: Match): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return false;
  const opener = words[from - 1];
  const opens =
    opener === undefined ||
    (from === 1 && OPENERS.has(opener.key)) ||
    PAUSE.test(text.slice(opener.end, Math.min(first.start, opener.end + 4)));
  const next = words[to];
  const closes = next === undefined || PAUSE.test(text.slice(last.end, Math.min(next.start, last.end + 4)));
  return opens && (closes || FOLLOWERS.has(next.key));
}

const PAUSE = /[,.;:!?…\n]|\s[-–—]/;

function findThumbs(text: string): Found[] {
  return THUMBS.flatMap(([sign, value]) =>
    [...text.matchAll(new RegExp(sign, 'g'))].map(({ index }) => ({ start: index, end: index + sign.length, value })),
  );
}

export default yesNo;
