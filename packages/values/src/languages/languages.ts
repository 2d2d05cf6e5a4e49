/** Languages: `English;German;French;Spanish;Portuguese;Italian;own`, several names with `|` between, a doubtful one with `~` before it. The
 * first English name is the value. Own names are known everywhere, the others in their language; a name like the English one is left out. */
const LANGUAGE_NAMES = `
English;Englisch;anglais;inglés;inglês;inglese
German;Deutsch;allemand;alemán;alemão;tedesco;Deutsch
French;Französisch;français;francés;francês;francese;français
Spanish|Castilian;Spanisch;espagnol;español|castellano;espanhol;spagnolo;español|castellano
Portuguese;Portugiesisch;portugais;portugués;português;portoghese;português
Italian;Italienisch;italien;italiano;italiano;italiano;italiano
Dutch|Flemish;Niederländisch|Holländisch|Flämisch;néerlandais|hollandais|flamand;neerlandés|holandés|flamenco;holandês|neerlandês;olandese|neerlandese;Nederlands
Danish;Dänisch;danois;danés;dinamarquês;danese;dansk
Swedish;Schwedisch;suédois;sueco;sueco;svedese;svenska
Norwegian;Norwegisch;norvégien;noruego;norueguês;norvegese;norsk
Norwegian Bokmål|Bokmål
Norwegian Nynorsk|Nynorsk
Icelandic;Isländisch;islandais;islandés;islandês;islandese;íslenska
Faroese;Färöisch;féroïen;feroés;feroês;faroese
Finnish;Finnisch;finnois|finlandais;finés|finlandés;finlandês;finlandese;suomi
Estonian;Estnisch;estonien;estonio;estoniano|estónio;estone;eesti
Latvian;Lettisch;letton;letón;letão;lettone;latviešu
Lithuanian;Litauisch;lituanien;lituano;lituano;lituano;lietuvių
~Polish;Polnisch;polonais;polaco;polonês|polaco;polacco;polski
Czech;Tschechisch;tchèque;~checo;tcheco|~checo;ceco;čeština|česky
Slovak;Slowakisch;slovaque;eslovaco;eslovaco;slovacco;slovenčina
Slovenian|Slovene;Slowenisch;slovène;esloveno;esloveno;sloveno;slovenščina
Croatian;Kroatisch;croate;croata;croata;croato;hrvatski
Serbian;Serbisch;serbe;serbio;sérvio;serbo;srpski|српски
Bosnian;Bosnisch;bosniaque|bosnien;bosnio;bósnio;bosniaco;bosanski
Macedonian;Mazedonisch;macédonien;macedonio;macedônio;macedone;македонски
Bulgarian;Bulgarisch;bulgare;búlgaro;búlgaro;bulgaro;български
Romanian;Rumänisch;roumain;rumano;romeno;rumeno;română
Moldovan
Hungarian|Magyar;Ungarisch;hongrois;húngaro;húngaro;ungherese;magyar
Albanian;Albanisch;albanais;albanés;albanês;albanese;shqip
Greek;Griechisch;grec;griego;grego;greco;ελληνικά
Turkish;Türkisch;turc;turco;turco;turco;Türkçe
Russian;Russisch;russe;ruso;russo;russo;русский
Ukrainian;Ukrainisch;ukrainien;ucraniano;ucraniano;ucraino;українська
Belarusian;Weißrussisch|Belarussisch;biélorusse;bielorruso;bielorrusso;bielorusso;беларуская
Georgian;Georgisch;géorgien;georgiano;georgiano;georgiano;ქართული
Armenian;Armenisch;arménien;armenio;armênio;armeno;հայերեն
Azerbaijani|Azeri;Aserbaidschanisch;azéri|azerbaïdjanais;azerbaiyano;azerbaijano;azero
Kazakh;Kasachisch;kazakh;kazajo;cazaque;kazako
Uzbek;Usbekisch;ouzbek;uzbeko;uzbeque;uzbeco
Kyrgyz;Kirgisisch;kirghize;kirguís;quirguiz;kirghiso
Tajik;Tadschikisch;tadjik;tayiko;tadjique;tagico
Turkmen;Turkmenisch;turkmène;turcomano;turcomano;turcomanno
Tatar;Tatarisch;tatar;tártaro;tártaro;tartaro
Mongolian;Mongolisch;mongol;mongol;mongol;mongolo
Arabic;Arabisch;arabe;árabe;árabe;arabo;العربية
Hebrew;Hebräisch;hébreu;hebreo;hebraico;ebraico;עברית
Persian|Farsi;Persisch;persan;persa;persa;persiano;فارسی
Dari
Pashto;Paschtu;pachto;pastún;pashto;pashtu
Kurdish;Kurdisch;kurde;kurdo;curdo;curdo;kurdî
Urdu;;ourdou;;;;اردو
Hindi;;;;;;हिन्दी
Bengali|Bangla;Bengalisch;bengali;bengalí;bengali;bengalese;বাংলা
Punjabi;Pandschabi;pendjabi;punyabí;punjabi
Gujarati;;goudjarati;guyaratí;guzerate
Marathi;;;maratí;marata
Tamil;Tamilisch;tamoul;tamil;tâmil
Telugu;;télougou
Kannada;;;canarés;canarês
Malayalam
Odia|Oriya
Assamese;Assamesisch;assamais;asamés;assamês;assamese
Nepali;Nepalesisch;népalais;nepalí;nepalês;nepalese
Sinhala|Sinhalese;Singhalesisch;cingalais;cingalés;cingalês;singalese
Sindhi
Sanskrit;;;sánscrito;sânscrito;sanscrito
Tibetan;Tibetisch;tibétain;tibetano;tibetano;tibetano
Dzongkha
Chinese;Chinesisch;chinois;chino;chinês;cinese;中文
Mandarin|Mandarin Chinese|Putonghua;;;mandarín;mandarim;mandarino;普通话
Cantonese;Kantonesisch;cantonais;cantonés;cantonês;cantonese;粵語
Japanese;Japanisch;japonais;japonés;japonês;giapponese;日本語
Korean;Koreanisch;coréen;coreano;coreano;coreano;한국어
Vietnamese;Vietnamesisch;vietnamien;vietnamita;vietnamita;vietnamita;tiếng Việt
~Thai;Thailändisch|Thai;thaï;tailandés;tailandês;thailandese|thai;ไทย
Lao|Laotian;Laotisch;laotien;laosiano;laosiano;laotiano
Khmer|Cambodian;Kambodschanisch;cambodgien|khmer;camboyano|jemer;cambojano;cambogiano
Burmese;Birmanisch;birman;birmano;birmanês;birmano
Malay;Malaiisch;malais;malayo;malaio;malese;Bahasa Melayu
Indonesian;Indonesisch;indonésien;indonesio;indonésio;indonesiano;Bahasa Indonesia
Filipino;;philippin;filipino;filipino;filippino
Tagalog;;;tagalo
Javanese;Javanisch;javanais;javanés;javanês;giavanese
Sundanese;Sundanesisch;soundanais;sundanés;sundanês;sundanese
Cebuano
Hawaiian;Hawaiisch;hawaïen;hawaiano;havaiano;hawaiano
Maori;;;maorí
Samoan;Samoanisch;samoan;samoano;samoano;samoano
Tongan;Tongaisch
Fijian;Fidschi
Swahili|Kiswahili;Suaheli|Swahili;;suajili;suaíli;
Amharic;Amharisch;amharique;amárico;amárico;amarico;አማርኛ
Tigrinya
Oromo
Somali;;;somalí
Hausa;;haoussa
Yoruba
Igbo
Zulu|isiZulu;;zoulou;zulú
Xhosa|isiXhosa
Sotho|Sesotho
Tswana|Setswana
Shona
Kinyarwanda
Luganda
Lingala
Wolof
Malagasy;;malgache;malgache;malgaxe;malgascio
Afrikaans
Berber|Tamazight;;berbère;bereber;berbere;berbero
Irish|Irish Gaelic|Gaeilge;Irisch;irlandais;irlandés;irlandês;irlandese
Scottish Gaelic|Gaelic;Schottisch-Gälisch|Gälisch;gaélique|gaélique écossais;gaélico;gaélico;gaelico
Welsh;Walisisch;gallois;galés;galês;gallese;Cymraeg
Breton;Bretonisch;breton;bretón;bretão;bretone
Basque;Baskisch;basque;vasco|euskera;basco;basco;euskara
Catalan;Katalanisch;catalan;catalán;catalão;catalano;català
Galician;Galicisch;galicien;~gallego;~galego;galiziano
Occitan;Okzitanisch;occitan;occitano;occitano;occitano
Corsican;Korsisch;corse;corso;;corso
Sardinian;Sardisch;sarde;sardo;sardo;sardo
Romansh;Rätoromanisch;romanche;romanche;romanche;romancio
Luxembourgish;Luxemburgisch;luxembourgeois;luxemburgués;luxemburguês;lussemburghese;Lëtzebuergesch
Swiss German;Schweizerdeutsch|Schwyzerdütsch;suisse allemand;alemán suizo;alemão suíço;svizzero tedesco
Frisian;Friesisch;frison;frisón;frísio;frisone
Maltese;Maltesisch;maltais;maltés;maltês;maltese;Malti
Yiddish;Jiddisch;yiddish;yidis;iídiche;yiddish
Latin;Lateinisch|Latein;~latin;latín;latim;latino
Ancient Greek;Altgriechisch;grec ancien;griego antiguo;grego antigo;greco antico
Esperanto;;espéranto
Haitian Creole|Creole;Haitianisch;créole haïtien|créole;criollo haitiano;crioulo haitiano;creolo haitiano
Jamaican Patois
Guarani;;;guaraní
Quechua;;;quechua
Aymara;;;aimara
Nahuatl;;;náhuatl
Maya|Mayan
Inuktitut
Greenlandic;Grönländisch;groenlandais;groenlandés;groenlandês;groenlandese
Navajo
Cherokee
Sami;Samisch
Uyghur;Uigurisch;ouïghour;uigur
Chechen;Tschetschenisch;tchétchène;checheno;checheno;ceceno
American Sign Language|ASL
British Sign Language|BSL
Sign language;Gebärdensprache;langue des signes;lengua de señas|lengua de signos;língua de sinais|língua gestual;lingua dei segni`;

export interface Tongue {
  /** In English: the value. */
  readonly value: string;
  /** Names in the languages of `LANGUAGES`, in that order, and its own behind them. */
  readonly names: readonly (readonly string[])[];
}

export const tongues: readonly Tongue[] = /* @__PURE__ */ LANGUAGE_NAMES.trim()
  .split('\n')
  .map((row) => {
    const names = row.split(';').map((each) => each.split('|').filter((name) => name !== ''));
    return { value: (names[0]?.[0] ?? '').replace('~', ''), names };
  });
