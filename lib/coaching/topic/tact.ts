/** When not to ask: what a reader would not want to see turned into a prompt, and what asks for no conversation. */
import type { Sentence } from '../reading.ts';

/** Whether one of these sentences makes their draft one under which no question belongs. */
export function isNoTimeToAsk(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    (sentence, at) =>
      isGrief(sentence) ||
      ((at < EARLY || at === sentences.length - 1) && isNoTime(sentence)) ||
      (at === 0 && TO_ONE_PERSON.test(sentence.plain.slice(0, LONGEST))),
  );
}

/** Tells whether one of these fits a sentence. Sentences that typing leaves alone keep their tokens, so for those it is known. */
function fitsAny(patterns: readonly RegExp[]): (sentence: Sentence) => boolean {
  const known = new WeakMap<Sentence['tokens'], boolean>();
  return ({ plain, tokens }) => {
    const fits = known.get(tokens) ?? patterns.some((pattern) => pattern.test(plain.slice(0, LONGEST)));
    known.set(tokens, fits);
    return fits;
  };
}

/** What a post is for is said in its first sentences or its last; between them, a flood or an apology is part of a story. */
const EARLY = 2;
/** Characters of a sentence that are looked at; a longer one is no sentence. */
const LONGEST = 1500;

const KIN =
  'mom|mum|mother|dad|father|brother|sister|son|daughter|wife|husband|partner|friend|grandmother|grandfather|grandma|grandpa|nan|gran|uncle|aunt|dog|cat|baby|colleague|founder';

/** Grief and harm, wherever they are told. */
const isGrief = fitsAny([
  new RegExp(
    String.raw`\b(?:passed away|(?:he|she|they|has|have) passed on|rainbow bridge|crossed over|passing of|funeral|cancer|chemo|miscarriage|lost our baby|grateful for the nurses|stillborn|suicid\w+|suicide|grieving|mourning|bereave\w*|rest in peace|rest easy|rip|condolences|sympath(?:y|ies)|in (?:loving )?memory of|memorial (?:service|fund)|murdered|(?:was|were|been|people|being|got) killed|killed (?:in|by|on|at)|shooting|genocide|assaulted|abuse[dr]?|overdose|in (?:a |the )?hospice|gone too soon|(?:said|say|saying) goodbye to|grief|great sadness|sorry for your loss|heartbroken|heartbreaking|heavy heart|devastated|(?:${KIN}|he|she) (?:has |just |suddenly |peacefully )*(?:died|passed)|redundan(?:t|cy|cies)|laid off|layoffs|(?:cut|reduc(?:e|ed|ing)) (?:the|our) (?:team|workforce|staff) (?:from|by)|(?:lost|loss of|lose|losing|miss) (?:my|our) (?:${KIN})|stage (?:4|four|iv))\b`,
  ),
]);

const isNoTime = fitsAny([
  // Illness, which is told and not discussed.
  /\b(?:(?:the|in|from) hospital|test results|biopsy|benign|diagnosed with|diagnosis (?:of|is|was|came)|in hospital|(?:my|his|her|their|for|after|had|the|colic|heart) surgery|chemo(?:therapy)?|intensive care|icu|nicu|smear test|heart attack|a stroke|relapse\w*|at the vet|vet called|going offline|taking a break from)\b/,
  // Danger and searches.
  /\b(?:emergency services|first responders|closed both ways|stay away if|stay safe|stay indoors|evacuat\w+|shelter in place|last seen|gone missing|(?:is|been|still) missing|missing (?:person|child|dog|cat|man|woman|boy|girl)|lost (?:dog|cat)|hurricane|earthquake|wildfires?|flood (?:warning|alert)s?|flooding|floods (?:in|have|hit)|tornado|explosion|airstrikes?|hostages?|refugees|(?:an|been an) accident|been hacked|was hacked|got hacked|product recall|scam alert|prayers?|thoughts and prayers|(?:our|my) thoughts (?:are|go)|in your thoughts|thinking of (?:everyone|everybody|all|you|those|the families))\b/,
  // Apologies.
  /\b(?:apologi[sz]e|apologies|owes? (?:\p{L}+ ){1,4}an apology|let you down|let everyone down|i should have checked|say sorry|ignore my (?:last|previous|earlier)|wrong (?:link|account)|we are aware of|were aware of|(?:im|were|i am|we are) (?:\p{L}+ )?sorry (?:for|that|about))\b|(?<![^ ])(?:im|were|i am|we are) (?:\p{L}+ )?sorry [.!]*$|^correction :|^sorry (?:everyone|everybody|all|folks|for|to)\b/u,
  // Notices.
  /\b(?:please note|public notice|opening hours|(?<=^(?:\p{P} )*)(?:sold out|dear (?:customers|residents|members|all|parents)|found :)|walk-in|back in stock|everyone out ok|(?:road|lane|bridge|office|branch) (?:closure|closed)|(?:will be|is|are) (?:closed|off|unavailable) (?:on |from |until |for |between |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|today|tomorrow|[0-9])|closed (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:for|due)|(?:residents|tenants|members|parents|passengers|customers) (?:of|at) (?:[^ ]+ ){1,4}:|planned maintenance|service update)/u,
  // What is not for everybody.
  /\b(?:confidential|internal only|do not (?:share|forward|distribute|circulate)|dont (?:share|forward) (?:this|outside)|privileged|embargo\w*|not for distribution|off the record|under nda|between us|for the board only)\b/,
]);

/** Congratulations and thanks, which are said to somebody else. */
const TO_ONE_PERSON =
  /^(?:[^\p{L}]+ )?(?:(?:congratulations|congrats|happy birthday|happy anniversary|well done|get well|good luck|welcome) (?:to|on|my|our|for|<mention>|\p{L}+ (?:on|to))|(?:a (?:big|huge|massive) )?thank(?:s| you) (?:so much )?(?:to|for)(?![^ ]))/u;
