/** Noun phrases that can stand in a question of ours: general, in the right number, in the right case. */
import type { Token } from '../text/tokens.ts';
import type { Tagged } from './tags.ts';
import type { Thing } from './topic.ts';
import { words } from './words.ts';

/**
 * What a noun phrase is about in general: "my new standing desk" → "standing desks", "Remote work" → "remote work".
 * Null where that is vague, about a person, or not surely a noun phrase.
 */
export function thingFrom(
  phrase: readonly Token[],
  tagged: readonly Tagged[],
  initial: boolean,
  subject = false,
): Thing | null {
  let tokens = phrase.filter((token) => token.kind === 'word' || token.kind === 'hashtag');
  if (tokens.length !== phrase.length) return null;
  const determiner = DETERMINERS.has(tokens[0]?.key ?? '') ? tokens[0]?.key : undefined;
  if (determiner !== undefined) tokens = tokens.slice(1);
  while (tokens.length > 1 && PLAIN_ADJECTIVES.has(tokens[0]?.key ?? '')) tokens = tokens.slice(1);
  const head = tokens.at(-1);
  if (head === undefined || tokens.length > 3) return null;
  const tagsOf = (token: Token): ReadonlySet<string> =>
    tagged.find((one) => one.word === token.text.toLowerCase() || one.word === token.key)?.tags ?? NO_TAGS;
  if (!tokens.slice(0, -1).every((token) => modifies(token, tagsOf(token), subject))) return null;
  if (!heads(head, tagsOf(head), subject)) return null;
  const keepsCase = (token: Token, at: number): boolean =>
    isName(token, tagsOf(token)) && !(initial && at === 0 && determiner === undefined && !isBrand(token));
  const text = tokens
    .map((token, at) => (keepsCase(token, at) ? token.text : token.text.toLowerCase()))
    .join(' ');
  const proper = keepsCase(head, tokens.length - 1);
  const plural = !proper && isPlural(head.key, tagsOf(head));
  if (determiner === 'the' && !proper && !plural) return null;
  if (plural || proper || (determiner === undefined && isMass(head.key, tagsOf(head))))
    return { text, plural };
  const mass = isMass(head.key, tagsOf(head));
  if (mass) return { text, plural: false };
  if (determiner === undefined) return null;
  return { text: pluralOf(text), plural: true };
}

