/** Currencies in use, by ISO 4217: `code English name|other names`, `~` before a doubtful one. The first name is the value; a plural of
 * each is made of its last word, and others are given. */
const CURRENCIES = `
USD US dollar|U.S. dollar|United States dollar|American dollar|dollar|buck|greenback|Dólar estadounidense|dólar americano|dólar|dólares|dólares americanos|dólares estadounidenses|dollaro|dollari|dollaro americano|dollari americani|dollar américain|dollars américains|amerikanischer Dollar|amerikanische Dollar
EUR Euro|Euros
GBP British pound|pound sterling|pounds sterling|sterling|UK pound|English pound|quid|~pound|~pounds|britisches Pfund|britische Pfund|~Pfund|livre sterling|livres sterling|libra esterlina|libras esterlinas|sterlina|sterline
CHF Swiss franc|Schweizer Franken|Franken|~Stutz|franc suisse|francs suisses|franco suizo|francos suizos|franco suíço|francos suíços|franco svizzero|franchi svizzeri|~franc|~francs
JPY Japanese yen|yen|yens|iene|ienes|japanischer Yen|yenes
CNY Chinese yuan|yuan|renminbi|RMB|yuanes
AUD Australian dollar|Aussie dollar|australischer Dollar|dollar australien|dólar australiano|dólares australianos|dollaro australiano
CAD Canadian dollar|loonie|kanadischer Dollar|dollar canadien|dollars canadiens|dólar canadiense|dólares canadienses|dólar canadense|dólares canadenses|dollaro canadese
NZD New Zealand dollar|kiwi dollar
SEK Swedish krona|Swedish kronor|Swedish crown|schwedische Krone|schwedische Kronen|couronne suédoise|couronnes suédoises|corona sueca|coronas suecas|coroa sueca|coroas suecas|corona svedese|~krona|~kronor
NOK Norwegian krone|Norwegian kroner|Norwegian crown|norwegische Krone|norwegische Kronen|couronne norvégienne|couronnes norvégiennes|corona noruega|coronas noruegas|coroa norueguesa|coroas norueguesas|corona norvegese|corone norvegesi
DKK Danish krone|Danish kroner|Danish crown|dänische Krone|dänische Kronen|couronne danoise|couronnes danoises|corona danesa|coronas danesas|coroa dinamarquesa|corona danese|corone danesi
ISK Icelandic krona|Icelandic króna|Icelandic kronur|isländische Krone
CZK Czech koruna|Czech crown|koruna|tschechische Krone|tschechische Kronen|couronne tchèque|corona checa|coroa checa|corona ceca
PLN Polish zloty|zloty|zlotys|złoty|polnischer Zloty
HUF Hungarian forint|forint|forints
RON Romanian leu|Romanian lei|~leu|~lei
BGN Bulgarian lev|Bulgarian leva|~lev|~leva
RSD Serbian dinar
MKD Macedonian denar|denar
BAM Bosnian convertible mark|convertible mark
ALL Albanian lek|~lek
MDL Moldovan leu|Moldovan lei
UAH Ukrainian hryvnia|hryvnia|hryvnias|grivna
BYN Belarusian ruble
RUB Russian ruble|Russian rouble|ruble|rouble|Rubel|rublo|rublos|rubli
TRY Turkish lira|~lira|türkische Lira|livre turque|livres turques|lira turca|liras turcas|lire turche
GEL Georgian lari|~lari
AMD Armenian dram|~dram
AZN Azerbaijani manat|manat
KZT Kazakhstani tenge|tenge
UZS Uzbekistani som
KGS Kyrgyzstani som
TJS Tajikistani somoni|somoni
TMT Turkmenistani manat
MNT Mongolian tugrik|tugrik
INR Indian rupee|rupee|roupie indienne|indische Rupie|rupia india|rupias indias|rupia indiana|~rupia|~rupias|rupie
PKR Pakistani rupee
LKR Sri Lankan rupee
NPR Nepalese rupee
BTN Bhutanese ngultrum|ngultrum
BDT Bangladeshi taka|~taka
MVR Maldivian rufiyaa|rufiyaa
MUR Mauritian rupee
SCR Seychellois rupee
AFN Afghan afghani|afghani
IRR Iranian rial
IQD Iraqi dinar
ILS Israeli shekel|Israeli new shekel|shekel|Schekel|séquel
JOD Jordanian dinar
KWD Kuwaiti dinar
BHD Bahraini dinar
LBP Lebanese pound
SYP Syrian pound
OMR Omani rial
QAR Qatari riyal
SAR Saudi riyal|riyal|riyals
AED UAE dirham|Emirati dirham|United Arab Emirates dirham|dirham
YER Yemeni rial
EGP Egyptian pound
LYD Libyan dinar
TND Tunisian dinar
DZD Algerian dinar
MAD Moroccan dirham
MRU Mauritanian ouguiya|ouguiya
SDG Sudanese pound
SSP South Sudanese pound
ETB Ethiopian birr|birr
ERN Eritrean nakfa|nakfa
DJF Djiboutian franc
SOS Somali shilling
KES Kenyan shilling
UGX Ugandan shilling
TZS Tanzanian shilling
RWF Rwandan franc
BIF Burundian franc
CDF Congolese franc
XAF Central African CFA franc
XOF West African CFA franc|CFA franc|franc CFA|francs CFA
XPF CFP franc
NGN Nigerian naira|naira
GHS Ghanaian cedi|cedi
GMD Gambian dalasi|dalasi
GNF Guinean franc
LRD Liberian dollar
SLE Sierra Leonean leone
CVE Cape Verdean escudo
STN São Tomé and Príncipe dobra|dobra
AOA Angolan kwanza|kwanza
ZMW Zambian kwacha
MWK Malawian kwacha
MZN Mozambican metical|metical
ZWG Zimbabwe gold
BWP Botswana pula|~pula
NAD Namibian dollar
ZAR South African rand|~rand|~rands|südafrikanischer Rand
LSL Lesotho loti|~loti
SZL Swazi lilangeni|lilangeni
MGA Malagasy ariary|ariary
KMF Comorian franc
THB Thai baht|baht
VND Vietnamese dong|~dong
LAK Lao kip|~kip
KHR Cambodian riel|~riel
MMK Myanmar kyat|Burmese kyat|kyat
MYR Malaysian ringgit|ringgit
SGD Singapore dollar|Singaporean dollar
BND Brunei dollar
IDR Indonesian rupiah|rupiah
PHP Philippine peso|Filipino peso
TWD New Taiwan dollar|Taiwan dollar|Taiwanese dollar
HKD Hong Kong dollar
MOP Macanese pataca|pataca
KRW South Korean won|Korean won|~won
KPW North Korean won
PGK Papua New Guinean kina|~kina
FJD Fijian dollar
SBD Solomon Islands dollar
VUV Vanuatu vatu|vatu
WST Samoan tala|~tala
TOP Tongan pa'anga|pa'anga
MXN Mexican peso|peso mexicano|pesos mexicanos|mexikanischer Peso|peso messicano|~peso|~pesos
BRL Brazilian real|Brazilian reais|real brasileiro|reais brasileiros|real brasileño|reales brasileños|~real|reais
ARS Argentine peso|Argentinian peso|peso argentino|pesos argentinos
CLP Chilean peso|peso chileno|pesos chilenos
COP Colombian peso|peso colombiano|pesos colombianos
PEN Peruvian sol|Peruvian soles|nuevo sol|~soles
BOB Bolivian boliviano|~boliviano|~bolivianos
PYG Paraguayan guarani|~guaraní|~guaraníes
UYU Uruguayan peso|peso uruguayo|pesos uruguayos
VES Venezuelan bolívar|bolívar|bolívares
GYD Guyanese dollar
SRD Surinamese dollar
CRC Costa Rican colón|~colones
GTQ Guatemalan quetzal|~quetzal|quetzales
HNL Honduran lempira|lempira
NIO Nicaraguan córdoba
PAB Panamanian balboa|~balboa
DOP Dominican peso|peso dominicano
CUP Cuban peso|peso cubano
HTG Haitian gourde|~gourde
JMD Jamaican dollar
TTD Trinidad and Tobago dollar
BBD Barbadian dollar
BSD Bahamian dollar
BZD Belize dollar
BMD Bermudian dollar
KYD Cayman Islands dollar
XCD East Caribbean dollar
AWG Aruban florin
XCG Caribbean guilder
FKP Falkland Islands pound
GIP Gibraltar pound
SHP Saint Helena pound`;

/** Signs, the longer before the shorter: what an amount of money has beside it. */
const SYMBOLS =
  'US$ USD;CA$ CAD;NZ$ NZD;HK$ HKD;NT$ TWD;MX$ MXN;R$ BRL;A$ AUD;C$ CAD;S$ SGD;$ USD;€ EUR;£ GBP;¥ JPY;₹ INR;₽ RUB;₩ KRW;₺ TRY;₴ UAH;' +
  '₪ ILS;฿ THB;₫ VND;₱ PHP;₦ NGN;₵ GHS;₸ KZT;₾ GEL;₡ CRC;₲ PYG;₼ AZN;₮ MNT;৳ BDT;₭ LAK;៛ KHR;zł PLN';

export interface Currency {
  readonly code: string;
  readonly names: readonly string[];
}

export const currencies: readonly Currency[] = /* @__PURE__ */ CURRENCIES.trim()
  .split('\n')
  .map((row) => ({ code: row.slice(0, 3), names: row.slice(4).split('|') }));

/** Codes by sign, the longer signs first. */
export const symbols: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  SYMBOLS.split(';').map((pair) => {
    const [symbol = '', code = ''] = pair.split(' ');
    return [symbol, code] as const;
  }),
);
