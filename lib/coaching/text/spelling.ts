/** Chat spellings and the words they stand for; only those that stand for one thing. */

/** The usual spelling of a lower-case word without apostrophes. */
export function usualSpelling(word: string): string {
  const usual = USUAL.get(word);
  if (usual !== undefined) return usual;
  return DRAWN_OUT.test(word) ? shorten(word) : word;
}

/** "sooooo", "whaaat": a letter three times or more. */
const DRAWN_OUT = /([a-z])\1\1/;

function shorten(word: string): string {
  const once = word.replace(/([a-z])\1{2,}/g, '$1');
  const twice = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return USUAL.get(once) ?? (DOUBLE.has(twice) ? twice : once);
}

const DOUBLE = new Set([
  'soon',
  'been',
  'need',
  'feel',
  'see',
  'too',
  'good',
  'hello',
  'cool',
  'all',
  'well',
  'really',
  'add',
  'free',
  'mood',
]);

const USUAL = new Map<string, string>(
  Object.entries({
    are: 'r ar',
    you: 'u ya yu yew',
    your: 'ur yur',
    what: 'wat wut wot waht whut wht wha whta',
    whats: 'wats wuts wots wahts whts',
    why: 'y',
    where: 'whr',
    when: 'wen whn',
    how: 'hw hwo',
    anyone: 'any1 ne1 neone anyl anione',
    anybody: 'anybdy nebody',
    someone: 'some1 sum1',
    everyone: 'every1 evry1 evryone',
    people: 'ppl peeps peple',
    about: 'bout abt abut',
    please: 'pls plz pleez plse',
    because: 'cuz coz bcuz bc cos becuz',
    thanks: 'thx tnx thnx',
    with: 'w wit wif',
    want: 'wnt',
    going: 'goin',
    doing: 'doin',
    getting: 'gettin gettn',
    talking: 'talkin',
    looking: 'lookin',
    having: 'havin',
    thinking: 'thinkin',
    feeling: 'feelin',
    happening: 'happenin',
    chatting: 'chattin',
    dont: 'dnt',
    does: 'duz',
    know: 'kno knw',
    the: 'teh da',
    this: 'dis',
    that: 'dat tht',
    thats: 'dats thts',
    think: 'thnk fink',
    have: 'hav haf',
    love: 'luv',
    some: 'sum',
    something: 'sumthin somethin',
    nothing: 'nothin nuthin nuttin',
    anything: 'anythin nething',
    right: 'rite ryt',
    okay: 'ok k kk okie oki',
    really: 'rly realy rlly',
    see: 'c',
    be: 'b',
    tonight: 'tonite 2nite 2night',
    today: '2day',
    tomorrow: 'tmrw tomoro 2morrow tmr',
    good: 'gud',
    girls: 'gurls gurlz girlz',
    guys: 'guyz',
    they: 'dey',
    is: 'iz',
    was: 'wuz',
    should: 'shud shld',
    could: 'cud cld',
    would: 'wud wld',
  }).flatMap(([usual, variants]) => variants.split(' ').map((variant): [string, string] => [variant, usual])),
);
