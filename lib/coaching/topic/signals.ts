/** What kind of post a draft is, told by its usual words: lesson, problem, launch, event, group, and how it speaks. */
import type { Reading, Sentence } from '../reading.ts';
import { tagsOf } from './tags.ts';
import type { Topic } from './topic.ts';
import { words } from './words.ts';

export function isLesson(plain: string): boolean {
  return /\b(?<!today )(?:(?:i|we|ive|weve) (?:have )?(?:finally |recently |also )?(?:learned|learnt|realized|realised)|lessons?(?: learned| learnt)?|taught (?:me|us) (?!to\b|how\b)|wish (?:id|i had|wed|someone had)|in hindsight|looking back|starting over|my (?:biggest|worst|costliest) mistake|the hard way)\b/.test(
    plain,
  );
}

/** What the author cannot get done ("figure out how to keep my toddler in bed"), said to a reader. */
export function taskIn({ plain, text }: Sentence): string | null {
  if (
    !/\b(?:cant|cannot|no idea|dont know|trying to) (?:figure out )?how to\b|\bstruggl(?:e|ing) to\b/.test(
      plain,
    )
  )
    return null;
  const task = /(?:how|struggl(?:e|ing)) to ((?:[\p{Ll}'-]+ ){1,7}[\p{L}\p{N}'-]+)[^\p{L}\p{N}]*$/u.exec(
    text,
  )?.[1];
  if (
    task === undefined ||
    /^be\b|\b(?:it|this|that|them|him|her|his|i|me|he|she|they|and|but|because|anymore|so)\b/i.test(task)
  )
    return null;
  return task.replace(/\b(?:my|our)\b/g, 'your');
}

export function isProblem(plain: string): boolean {
  return /\b(?:cant figure out|cannot figure out|struggling (?:with|to)|struggle (?:with|to)|stuck (?:on|with)|keeps? (?:crashing|failing|breaking|dying|happening|waking|losing|forgetting)|no idea (?:how|why)|nothing (?:works|helps)|(?:tired|sick) of|fed up with|trouble (?:with|getting)|having (?:issues|problems) with|drives me (?:crazy|nuts|mad)|driving me (?:crazy|nuts|mad)|at a loss|burned out|burnt out|overwhelmed)\b/.test(
    plain,
  );
}

/** The launch the author announces, with its name where it has one. */
export function launchIn(sentences: readonly Sentence[]): Topic['launch'] {
  for (const { plain, text } of sentences) {
    if (!LAUNCH.test(plain)) continue;
    const name = LAUNCHED.exec(text)?.[1] ?? LIVE.exec(text)?.[1] ?? null;
    const known = name !== null && !NO_NAMES.has(name.toLowerCase()) ? name : null;
    return { name: known };
  }
  return null;
}

/** Something of a kind that happens to readers, too. */
export function eventIn(sentences: readonly Sentence[], all: string): Topic['event'] {
  const match = EVENT.exec(sentences.map((sentence) => sentence.plain).join(' . '));
  if (match === null) return null;
  const noun = match[1] ?? '';
  const bad = BAD.test(all);
  const good = GOOD.test(all);
  if (!bad && ROUTINE.test(noun)) return null;
  const weekday =
    /\b(?:on|every|another|a|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/.exec(
      all,
    )?.[1];
  return {
    noun,
    mood: bad === good ? null : bad ? 'bad' : 'good',
    ahead:
      /\b(?:tomorrow|tonight|next week|next month|upcoming|about to|going to|coming up|preparing|prepping|nervous|terrified)\b/.test(
        all,
      ),
    weekday: weekday === undefined ? null : weekday[0]?.toUpperCase() + weekday.slice(1),
  };
}

/** A place by its name, where the draft is about being there. */
export function placeIn(sentences: readonly Sentence[]): Topic['place'] {
  for (const { text, plain } of sentences) {
    const name = IN_SEASON.exec(text)?.[1] ?? (TRAVEL.test(plain) ? PLACE.exec(text)?.[1] : undefined);
    if (name === undefined) continue;
    const last = name.toLowerCase().split(' ');
    const tagged = tagsOf(text).filter((one) => last.includes(one.word));
    if (
      tagged.length > 0 &&
      tagged.every((one) => one.tags.has('Place') || one.tags.has('City') || one.tags.has('Country'))
    )
      return { name, been: BEEN.test(plain) };
  }
  return null;
}

/** A book, film, show, game or record that the author has just had. */
export function workIn(sentences: readonly Sentence[]): Topic['work'] {
  for (const { plain, text } of sentences) {
    const named = WORK.exec(plain);
    if (named !== null) return workOf(named[1] ?? '');
    if (
      /\b(?:re)?(?:reading|read) ["_*]?(?:\p{Lu}\p{Ll}+ (?:of |the |and |in |to |a )*){1,6}\p{Lu}\p{Ll}+/u.test(
        text,
      ) &&
      /\b(?:i|ive|just|finished|currently)\b/.test(plain)
    )
      return workOf('book');
  }
  return null;
}

/** The people written for: named in the draft, or those who would know its words. */
export function groupIn(all: string): string | null {
  const named = GROUPS.exec(all)?.[1];
  if (named !== undefined) return named;
  const as =
    /\bas an? (developer|designer|founder|teacher|nurse|parent|writer|marketer|manager|engineer|runner|freelancer|student|musician|photographer|recruiter|gardener|baker)\b/.exec(
      all,
    )?.[1];
  if (as !== undefined) return `${as}s`;
  const said = new Set(all.match(/[a-z]+/g) ?? []);
  for (const [group, cues] of IMPLIED) {
    let hits = 0;
    for (const word of said) if (cues.has(word)) hits++;
    if (hits >= 2) return group;
  }
  return null;
}

/** How the author speaks: whose voice, how formal, which spelling, whether with emoji. */
export function voiceOf(readings: readonly Reading[]): Pick<Topic, 'person' | 'tone' | 'spelling' | 'emoji'> {
  const text = readings.map((reading) => reading.text).join('\n');
  const plain = readings.flatMap((reading) => reading.sentences.map((sentence) => sentence.plain)).join(' ');
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  const letters = text.replace(/\p{L}*[\p{Lu}]\p{L}*\.\p{L}+|https?:\S+/gu, '');
  const chat = !/\p{Lu}/u.test(letters) && /^[^\p{L}\p{N}]*\p{Ll}/u.test(letters);
  const contracted =
    /\b\p{L}+'(?:s|t|re|ve|ll|d|m)\b/iu.test(text) || /\b(?:lol|gonna|wanna|yeah|haha)\b/.test(plain);
  const formal =
    !contracted &&
    /\b(?:furthermore|moreover|therefore|we are pleased|we are proud|pleased to|delighted to)\b/i.test(text);
  return {
    person:
      count(
        /\b(?:we|our|us|weve)\b|(?:^| \. )were (?=\p{L}+ing\b|(?:so|very|now|all|still|not|proud|happy|excited|thrilled) )/gu,
      ) > count(/\b(?:i|my|me|ive|im)\b/g)
        ? 'we'
        : 'I',
    tone: chat ? 'chat' : formal ? 'formal' : 'plain',
    spelling: UK.test(plain) || text.includes('£') ? 'uk' : 'us',
    emoji: readings.some((reading) =>
      reading.sentences.some((one) => one.tokens.some((token) => token.kind === 'emoji')),
    ),
  };
}

export function hasPicture(plain: string): boolean {
  return /\b(?:this|attached) (?:photo|picture|pic|shot|snap)\b|\b(?:photo|picture|pic) (?:taken|from (?:this|last|yesterday))\b|\b(?:heres|here is|took) (?:a|the|this) (?:photo|picture|pic)\b|\blook at (?:this|that|his|her) (?:face|dog|cat|view)\b/.test(
    plain,
  );
}

const LAUNCH =
  /\b(?:(?:we|i|ive|weve|today|^just|^finally) (?:have |just |finally |are |officially |quietly )*(?:launched|shipped|released|open sourced|published)|(?:im|were|we are|i am) (?:finally )?(?:launching|releasing)|introducing|announcing|(?:pleased|excited|thrilled|proud|happy|delighted) to (?:announce|introduce|launch|share that we)|(?:is|are) (?:now |finally |officially )?(?:live|out|available|launched|open)(?: now| today| for)?(?: \p{P}|$)|launch day|say hello to)/u;
const LAUNCHED =
  /(?:launched|shipped|released|introducing|announcing|launching|releasing|announce|introduce|launch|hello to|Introducing|Announcing|Meet)(?: the)? (\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)?(?: \d(?:\.\d+)*)?)(?=[\s,.!:;—-]|$)/u;
const LIVE =
  /^(\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)?(?: \d(?:\.\d+)*)?) (?:is|are) (?:now |finally |officially )?(?:live|out|available|launched|open)\b/u;
