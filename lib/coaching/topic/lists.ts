/** Lists, choices and numbers: what a draft counts out for its readers. */
import type { Reading, Sentence } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { List, ListSort, Topic } from './topic.ts';
import { words } from './words.ts';

/** "Three things broke", "5 lessons I learned", or a list of two to twelve items. */
export function listIn(readings: readonly Reading[]): List | null {
  const sentences = readings.flatMap((reading) => reading.sentences);
  const shown = sentences.filter((sentence) => sentence.bullet && !sentence.quoted).length;
  const counted = sentences.map(countedIn).find((one) => one !== null);
  // An account of several without a word on each: only what befell the author can be asked about.
  if (shown === 0)
    return (counted?.sort === 'failure' || counted?.sort === 'mistake') && counted.count > 2 ? counted : null;
  if (counted !== undefined && counted !== null) {
    // Somewhere else in the draft, or not all written yet.
    return counted.count === shown ? { ...counted, shown: true } : null;
  }
  const word = COUNTS[shown];
  if (word === undefined || shown < 2) return null;
  const lead = sentences[sentences.findIndex((sentence) => sentence.bullet) - 1];
  const named = lead?.tokens.find((token) => LIST_NOUNS.has(token.key) || LIST_NOUNS.has(`${token.key}s`));
  // What is listed without a name for it may be a log, a bill or a menu.
  if (named === undefined) return null;
  const sort = LIST_NOUNS.get(named.key) ?? LIST_NOUNS.get(`${named.key}s`) ?? 'thing';
  return { count: shown, word, noun: null, sort, shown: true };
}

function countedIn(sentence: Sentence): List | null {
  if (sentence.quoted || sentence.marked) return null;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length - 1; at++) {
    const count = countOf(tokens[at]);
    if (count === 0 || /^(?:of|of the|these|other)$/.test(tokens[at - 1]?.key ?? '')) continue;
    for (let head = at + 1; head <= at + 3 && head < tokens.length; head++) {
      const key = tokens[head]?.key ?? '';
      const sort = LIST_NOUNS.get(key);
      if (sort === undefined) continue;
      const rest = tokens
        .slice(head + 1)
        .map((token) => token.key)
        .join(' ');
      if (/^(?:can be true|at once|at a time|in common|left)/.test(rest)) return null;
      const refined = sort === 'thing' ? thingSort(rest) : sort;
      const noun = key === 'things' || key === 'stuff' ? null : key;
      return { count, word: COUNTS[count] ?? '', noun, sort: refined, shown: false };
    }
  }
  return null;
}

/** "Tabs vs spaces", "torn between a house and a flat". */
export function choiceIn(sentence: Sentence): readonly [string, string] | null {
  if (sentence.marked || sentence.quoted) return null;
  const sides = SIDE_BY_SIDE.exec(sentence.text);
  if (sides !== null && sides[1] !== sides[2]) return [sides[1] ?? '', sides[2] ?? ''];
  const { tokens } = sentence;
  const versus = tokens.findIndex((token) => token.key === 'vs' || token.key === 'versus');
  if (versus > 0) {
    const right = versus + (tokens[versus + 1]?.text === '.' ? 2 : 1);
    return paired(optionBefore(tokens, versus), optionAfter(tokens, right));
  }
  const over = tokens.findIndex((token) => token.text === '>');
  if (over > 0) return paired(optionBefore(tokens, over), optionAfter(tokens, over + 1));
  const between = tokens.findIndex(
    (token, at) => token.key === 'between' && WEIGHING.has(tokens[at - 1]?.key ?? ''),
  );
  if (between < 0) return null;
  const and = tokens.findIndex((token, at) => at > between && (token.key === 'and' || token.key === 'or'));
  if (and < 0 || and - between > 7) return null;
  return paired(optionAfter(tokens, between + 1), optionAfter(tokens, and + 1));
}

/** "Hugo is fast, Eleventy is friendly": two names, a word on each. */
const SIDE_BY_SIDE =
  /^(?!It |This |That |There |He |She )(\p{Lu}[\p{L}\p{N}]+) (?:is|has|looks) [^,.;:]{2,30}[,;] (?:and |but |while )?(\p{Lu}[\p{L}\p{N}]+) (?:is|has|looks) /u;

/** A count that readers can put theirs beside. */
export function numberIn(sentences: readonly Sentence[]): Topic['number'] {
  for (const { plain, text } of sentences) {
    const first = FIRST.exec(plain);
    if (first !== null) return { sort: 'first', noun: first[1] ?? null };
    const milestone = MILESTONE.exec(plain);
    if (milestone !== null) return { sort: 'milestone', noun: milestone[1] ?? null };
    if (
      /\btook (?:me|us) (?:about |almost |over |nearly |exactly )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?|weeks?|days?|hours?)\b/.test(
        plain,
      )
    ) {
      return { sort: 'duration', noun: null };
    }
    if (/\bpaid (?:about |over |almost )?[$£€]\s?\d[\d.,]*k? for (?:an?|my|our|this|the) /i.test(text))
      return { sort: 'price', noun: null };
    const count = COUNT.exec(plain);
    if (count !== null) return { sort: 'count', noun: count[1] ?? null };
  }
  return null;
}

