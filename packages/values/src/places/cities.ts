/** Large cities of the world, a row a country: `alpha-2 city|other name,city`, `~` before a doubtful name. The first name, in English where
 * English has one, is the value. Not exhaustive: a bot for towns of one country brings a list of its own. */
const CITIES = `
AE Dubai,Abu Dhabi|Abu Dabi,Sharjah,Al Ain,Ajman,Ras Al Khaimah,Fujairah
AF Kabul|Kaboul,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz
AL Tirana|Tirane,Durrës,Vlorë,Shkodër
AM Yerevan|Erevan|Jerewan,Gyumri
AO Luanda,Huambo,Lobito,Benguela,Lubango
AR Buenos Aires,Córdoba|Cordova,~Rosario,Mendoza,La Plata,Tucumán|San Miguel de Tucumán,Mar del Plata,~Salta,Santa Fe,San Juan,Resistencia,Neuquén,Santiago del Estero,~Corrientes,Posadas,Bahía Blanca,Paraná,Bariloche|San Carlos de Bariloche,Ushuaia,San Salvador de Jujuy|Jujuy,Comodoro Rivadavia
AT Vienna|Wien|Vienne|Viena,~Graz,Linz,Salzburg|Salzbourg|Salzburgo|Salisburgo,Innsbruck,Klagenfurt,Villach,~Wels,St. Pölten|Sankt Pölten,Dornbirn,Bregenz
AU Sydney,Melbourne,Brisbane,Perth,Adelaide,Gold Coast,~Newcastle,Canberra,Sunshine Coast,Wollongong,Hobart,Geelong,Townsville,Cairns,~Darwin,Toowoomba,Ballarat,Bendigo,Launceston,Mackay,Alice Springs
AZ Baku|Bakou|Bakı,Ganja,Sumqayit
BA Sarajevo,Banja Luka,~Tuzla,Mostar,Zenica
BD Dhaka|Dacca,Chittagong|Chattogram,Khulna,Rajshahi,Sylhet,Comilla,Barisal
BE Brussels|Brüssel|Bruxelles|Bruselas|Bruxelas|Brussel,Antwerp|Antwerpen|Anvers|Amberes|Antuérpia|Anversa,Ghent|~Gent|Gand|Gante,Charleroi,Liège|Lüttich|Lieja|Liegi|Luik,Bruges|Brügge|Brujas|Brugge,Namur,Leuven|Louvain|Löwen,~Mons,Mechelen,Ostend|Ostende|Oostende
BF Ouagadougou,Bobo-Dioulasso
BG Sofia|Sófia|Sofía,Plovdiv,Varna,Burgas,Ruse,Stara Zagora,Pleven
BH Manama
BI Bujumbura,Gitega
BJ Cotonou,Porto-Novo
BN Bandar Seri Begawan
BO ~La Paz,Santa Cruz de la Sierra,El Alto,Cochabamba,~Sucre,Oruro,Potosí,Tarija
BR São Paulo|San Pablo|San Paolo,Rio de Janeiro|Río de Janeiro|Rio,Brasília|Brasilia,~Salvador|Salvador da Bahia,Fortaleza,Belo Horizonte,Manaus,Curitiba,Recife,Goiânia,Belém,Porto Alegre,Guarulhos,Campinas,São Luís,Maceió,Campo Grande,~Natal,Teresina,João Pessoa,São Bernardo do Campo,Santo André,Osasco,Jaboatão dos Guararapes,São José dos Campos,Ribeirão Preto,Uberlândia,Sorocaba,~Contagem,Aracaju,Feira de Santana,Cuiabá,Joinville,Aparecida de Goiânia,Londrina,Juiz de Fora,Porto Velho,Ananindeua,Macapá,Florianópolis,~Serra,Niterói,Caxias do Sul,Boa Vista,Campos dos Goytacazes,Vila Velha,Mauá,São José do Rio Preto,Mogi das Cruzes,Betim,~Santos,Diadema,Maringá,Jundiaí,Piracicaba,Campina Grande,Bauru,~Anápolis,~Vitória,Olinda,Petrópolis,~Franca,Blumenau,Ponta Grossa,Foz do Iguaçu,Cascavel,~Pelotas,Canoas,Rio Branco,Palmas,Ouro Preto,Volta Redonda
BW Gaborone,Francistown
BY Minsk|Minsque,Gomel,Mogilev,Vitebsk,Grodno,~Brest
CA Toronto,Montreal|Montréal,Vancouver,Calgary,Edmonton,Ottawa,Winnipeg,Quebec City|Ville de Québec|~Quebec,~Hamilton,Kitchener,~Victoria,Halifax,Oshawa,~Windsor,Saskatoon,Regina,St. John's,Kelowna,Barrie,Sherbrooke,~Kingston,Mississauga,Brampton,~Surrey,Laval,Markham,Vaughan,Gatineau,Burnaby,Longueuil,Thunder Bay,Sudbury,Moncton,Fredericton,Charlottetown,Whitehorse,Yellowknife,Guelph,Trois-Rivières,Red Deer,Lethbridge,Kamloops,Nanaimo
CD Kinshasa,Lubumbashi,Mbuji-Mayi,Kananga,Kisangani,Bukavu,~Goma
CF Bangui
CG Brazzaville,Pointe-Noire
CH Zurich|Zürich|Zúrich|Zurique|Zurigo,Geneva|Genève|Genf|Ginebra|Genebra|Ginevra,Basel|Bâle|Basilea|Basileia|Basle,Bern|Berne|Berna,Lausanne|Losanna,Winterthur,Lucerne|Luzern|Lucerna,St. Gallen|Sankt Gallen|Saint-Gall|San Gallo,Lugano,Biel|Bienne,~Thun,~Chur,~Zug,Neuchâtel|Neuenburg,Fribourg,~Sion,Schaffhausen,Bellinzona,Davos,Zermatt,Montreux
CI Abidjan,Yamoussoukro,Bouaké
CL Santiago|Santiago de Chile,Valparaíso,Concepción,Antofagasta,Viña del Mar,Temuco,Rancagua,Talca,Arica,Iquique,Puerto Montt,La Serena,Coquimbo,Valdivia,Chillán,Osorno,Calama,Punta Arenas,Copiapó
CM Douala,Yaoundé|Jaunde,Garoua,Bamenda
CN Beijing|Peking|Pékin|Pekín|Pequim|Pechino|北京,Shanghai|Schanghai|Xangai|Sciangai|上海,Guangzhou|Canton|Kanton|Cantão|广州,Shenzhen|深圳,Tianjin|Tientsin|天津,Chongqing|重庆,Chengdu|成都,Wuhan|武汉,Nanjing|Nanking|南京,Hangzhou|杭州,Xi'an|Xian|西安,Suzhou,Shenyang,Harbin,Dalian,Qingdao|Tsingtao,Jinan,Zhengzhou,Changsha,Kunming,Fuzhou,Xiamen|Amoy,Ningbo,Hefei,Nanchang,Taiyuan,Changchun,Guiyang,Nanning,Shijiazhuang,Ürümqi|Urumchi,Lanzhou,Hohhot,Haikou,Wenzhou,Dongguan,Foshan,Wuxi,Zhuhai,Lhasa,Xining,Yinchuan,Sanya,Guilin,Yantai,Zibo,Tangshan,Luoyang,Baotou,Datong,Nantong,Changzhou,Xuzhou,Shantou,Huizhou,Zhongshan,Yangzhou,Linyi,Weifang
CO Bogotá,Medellín,~Cali,Barranquilla,Cartagena,Cúcuta,Bucaramanga,~Pereira,Santa Marta,Ibagué,Manizales,Villavicencio,Neiva,~Pasto,Popayán,Montería,Valledupar,Sincelejo,Tunja,Soacha
CR San José,Alajuela,Cartago,Heredia,Limón|Puerto Limón
CU Havana|La Habana|Havanna|La Havane|L'Avana,Santiago de Cuba,Camagüey,Holguín,Santa Clara,Cienfuegos,Varadero
CV ~Praia,Mindelo
CY Nicosia|Lefkosia|Nikosia,Limassol,Larnaca,~Paphos
CZ Prague|Praha|~Prag|Praga,Brno|Brünn,Ostrava,Plzeň|Pilsen,Liberec,Olomouc,České Budějovice|Budweis,Hradec Králové,Pardubice,Ústí nad Labem,Zlín,Karlovy Vary|Karlsbad
DE Berlin|Berlín|Berlim|Berlino,Hamburg|Hambourg|Hamburgo|Amburgo,Munich|München|Muenchen|Múnich|Munique|Monaco di Baviera,Cologne|Köln|Koeln|Colonia,Frankfurt|Frankfurt am Main|Francfort|Fráncfort|Francoforte,Stuttgart|Estugarda|Stoccarda,Düsseldorf|Duesseldorf,Leipzig|Lipsia,Dortmund,~Essen,Bremen|Brême|Brema,Dresden|Dresde|Dresda,Hanover|Hannover|Hanovre,Nuremberg|Nürnberg|Nuernberg|Núremberg|Nuremberga|Norimberga,Duisburg,~Bochum,Wuppertal,Bielefeld,~Bonn,~Münster|Muenster,Karlsruhe,Mannheim,Augsburg,Wiesbaden,Gelsenkirchen,Mönchengladbach,Braunschweig|Brunswick,~Kiel,Chemnitz,Aachen|Aix-la-Chapelle|Aquisgrán|Aquisgrana,~Halle|Halle an der Saale,Magdeburg|Magdebourg,Freiburg|Freiburg im Breisgau|Fribourg-en-Brisgau|Friburgo,Krefeld,Lübeck|Luebeck,Oberhausen,Erfurt,~Mainz|Mayence|Maguncia|Magonza,Rostock,Kassel,~Hagen,Saarbrücken|Sarrebruck,Hamm,Potsdam,Mülheim|Mülheim an der Ruhr,Ludwigshafen,Oldenburg,Leverkusen,Osnabrück,Solingen,Heidelberg,Herne,Neuss,Darmstadt,Paderborn,Regensburg|Ratisbonne|Ratisbona,Ingolstadt,Würzburg|Wuerzburg,~Fürth,Wolfsburg,Offenbach,~Ulm,Heilbronn,Pforzheim,Göttingen|Goettingen,Bottrop,Reutlingen,Koblenz|Coblence|Coblenza,Bremerhaven,Recklinghausen,Bergisch Gladbach,Erlangen,Jena,Remscheid,Trier|Trèves|Tréveris|Treviri,Salzgitter,Moers,Siegen,Hildesheim,Cottbus,Gütersloh,Kaiserslautern,Witten,Schwerin,~Gera,Esslingen,Ludwigsburg,Tübingen,Flensburg,~Konstanz,~Worms,Marburg,Bamberg,Bayreuth,~Weimar,Lüneburg,Passau,Gießen|Giessen,Lindau,Stralsund,Zwickau
DJ Djibouti City
DK Copenhagen|København|Kopenhagen|Copenhague|Copenaghen,Aarhus|Århus,Odense,Aalborg|Ålborg,Esbjerg,Randers,Kolding,Horsens,Vejle,Roskilde
DO Santo Domingo,Santiago de los Caballeros,Punta Cana,La Romana,Puerto Plata
DZ Algiers|Alger|Algier|Argel|Algeri,~Oran,Constantine,~Annaba,Blida
EC Quito,Guayaquil,~Cuenca,Santo Domingo de los Colorados,Machala,~Manta,Ambato,~Loja,Portoviejo
EE Tallinn|Tallin,Tartu,Narva,Pärnu
EG Cairo|Kairo|Le Caire|El Cairo|Il Cairo|القاهرة,Alexandria|Alexandrie|Alejandría|Alessandria d'Egitto,Giza|Gizeh,Port Said,Luxor|Luksor|Louxor,Aswan|Assuan|Asuán,~Suez,Hurghada,Sharm el-Sheikh,Mansoura,Tanta
ER Asmara
ES Madrid,Barcelona|Barcelone|Barcellona,Valencia|Valence|Valência,Seville|Sevilla|Séville|Sevilha|Siviglia,Zaragoza|Saragossa|Saragosse,Málaga|Malaga,Murcia,Palma|Palma de Mallorca,Las Palmas|Las Palmas de Gran Canaria,Bilbao,Alicante|Alacant,~Vigo,Gijón,L'Hospitalet,Vitoria-Gasteiz,A Coruña|La Coruña|Corunna,Granada,~Elche,Oviedo,Badalona,Jerez|Jerez de la Frontera,Sabadell,Santa Cruz de Tenerife,Pamplona,Almería,San Sebastián|Donostia,Burgos,Santander,Castellón,Albacete,~Logroño,Badajoz,Salamanca|Salamanque,Huelva,Lleida|Lérida,Tarragona,~León,Cádiz|Cadix|Cadice,Jaén,Ourense|Orense,Girona|Gerona,~Lugo,Cáceres,Santiago de Compostela|Saint-Jacques-de-Compostelle,~Toledo,Pontevedra,~Palencia,Ciudad Real,Zamora,Ávila,~Segovia,~Soria,Teruel,Huesca,Marbella,Ibiza|Eivissa,~Mérida,Valladolid,Terrassa,Alcalá de Henares,Fuenlabrada,Leganés,Getafe,Móstoles,Alcorcón,Benidorm
ET Addis Ababa|Addis Abeba|Adís Abeba,Dire Dawa,Mekelle,Gondar,Bahir Dar
FI Helsinki|Helsingfors|Helsinque,Espoo,Tampere,Vantaa,Oulu,Turku,Jyväskylä,Lahti,Kuopio,~Pori,Rovaniemi,Vaasa,Joensuu
FJ Suva,Nadi
FR Paris|París|Parigi,Marseille|Marseilles|Marsella|Marselha|Marsiglia,Lyon|Lyons|Lione,Toulouse|Tolosa,~Nice|Nizza|Niza,Nantes,Strasbourg|Straßburg|Strassburg|Estrasburgo|Strasburgo,Montpellier,Bordeaux|Burdeos|Bordéus,Lille|Lila|Lilla,Rennes,Reims|Rheims,Le Havre,Saint-Étienne,Toulon|Tolone,Grenoble,Dijon|Digione,~Angers,Nîmes,Villeurbanne,Clermont-Ferrand,Le Mans,Aix-en-Provence,~Brest,~Tours,Amiens,Limoges,Annecy,Perpignan|Perpiñán,Boulogne-Billancourt,~Metz,Besançon,Orléans,Saint-Denis,Argenteuil,Rouen,Mulhouse|Mülhausen,Montreuil,~Caen,~Nancy,~Tourcoing,Roubaix,Nanterre,Avignon|Aviñón|Avignone,Créteil,Dunkirk|Dunkerque|Dünkirchen,Poitiers,Versailles|Versalles,~Pau,La Rochelle,Calais,Cannes,Antibes,~Colmar,Ajaccio,Bastia,Biarritz,Bayonne,Saint-Malo,Quimper,Lorient,Vannes,Troyes,Chambéry,Saint-Tropez,Lourdes,~Valence,~Chartres,Béziers,Narbonne,Carcassonne,Arles
GA Libreville,Port-Gentil
GB London|Londres|Londra,Birmingham,Manchester,Leeds,Glasgow,Liverpool,Sheffield,Edinburgh|Édimbourg|Edimburgo,Bristol,Leicester,Coventry,~Bradford,Cardiff|Caerdydd,Belfast,Nottingham,~Hull|Kingston upon Hull,Newcastle upon Tyne,Stoke-on-Trent,Southampton,~Derby,Portsmouth,Brighton,Plymouth,Northampton,~Reading,Luton,Wolverhampton,Bolton,Aberdeen,Bournemouth,Norwich,Swindon,Dundee,~Preston,Sunderland,Swansea,Oxford,Cambridge,Milton Keynes,Peterborough,~York,Ipswich,~Slough,Warrington,Huddersfield,Middlesbrough,Blackpool,Oldham,~Poole,Gloucester,Watford,Telford,Cheltenham,Exeter,Colchester,Blackburn,Rotherham,Doncaster,~Chester,~Lincoln,~Bath,Salford,~Worcester,Basingstoke,Maidstone,Crawley,Hastings,Canterbury,Winchester,Lancaster,Carlisle,~Durham,Inverness,Stirling,Newport,Wrexham,Derry|Londonderry,Guildford,~Bury,Burnley,Scunthorpe,Grimsby,Eastbourne,Southend|Southend-on-Sea,Torquay,Harrogate,Salisbury,Shrewsbury,~Hereford,~Wells,~Ely,St Albans,Wakefield,Wigan,Stockport,Rochdale
GE Tbilisi|Tiflis,Batumi,Kutaisi
GH Accra|Acra,Kumasi,Cape Coast
GM Banjul
GN Conakry
GQ Malabo
GR Athens|Athen|Athènes|Atenas|Atene|Αθήνα,Thessaloniki|Saloniki|Thessalonique|Salónica|Salonicco|Θεσσαλονίκη,Patras|Patra,Heraklion|Iraklio,Larissa,~Volos,Ioannina,Chania,Rhodes,~Corfu,Kavala,Santorini,Mykonos
GT Guatemala City|Ciudad de Guatemala,Quetzaltenango,Antigua Guatemala
GW Bissau
GY Georgetown
HK Hong Kong|Hongkong|香港,Kowloon
HN Tegucigalpa,San Pedro Sula,La Ceiba
HR Zagreb|Agram,~Split,Rijeka,Osijek,Zadar,Dubrovnik,Pula,Šibenik
HT Port-au-Prince|Puerto Príncipe|Porto Príncipe,Cap-Haïtien
HU Budapest|Budapeste,Debrecen,Szeged,Miskolc,Pécs,Győr,Nyíregyháza,Kecskemét,Székesfehérvár,Szombathely,Eger
ID Jakarta|Djakarta|Giacarta,Surabaya,Bandung,Medan,Semarang,Makassar,Palembang,Denpasar,Yogyakarta|Jogjakarta,Malang,Bekasi,Tangerang,Depok,Bogor,Batam,Pekanbaru,Padang,Banjarmasin,Balikpapan,Samarinda,Pontianak,Manado,Surakarta,Bandar Lampung,Mataram,Ambon,Jayapura,Banda Aceh,~Ubud
IE Dublin|Dublín|Dublino,~Cork,Limerick,Galway,Waterford,Drogheda,Dundalk,Sligo,Kilkenny,Killarney,Tralee
IL Jerusalem|Jérusalem|Jerusalén|Jerusalém|Gerusalemme|ירושלים,Tel Aviv|Tel Aviv-Yafo|תל אביב,Haifa|Haïfa|חיפה,Rishon LeZion,Petah Tikva,Ashdod,Netanya,Beersheba|Be'er Sheva,Holon,Bnei Brak,Ramat Gan,Eilat,Nazareth|Nazaret,Tiberias,Herzliya,Ashkelon
IN Mumbai|Bombay|मुंबई,Delhi|~Dilli|दिल्ली,New Delhi|Neu-Delhi|Nueva Delhi|Nova Délhi|Nuova Delhi,Bangalore|Bengaluru,Hyderabad,Ahmedabad,Chennai|Madras,Kolkata|Calcutta|Kalkutta|Calcuta,~Surat,Pune|Poona,Jaipur,Lucknow,Kanpur,Nagpur,Indore,~Thane,Bhopal,Visakhapatnam|Vizag,Patna,Vadodara|Baroda,Ghaziabad,Ludhiana,Agra,Nashik,Faridabad,Meerut,Rajkot,Varanasi|Benares,Srinagar,Aurangabad,Dhanbad,Amritsar,Navi Mumbai,Allahabad|Prayagraj,Ranchi,Howrah,Coimbatore,Jabalpur,Gwalior,Vijayawada,Jodhpur,Madurai,Raipur,Guwahati,Chandigarh,Solapur,Hubli,Mysore|Mysuru,Tiruchirappalli|Trichy,Bareilly,Aligarh,Moradabad,Gurgaon|Gurugram,Noida,Jalandhar,Bhubaneswar,Warangal,Thiruvananthapuram|Trivandrum,Kochi|Cochin,Kozhikode|Calicut,Dehradun,Jamshedpur,Mangalore,Udaipur,Ajmer,Shimla,Darjeeling,Pondicherry|Puducherry,Panaji,Jammu,Bikaner,Gorakhpur,Cuttack,Siliguri,Imphal,Shillong,Nellore,Guntur,Tirupati
IQ Baghdad|Bagdad|Bagdá|بغداد,Basra|Bassora,Mosul|Mossul,Erbil|Arbil,Kirkuk,Najaf,Karbala,Sulaymaniyah,Fallujah
IR Tehran|Teheran|Téhéran|Teherán|Teerã|تهران,Mashhad,Isfahan|Esfahan,Shiraz,Tabriz,Karaj,~Qom,Ahvaz,Kermanshah,Rasht,Kerman,Yazd
IS Reykjavik|Reykjavík|Reikiavik,Akureyri,Kópavogur
IT Rome|Roma|~Rom,Milan|Milano|Mailand|Milán|Milão,Naples|Napoli|Neapel|Nápoles,Turin|Torino|Turín|Turim,Palermo|Palerme,Genoa|Genova|Genua|Gênes|Génova|Gênova,Bologna|Bologne|Bolonia|Bolonha,Florence|Firenze|Florenz|Florencia|Florença,~Bari,Catania|Catane,Venice|Venezia|Venedig|Venise|Venecia|Veneza,Verona|Vérone,Messina|Messine,Padua|Padova|Padoue,Trieste|Triest,~Brescia,~Parma|Parme,Taranto|Tarente,~Prato,Modena|Modène,Reggio Calabria,Reggio Emilia,Perugia|Pérouse,Ravenna|Ravenne,Livorno|Leghorn|Livourne,Cagliari,Foggia,Rimini,Salerno|Salerne,Ferrara|Ferrare,Sassari,~Latina,Monza,Syracuse|Siracusa|Syrakus,Pescara,Bergamo|Bergame,Forlì,Trento|Trient,Vicenza|Vicence,~Terni,Bolzano|Bozen,Novara,Piacenza|Plaisance,Ancona|Ancône,Andria,Arezzo,Udine,Cesena,Lecce,~Pesaro,Barletta,Alessandria,La Spezia,~Pisa|Pise,Lucca|Lucques,~Como|Côme,Cremona|Crémone,Siena|Sienne,Mantua|Mantova|Mantoue,Treviso|Trévise,Varese,Aosta|Aoste,Assisi|Assise,Asti,Matera,~Potenza,Cosenza,Brindisi,Trapani,Agrigento,Ragusa,Caserta,Sorrento,L'Aquila,Savona,Sanremo|San Remo,~Massa,Carrara,Grosseto,Viterbo,~Fano
JM ~Kingston,Montego Bay
JO Amman,Zarqa,Irbid,Aqaba|Akaba
JP Tokyo|Tokio|Tōkyō|Tóquio|東京,Osaka|Ōsaka|大阪,Yokohama|横浜,Nagoya|名古屋,Sapporo|札幌,Kobe|神戸,Kyoto|Kioto|Quioto|京都,Fukuoka|福岡,Kawasaki,Saitama,Hiroshima|広島,Sendai|仙台,Chiba,Kitakyushu,Sakai,Niigata,Hamamatsu,Kumamoto,Sagamihara,Okayama,Shizuoka,Kagoshima,Nagasaki|長崎,Kanazawa,Naha,Matsuyama,~Nara|奈良,Hakodate,Toyama,Gifu,Nagano,Utsunomiya,Himeji,Wakayama,Oita
KE Nairobi,Mombasa,Kisumu,Nakuru,Eldoret
KG Bishkek|Bischkek,Osh
KH Phnom Penh,Siem Reap,Battambang,Sihanoukville
KP Pyongyang|Pjöngjang
KR Seoul|Séoul|Seúl|Seul|서울,Busan|Pusan|부산,Incheon|인천,Daegu,Daejeon,Gwangju,Suwon,Ulsan,Changwon,Goyang,Yongin,Seongnam,Jeonju,Gyeongju
KW Kuwait City
KZ Almaty|Alma-Ata,Astana|Nur-Sultan,Shymkent,Karaganda,Aktobe,Pavlodar
LA Vientiane,Luang Prabang
LB Beirut|Beyrouth|Beirute|بيروت,~Sidon
LI Vaduz
LK Colombo,Kandy,Galle,Jaffna
LR Monrovia
LS Maseru
LT Vilnius|Wilna,Kaunas,Klaipėda,Šiauliai
LU Luxembourg City|Luxemburg-Stadt
LV Riga|Rīga,Daugavpils,Jūrmala
LY Tripoli|Tripolis|Trípoli,Benghazi|Bengasi,Misrata
MA Casablanca,~Rabat,Fez|~Fès,Marrakesh|Marrakech|Marrakesch,Tangier|Tanger|Tánger|Tangeri,Agadir,Meknes,Oujda,Tetouan,Essaouira
MC Monte Carlo
MD Chișinău|Kishinev,Bălți
ME Podgorica,Kotor,Budva
MG Antananarivo
MK Skopje,Ohrid,Bitola
ML Bamako,Timbuktu
MM Yangon|Rangoon|Rangún,Mandalay,Naypyidaw
MN Ulaanbaatar|Ulan Bator
MO Macau|Macao
MR Nouakchott
MT Valletta|La Valletta,Sliema
MU Port Louis
MV ~Malé
MW Lilongwe,Blantyre
MX Mexico City|Ciudad de México|CDMX|Mexiko-Stadt|Cidade do México|Città del Messico,Guadalajara,Monterrey,Puebla,Tijuana,~León,Ciudad Juárez|Juárez,Toluca,Torreón,Querétaro|Santiago de Querétaro,San Luis Potosí,~Mérida,Aguascalientes,Mexicali,Cancún,Acapulco,Culiacán,Chihuahua,Saltillo,Hermosillo,Morelia,Veracruz,Xalapa,Tampico,Reynosa,Oaxaca,Cuernavaca,Durango,Villahermosa,Tuxtla Gutiérrez,Mazatlán,Zapopan,Ecatepec,Nezahualcóyotl,Matamoros,Nuevo Laredo,Puerto Vallarta,Playa del Carmen,Campeche,Pachuca,Zacatecas,Guanajuato,Ensenada,Tepic,Irapuato,Celaya,Cozumel,Tulum
MY Kuala Lumpur,George Town,Johor Bahru,~Ipoh,Kuching,Kota Kinabalu,Shah Alam,Petaling Jaya,Malacca|Melaka,Putrajaya,Kuantan,Klang
MZ Maputo,~Beira,Nampula,Matola
NA Windhoek,Swakopmund,Walvis Bay
NC Nouméa
NE Niamey,Zinder
NG Lagos,~Kano,Ibadan,Abuja,Port Harcourt,Benin City,Kaduna,Maiduguri,~Zaria,~Aba,~Jos,Ilorin,Enugu,Abeokuta,Onitsha,Warri,Calabar,Uyo
NI Managua,~León,Granada
NL Amsterdam|Amsterdã|Amesterdão,Rotterdam|Roterdão|Roterdã,The Hague|~Hague|Den Haag|La Haye|La Haya|L'Aia|Haia,Utrecht,Eindhoven,Tilburg,Groningen|Groninga,Almere,Breda,Nijmegen|Nimwegen|Nimègue,Enschede,Haarlem,Arnhem,Amersfoort,Zaanstad,Apeldoorn,Den Bosch|'s-Hertogenbosch,Zwolle,Leiden|Leyde,Maastricht,Dordrecht,Delft,~Alkmaar,Leeuwarden,Venlo,Deventer,Hilversum,~Gouda,Middelburg,~Assen,Roosendaal,Zoetermeer
NO Oslo|Ósló,Bergen,Trondheim|Drontheim,Stavanger,Tromsø|Tromsö,Kristiansand,Drammen,Fredrikstad,Bodø,Ålesund,Sandnes,Skien,Lillehammer,Hammerfest,Narvik,Haugesund,Molde
NP Kathmandu|Katmandou|Katmandú,Pokhara,Lalitpur,Biratnagar
NZ Auckland,Wellington,Christchurch,~Hamilton,Tauranga,Dunedin,Palmerston North,~Napier,Rotorua,Queenstown,~Nelson,Invercargill,New Plymouth,Whangarei
OM Muscat|Maskat|Mascate,Salalah
PA Panama City|Ciudad de Panamá|Panama-Stadt,~Colón
PE ~Lima,Arequipa,Trujillo,Chiclayo,Cusco|Cuzco,Piura,Iquitos,Huancayo,~Tacna,Callao,Chimbote,Puno
PF Papeete
PG Port Moresby
PH Manila|Manille,Quezon City,Davao|Davao City,Cebu|Cebu City,Zamboanga,Makati,Taguig,Pasig,Baguio,Iloilo,Cagayan de Oro,Bacolod,Caloocan,General Santos,Angeles City,Dumaguete,Tacloban
PK Karachi|Karatschi,Lahore,Islamabad,Faisalabad,Rawalpindi,Multan,Peshawar|Peschawar,Gujranwala,Quetta,Sialkot,Sargodha,Bahawalpur
PL Warsaw|Warszawa|Warschau|Varsovie|Varsovia|Varsóvia|Varsavia,Krakow|Kraków|Cracow|Krakau|Cracovie|Cracovia|Cracóvia,Łódź|Lodz,Wrocław|Breslau|Breslavia,Poznań|Posen,Gdańsk|Danzig|Danzica,Szczecin|Stettin|Stettino,Bydgoszcz,Lublin,Katowice|Kattowitz,Białystok,Gdynia,Częstochowa,Radom,Sosnowiec,Toruń,Kielce,Rzeszów,Gliwice,Zabrze,Olsztyn,Bielsko-Biała,Bytom,Zielona Góra,Opole,~Sopot,Zakopane
PR San Juan,Ponce,Bayamón
PS Gaza,Ramallah,Hebron,Bethlehem|Bethléem|Betlemme,Nablus,~Jenin
PT Lisbon|Lisboa|Lissabon|Lisbonne|Lisbona,~Porto|Oporto,Braga,Coimbra,Funchal,Setúbal,Amadora,Aveiro,~Faro,Évora,Leiria,Viseu,Guimarães,Vila Nova de Gaia,~Beja,Sintra,Cascais,Almada,~Viana do Castelo,Ponta Delgada,Portimão,Matosinhos
PY Asunción,Ciudad del Este,Encarnación
QA Doha
RE Saint-Denis
RO Bucharest|București|Bukarest|Bucarest|Bucareste,Cluj-Napoca|Cluj|Klausenburg,Timișoara|Temeswar,Iași|Jassy,Constanța,Craiova,Brașov,Galați,Ploiești,~Oradea,Sibiu|Hermannstadt,Bacău,~Arad,Pitești,Suceava
RS Belgrade|Beograd|Belgrad|Belgrado,Novi Sad|Neusatz,Niš,Kragujevac,Subotica
RU Moscow|Moskva|Moskau|Moscou|Moscú|Moscovo|Москва,Saint Petersburg|St. Petersburg|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|São Petersburgo|San Pietroburgo|Санкт-Петербург,Novosibirsk|Nowosibirsk|Новосибирск,Yekaterinburg|Jekaterinburg|Екатеринбург,Nizhny Novgorod|Nischni Nowgorod,Kazan|Kasan|Казань,Chelyabinsk|Tscheljabinsk,Omsk,Samara,Rostov-on-Don|Rostow am Don,~Ufa,Krasnoyarsk,Voronezh|Woronesch,Volgograd|Wolgograd|Stalingrad,Krasnodar,Saratov,Tyumen,Tolyatti,Izhevsk,Barnaul,Irkutsk,Khabarovsk,Yaroslavl,Vladivostok|Wladiwostok,Makhachkala,Tomsk,Orenburg,Kemerovo,Ryazan,Astrakhan,Kaliningrad|Königsberg,Sochi|Sotschi,Murmansk,Arkhangelsk|Archangelsk,Yakutsk,Grozny,Smolensk,Tver,Ulyanovsk,Penza,Lipetsk,Kursk,Bryansk,Kaluga,Belgorod,Pskov,Veliky Novgorod
RW Kigali
SA Riyadh|Riad|الرياض,Jeddah|Dschidda|Djeddah|Yeda,Mecca|Mekka|La Mecque|La Meca|Makkah,Medina|Médine|Madinah,Dammam,Taif,Khobar|Al Khobar,Tabuk,Abha
SD Khartoum|Khartum|Jartum|Cartum,Omdurman,Port Sudan
SE Stockholm|Estocolmo|Stoccolma,Gothenburg|Göteborg|Gotemburgo,Malmö|Malmo,Uppsala,Västerås,Örebro,Linköping,Helsingborg,Jönköping,Norrköping,~Lund,Umeå,Gävle,Borås,Södertälje,Karlstad,Växjö,Halmstad,Sundsvall,Luleå,Kiruna,Kalmar,Visby,Östersund
SG Singapore City
SI Ljubljana|Laibach|Lubiana|Liubliana,Maribor|Marburg an der Drau,Celje,Koper,~Bled
SK Bratislava|Pressburg,Košice|Kaschau,Prešov,Žilina,Nitra,Trnava,Banská Bystrica
SL Freetown
SN Dakar,Thiès,Saint-Louis du Sénégal
SO Mogadishu|Mogadischu|Mogadiscio,Hargeisa
SR Paramaribo
SS Juba
SV San Salvador,Santa Ana,San Miguel
SY Damascus|Damaskus|Damasco|دمشق,Aleppo|Alep|Alepo,~Homs,Latakia
TD N'Djamena
TG Lomé
TH Bangkok|Banguecoque|Krung Thep|กรุงเทพ,Chiang Mai,Pattaya,Phuket,Nonthaburi,Hat Yai,Nakhon Ratchasima,Udon Thani,Khon Kaen,Chiang Rai,Ayutthaya,Hua Hin,Krabi
TJ Dushanbe|Duschanbe
TL Dili
TM Ashgabat|Aschgabat
TN Tunis,Sfax,Sousse,Kairouan,Bizerte,Djerba
TR Istanbul|İstanbul|Estambul|Istambul|Constantinople,Ankara|Ancara,Izmir|İzmir|Smyrna,Bursa,Antalya,Adana,Konya,Gaziantep,Mersin,Diyarbakır,Kayseri,Eskişehir,Samsun,Denizli,Şanlıurfa,Trabzon,Malatya,Erzurum,Bodrum,Marmaris,Edirne,Sakarya,Çanakkale,Kocaeli
TT Port of Spain
TW Taipei|Taipeh|台北,Kaohsiung|高雄,Taichung|台中,Tainan|台南,Hsinchu,Keelung,Taoyuan,Hualien
TZ Dar es Salaam,Dodoma,Mwanza,Arusha,Zanzibar City|Sansibar-Stadt,Moshi
UA Kyiv|Kiev|Kiew|Київ,Kharkiv|Charkiw|Jarkov|Харків,Odesa|Odessa|Одеса,Dnipro|Dnipropetrovsk,Donetsk|Donezk,Zaporizhzhia|Saporischschja,Lviv|Lemberg|Leópolis|Leopoli|Львів,Mykolaiv,Mariupol,Luhansk,Vinnytsia,Kherson|Cherson,Poltava,Chernihiv,Cherkasy,Zhytomyr,~Sumy,Rivne,Ivano-Frankivsk,Ternopil,Lutsk,Uzhhorod,Sevastopol|Sewastopol,Simferopol,Chernivtsi|Czernowitz
UG Kampala,Entebbe,Gulu,Jinja
US New York City|NYC|New York|Nueva York|Nova York|Nova Iorque,Los Angeles|L.A.|Los Ángeles,Chicago,Houston,Phoenix,Philadelphia|Philly|Philadelphie|Filadelfia|Filadélfia,San Antonio,San Diego,Dallas,San Jose,~Austin,Jacksonville,Fort Worth|Ft. Worth,Columbus,Charlotte,San Francisco|San Fran|SF,Indianapolis,Seattle,Denver,Washington D.C.|Washington DC|Washington,Boston,El Paso,Nashville,Detroit,Oklahoma City,Portland,Las Vegas|Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,~Mesa,Sacramento,Atlanta,Kansas City,Colorado Springs,Omaha,Raleigh,Miami,~Long Beach,Virginia Beach,Oakland,Minneapolis,Tulsa,Tampa,~Arlington,New Orleans|La Nouvelle-Orléans|Nueva Orleans|Nova Orleans,Wichita,Cleveland,Bakersfield,~Aurora,Anaheim,Honolulu,Santa Ana,Riverside,Corpus Christi,Lexington,Stockton,Henderson,Saint Paul|St. Paul,St. Louis|Saint Louis,Cincinnati,Pittsburgh,Greensboro,Anchorage,Plano,~Lincoln,Orlando,Irvine,Newark,Durham,Chula Vista,Fort Wayne,Jersey City,Laredo,~Madison,~Chandler,~Buffalo,Lubbock,Scottsdale,Reno,~Glendale,~Gilbert,Winston-Salem,North Las Vegas,~Norfolk,Chesapeake,~Garland,Irving,Hialeah,~Richmond,Boise,Spokane,Baton Rouge,Des Moines,Tacoma,San Bernardino,Modesto,Fontana,Santa Clarita,~Birmingham,Oxnard,Fayetteville,~Rochester,Moreno Valley,~Yonkers,Huntsville,Salt Lake City,Amarillo,~Little Rock,Huntington Beach,~Augusta,~Montgomery,~Tempe,Chattanooga,Fort Lauderdale,Akron,Knoxville,Grand Rapids,~Providence,~Worcester,Shreveport,Overland Park,Tallahassee,Sioux Falls,~Mobile,~Eugene,~Salem,Springfield,Fort Collins,~Lancaster,Pasadena,~Hollywood,Rockford,~Jackson,~Alexandria,Naperville,Savannah,~Syracuse,Dayton,Charleston,Gainesville,New Haven,Hartford,Stamford,Topeka,Ann Arbor,~Columbia,Cedar Rapids,Waco,Berkeley,~Boulder,~Flint,~Santa Fe,Santa Barbara,Santa Monica,Palo Alto,~Mountain View,Cupertino,Sunnyvale,Fremont,Green Bay,Duluth,Fargo,~Billings,Bismarck,Cheyenne,Lansing,Key West,Galveston,Asheville,Myrtle Beach,~Bend,~Surprise,~Orange,~Independence,~Corona,~Normal,Peoria,Evansville,South Bend,Scranton,Allentown,Trenton,Hoboken,Atlantic City,Albany,Niagara Falls,Ithaca,Lowell,Juneau,Fairbanks,Bellevue,Olympia,~Everett,Carson City,Flagstaff,Sedona,Las Cruces,Abilene,~Midland,McAllen,Brownsville,~Frisco,McKinney,~Denton,Murfreesboro,~Clarksville,Biloxi,Tuscaloosa,Pensacola,Sarasota,Fort Myers,Clearwater,Daytona Beach,Boca Raton,West Palm Beach
UY Montevideo,Punta del Este,~Salto,Paysandú,Colonia del Sacramento
UZ Tashkent|Taschkent|Tachkent,Samarkand|Samarcande|Samarcanda,Bukhara|Buchara,Khiva,Namangan,Andijan
VE Caracas,Maracaibo,~Valencia,Barquisimeto,Maracay,Ciudad Guayana,~Mérida,San Cristóbal,Maturín,Ciudad Bolívar
VN Ho Chi Minh City|Saigon|Thành phố Hồ Chí Minh|Saigón,Hanoi|Hà Nội|Hanói,Da Nang|Đà Nẵng,Haiphong|Hải Phòng,Can Tho,~Hue|Huế,Nha Trang,Dalat|Da Lat,Vung Tau,Hoi An
XK Pristina|Prishtina,Prizren
YE Sanaa|Sana'a,~Aden,Taiz
ZA Johannesburg|Joburg|Jo'burg,Cape Town|Kapstadt|Le Cap|Ciudad del Cabo|Cidade do Cabo|Città del Capo,Durban,Pretoria,Port Elizabeth|Gqeberha,Bloemfontein,East London,Soweto,Pietermaritzburg,Polokwane,Kimberley,Stellenbosch,Nelspruit|Mbombela
ZM Lusaka,Ndola,Kitwe,~Livingstone
ZW Harare,Bulawayo,Mutare`;

/** Each city by all its names, the first of which is the value. */
export const cities: readonly (readonly string[])[] = /* @__PURE__ */ CITIES.trim()
  .split('\n')
  .flatMap((row) => row.slice(3).split(','))
  .map((names) => names.split('|'));