/** The plural of the last word of a singular phrase. */
function pluralOf(phrase: string): string {
  if (/(?:[^aeiou]y)$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  if (/(?:man)$/.test(phrase)) return `${phrase.slice(0, -2)}en`;
  if (/(?:life|knife|wife|shelf|half|loaf|leaf)$/.test(phrase)) return `${phrase.replace(/fe?$/, '')}ves`;
  if (/(?:s|x|z|ch|sh)$/.test(phrase)) return `${phrase}es`;
  return `${phrase}s`;
}

export function isPlural(key: string, tags: ReadonlySet<string>): boolean {
  if (IRREGULAR_PLURALS.has(key)) return true;
  if (!/[^siu]s$/.test(key) || /ics$/.test(key) || SINGULAR_IN_S.has(key)) return false;
  return tags.has('Plural') || !tags.has('Singular');
}

/** Whether a word may end a phrase: a noun of some substance. `subject`: it stands where only a noun can. */
export function heads(token: Token, tags: ReadonlySet<string>, subject = false): boolean {
  const { key } = token;
  if (!/^[\p{L}][\p{L}\p{N}'+-]{1,24}$/u.test(token.text)) return false;
  if (VAGUE.has(key) || PEOPLE.has(key) || CLOSED.has(key)) return false;
  if (key.length < 3 && !/^[A-Z][A-Z0-9]$/.test(token.text)) return false;
  if (!isBrand(token) && key.length < 4 && tags.size === 0) return false;
  if ([...tags].some((tag) => NEVER_HEADS.has(tag))) return false;
  if (subject && !tags.has('Adjective')) return true;
  return tags.has('Noun') || tags.has('Gerund') || isBrand(token) || isMass(key, tags);
}

function isMass(key: string, tags: ReadonlySet<string>): boolean {
  if (COUNTABLE.has(key)) return false;
  return tags.has('Uncountable') || MASS.has(key) || MASS_SUFFIX.test(key);
}

/** A name by its shape: capitals inside, or all of it. */
export function isBrand(token: Token): boolean {
  return /^(?:[A-Z]{2,6}|\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\p{N}]*)$/u.test(token.text) || BRANDS.has(token.key);
}

function isName(token: Token, tags: ReadonlySet<string>): boolean {
  if (isBrand(token)) return true;
  return /^\p{Lu}/u.test(token.text) && (tags.has('ProperNoun') || tags.size === 0 || !tags.has('Adjective'));
}

function modifies(token: Token, tags: ReadonlySet<string>, subject: boolean): boolean {
  if (CLOSED.has(token.key)) return false;
  if (!/^[\p{L}][\p{L}\p{N}'+-]*$/u.test(token.text) || /ly$/.test(token.key)) return false;
  if (/'s$/.test(token.text) || tags.has('Possessive') || tags.has('Person')) return false;
  return subject || tags.has('Noun') || tags.has('Adjective') || tags.has('Gerund') || isBrand(token);
}

const NO_TAGS: ReadonlySet<string> = new Set();
const NEVER_HEADS = words(
  'Pronoun Date Value Person Preposition Conjunction Determiner Adverb Expression Possessive Modal Auxiliary',
);
const DETERMINERS = words('a an the my our your most all many some every each these');
/** Say what the author thinks of it, or which of them it is, not what it is. */
const PLAIN_ADJECTIVES = words(
  'new old first second last next best worst good bad great favorite favourite own current little big small whole ' +
    'entire brand nice tiny huge amazing beautiful simple latest own real actual recent terrible awful other early ' +
    'only same personal weekly daily monthly annual better lovely shiny modern traditional so-called average typical',
);
const MASS_SUFFIX = /(?:ing|ship|ness|ware|ics|ism|hood|burnout|work|tech|craft)$/;
const MASS = words(
  'coffee tea sourdough bread code marketing pricing feedback design advice software hardware research content ' +
    'burnout management leadership engineering parenting grief anxiety sleep money debt inflation rent productivity ' +
    'education music jazz fiction poetry photography art food pasta pizza chocolate wine beer cheese garlic homework ' +
    'growth churn onboarding documentation security privacy accessibility performance infrastructure automation data ' +
    'journalism politics recycling climate email journaling yoga meditation therapy fitness nutrition caffeine sugar ' +
    'social-media advertising SEO seo AI ai UX ux HR equity funding bootstrapping revenue retention compost knitting ' +
    'syndrome homework feedback remote-work football soccer cricket basketball tennis chess golf baseball hockey running-gear css html sql rust python ' +
    'javascript typescript linux docker kubernetes postgres react vue svelte java golang notion slack excel figma git ' +
    'innovation inspiration hospitality networking storytelling copywriting branding trust transparency empathy failure ' +
    'perfectionism procrastination imposter-syndrome recruitment retirement loneliness travel outreach media',
);
const COUNTABLE = words(
  'email emails ' +
    'meeting meetings building wedding painting drawing setting feeling morning evening thing something anything nothing ' +
    'beginning ending king ring wing string spring offering listing opening framework network workshop relationship ' +
    'friendship internship scholarship championship newspaper neighborhood neighbourhood recording finding setting ' +
    'landing being filing earning saving craft ship spacecraft aircraft mechanism organism criticism warning ceiling',
);
const IRREGULAR_PLURALS = words('people children women men teeth feet mice kids media-outlets data-sets');
const SINGULAR_IN_S = words(
  'news gas bus lens canvas atlas redis kubernetes postgres aws ios macos windows jenkins chess yes basis axis',
);
const VAGUE = words(
  'company companies breaking pretending layoffs redundancies worth worths pound pounds dollar dollars thing things stuff way ways day days time times lot lots one ones bit week weeks month months year years today ' +
    'tomorrow yesterday morning evening night part parts point points kind kinds sort type number numbers reason reasons ' +
    'fact idea ideas question questions answer answers problem problems issue issues result results case cases example ' +
    'post posts thread threads tweet tweets link comment comments update updates reminder note notes story stories word ' +
    'words list truth secret key end start beginning middle side place places world life lives mind head heart body ' +
    'people person someone everyone anyone nobody everybody somebody anybody man woman men women guy guys folks ' +
    'something anything nothing everything self myself yourself amount couple few bunch piece pieces moment ' +
    'minute minutes hour hours second seconds hand hands eye eyes face back front top bottom name names others rest ' +
    'thought thoughts opinion opinions feeling feelings lesson lessons mistake mistakes change changes difference step ' +
    'steps level levels chance chances deal shit crap hell god luck love hate fun sense matter line lines use need ' +
    'goal goals dream dreams plan plans job win wins loss go try look thank thanks congrats hello welcome news ' +
    'weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december summer winter autumn fall spring version release half quarter ' +
    'majority minority total average age century decade era future past present history situation experience ' +
    'experiences hi hey lol omg ok okay yes no maybe please wow edit source sources title topic subject video photo ' +
    'picture image image pic pics photos pictures screenshot being doing going getting having making saying thinking ' +
    'looking feeling coming trying seeing knowing taking wanting using hope hopes outcome impact effect cause causes ' +
    'talk talks presentation keynote notice notices colour color colours colors choice decision option options solution solutions success progress attempt error bug waste joke mess treat ' +
    'success area field room space form state order group set series line rule rules habit habits tip tips',
);
const PEOPLE = words(
  'mom mum mother dad father parent wife husband partner girlfriend boyfriend son daughter kid kids child children baby ' +
    'toddler brother sister grandma grandmother grandpa grandfather uncle aunt cousin friend friends boss manager ' +
    'neighbor neighbour colleague coworker coworkers colleagues family team teammate roommate client customer doctor ' +
    'teacher user users customers clients student followers audience reader readers members wives women men',
);
const CLOSED = words(
  'i you he she it we they me him her us them this that these those my your his its our their a an the and or but ' +
    'nor so yet for of in on at to from by with about into over after before under between through during without ' +
    'within if when while because since as than then there here where why how what who which whose not no never always ' +
    'just only also too very really quite even still again already is are was were be been being am do does did have ' +
    'has had will would can could should may might must shall let lets make get got go going gone im ive id ill youre ' +
    'theyre dont doesnt didnt isnt arent wasnt cant wont wouldnt couldnt shouldnt thats theres whats hes shes its ' +
    'more less most least much many some any all both each every either neither such own same other another up down ' +
    'out off away back now soon later once ever',
);
const BRANDS = words(
  'postgres kubernetes docker python rust django rails golang linux notion obsidian figma slack github gitlab jira ' +
    'stripe shopify wordpress substack mastodon bluesky linkedin twitter instagram tiktok youtube reddit duolingo ' +
    'airtable trello asana excel powerpoint photoshop blender svelte react vue angular laravel redis mongodb mysql ' +
    'sqlite terraform ansible jenkins vim emacs neovim vscode typescript javascript java kotlin swift elixir haskell ' +
    'chatgpt claude copilot netflix spotify kindle strava garmin ubuntu debian fedora android iphone firefox chrome ' +
    'safari webpack vite tailwind graphql zapier hubspot salesforce mailchimp discord zoom teams webflow',
);