const NO_NAMES = words(
  'it we this that today our my the i they these version everything registration applications tickets',
);
const EVENT =
  /\b(?:my|our|a|an|the|this|that|first|last|another|worst|best|bad|today s|todays)(?: (?:\w+ )?)(?<!\b(?:of|in) )(migration|deploy|deployment|interview|demo|presentation|talk|flight|trip|exam|marathon|race|date|renovation|outage|incident|rollback|pitch|meeting|workshop|gig|hike|standup|retro|launch|release|code review|performance review|delivery|client call|school run|commute|keynote|speech|audition|recital|tournament)\b/;
const BAD =
  /\b(?:broke|failed|wrong|crashed|disaster|lost|missed|terrible|awful|worst|embarrassing|nightmare|horrible|cancelled|canceled|delayed|rejected|bombed|froze|mess|fell apart|burned|burnt|stuck|panicked|down for)\b/;
const GOOD =
  /\b(?:great|amazing|wonderful|proud|nailed|loved|won|passed|perfect|fantastic|smooth|smoothly|best|lovely|finished|celebrating)\b/;
/** Too ordinary to tell of unless it went wrong. */
const ROUTINE =
  /^(?:meeting|standup|retro|release|launch|code review|performance review|delivery|client call|school run|commute|deploy|deployment|migration)$/;
