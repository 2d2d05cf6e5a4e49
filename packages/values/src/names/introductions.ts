/** What people say before their name. */
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type PhraseTable, phraseTable } from '../phrases/phrase-table.js';

interface Introductions {
  /** Followed by a name and hardly anything else. */
  readonly name: string;
  /** Followed by a name among many other things. */
  readonly maybe: string;
  readonly first: string;
  readonly last: string;
  /** Before a last name. */
  readonly title: string;
  /** Behind a name: "Holm is the surname". */
  readonly isFirst: string;
  readonly isLast: string;
}

const INTRODUCTIONS: Readonly<Record<Language, Introductions>> = {
  en: {
    name: 'my name is|my name s|name is|name s|the name is|the name s|my full name is|i am called|i m called|i go by|under the name|in the name of|under the name of|call me|you can call me|name',
    maybe: 'i m|i am|this is|it s|it is|here is|speaking is|im',
    first: 'first name is|first name s|first name|given name is|given name|forename is|forename',
    last: 'last name is|last name s|last name|surname is|surname s|surname|family name is|family name',
    title: 'mr|mrs|ms|miss|mister|dr|doctor|professor|prof|sir',
    isFirst: 'is my first name|is the first name|is my given name|as first name',
    isLast:
      'is the surname|is my surname|is my last name|is the last name|is my family name|is the family name|as last name|as surname',
  },
  de: {
    name: 'mein name ist|mein name lautet|der name ist|ich heiße|ich heisse|heiße|nennen sie mich|nenn mich|auf den namen|unter dem namen|name',
    maybe: 'ich bin|hier ist|hier spricht|ich bin der|ich bin die|das ist',
    first: 'vorname ist|mein vorname ist|vorname|vorname lautet',
    last: 'nachname ist|mein nachname ist|nachname|familienname ist|familienname|zuname|nachname lautet',
    title: 'herr|herrn|frau|doktor|dr',
    isFirst: 'ist mein vorname|ist der vorname',
    isLast: 'ist mein nachname|ist der nachname|ist der familienname',
  },
  fr: {
    name: 'je m appelle|mon nom est|mon nom c est|appelle moi|appelez moi|au nom de|nom',
    maybe: 'je suis|c est|moi c est|ici',
    first: 'mon prénom est|mon prénom c est|prénom est|prénom',
    last: 'mon nom de famille est|nom de famille est|nom de famille|mon nom de famille c est',
    title: 'monsieur|madame|mademoiselle|m|mme|docteur',
    isFirst: 'est mon prénom|c est mon prénom',
    isLast: 'est mon nom de famille|c est mon nom de famille|est le nom de famille',
  },
  es: {
    name: 'me llamo|mi nombre es|mi nombre completo es|llámame|llámeme|a nombre de|nombre',
    maybe: 'soy|yo soy|habla|aquí|es',
    first: 'mi primer nombre es|primer nombre es|primer nombre|nombre de pila',
    last: 'mi apellido es|apellido es|el apellido es|apellido|mis apellidos son|apellidos',
    title: 'señor|señora|señorita|sr|sra|don|doña|doctor|doctora',
    isFirst: 'es mi nombre|es mi primer nombre|es el nombre',
    isLast: 'es mi apellido|es el apellido',
  },
  pt: {
    name: 'me chamo|chamo me|meu nome é|o meu nome é|pode me chamar de|me chame de|em nome de|nome',
    maybe: 'sou|eu sou|sou o|sou a|aqui é|é',
    first: 'meu primeiro nome é|primeiro nome é|primeiro nome',
    last: 'meu sobrenome é|sobrenome é|o sobrenome é|sobrenome|meu apelido é|apelido|último nome',
    title: 'senhor|senhora|sr|sra|dona|doutor|doutora',
    isFirst: 'é meu nome|é o meu nome|é o primeiro nome',
    isLast: 'é meu sobrenome|é o meu sobrenome|é o sobrenome|é o meu apelido',
  },
  it: {
    name: 'mi chiamo|il mio nome è|mio nome è|chiamami|mi chiami|a nome di|a nome|nome',
    maybe: 'sono|io sono|qui è|è',
    first: 'il mio nome di battesimo è|nome di battesimo',
    last: 'il mio cognome è|cognome è|il cognome è|cognome|di cognome faccio|di cognome',
    title: 'signor|signora|signorina|sig|dottor|dottoressa',
    isFirst: 'è il mio nome|è il nome',
    isLast: 'è il mio cognome|è il cognome',
  },
};

export type Introduction = keyof Introductions;

/** Introductions of a language and of English, each by its kind. */
export const introductionsOf: (language: string) => PhraseTable = /* @__PURE__ */ perLanguage((language) => {
  // The short English ones are other words elsewhere: "im" in German.
  const english = { ...INTRODUCTIONS.en, maybe: "i'm" };
  const tables = language === 'en' ? [INTRODUCTIONS.en] : [INTRODUCTIONS[language], english];
  return phraseTable(
    tables.flatMap((table) =>
      Object.entries(table).map(([value, phrases]: [string, string]) => ({ value, names: phrases.split('|') })),
    ),
  );
});
