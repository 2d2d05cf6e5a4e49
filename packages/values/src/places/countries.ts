/** Countries and territories with a code in ISO 3166-1: codes, the English name, and names in the other languages.
 *
 * A row is `alpha-2 alpha-3 English;German;French;Spanish;Portuguese;Italian`, several names with `|` between, a doubtful one with `~`
 * before it; the first English name is the value. A name that equals the English one but for its accents is left out. The names are ours
 * and not those of `Intl`, whose words change from one engine to the next: a model is trained on what is found here. */
const COUNTRIES = `
AD AND Andorra;;Andorre
AE ARE United Arab Emirates|UAE|U.A.E.|Emirates;Vereinigte Arabische Emirate|Vereinigten Arabischen Emiraten|VAE;Émirats arabes unis;Emiratos Árabes Unidos|Emiratos;Emirados Árabes Unidos;Emirati Arabi Uniti
AF AFG Afghanistan;;;Afganistán;Afeganistão
AG ATG Antigua and Barbuda|Antigua & Barbuda|Antigua;Antigua und Barbuda;Antigua-et-Barbuda;Antigua y Barbuda;Antígua e Barbuda;Antigua e Barbuda
AI AIA Anguilla;;;Anguila;Anguila
AL ALB Albania;Albanien;Albanie;;Albânia
AM ARM Armenia;Armenien;Arménie;;Armênia|Arménia
AO AGO Angola
AQ ATA Antarctica;Antarktis;Antarctique;Antártida;Antártida|Antártica;Antartide
AR ARG Argentina;Argentinien;Argentine
AS ASM American Samoa;Amerikanisch-Samoa;Samoa américaines;Samoa Americana;Samoa Americana;Samoa Americane
AT AUT Austria;Österreich|Oesterreich;Autriche;;Áustria
AU AUS Australia;Australien;Australie;;Austrália
AW ABW Aruba
AX ALA Åland Islands|Aland;Ålandinseln;Îles Åland;Islas Åland;Ilhas Åland;Isole Åland
AZ AZE Azerbaijan;Aserbaidschan;Azerbaïdjan;Azerbaiyán;Azerbaijão;Azerbaigian
BA BIH Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia;Bosnien und Herzegowina|Bosnien;Bosnie-Herzégovine|Bosnie;Bosnia y Herzegovina;Bósnia e Herzegovina;Bosnia ed Erzegovina
BB BRB Barbados;;Barbade
BD BGD Bangladesh;Bangladesch;;Bangladés
BE BEL Belgium;Belgien;Belgique;Bélgica;Bélgica;Belgio
BF BFA Burkina Faso|Burkina;;;;Burquina Faso
BG BGR Bulgaria;Bulgarien;Bulgarie;;Bulgária
BH BHR Bahrain;;Bahreïn;Baréin;Barém|Bahrein|Barein;Bahrein
BI BDI Burundi
BJ BEN Benin;;Bénin
BL BLM Saint Barthélemy|St. Barthélemy;;;San Bartolomé;São Bartolomeu
BM BMU Bermuda;;Bermudes;Bermudas;Bermudas
BN BRN Brunei|Brunei Darussalam
BO BOL Bolivia;Bolivien;Bolivie;;Bolívia
BQ BES Caribbean Netherlands|Bonaire;Karibische Niederlande;Pays-Bas caribéens;Caribe neerlandés;Países Baixos Caribenhos;Caraibi olandesi
BR BRA Brazil;Brasilien;Brésil;Brasil;Brasil;Brasile
BS BHS Bahamas
BT BTN Bhutan;;Bhoutan;Bután;Butão
BV BVT Bouvet Island;Bouvetinsel;Île Bouvet;Isla Bouvet;Ilha Bouvet;Isola Bouvet
BW BWA Botswana;Botsuana;;Botsuana;Botsuana
BY BLR Belarus|Byelorussia;Weißrussland;Biélorussie|Bélarus;Bielorrusia;Bielorrússia;Bielorussia
BZ BLZ Belize;;;Belice
CA CAN Canada;Kanada;;Canadá;Canadá
CC CCK Cocos Islands|Keeling Islands|Cocos (Keeling) Islands;Kokosinseln;Îles Cocos;Islas Cocos;Ilhas Cocos;Isole Cocos
CD COD Congo (DRC)|Democratic Republic of the Congo|DR Congo|Congo-Kinshasa;Demokratische Republik Kongo|DR Kongo|Kongo-Kinshasa;République démocratique du Congo|RDC;República Democrática del Congo;República Democrática do Congo;Repubblica Democratica del Congo
CF CAF Central African Republic;Zentralafrikanische Republik;République centrafricaine|Centrafrique;República Centroafricana;República Centro-Africana;Repubblica Centrafricana
CG COG Congo|Republic of the Congo|Congo-Brazzaville;Kongo|Republik Kongo|Kongo-Brazzaville;République du Congo;República del Congo;República do Congo;Repubblica del Congo
CH CHE Switzerland;Schweiz;Suisse;Suiza;Suíça;Svizzera
CI CIV Côte d'Ivoire|Ivory Coast;Elfenbeinküste;;Costa de Marfil;Costa do Marfim;Costa d'Avorio
CK COK Cook Islands;Cookinseln;Îles Cook;Islas Cook;Ilhas Cook;Isole Cook
CL CHL ~Chile;;~Chili;;;~Cile
CM CMR Cameroon;Kamerun;Cameroun;Camerún;Camarões;Camerun
CN CHN ~China|People's Republic of China;;Chine;;;Cina
CO COL Colombia;Kolumbien;Colombie;;Colômbia
CR CRI Costa Rica
CU CUB Cuba;Kuba
CV CPV Cape Verde|Cabo Verde;Kap Verde;Cap-Vert;;;Capo Verde
CW CUW Curaçao;;;Curazao
CX CXR Christmas Island;Weihnachtsinsel;Île Christmas;Isla de Navidad;Ilha do Natal|Ilha Christmas;Isola Christmas
CY CYP Cyprus;Zypern;Chypre;Chipre;Chipre;Cipro
CZ CZE Czechia|Czech Republic;Tschechien|Tschechische Republik|Tschechischen Republik;Tchéquie|République tchèque;Chequia|República Checa;Chéquia|Tchéquia|República Tcheca|República Checa;Cechia|Repubblica Ceca
DE DEU Germany;Deutschland;Allemagne;Alemania;Alemanha;Germania
DJ DJI Djibouti;Dschibuti;;Yibuti;Djibuti|Djibouti;Gibuti
DK DNK Denmark;Dänemark;Danemark;Dinamarca;Dinamarca;Danimarca
DM DMA Dominica;;~Dominique
DO DOM Dominican Republic;Dominikanische Republik|Dominikanischen Republik;République dominicaine;República Dominicana;República Dominicana;Repubblica Dominicana
DZ DZA Algeria;Algerien;Algérie;Argelia;Argélia
EC ECU Ecuador;;Équateur;;~Equador
EE EST Estonia;Estland;Estonie;;Estônia|Estónia
EG EGY Egypt;Ägypten;Égypte;Egipto;Egito|Egipto;Egitto
EH ESH Western Sahara;Westsahara;Sahara occidental;Sáhara Occidental;Saara Ocidental;Sahara occidentale
ER ERI Eritrea;;Érythrée;;Eritreia
ES ESP Spain;Spanien;Espagne;España;Espanha;Spagna
ET ETH Ethiopia;Äthiopien;Éthiopie;Etiopía;Etiópia;Etiopia
FI FIN Finland;Finnland;Finlande;Finlandia;Finlândia;Finlandia
FJ FJI Fiji;Fidschi;Fidji;Fiyi;;Figi
FK FLK Falkland Islands|Falklands;Falklandinseln;Îles Malouines|Malouines;Islas Malvinas|Malvinas;Ilhas Malvinas|Malvinas;Isole Falkland
FM FSM Micronesia|Federated States of Micronesia;Mikronesien;Micronésie;;Micronésia
FO FRO Faroe Islands|Faroes;Färöer;Îles Féroé;Islas Feroe;Ilhas Faroé;Isole Fær Øer
FR FRA France;Frankreich;;Francia;França;Francia
GA GAB Gabon;Gabun;;Gabón;Gabão
GB GBR United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland;Vereinigtes Königreich|Vereinigten Königreich|Großbritannien|Schottland|Nordirland;Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord;Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte;Reino Unido|Grã-Bretanha|Inglaterra|Escócia|País de Gales|Irlanda do Norte;Regno Unito|Gran Bretagna|Inghilterra|Scozia|Galles|Irlanda del Nord
GD GRD Grenada;;~Grenade;~Granada;~Granada
GE GEO ~Georgia;Georgien;Géorgie;;Geórgia
GF GUF French Guiana;Französisch-Guayana;Guyane française|Guyane;Guayana Francesa;Guiana Francesa;Guyana francese
GG GGY Guernsey;;Guernesey;Guernesey
GH GHA Ghana;;;;Gana
GI GIB Gibraltar;;;;;Gibilterra
GL GRL Greenland;Grönland;Groenland;Groenlandia;Groenlândia|Gronelândia;Groenlandia
GM GMB Gambia|The Gambia;;Gambie;;Gâmbia
GN GIN ~Guinea;;~Guinée;;Guiné
GP GLP Guadeloupe;;;Guadalupe;Guadalupe;Guadalupa
GQ GNQ Equatorial Guinea;Äquatorialguinea;Guinée équatoriale;Guinea Ecuatorial;Guiné Equatorial;Guinea Equatoriale
GR GRC Greece;Griechenland;Grèce;Grecia;Grécia;Grecia
GS SGS South Georgia and the South Sandwich Islands|South Georgia;Südgeorgien;Géorgie du Sud;Georgia del Sur;Geórgia do Sul;Georgia del Sud
GT GTM Guatemala
GU GUM Guam
GW GNB Guinea-Bissau;;Guinée-Bissau;Guinea-Bisáu;Guiné-Bissau
GY GUY Guyana;;;;~Guiana
HK HKG Hong Kong|Hongkong
HM HMD Heard and McDonald Islands|Heard & McDonald Islands;Heard und McDonaldinseln;Îles Heard-et-MacDonald;Islas Heard y McDonald;Ilhas Heard e McDonald;Isole Heard e McDonald
HN HND Honduras
HR HRV Croatia;Kroatien;Croatie;Croacia;Croácia;Croazia
HT HTI Haiti;;Haïti;Haití
HU HUN Hungary;Ungarn;Hongrie;Hungría;Hungria;Ungheria
ID IDN Indonesia;Indonesien;Indonésie;;Indonésia
IE IRL Ireland|Republic of Ireland;Irland;Irlande;Irlanda;Irlanda;Irlanda
IL ISR Israel;;;;;Israele
IM IMN Isle of Man;;Île de Man;Isla de Man;Ilha de Man;Isola di Man
IN IND India;Indien;Inde;;Índia
IO IOT British Indian Ocean Territory;Britisches Territorium im Indischen Ozean;Territoire britannique de l'océan Indien;Territorio Británico del Océano Índico;Território Britânico do Oceano Índico;Territorio Britannico dell'Oceano Indiano
IQ IRQ Iraq;Irak;Irak;Irak;Iraque
IR IRN Iran;;;;~Irã|Irão
IS ISL Iceland;Island;Islande;Islandia;Islândia;Islanda
IT ITA Italy;Italien;Italie;Italia;Itália;Italia
JE JEY ~Jersey
JM JAM Jamaica;Jamaika;Jamaïque;;;Giamaica
JO JOR ~Jordan;Jordanien;Jordanie;Jordania;Jordânia;Giordania
JP JPN Japan;;Japon;Japón;Japão;Giappone
KE KEN Kenya;Kenia;;Kenia;Quênia|Quénia
KG KGZ Kyrgyzstan;Kirgisistan;Kirghizistan|Kirghizstan;Kirguistán;Quirguistão;Kirghizistan
KH KHM Cambodia;Kambodscha;Cambodge;Camboya;Camboja;Cambogia
KI KIR Kiribati;;;;Quiribati
KM COM Comoros;Komoren;Comores;Comoras;Comores;Comore
KN KNA Saint Kitts and Nevis|St. Kitts and Nevis|Saint Kitts|St. Kitts;St. Kitts und Nevis;Saint-Christophe-et-Niévès;San Cristóbal y Nieves;São Cristóvão e Névis
KP PRK North Korea;Nordkorea;Corée du Nord;Corea del Norte;Coreia do Norte;Corea del Nord
KR KOR South Korea|Republic of Korea|Korea;Südkorea;Corée du Sud|Corée;Corea del Sur|Corea;Coreia do Sul|Coreia;Corea del Sud|Corea
KW KWT Kuwait;;Koweït
KY CYM Cayman Islands|Caymans;Kaimaninseln;Îles Caïmans;Islas Caimán;Ilhas Cayman;Isole Cayman
KZ KAZ Kazakhstan;Kasachstan;;Kazajistán;Cazaquistão;Kazakistan
LA LAO Laos
LB LBN Lebanon;Libanon;Liban;Líbano;Líbano;Libano
LC LCA Saint Lucia|St. Lucia;;Sainte-Lucie;Santa Lucía;Santa Lúcia
LI LIE Liechtenstein
LK LKA Sri Lanka
LR LBR Liberia;;Libéria
LS LSO Lesotho;;;Lesoto;Lesoto
LT LTU Lithuania;Litauen;Lituanie;Lituania;Lituânia;Lituania
LU LUX Luxembourg;Luxemburg;;Luxemburgo;Luxemburgo;Lussemburgo
LV LVA Latvia;Lettland;Lettonie;Letonia;Letônia|Letónia;Lettonia
LY LBY Libya;Libyen;Libye;Libia;Líbia;Libia
MA MAR Morocco;Marokko;Maroc;Marruecos;Marrocos;Marocco
MC MCO Monaco;;;Mónaco;Mônaco|Mónaco
MD MDA Moldova;Moldau|Moldawien;Moldavie;Moldavia;Moldávia;Moldavia
ME MNE Montenegro;;Monténégro
MF MAF Saint Martin|St. Martin;;;San Martín;São Martinho
MG MDG Madagascar;Madagaskar;;;Madagáscar
MH MHL Marshall Islands;Marshallinseln;Îles Marshall;Islas Marshall;Ilhas Marshall;Isole Marshall
MK MKD North Macedonia|Macedonia;Nordmazedonien|Mazedonien;Macédoine du Nord|Macédoine;Macedonia del Norte;Macedônia do Norte|Macedónia do Norte;Macedonia del Nord
ML MLI Mali
MM MMR Myanmar|Burma;;Birmanie;Birmania;Mianmar;Birmania
MN MNG Mongolia;Mongolei;Mongolie;;Mongólia
MO MAC Macao|Macau
MP MNP Northern Mariana Islands;Nördliche Marianen;Îles Mariannes du Nord;Islas Marianas del Norte;Ilhas Marianas do Norte;Isole Marianne settentrionali
MQ MTQ Martinique;;;Martinica;Martinica;Martinica
MR MRT Mauritania;Mauretanien;Mauritanie;;Mauritânia
MS MSR Montserrat
MT MLT Malta;;Malte
MU MUS Mauritius;;~Maurice|Île Maurice;Mauricio;Maurício|Maurícia
MV MDV Maldives;Malediven;;Maldivas;Maldivas;Maldive
MW MWI Malawi;;;Malaui;Malaui
MX MEX Mexico;Mexiko;Mexique;México;;Messico
MY MYS Malaysia;;Malaisie;Malasia;Malásia;Malesia
MZ MOZ Mozambique;Mosambik;;;Moçambique;Mozambico
NA NAM Namibia;;Namibie;;Namíbia
NC NCL New Caledonia;Neukaledonien;Nouvelle-Calédonie;Nueva Caledonia;Nova Caledônia;Nuova Caledonia
NE NER Niger;;;Níger;Níger
NF NFK Norfolk Island;Norfolkinsel;Île Norfolk;Isla Norfolk;Ilha Norfolk;Isola Norfolk
NG NGA Nigeria;;;;Nigéria
NI NIC Nicaragua;;;;Nicarágua
NL NLD Netherlands|Holland;Niederlande|Niederlanden;Pays-Bas|Hollande;Países Bajos|Holanda;Países Baixos|Holanda;Paesi Bassi|Olanda
NO NOR Norway;Norwegen;Norvège;Noruega;Noruega;Norvegia
NP NPL Nepal;;Népal
NR NRU Nauru
NU NIU Niue
NZ NZL New Zealand|Aotearoa;Neuseeland;Nouvelle-Zélande;Nueva Zelanda|Nueva Zelandia;Nova Zelândia;Nuova Zelanda
OM OMN Oman;;;;~Omã
PA PAN Panama;;;Panamá;Panamá
PE PER Peru;;Pérou;Perú;;Perù
PF PYF French Polynesia|Tahiti;Französisch-Polynesien;Polynésie française;Polinesia Francesa;Polinésia Francesa;Polinesia francese
PG PNG Papua New Guinea;Papua-Neuguinea;Papouasie-Nouvelle-Guinée;Papúa Nueva Guinea;Papua-Nova Guiné;Papua Nuova Guinea
PH PHL Philippines;Philippinen;;Filipinas;Filipinas;Filippine
PK PAK Pakistan;;;Pakistán;Paquistão
PL POL Poland;Polen;Pologne;Polonia;Polônia|Polónia;Polonia
PM SPM Saint Pierre and Miquelon|St. Pierre and Miquelon|Saint Pierre & Miquelon|St. Pierre & Miquelon;St. Pierre und Miquelon;Saint-Pierre-et-Miquelon;San Pedro y Miquelón;São Pedro e Miquelão;Saint-Pierre e Miquelon
PN PCN Pitcairn Islands|Pitcairn;Pitcairninseln
PR PRI Puerto Rico;;Porto Rico;;Porto Rico;Porto Rico|Portorico
PS PSE Palestine|Palestinian Territories|State of Palestine;Palästina|Palästinensische Autonomiegebiete;Territoires palestiniens;Palestina|Territorios Palestinos;Palestina|Territórios palestinos;Palestina|Territori Palestinesi
PT PRT Portugal;;;;;Portogallo
PW PLW Palau;;Palaos;Palaos
PY PRY Paraguay;;;;Paraguai
QA QAT Qatar;Katar;;Catar;Catar
RE REU Réunion Island|~Réunion|La Réunion;;;La Reunión;Reunião;Riunione
RO ROU Romania;Rumänien;Roumanie;Rumanía|Rumania;Romênia|Roménia
RS SRB Serbia;Serbien;Serbie;;Sérvia
RU RUS Russia|Russian Federation;Russland;Russie;Rusia;Rússia
RW RWA Rwanda;Ruanda;;Ruanda;Ruanda;Ruanda
SA SAU Saudi Arabia;Saudi-Arabien;Arabie saoudite;Arabia Saudita|Arabia Saudí;Arábia Saudita;Arabia Saudita
SB SLB Solomon Islands;Salomonen;Îles Salomon;Islas Salomón;Ilhas Salomão;Isole Salomone
SC SYC Seychelles;Seychellen;;Seychelles|Seicheles;Seicheles|Seychelles
SD SDN Sudan;;Soudan;Sudán;Sudão
SE SWE Sweden;Schweden;~Suède;Suecia;Suécia;Svezia
SG SGP Singapore;Singapur;Singapour;Singapur;Singapura|Cingapura
SH SHN Saint Helena|St. Helena;;Sainte-Hélène;Santa Elena;Santa Helena;Sant'Elena
SI SVN Slovenia;Slowenien;Slovénie;Eslovenia;Eslovênia|Eslovénia
SJ SJM Svalbard and Jan Mayen|Svalbard;Spitzbergen
SK SVK Slovakia;Slowakei;Slovaquie;Eslovaquia;Eslováquia;Slovacchia
SL SLE Sierra Leone;;;Sierra Leona;Serra Leoa
SM SMR San Marino;;Saint-Marin
SN SEN Senegal;;Sénégal
SO SOM Somalia;;Somalie;;Somália
SR SUR Suriname|Surinam
SS SSD South Sudan;Südsudan;Soudan du Sud;Sudán del Sur;Sudão do Sul;Sudan del Sud|Sud Sudan
ST STP São Tomé and Príncipe|São Tomé;São Tomé und Príncipe;Sao Tomé-et-Principe;Santo Tomé y Príncipe;São Tomé e Príncipe;São Tomé e Príncipe
SV SLV El Salvador;;Salvador;;;
SX SXM Sint Maarten;;Saint-Martin (partie néerlandaise)
SY SYR Syria;Syrien;Syrie;Siria;Síria;Siria
SZ SWZ Eswatini|Swaziland;Eswatini|Swasiland;;Suazilandia|Esuatini;Essuatíni|Suazilândia
TC TCA Turks and Caicos Islands|Turks and Caicos|Turks & Caicos Islands;Turks- und Caicosinseln|Turks und Caicosinseln;Îles Turques-et-Caïques;Islas Turcas y Caicos;Ilhas Turcas e Caicos;Isole Turks e Caicos
TD TCD ~Chad;Tschad;Tchad;;Chade;Ciad
TF ATF French Southern Territories;Französische Süd- und Antarktisgebiete;Terres australes françaises;Territorios Australes Franceses;Territórios Franceses do Sul;Terre Australi Francesi
TG TGO Togo
TH THA Thailand;;Thaïlande;Tailandia;Tailândia;Thailandia|Tailandia
TJ TJK Tajikistan;Tadschikistan;Tadjikistan;Tayikistán;Tajiquistão|Tadjiquistão;Tagikistan
TK TKL Tokelau
TL TLS Timor-Leste|East Timor;Osttimor;Timor oriental;Timor Oriental;;Timor Est
TM TKM Turkmenistan;;Turkménistan;Turkmenistán;Turcomenistão|Turquemenistão
TN TUN Tunisia;Tunesien;Tunisie;Túnez;Tunísia
TO TON Tonga
TR TUR ~Turkey|Türkiye;Türkei;Turquie;Turquía;Turquia;Turchia
TT TTO Trinidad and Tobago|Trinidad & Tobago|Trinidad;Trinidad und Tobago;Trinité-et-Tobago;Trinidad y Tobago;Trinidad e Tobago;Trinidad e Tobago
TV TUV Tuvalu
TW TWN Taiwan;;Taïwan;Taiwán
TZ TZA Tanzania;Tansania;Tanzanie;;Tanzânia
UA UKR Ukraine;;;Ucrania;Ucrânia;Ucraina
UG UGA Uganda;;Ouganda
UM UMI U.S. Outlying Islands|US Outlying Islands;Amerikanische Überseeinseln;Îles mineures éloignées des États-Unis;Islas menores alejadas de EE. UU.;Ilhas Menores Distantes dos EUA;Isole Minori Esterne degli Stati Uniti
US USA United States|United States of America|USA|U.S.A.|U.S.|America|the States;Vereinigte Staaten|Vereinigten Staaten|Amerika;États-Unis|Amérique;Estados Unidos|EE. UU.|EEUU;Estados Unidos|EUA;Stati Uniti
UY URY Uruguay;;;;Uruguai
UZ UZB Uzbekistan;Usbekistan;Ouzbékistan;Uzbekistán;Uzbequistão
VA VAT Vatican City|Vatican|Holy See;Vatikanstadt|Vatikan;Cité du Vatican|Vatican;Ciudad del Vaticano|Vaticano;Cidade do Vaticano|Vaticano;Città del Vaticano|Vaticano
VC VCT Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent|St. Vincent;St. Vincent und die Grenadinen;Saint-Vincent-et-les-Grenadines;San Vicente y las Granadinas;São Vicente e Granadinas;Saint Vincent e Grenadine
VE VEN Venezuela
VG VGB British Virgin Islands;Britische Jungferninseln;Îles Vierges britanniques;Islas Vírgenes Británicas;Ilhas Virgens Britânicas;Isole Vergini Britanniche
VI VIR U.S. Virgin Islands|US Virgin Islands;Amerikanische Jungferninseln;Îles Vierges américaines|Îles Vierges des États-Unis;Islas Vírgenes de Estados Unidos|Islas Vírgenes de EE. UU.;Ilhas Virgens Americanas;Isole Vergini Americane
VN VNM Vietnam|Viet Nam;;Viêt Nam;;Vietnã|Vietname
VU VUT Vanuatu
WF WLF Wallis and Futuna|Wallis & Futuna;Wallis und Futuna;Wallis-et-Futuna;Wallis y Futuna;Wallis e Futuna;Wallis e Futuna
WS WSM Samoa
XK XKX Kosovo
YE YEM Yemen;Jemen;Yémen;;Iêmen|Iémen
YT MYT Mayotte
ZA ZAF South Africa;Südafrika;Afrique du Sud;Sudáfrica;África do Sul;Sudafrica
ZM ZMB Zambia;Sambia;Zambie;;Zâmbia
ZW ZWE Zimbabwe;Simbabwe;;Zimbabue;Zimbábue`;

export interface Country {
  readonly alpha2: string;
  readonly alpha3: string;
  /** Names in the languages of `LANGUAGES`, in that order; `~` marks a doubtful one. */
  readonly names: readonly (readonly string[])[];
}

export const countries: readonly Country[] = /* @__PURE__ */ COUNTRIES.trim()
  .split('\n')
  .map((row) => ({
    alpha2: row.slice(0, 2),
    alpha3: row.slice(3, 6),
    names: row
      .slice(7)
      .split(';')
      .map((names) => names.split('|').filter((name) => name !== '')),
  }));

/** The English name: the value of a country. */
export function nameOf({ names: [[name = ''] = []] }: Country): string {
  return name.replace('~', '');
}
