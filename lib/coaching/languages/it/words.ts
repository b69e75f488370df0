/** Italian. */
import type { Words } from '../pack.ts';

export const words: Words = {
  code: 'it',
  open: "che cosa|cosa|che|chi|quale|quali|qual|come|quando|dove|perché|quanto|quanta|quanti|quante|cos'è|com'è|dov'è",
  yesNo:
    "avete|hai|ha|hanno|siete|sei|conoscete|conosci|usate|usi|pensate|pensi|sapete|sai|credete|credi|vi|ti|è|sono|c'è|ci sono|qualcuno|qualcun altro|anche voi|anche tu|anche a voi|preferite|preferisci|leggete|dovremmo|si può|vale|capita|succede|potete|puoi|volete|vuoi|solo io|solo a me|sono l'unico|sono l'unica|mai",
  or: 'o|oppure',
  tag: 'vero|no|giusto|non è vero|non trovate|non credete|eh|non pensate|o no|sbaglio',
  elliptical:
    "opinioni|pareri|idee|consigli|suggerimenti|esperienze|preferiti|qualcuno|altri|che dite|commenti|d'accordo|siete d'accordo",
  indirect:
    '(?:mi piacerebbe|vorrei|sono curioso di|sono curiosa di|curioso di|curiosa di|mi interessa|mi incuriosisce) (?:sapere |capire )?(?:cosa|come|se|quale|quali|perché|chi|che cosa|quando)|mi chiedo (?:come|cosa|se) (?:voi|fate|ne)',
  unmarked:
    '(?:che|cosa|voi che|voi cosa) (?:ne pensate|ne dite|ne pensi|usate|fate|preferite|leggete|consigliate)|come (?:fate|vi trovate|gestite|la vedete|lo fate)|qualcuno (?:sa|conosce|ha|usa|di voi|consiglia|mi sa)|chi (?:di voi|altro|ha mai|conosce|usa)|che ne (?:pensate|dite)',
  asks: {
    'tell-me':
      '(?:raccontatemi|raccontami|raccontateci|raccontaci|ditemi|dimmi|diteci|dicci|spiegatemi|spiegami|raccontate|confessate)(?![\\p{L}])',
    'comment-with':
      "(?:scrivete|scrivi|scrivetelo|scrivilo|scrivetemi|lasciate|lascia|lasciami|dite|ditemelo|dimmelo|mettete|commentate|raccontate|parliamone|fatemi sapere|aspetto)(?: [\\p{L}']+){0,6} (?:nei|qui nei|giù nei) commenti|vi leggo(?: nei commenti)?|ti leggo nei commenti|commentate qui(?: sotto)?",
    'reply-with': '(?:rispondete|rispondi)(?: \\p{L}+){0,2} (?:con|qui|sotto)',
    'share-yours':
      "(?:condividete|condividi)(?: [\\p{L}']+)? (?:la|le|il|i)? ?(?:vostra|vostre|vostro|vostri|tua|tue|tuo|tuoi) \\p{L}+|(?:ora )?tocca a (?:voi|te)",
    'let-me-know':
      '(?:fatemi|fammi|fateci|facci) sapere|(?:datemi|dammi|dateci) (?:il |un )?(?:vostro |tuo )?(?:parere|feedback|opinione)',
    recommend:
      '(?:consigliatemi|consigliami|consigliateci|raccomandatemi|suggeritemi|suggeriscimi)|(?:cerco|accetto|si accettano)(?: \\p{L}+)? (?:consigli|suggerimenti|raccomandazioni)',
    'name-one':
      '(?:nominate|nomina|ditemi|dimmi|citate|cita|dite) (?:un|uno|una|due|tre|il vostro|la vostra|solo un)',
    'change-my-mind': '(?:fatemi|fammi) cambiare idea|(?:convincetemi|convincimi)',
    'correct-me': '(?:correggetemi|correggimi|smentitemi|smentiscimi)|ditemi dove sbaglio',
    'lets-discuss': '(?:parliamone|discutiamone|confrontiamoci|apriamo il dibattito)',
    'ask-me-anything':
      '(?:chiedetemi|chiedimi) (?:tutto|quello|qualsiasi|pure|qualunque|ciò)|(?:fatemi|fammi) (?:le vostre |tutte le |delle )?domande',
    'love-to-hear':
      "(?:mi piacerebbe|vorrei|non vedo l'ora di|sarei felice di|sono curios[oa] di|ci piacerebbe) (?:leggere|sentire|conoscere|ascoltare|sapere) (?:la |le |i |il |cosa )?(?:vostr\\p{L}+|tu[aoei]\\p{L}*|da voi|ne pensate)",
    'finish-the-sentence': '(?:completate|completa|finite|finisci|terminate) la frase',
    'fill-in-the-blank': '(?:riempite|riempi|completate|completa) (?:lo spazio|gli spazi)',
    'caption-this':
      '(?:date|dai|trovate|inventate|proponete)(?: \\p{L}+){0,4} (?:titolo|didascalia)|didascalia (?:per|a) (?:questa|questo)',
    'one-word': '(?:in|con) una (?:sola )?parola',
    'rank-these':
      '(?:mettete|metti|metteteli|ordinate) in ordine|(?:la vostra|la tua) top (?:3|tre|5|cinque)|classifica(?:te|teli)',
    'hot-take': 'hot take|opinione controversa',
    'unpopular-opinion': 'opinione impopolare|unpopular opinion',
    'what-about-you': 'e (?:voi|tu|a voi|a te|per voi|per te|da voi|da te)(?=\\s*[?,])',
    'wrong-answers-only': 'solo risposte sbagliate',
    'name-the-group':
      "(?:domanda|domandona)(?: [\\p{L}']+)? (?:per|a|agli|alle|ai) (?:i |le |gli |tutti i |chi )?\\p{L}+(?=[^?]{0,25}:)",
  },
  rhetorical:
    "chi l'avrebbe (?:mai )?detto|a chi importa|chi se ne (?:importa|frega)|perché no(?=\\s*\\?)|e allora(?=\\s*\\?)|sapete (?:che c'è|una cosa)|sai (?:che c'è|una cosa)|indovinate (?:un po'|chi|cosa)|cosa (?:si )?(?:vuole|volere|chiedere|vuoi) di più|chi lo sa(?=\\s*\\?)|davvero(?=\\s*\\?)|che dire(?=\\s*\\?)|non è (?:bellissimo|fantastico|meraviglioso)|cosa potrebbe andare storto|chi non (?:ha|è) mai",
  acts: '(?:scarica|scaricate|iscriviti|iscrivetevi|prenota|prenotate|clicca|cliccate|registrati|registratevi|acquista|acquistate|unisciti|unitevi|contattaci|contattateci|visita|visitate|scopri|scoprite|abbonati|approfitta)|link in bio|(?:ti|vi) aiutiamo|stiamo assumendo|cerchiamo',
  bait: {
    'bait-vote': '(?:❤️|👍|😂|😮)\\s*(?:se|per|=) [^.?!]{1,40}(?:❤️|👍|😂|😮)\\s*(?:se|per|=)',
    'bait-react':
      '(?:mettete|metti|lasciate|lascia)(?: (?:un|mi|il))? (?:like|mi piace|cuore|❤️|pollice)(?: \\p{L}+){0,3}? se|(?:like|mi piace|un like) se',
    'bait-share':
      '(?:condividete|condividi|ritwittate|repostate)(?: [\\p{L}]+){0,3} (?:se|perché tutti|affinché)|(?:condividete|condividi) questo (?:post|contenuto)',
    'bait-tag':
      "(?:taggate|tagga|menzionate|menziona) (?:un|una|un'|qualcuno|chi|il|la|i|le|due|tre|quell\\p{L}+)",
    'bait-comment':
      '(?:commentate|commenta|scrivete|scrivi)(?: la parola)? (?:con )?"?(?:sì|si|io|voglio|info|guida|link|pdf|amen|yes)"?(?: (?:se|e vi|e ti|per|nei|qui)|,)',
  },
  is: [
    ['Che cosa è cambiato per voi?', 'open-question'],
    ['Come gestite le mail del fine settimana?', 'open-question'],
    ['Quale libro vi ha sorpreso quest’anno?', 'open-question'],
    ['Caffè o tè?', 'choice-question'],
    ['Avete mai lasciato un lavoro senza averne un altro?', 'yes-no-question'],
    ['Succede a tutti, vero?', 'tag-question'],
    ['Pareri?', 'elliptical-question'],
    ['Mi piacerebbe sapere come fate nel vostro team.', 'indirect-question'],
    ['che ne pensate', 'unmarked-question'],
    ['Raccontatemi il vostro peggior colloquio.', 'tell-me'],
    ['Scrivete i vostri trucchi nei commenti.', 'comment-with'],
    ['Vi leggo nei commenti 👇', 'comment-with'],
    ['Condividete la vostra esperienza.', 'share-yours'],
    ['Fatemi sapere!', 'let-me-know'],
    ['Consigliatemi un romanzo breve.', 'recommend'],
    ['Citate uno strumento a cui non rinuncereste.', 'name-one'],
    ['Fatemi cambiare idea.', 'change-my-mind'],
    ['Correggetemi se sbaglio.', 'correct-me'],
    ['Chiedetemi tutto sulla vita in campagna.', 'ask-me-anything'],
    ['Non vedo l’ora di leggere le vostre storie.', 'love-to-hear'],
    ['Completate la frase: un buon capo è…', 'finish-the-sentence'],
    ['Descrivete il vostro lunedì in una parola.', 'one-word'],
    ['E voi?', 'what-about-you'],
    ['Opinione impopolare: le riunioni quotidiane non servono.', 'unpopular-opinion'],
  ],
  isNot: [
    ["Chi l'avrebbe mai detto?", 'retorica'],
    ['A chi importa?', 'retorica'],
    ['La mia capa ha chiesto: «Perché così tardi?»', 'citazione'],
    ['So che cosa voglio.', 'affermazione'],
    ['Mi ha raccontato com’era andata.', 'racconto'],
    ['Firmate la petizione entro venerdì.', 'non chiede parole'],
    ['Il caffè e il tè sono sul tavolo.', 'affermazione'],
  ],
  offers: ['Vuoi risparmiare tempo? Scarica la nostra guida.', 'Cerchi lavoro? Stiamo assumendo.'],
  baits: [
    ['Mettete like se amate i cani!', 'bait-react'],
    ['Condividi se sei d’accordo.', 'bait-share'],
    ['Taggate un amico che ha bisogno di ferie.', 'bait-tag'],
    ['Commenta “GUIDA” e ti mando il link.', 'bait-comment'],
  ],
};
