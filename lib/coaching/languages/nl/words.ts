/** Dutch. */
import type { Words } from '../pack.ts';

export const words: Words = {
  code: 'nl',
  open: 'wat|hoe|wie|waar|wanneer|waarom|welke|welk|wiens|waarmee|waarvoor|waarover|waaraan|hoeveel|hoezo',
  yesNo:
    'hebben|heb|heeft|zijn|ben|is|kunnen|kun|kan|kennen|ken|gebruiken|gebruik|vinden|vind|weten|weet|denken|denk|willen|wil|zouden|zou|moeten|moet|lezen|lees|werken|werk|doen|doe|drinken|drink|hadden|had|gaan|ga|iemand|nog iemand|jullie|ook|al eens|herken|herkennen|herkenbaar|mag|mogen|zit|zitten|krijg|krijgen',
  or: 'of',
  tag: 'toch|niet|of niet|hè|he|niet waar|of',
  elliptical:
    'meningen|mening|gedachten|ideeën|tips|suggesties|aanraders|ervaringen|favorieten|iemand|nog iemand|herkenbaar|eens|eens of oneens',
  indirect:
    '(?:ik ben|ben) (?:heel |erg |wel |zo )?(?:benieuwd|nieuwsgierig) (?:hoe|wat|of|welke|waarom|naar)|(?:ik vraag me af|vraag me af|ik zou (?:graag|wel) willen weten|ik wil graag weten),? (?:hoe|wat|of|welke|waarom) (?:jullie|jij|je|anderen)',
  unmarked:
    'wat (?:vinden|denken|doen|gebruiken|lezen) jullie|wat (?:vind|denk|doe) (?:jij|je)|hoe (?:doen|pakken|zien|gaan|lossen) jullie|hoe (?:doe|pak|zie) (?:jij|je)|(?:heeft|weet|kent|gebruikt) iemand|wie (?:van jullie|heeft|kent|weet|gebruikt|herkent)|iemand (?:tips|een idee|ervaring)|welke? \\p{L}+ (?:gebruiken|lezen) jullie',
  asks: {
    'tell-me':
      '(?:vertel|zeg|leg|schrijf|laat) (?:me|mij|ons|het me|het mij|eens|maar|gerust)(?! (?:niet|weten|horen))|vertel (?:over|hieronder|in)|laat (?:me|ons|het) (?:eens )?horen',
    'comment-with':
      '(?:zet|deel|laat|schrijf|plaats|drop|gooi|vertel)(?: [\\p{L}]+){0,6} in de (?:comments|reacties)|laat (?:een|je|hieronder een) (?:reactie|comment) achter|reageer (?:hieronder|in de comments|gerust|maar|even)',
    'reply-with': '(?:reageer|antwoord)(?: \\p{L}+)? met',
    'share-yours':
      'deel(?: (?:hieronder|gerust|graag|hier|ook))* (?:je|jouw|jullie|de jouwe) (?:\\p{L}+ ){0,2}?(?:ervaring|ervaringen|verhaal|verhalen|tips?|mening|ideeën|favoriet|favorieten|foto|lijstje|aanpak|antwoord)|(?:nu ben jij|nu zijn jullie) aan de beurt',
    'let-me-know':
      'laat (?:het )?(?:me|mij|ons)?(?: het)? ?(?:maar |even |zeker )?weten|(?:geef|geven) (?:me|ons)(?: \\p{L}+)? (?:feedback|je mening|jullie mening)',
    recommend:
      '(?:raad|beveel) (?:me|mij|ons)(?: [\\p{L}]+){1,5} aan|(?:ik zoek|zoek|wie heeft)(?: \\p{L}+){0,2} (?:tips|aanraders|aanbevelingen|suggesties)|(?:tips|aanraders|suggesties) (?:zijn )?welkom',
    'name-one': 'noem(?: (?:me|eens))? (?:een|één|twee|drie|je|jouw|jullie)',
    'change-my-mind':
      'overtuig (?:me|mij)|breng me op andere gedachten|praat het me uit het hoofd|verander mijn mening',
    'correct-me': '(?:verbeter|corrigeer) (?:me|mij)|spreek (?:me|mij) (?:gerust |maar )?tegen',
    'lets-discuss':
      'laten we (?:het )?(?:er )?(?:eens )?(?:over )?(?:hebben|praten|discussiëren|bespreken)|discussieer mee|praat mee',
    'ask-me-anything':
      'vraag (?:me|mij) (?:alles|maar raak|wat je wilt|gerust)|stel (?:me |gerust |maar )*(?:je|jullie|al je|een) vra(?:ag|gen)',
    'love-to-hear':
      '(?:hoor|lees|horen|lezen) (?:het |ik )?(?:heel |erg |dat )?graag|(?:ben|zijn) (?:heel |erg |zo )?benieuwd naar (?:je|jouw|jullie|ieders)|(?:ik hoor|ik lees|hoor|lees) graag (?:je|jouw|jullie|wat|hoe|van)',
    'finish-the-sentence': '(?:maak|vul)(?: \\p{L}+)? (?:de|deze) zin (?:af|aan)|zin afmaken',
    'fill-in-the-blank': 'vul (?:het |de )?(?:in|maar in|lege plek|gat)',
    'caption-this':
      '(?:bedenk|verzin)(?: \\p{L}+){0,2} (?:bijschrift|onderschrift|titel)|onderschrift gezocht',
    'one-word': '(?:in|met) (?:één|een|1) woord|één woord is genoeg',
    'rank-these':
      '(?:zet|rangschik)(?: [\\p{L}]+){0,4} (?:op volgorde|in volgorde|van)|(?:jouw|jullie|je) top (?:3|drie|5|vijf)',
    'hot-take': 'hot take|gewaagde stelling',
    'unpopular-opinion': '(?:impopulaire|onpopulaire) mening|unpopular opinion',
    'what-about-you':
      'en (?:jij|jullie|bij jou|bij jullie|voor jou|voor jullie)(?=\\s*[?,])|hoe (?:is|zit|gaat) (?:het|dat) bij (?:jou|jullie)',
    'wrong-answers-only': 'alleen foute antwoorden',
    'name-the-group': '(?:vraag|vraagje)(?: \\p{L}+)? (?:aan|voor) (?:de|alle|mijn|mensen|iedereen) \\p{L}+',
  },
  rhetorical:
    'wie had (?:dat|het) (?:ooit )?(?:gedacht|kunnen denken)|wat maakt het uit|wie weet(?=\\s*\\?)|waarom (?:ook )?niet(?=\\s*\\?)|en dan(?=\\s*\\?)|weet je wat|raad eens|wie (?:kent|herkent) (?:het|dat) niet|wat wil een mens nog meer|wat wil je nog meer|kan het nog (?:gekker|mooier)|serieus(?=\\s*\\?)|hoe (?:leuk|mooi|gaaf|cool) is (?:dat|dit)|wie boeit (?:het|dat)|nou en',
  acts: '(?:meld je (?:nu )?aan|schrijf je in|download|klik|bestel|reserveer|boek|koop|bezoek|abonneer|word lid|neem contact op|probeer (?:het|nu|gratis))|link in (?:de )?bio|wij (?:helpen|zoeken)|we (?:helpen je|zoeken)',
  bait: {
    'bait-vote': '(?:❤️|👍|😂|😮)\\s*(?:voor|als|=) [^.?!]{1,40}(?:❤️|👍|😂|😮)\\s*(?:voor|als|=)',
    'bait-react':
      '(?:like|geef|duimpje|laat)(?: (?:een|dit|deze|dit bericht|deze post|een like|een hartje|een duimpje))?(?: (?:post|bericht|like|hartje|duimpje|omhoog|achter))* als',
    'bait-share':
      '(?:deel|repost|retweet)(?: (?:dit|deze|het))?(?: (?:bericht|post))?,? (?:als|zodat)|deel (?:dit bericht|deze post)',
    'bait-tag': '(?:tag|markeer|vermeld) (?:iemand|een|je|jouw|die|drie|twee|al je)',
    'bait-comment':
      '(?:reageer|comment|typ|schrijf)(?: (?:met|het woord|hieronder met))* "?(?:ja|ik|info|gids|link|pdf|amen|yes)"?(?: (?:als|en ik|en je|voor|om|in de|hieronder)|,)',
  },
  is: [
    ['Wat is er voor jullie veranderd?', 'open-question'],
    ['Hoe gaan jullie om met mail in het weekend?', 'open-question'],
    ['Welk boek heeft je dit jaar verrast?', 'open-question'],
    ['Koffie of thee?', 'choice-question'],
    ['Hebben jullie weleens ontslag genomen zonder iets nieuws?', 'yes-no-question'],
    ['Dit kent iedereen, toch?', 'tag-question'],
    ['Meningen?', 'elliptical-question'],
    ['Ik ben benieuwd hoe jullie dat oplossen.', 'indirect-question'],
    ['wat vinden jullie', 'unmarked-question'],
    ['Vertel me over je slechtste sollicitatie.', 'tell-me'],
    ['Zet je tips in de reacties.', 'comment-with'],
    ['Laat een reactie achter 👇', 'comment-with'],
    ['Deel je ervaring.', 'share-yours'],
    ['Laat het me weten!', 'let-me-know'],
    ['Raad me een korte roman aan.', 'recommend'],
    ['Noem een hulpmiddel dat je nooit meer kwijt wilt.', 'name-one'],
    ['Overtuig me van het tegendeel.', 'change-my-mind'],
    ['Verbeter me als ik het mis heb.', 'correct-me'],
    ['Vraag me alles over wonen op het platteland.', 'ask-me-anything'],
    ['Ik lees graag jullie verhalen.', 'love-to-hear'],
    ['Maak de zin af: een goede baas is …', 'finish-the-sentence'],
    ['Beschrijf je maandag in één woord.', 'one-word'],
    ['En jij?', 'what-about-you'],
    ['Impopulaire mening: dagelijkse vergaderingen zijn zinloos.', 'unpopular-opinion'],
  ],
  isNot: [
    ['Wie had dat gedacht?', 'retorisch'],
    ['Wat maakt het uit?', 'retorisch'],
    ['Mijn baas vroeg: “Waarom zo laat?”', 'citaat'],
    ['Ik weet wat ik wil.', 'bewering'],
    ['Zij vertelde hoe het was.', 'verhaal'],
    ['Teken de petitie vóór vrijdag.', 'vraagt geen woorden'],
    ['De koffie en de thee staan op tafel.', 'bewering'],
  ],
  offers: ['Wil je tijd besparen? Download onze gratis gids.', 'Klaar voor de lente? Meld je nu aan.'],
  baits: [
    ['Like als je van honden houdt!', 'bait-react'],
    ['Deel dit bericht als je het ermee eens bent.', 'bait-share'],
    ['Tag iemand die vakantie nodig heeft.', 'bait-tag'],
    ['Reageer met “GIDS” en ik stuur hem.', 'bait-comment'],
  ],
};
