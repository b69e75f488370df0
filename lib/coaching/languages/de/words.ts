/** German. */
import type { Words } from '../pack.ts';

export const words: Words = {
  code: 'de',
  open: 'was|wie|wer|wo|wann|warum|wieso|weshalb|wozu|welche[rsnm]?|wessen|wem|wen|wohin|woher|womit|worauf|wofür|wovon|worüber|woran|worin',
  yesNo:
    'habt|hast|hat|haben|seid|bist|ist|sind|war|wart|macht|machst|nutzt|nutzen|kennt|kennst|könnt|kannst|kann|würdet|würdest|wollt|willst|gibt|geht|mögt|magst|braucht|brauchen|glaubt|glaubst|findet|findest|sollten?|soll|darf|muss|müssen|lohnt|lest|liest|schaut|hört|trinkt|trinkst|arbeitet|arbeitest|lebt|verwendet|benutzt|wird|werdet|noch jemand|jemand|schon mal|auch schon',
  or: 'oder',
  tag: "oder(?: nicht)?|nicht wahr|ne|gell|stimmt'?s|odr|nicht|richtig",
  elliptical:
    'meinung(?:en)?|eure meinung|gedanken|ideen|vorschläge|tipps?|empfehlung(?:en)?|erfahrung(?:en)?|wünsche|einwände|favoriten|noch jemand|jemand|seht ihr(?: das)? auch so',
  indirect:
    'mich würde(?: mal| sehr| echt)? interessieren|würde mich(?: mal| sehr)? interessieren|mich interessiert,? (?:wie|was|ob|welche[rsn]?|warum)|(?:bin|ich bin) (?:gespannt|neugierig),? (?:wie|was|ob|welche[rsn]?)|frage mich,? (?:wie|was|ob|warum) ihr|würde gerne? wissen,? (?:wie|was|ob|welche[rsn]?|warum)|wüsste gerne?,? (?:wie|was|ob|welche[rsn]?|warum)',
  unmarked:
    'was (?:denkt|meint|sagt|nutzt|macht|lest|hört|haltet) ihr|wie (?:seht|macht|haltet|handhabt|löst|findet) ihr|wie geht ihr damit um|welche[rsn]? \\p{L}+ (?:nutzt|empfehlt|lest|habt) ihr|kennt (?:jemand|ihr|wer)|hat (?:jemand|wer|irgendwer|einer von euch)|habt ihr (?:tipps|ideen|empfehlungen|erfahrungen|auch|schon)|wer von euch|weiß (?:jemand|wer)',
  asks: {
    'tell-me':
      '(?:erzählt?|sagt|sag|verratet|verrate|schreibt|schreib|erklärt|erklär|zeigt) (?:mir|uns)|(?:erzählt|berichtet)(?: (?:doch|gerne?|mal|bitte))? (?:mal|von|vom|über)',
    'comment-with':
      '(?:schreibt?|postet?|lasst|hinterlasst|packt|ab)(?: \\p{L}+){0,5} in die kommentare|kommentiert(?: (?:doch|gerne?|mal|unten|hier))+|lasst(?: \\p{L}+){0,3} einen kommentar da',
    'reply-with': 'antwortet(?: \\p{L}+){0,3} (?:mit|unten|hier|unter)|antworte mit',
    'share-yours':
      'teilt(?: (?:gerne?|mal|doch|hier|bitte|unten))* (?:eure?n?|euer)(?! (?:freund|kontakt))|teile(?: gerne?)? deine?n?|(?:jetzt|nun) (?:seid ihr|bist du) (?:dran|gefragt)',
    'let-me-know':
      'lasst?(?: es)? (?:mich|uns)(?: (?:es|gerne?|doch|bitte))* wissen|(?:gebt|gib) (?:mir|uns)(?: \\p{L}+){0,2} (?:bescheid|feedback|rückmeldung)|sagt(?: (?:mir|gerne?))* bescheid',
    recommend:
      '(?:empfehlt|empfiehl)(?: (?:mir|uns))?(?= )|(?:bitte um|brauche|suche)(?: \\p{L}+){0,2} (?:empfehlungen|tipps|ratschläge)|her mit(?: \\p{L}+)? (?:tipps|empfehlungen|ideen)',
    'name-one': 'nenn(?:t|e)?(?: (?:mir|uns))? (?:ein|einen|eine|zwei|drei|eure?n?|deine?n?)',
    'change-my-mind': 'überzeugt mich|stimmt mich um|bringt mich davon ab',
    'correct-me':
      '(?:korrigiert|berichtigt) mich|widersprecht mir|wo ich falsch liege|widerspruch (?:ist )?(?:erwünscht|willkommen)',
    'lets-discuss':
      'lasst uns(?: \\p{L}+){0,3} (?:diskutieren|reden|sprechen|austauschen)|diskutiert(?: gerne?)? mit',
    'ask-me-anything':
      'fragt mich(?: einfach)? (?:alles|was ihr wollt|gerne?|aus)|stellt mir(?: gerne?)? (?:eure )?fragen',
    'love-to-hear':
      '(?:freue?n? (?:mich|uns)|gespannt) (?:schon )?(?:auf|über) (?:eure?|deine?|jede) (?:\\p{L}+ )?(?:antwort(?:en)?|meinung(?:en)?|kommentare?|ideen|geschichten?|erfahrung(?:en)?|tipps|rückmeldung(?:en)?|sicht)|(?:würde|möchte|will|würden|möchten)(?: \\p{L}+){0,6} (?:von euch|eure|deine)(?: \\p{L}+){0,4} (?:hören|lesen)',
    'finish-the-sentence':
      '(?:vervollständigt?|beendet?|ergänzt?) (?:den|diesen|folgenden) satz|satz (?:vervollständigen|ergänzen)',
    'fill-in-the-blank': '(?:füllt?|ergänzt?) die lücke',
    'caption-this':
      'bildunterschrift(?:en)? (?:gesucht|bitte)|(?:gebt|gib) dem (?:bild|foto)|bester titel für (?:dieses|das) (?:bild|foto)',
    'one-word': '(?:in|mit) (?:nur )?einem (?:einzigen )?wort|ein wort (?:genügt|reicht)',
    'rank-these':
      '(?:sortiert|ordnet|rankt)(?: \\p{L}+){0,3} (?:nach|diese|die)|euer ranking|eure top ?(?:3|drei|5|fünf)',
    'hot-take': 'hot take|steile these|gewagte these',
    'unpopular-opinion': '(?:unpopuläre|unbeliebte) meinung|unpopular opinion',
    'what-about-you':
      '(?:und|wie ist es|wie ist das|wie sieht es|wie sieht das|wie war es|wie war das|was ist)(?: denn)? (?:bei|mit) (?:euch|dir)|und (?:ihr|du|selbst)(?=\\s*\\?)',
    'wrong-answers-only': 'nur falsche antworten',
    'name-the-group':
      '(?:frage|eine frage) an (?:alle|die|euch) \\p{L}+|an alle \\p{L}+(?: [\\p{L} ]{0,30})?(?=:)',
  },
  rhetorical:
    "wer hätte(?: das| es)? gedacht|was soll'?s|wer weiß(?: schon| das)?(?=\\s*[?.])|warum (?:eigentlich |auch )?nicht(?=\\s*\\?)|wisst ihr,? was|weißt du,? was|ratet mal|wen interessiert|was will man mehr|was (?:gibt|könnte) es schöneres|muss das sein|na und|echt jetzt|geht'?s noch|wer kennt (?:es|das|sie) nicht|wer braucht (?:schon|das|denn)|was soll (?:das|man dazu sagen)|wie (?:geil|cool|schön|toll|süß) ist (?:das|der|die) (?:denn|bitte)|habe ich (?:schon )?erwähnt|soll das ein witz sein|kann man machen, oder",
  acts: '(?:jetzt|hier|gleich|einfach|dann) (?:\\p{L}+ )?(?:anmelden|buchen|bestellen|bewerben|sichern|herunterladen|downloaden|klicken|registrieren|testen|kaufen)|(?:meldet?|registriert?|bewirbt?|bewerbt) (?:dich|euch|sie sich)|(?:klickt?|klicken sie|bestellt|bestellen sie|bucht|buchen sie|besucht|besuchen sie|abonniert|abonnieren sie)|link in (?:der )?(?:bio|den kommentaren)|wir (?:helfen|suchen|stellen ein)',
  bait: {
    'bait-vote':
      '(?:❤️|👍|like|liked?t?) (?:für|=) \\p{L}+[^.?!]{0,40}(?:❤️|👍|😂|kommentar|teilen) (?:für|=)|herz für \\p{L}+[^.?!]{0,40}daumen für',
    'bait-react':
      '(?:liked?t?|like|daumen hoch|herz)(?: (?:diesen|den|das))?(?: (?:post|beitrag))?,? (?:wenn|falls) (?:ihr|du|auch)|(?:lasst?|gebt|gib)(?: \\p{L}+){0,3} (?:einen?|ein) (?:like|herz|daumen)',
    'bait-share':
      '(?:teilt?|teilen|repostet?|retweetet?)(?: bitte)?(?: (?:diesen|den|das|dies))?(?: (?:post|beitrag))?,? (?:wenn|falls|damit)|(?:teilt?|teile) (?:das|diesen (?:post|beitrag)) (?:mit|bitte)',
    'bait-tag':
      '(?:markiert?|verlinkt?|taggt?|erwähnt?) (?:jemanden|einen|eine|eure?n?|deine?n?|drei|zwei|den|die|alle)',
    'bait-comment':
      '(?:kommentiert?|schreibt?)(?: (?:einfach|unten|mir))* (?:mit )?["„»]?(?:ja|info|link|guide|pdf|ich|start|will|yes)["“«]?(?:,| )(?: ?(?:wenn|und|für|um|in die|unten|falls))',
  },
  is: [
    ['Was hat sich für euch verändert?', 'open-question'],
    ['Welches Buch hat euch dieses Jahr überrascht?', 'open-question'],
    ['Wie geht ihr mit Anfragen am Wochenende um?', 'open-question'],
    ['Kaffee oder Tee?', 'choice-question'],
    ['Habt ihr schon mal gekündigt, ohne etwas Neues zu haben?', 'yes-no-question'],
    ['Das kennt ihr auch, oder?', 'tag-question'],
    ['Meinungen?', 'elliptical-question'],
    ['Mich würde interessieren, wie ihr das löst.', 'indirect-question'],
    ['was denkt ihr', 'unmarked-question'],
    ['Erzählt mir von eurem schlimmsten Vorstellungsgespräch.', 'tell-me'],
    ['Schreibt eure Tipps gern in die Kommentare.', 'comment-with'],
    ['Teilt gern eure Erfahrungen.', 'share-yours'],
    ['Lasst es mich wissen!', 'let-me-know'],
    ['Empfehlt mir einen Krimi fürs Wochenende.', 'recommend'],
    ['Nennt mir ein Werkzeug, auf das ihr nicht verzichten wollt.', 'name-one'],
    ['Überzeugt mich vom Gegenteil.', 'change-my-mind'],
    ['Ich freue mich auf eure Antworten.', 'love-to-hear'],
    ['Fragt mich alles zum Leben auf dem Land.', 'ask-me-anything'],
    ['Vervollständigt den Satz: Ein guter Tag beginnt mit …', 'finish-the-sentence'],
    ['Beschreibt euren Montag in einem Wort.', 'one-word'],
    ['Und bei euch?', 'what-about-you'],
    ['Unpopuläre Meinung: Homeoffice macht einsam.', 'unpopular-opinion'],
    ['Frage an alle Lehrkräfte: Wie korrigiert ihr?', 'name-the-group'],
  ],
  isNot: [
    ['Wer hätte das gedacht?', 'rhetorisch'],
    ['Was soll’s?', 'Redensart'],
    ['Meine Chefin fragte: „Warum so spät?“', 'zitiert'],
    ['Ich weiß, was ich will.', 'Aussage'],
    ['Wir haben gestern lange diskutiert.', 'Bericht'],
    ['Er hat mir erzählt, wie es war.', 'Bericht'],
    ['Unterschreibt die Petition bis Freitag.', 'keine Worte gefragt'],
  ],
  offers: ['Bereit für den Frühling? Jetzt anmelden!', 'Suchst du einen neuen Job? Wir stellen ein.'],
  baits: [
    ['Liked diesen Beitrag, wenn ihr Hunde liebt!', 'bait-react'],
    ['Teilt diesen Beitrag, damit es alle sehen!', 'bait-share'],
    ['Markiert jemanden, der das lesen muss.', 'bait-tag'],
    ['Kommentiert „JA“, wenn ihr den Leitfaden wollt.', 'bait-comment'],
  ],
};