const TRAVEL =
  /\b(?:trip|weekend|travel(?:ing|ling|led)?|flight|flying|mov(?:ed|ing) to|landed|exploring|explored|visit(?:ed|ing)?|days in|week in|weeks in|nights in|heading to|headed to|off to|holiday|vacation|going to \w+ (?:in|for|next|this)|back from|first time in|living in|lived in)\b/;
/** After "from … to …" it is the second that counts. */
const PLACE =
  /\b(?:in|to|from(?! \p{Lu}\p{Ll}+ to )|visiting|visited|around|exploring|explored) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u;
/** "Lisbon in February: …" */
const IN_SEASON =
  /^(\p{Lu}\p{Ll}+) in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b/u;
const BEEN =
  /\b(?:back from|returned from|got back|what a (?:week|weekend|trip)|visited|spent|moved to|living in|live in|lived in|last (?:week|month|year|summer))\b/;
const WORK =
  /\b(?:read|reading|finished|watched|watching|rewatched|played|playing|listening to|listened to|loved|enjoyed|recommend) (?:a|an|the|this|that|my|another|one)(?: \w+){0,3}? (book|novel|memoir|biography|movie|film|series|documentary|show|game|album|podcast)\b/;
const UK =
  /\b(?:colour|favourite|organis|realis|behaviour|centre|whilst|learnt|favour|neighbour|programme|travell|mum|mummy|quid|bloke|lorry|telly|loo|courgette|jewell|tyre|pyjama|cosy|mould|cheque|analyse|theatre|flat white|fortnight|grey|cancelled|cancelling|apologis|recognis|optimis|prioritis|labour|honour|catalogue|practise)\w*\b/;
const GROUPS =
  /\b(developers|designers|founders|teachers|nurses|parents|writers|marketers|managers|engineers|runners|gardeners|freelancers|students|musicians|photographers|recruiters|bakers|gamers|dog owners|cat owners|product managers|data scientists|illustrators|researchers|librarians|translators|editors|accountants|lawyers|doctors|cyclists|knitters|maintainers|podcasters|streamers|consultants|community managers|creators)\b/;
const IMPLIED: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'developers',
    words(
      'deploy deployed deploys postgres api bug bugs refactor refactored typescript javascript python rust codebase repo merge backend frontend kubernetes docker compiler debugging database staging production sql migration git commit ci',
    ),
  ],
  [
    'parents',
    words('toddler toddlers bedtime tantrum diaper nappy preschool daycare nap naps newborn kindergarten'),
  ],
  [
    'founders',
    words(
      'startup mrr arr cofounder investors fundraising runway churn saas bootstrapped seed founder founders',
    ),
  ],
  ['teachers', words('classroom pupils lesson students grading homework semester syllabus')],
  ['freelancers', words('freelance freelancing invoice invoices client clients retainer')],
  ['runners', words('marathon 5k 10k pace miles taper parkrun jog shin splints')],
  ['gardeners', words('tomatoes seedlings compost mulch slugs allotment greenhouse pruning garden')],
  ['home bakers', words('sourdough starter loaf crumb proofing dough oven')],
  ['hiring managers', words('hiring candidates candidate recruiter resume interviewing')],
  ['designers', words('figma typography kerning mockup mockups wireframe prototype ux ui')],
  ['writers', words('manuscript chapter novel drafting editor draft plot publisher')],
];

function workOf(noun: string): Topic['work'] {
  if (/book|novel|memoir|biography/.test(noun)) return { noun: 'book', verb: 'read' };
  if (/movie|film/.test(noun)) return { noun, verb: 'watch' };
  if (/series|show/.test(noun)) return { noun: noun === 'series' ? 'series' : 'show', verb: 'watch' };
  if (noun === 'documentary') return { noun, verb: 'watch' };
  if (noun === 'game') return { noun, verb: 'play' };
  return { noun, verb: 'listen to' };
}
