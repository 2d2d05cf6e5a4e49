/** Words that are no name of a person, in our languages: what else follows "I'm", "call me" and "this is". Folded. */
export const NOT_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  // English
  (
    'a an the and or but if then than that this these those i me my mine you your yours he him his she her hers it its we us our they them their ' +
    'who what when where why how which is are am be was were been being do does did done have has had can could will would shall should may might ' +
    'must not no yes yeah ok okay sure please thanks thank hello hi hey to of in on at by for from with without about into over under up down out off ' +
    'here there now later again back soon today tomorrow tonight yesterday just only also too very so really still already always never maybe ' +
    'more less much many some any all both each every none nothing something anything everything one two three four five six seven eight nine ten ' +
    'calling looking trying going coming having getting making writing asking wondering interested hungry tired sorry fine good great happy sad sick ' +
    'ready late early lost busy free new old sure afraid glad able unable back home away outside inside done finished waiting working living moving ' +
    'leaving travelling traveling staying flying from allergic pregnant vegan vegetarian stuck confused angry bored cold hot crazy right wrong ' +
    'customer member guest user patient student teacher doctor nurse manager driver crazy maybe anytime when asap first last name surname family given ' +
    'middle full called named mr mrs ms dr sir madam mister miss know need want like think hope guess mean see get give take make tell say said ' +
    'speaking urgent important ridiculous great awesome terrible bad long short quick easy hard time day week month year morning afternoon evening ' +
    'because after before until while since though although whether between through please ' +
    // German
    'der die das den dem des ein eine einen einem einer und oder aber wenn dann ich mich mir mein meine du dich dir dein deine er ihn ihm sein seine ' +
    'sie ihr ihre es wir uns unser ihnen ist sind bin war waren nicht kein keine ja nein bitte danke hallo zu von im in an auf bei fur aus mit ohne ' +
    'hier da dort jetzt spater wieder zuruck heute morgen gestern nur auch sehr so noch schon immer nie vielleicht mehr weniger viel krank mude fertig ' +
    'hungrig spat fruh froh kunde kundin allergisch vegetarier vegan mal doch nach name vorname nachname ' +
    // French
    'le la les un une des du de et ou mais si je moi mon ma mes tu toi ton ta il lui son sa elle nous notre vous votre ils elles est sont suis etait ' +
    'ne pas non oui merci bonjour salut a au aux en dans sur chez pour par avec sans ici maintenant demain hier plus moins tres trop encore deja ' +
    'toujours jamais malade fatigue fatiguee content contente pret prete perdu perdue client cliente desole desolee allergique nom prenom famille ' +
    // Spanish
    'el los las una unos unas y o pero yo mi mis tu tus su sus ella nosotros ellos ellas es soy esta estoy son era no si gracias hola por favor con sin ' +
    'para aqui ahora hoy manana ayer mas menos muy tambien todavia ya siempre nunca enfermo cansado cansada listo lista alergico alergica cliente de del ' +
    'nombre apellido vegetariano vegetariana nuevo nueva que cuando donde ' +
    // Portuguese
    'o os as um uma e ou mas eu meu minha ele ela nos voce voces eles elas sou esta estou sao nao sim obrigado obrigada ola com sem para aqui agora ' +
    'hoje amanha ontem mais menos muito tambem ainda sempre nunca doente cansado cansada pronto pronta da do das dos em no na nome sobrenome apelido novo nova ' +
    // Italian
    'il lo gli uno e o ma io mio mia tu lui lei noi voi loro sono sei siamo non si grazie ciao con senza per qui ora adesso oggi domani ieri piu meno ' +
    'molto anche ancora gia sempre mai malato malata stanco stanca pronto pronta allergico allergica di da del della nome cognome nuovo nuova che'
  ).split(' '),
);

/** Endings of what one is by birth or by trade rather than by name: `Norwegian`, `Danish`, `Japanese`. */
export const NOT_ENDING: RegExp = /(?:gian|lian|nian|rian|sian|tian|ican|ish|ese|isch|ing)$/;