const COUNTS = [
  '',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const FIRST =
  /\b(?:got|landed|signed|won|made|sold|closed|found|hired)(?: (?:our|my))(?: very)? first (?:paying |enterprise |real |big |ever )*(customer|client|user|sale|subscriber|contract|freelance client|investor|sponsor|patron|employee|co-founder|cofounder)\b/;
const MILESTONE =
  /\b(?:hit|reached|passed|crossed|got to|surpassed|have|now at)(?: over| more than| our| my| first)* \d[\d.,]*(?:k|m)? (?:\w+ )?(users|subscribers|followers|customers|downloads|readers|members|listeners|clients|students|backers|sales)\b/;
const COUNT =
  /\b(?:i|we|ive|weve) (?:have |just |only |already )*(?:read|wrote|written|sent|had|made|ran|did|finished|applied to|got|own|drank|took) \d[\d.,]* (?:\w+ )?(books|meetings|emails|interviews|jobs|applications|plants|tabs|recipes|drafts|miles|rejections|notifications|newsletters|podcasts|films|movies)\b/;
const WEIGHING = words(
  'torn choose choosing deciding decide stuck debating hesitating undecided toss-up pick picking',
);
const OPTION_ENDS = words(
  'and but because so when while after before since that which who if as for in on at to with is are was or from about i we my our',
);
const NOT_OPTIONS = words('me us you them everyone it this that one other more less a an the my our his her');

const LIST_NOUNS: ReadonlyMap<string, ListSort> = new Map(
  Object.entries({
    lesson: 'lessons learnings takeaways insights realizations realisations',
    mistake: 'mistakes regrets errors failures',
    failure: 'bugs outages incidents problems issues surprises',
    reason: 'reasons arguments signs myths benefits advantages',
    tip: 'tips habits rules ways steps tricks principles practices hacks strategies tactics questions routines',
    tool: 'tools apps extensions plugins libraries frameworks gadgets services products commands shortcuts',
    work: 'books films movies albums songs podcasts shows games novels newsletters articles talks',
    place: 'places cities countries restaurants cafes towns islands trails parks museums',
    goal: 'goals resolutions plans wishes experiments ideas projects challenges',
    thing: 'things stuff features changes options recipes skills traits moments words quotes',
  }).flatMap(([sort, list]) => list.split(' ').map((noun) => [noun, sort as ListSort] as const)),
);

function countOf(token: Token | undefined): number {
  const key = token?.key ?? '';
  const count = /^\d{1,2}$/.test(key) ? Number(key) : COUNTS.indexOf(key);
  return count >= 2 && count < COUNTS.length ? count : 0;
}

function thingSort(rest: string): ListSort {
  if (
    /^(?:that |which |have |has )*(?:broke|failed|went|crashed|fell|burned|exploded|died|surprised)\b/.test(
      rest,
    )
  )
    return 'failure';
  if (/\b(?:learned|learnt|taught|wish|knew|realized|realised)\b/.test(rest)) return 'lesson';
  if (/\b(?:wrong|regret)\b/.test(rest)) return 'mistake';
  if (/\b(?:want to|plan to|going to try|hope to)\b/.test(rest)) return 'goal';
  if (/\b(?:help|helped|do every|changed|made me|keep|work|worked)\b/.test(rest)) return 'tip';
  return 'thing';
}

function optionBefore(tokens: readonly Token[], end: number): readonly Token[] {
  let start = end;
  while (start > 0 && end - start < 4) {
    const token = tokens[start - 1];
    if (
      token === undefined ||
      (token.kind !== 'word' && token.kind !== 'hashtag') ||
      OPTION_ENDS.has(token.key)
    )
      break;
    start--;
  }
  return tokens.slice(start, end);
}

function optionAfter(tokens: readonly Token[], start: number): readonly Token[] {
  let end = start;
  while (end < tokens.length && end - start < 4) {
    const token = tokens[end];
    if (
      token === undefined ||
      (token.kind !== 'word' && token.kind !== 'hashtag') ||
      OPTION_ENDS.has(token.key)
    )
      break;
    end++;
  }
  return tokens.slice(start, end);
}

/** Two options of at most four words each, the same in kind. */
function paired(one: readonly Token[], other: readonly Token[]): readonly [string, string] | null {
  const sides = [one, other];
  if (sides.some((side) => side.length === 0 || side.length > 4)) return null;
  if (
    sides.some(
      (side) => side.some((token) => token.kind !== 'word') || NOT_OPTIONS.has(side.at(-1)?.key ?? ''),
    )
  )
    return null;
  if (
    sides.some((side) =>
      /^(?:my|our|his|her|their|this|that|the|what|who|how|when|where|being|i|you|every|all|any|other)$/.test(
        side[0]?.key ?? '',
      ),
    )
  )
    return null;
  const articles = sides.filter((side) => /^an?$/.test(side[0]?.key ?? '')).length;
  const gerunds = sides.filter((side) => /ing$/.test(side[0]?.key ?? '')).length;
  if (articles === 1 || gerunds === 1 || Math.abs(one.length - other.length) > 2) return null;
  const [first = '', second = ''] = sides.map((side) => side.map((token) => token.text).join(' '));
  const lower = /^\p{Ll}/u.test(second) && /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(first);
  return first.toLowerCase() === second.toLowerCase()
    ? null
    : [lower ? first[0]?.toLowerCase() + first.slice(1) : first, second];
}
