/** Posts about everyday life: what was seen, bought, missed, moved into, or got through. */
import type { Occasion } from './occasion.ts';

const sighting: Occasion = {
  name: 'sighting',
  cue: /\b(?:saw|spotted|seen|watched|met) (?:a|an|the|my first|two|three|our)(?: \p{L}+){0,2} (?:heron|fox|swift|swallow|kingfisher|eclipse|aurora|northern lights|meteor|owl|deer|hedgehog|robin|seal|whale|otter|badger|sunrise|sunset|rainbow|butterfly|hawk|kestrel|eagle|puffin|dolphin|stoat|hare|bat|moon|comet|murmuration|woodpecker|cuckoo|crane|moose|bear|heron)\b|\b(?:watched the (?:eclipse|sunset|sunrise|squirrels|birds)|(?:autumn|evening|morning|winter|first|low) (?:light|sun)|view from|full moon|first (?:lambs|ducklings|swallows|cuckoo|cygnets) of)\b/u,
  why: 'You stopped to look at something; this asks what made others stop.',
  fit: 0.92,
  asks: () => ({
    'open-question': "What's the last thing that made you stop and look?",
    'tell-me': "Tell me what's outside your window right now.",
    'share-yours': 'Show me your view today.',
  }),
  is: ['saw a heron on the canal this morning just standing there judging everyone'],
  isNot: [['I saw a doctor about it.', 'an illness']],
};

const nostalgia: Occasion = {
  name: 'nostalgia',
  cue: /\b(?:i|we) (?:really |still |kind of |kinda |so )?miss (?:when|the days|having|being able|\p{L}+s\b|the old|the)|\b(?:back in my day|remember when|nobody makes [^.]{1,30} anymore|bring back)\b/u,
  unless:
    /\b(?:miss (?:you|him|her|them|my (?:mum|mom|dad|nan|wife|husband|dog|cat))|miss the (?:deadline|train|bus|flight|point))\b/,
  why: 'You miss something that is gone; readers have their own.',
  fit: 0.92,
  asks: () => ({
    'open-question': 'What else do you miss from back then?',
    'fill-in-the-blank': '"They should never have stopped making ____." Fill it in.',
    'name-one': 'Name one thing that was better before it was improved.',
  }),
  is: ['I miss when phones had headphone jacks', 'I miss forums. Slow, ugly, full of experts.'],
  isNot: [['I miss you every day.', 'grief']],
};

const keepsake: Occasion = {
  name: 'keepsake',
  cue: /\b(?:found (?:my|an|the|some|a box of|our) (?:old )?|^old )(?:\w+ )?(?:diary|diaries|letters?|photos?|notebook|mixtape|school report|yearbook|box|cassette|tapes?)\b/,
  why: 'You found something from the past; others have a drawer like that.',
  fit: 0.92,
  asks: () => ({
    'open-question': "What's the oldest thing you've kept?",
    'tell-me': 'Tell me what the you of back then would not believe.',
    'fill-in-the-blank': '"My teenage self was certain that ____." Fill it in.',
  }),
  is: ['Found my diary from 1998.'],
  isNot: [['Found a bug.', 'software']],
};

const fees: Occasion = {
  name: 'paying',
  cue: /\b(?:(?<!in )subscriptions?|netflix raising|spotify raising|paywall|service charge|booking fee|hidden fees?|tipping)\b/,
  unless: /\b(?:saas|mrr|churn|our subscriptions?|my newsletter|subscribers|free plan)\b/,
  why: 'You name what costs too much; readers pay for something as silly.',
  fit: 0.9,
  asks: () => ({
    'open-question': "What's the most ridiculous thing you pay for every month?",
    'name-one': 'Name one subscription you would never cancel.',
    'fill-in-the-blank': '"I am somehow still paying for ____." Fill it in.',
  }),
  is: ['so tired of subscription everything. my printer has a subscription.'],
  isNot: [['We doubled our subscriptions to the SaaS plan.', 'a business']],
};

const tries: Occasion = {
  name: 'many-tries',
  cue: /\b(?:after [0-9]+ (?:tries|attempts)|(?:second|third|fourth|fifth|sixth) (?:go|try|attempt)|passed (?:my|the|on) (?:[^.]{0,40}(?:exam|test|certification)|the \w+ go)|learned to (?:drive|swim|ride) at|learnt to (?:drive|swim|ride) at|passed my)\b/,
  unless: /\b(?:results|benign|scan|biopsy|kidney)\b/,
  why: 'You kept at it; everybody has one thing that took longer than they admit.',
  fit: 0.91,
  asks: () => ({
    'open-question': 'What took you more tries than you like to admit?',
    'fill-in-the-blank': '"I finally got there when I stopped ____." Fill it in.',
    'tell-me': 'Tell me what got you through yours.',
  }),
  is: ["Excited to share that I've passed my AWS Solutions Architect exam!"],
  isNot: [['The bill passed on Tuesday.', 'politics']],
};

const habit: Occasion = {
  name: 'habit',
  cue: /\b(?:(?:quit|stopped|gave up|given up|cut down on|cutting down on|cut out) (?:drinking|smoking|sugar|caffeine|coffee|alcohol|meat|social media|instagram|twitter|vaping)|(?:30|thirty|100|a hundred) days of|for (?:30|thirty|100) days|dry january|cold showers?|intermittent fasting|vegetarian|vegan|sober)\b/,
  unless: /\b(?:rehab|relapse|aa meeting|coding challenge|days of yaml|recipe)\b/,
  why: 'You changed a habit; those who tried know what surprised them.',
  fit: 0.92,
  asks: () => ({
    'open-question': "If you've tried it, what surprised you most?",
    'fill-in-the-blank': '"The one thing I could never give up is ____." Fill it in.',
    'tell-me': 'Tell me what got you past the first month.',
  }),
  is: ['I quit drinking a year ago today.', 'Thirty days of cold showers. Benefits: none.'],
  isNot: [['We quit our office.', 'an office']],
};

const season: Occasion = {
  name: 'season',
  cue: /\b(autumn|winter|spring|summer|pumpkin spice|christmas|advent|halloween|soup|hosepipe)(?: season)? (?:is (?:here|back|over|coming)|has (?:arrived|started|begun)|sorted)|\b(?:first frost|clocks (?:go|went)|heatwave|the first (?:snow|crocus|daffodils?))\b/,
  why: 'You say what time of year it is for you; it is for readers, too.',
  fit: 0.86,
  asks: () => ({
    'open-question': 'What tells you that the season has changed?',
    'name-one': 'Name one thing you only allow yourself at this time of year.',
  }),
  is: ['Pumpkin spice season is here and I refuse to be ashamed.'],
  isNot: [['The season finale was long.', 'a series']],
};

const puttingOff: Occasion = {
  name: 'putting-off',
  cue: /\bcoffees?\b[^.]{0,20}\b(?:sentence|words?|slide|email)s?\b/,
  why: 'Others are putting something off as well.',
  fit: 0.86,
  asks: () => ({
    'open-question': 'What do you do to get started?',
    'fill-in-the-blank': '"Instead of working, I am currently ____." Fill it in.',
  }),
  is: ['Three coffees and one sentence. A good morning.'],
  isNot: [['Coffee at nine.', 'a drink']],
};

const shopping: Occasion = {
  name: 'purchase',
  cue: /\b(?:bought|ordered|treated myself to) (?:a|an|the|my first|myself a) (?:[0-9]+ )?(?:[\p{L}-]+ ){0,2}?(?:desk|machine|bike|car|van|volvo|estate|camera|fryer|sofa|mattress|telescope|guitar|synth|keyboard|laptop|kindle|tent|canoe|kayak|boat|oven|blender|chair|record player|typewriter)\b|\bpop into ikea|\bonly (?:popped|went) in(?:to)? (?:for|ikea|aldi|lidl|target|costco)\b/u,
  why: 'You bought something; readers have one that they never regretted, or never used.',
  fit: 0.9,
  asks: () => ({
    'open-question': "What's the last thing you bought that surprised you?",
    'name-one': "Name one thing you bought that you'd buy again tomorrow.",
    'fill-in-the-blank': '"I went in for one thing and came out with ____." Fill it in.',
  }),
  is: ['Bought a standing desk. I now stand next to it and think about sitting.'],
  isNot: [['The company bought a rival.', 'business']],
};

const queue: Occasion = {
  name: 'regulars',
  cue: /\b(?:same (?:roll|table|order|seat|coffee|bench)|regulars?|every day since|coffee order)\b/,
  unless: /\bregular (?:expression|price|season)/,
  why: 'You tell of a ritual; readers have a place where nobody asks for their order.',
  fit: 0.86,
  asks: () => ({
    'open-question': 'Where do they know your order?',
    'tell-me': 'Tell me about the place you always go back to.',
  }),
  is: ['A woman in the queue has been coming to this bakery every day since 1974. Same roll. Same table.'],
  isNot: [['A regular expression.', 'code']],
};

const firstTime: Occasion = {
  name: 'first-time',
  cue: /\bfor the first time\b|\bmy first ever\b|\bfirst time (?:i|ive|doing|trying)\b/,
  unless: /\b(?:since|unemployment|inflation|history|record)\b/,
  why: 'You did something new; this asks readers for theirs.',
  fit: 0.74,
  asks: () => ({
    'open-question': 'When did you last do something for the first time?',
    'tell-me': 'Tell me what you should have tried sooner.',
  }),
  is: ['Went to the cinema alone for the first time.'],
  isNot: [['Inflation fell for the first time in a year.', 'news']],
};

const considering: Occasion = {
  name: 'considering',
  cue: /\b(?:(?:im|i am|were|we are|^) ?(?:seriously |also |now )?(?:considering|thinking (?:about|of)|tempted to|toying with)|about to (?:buy|quit|sell|move|book|sign)|debating whether)(?![^ ]) (?!everyone|all|you|them|him|her|it\b)/,
  why: 'You have not decided; people like to save somebody from a mistake.',
  fit: 0.84,
  asks: () => ({
    'change-my-mind': 'Talk me out of it.',
    'open-question': 'What would you want to know first?',
    'tell-me': 'Tell me how it went for you.',
  }),
  is: ['Considering getting rid of my car. I used it eleven times last year.'],
  isNot: [['Thinking of everyone affected.', 'a condolence']],
};

const offers: Occasion = {
  name: 'to-decide',
  cue: /\b(?:(?:two|2|three) (?:job )?offers|i have until (?:\p{L}+day|tomorrow|tonight)|(?:decide|deciding|torn) (?:whether|between|if)|which (?:one )?to (?:choose|pick|take|accept))\b/u,
  why: 'You have to choose, and say between what; readers can choose with you.',
  fit: 0.94,
  asks: ([found]) => ({
    'open-question': /offers/.test(found) ? 'Which would you take?' : 'What would you do?',
    'tell-me': 'Tell me what you would ask before you decide.',
    'fill-in-the-blank': '"I have never regretted choosing ____." Fill it in.',
  }),
  is: ["I've got two job offers: one pays more, the other has the better team. I have until Friday."],
  isNot: [['The shop offers two sizes.', 'a shop']],
};

const dilemma: Occasion = {
  name: 'dilemma',
  cue: /\b(?:(?:weve|ive|we have|i have) tried|(?:i|we) dont know (?:what|how|whether|if|where) |(?:im|were) not sure (?:if|whether|how|what)|at my wits end|nothing (?:works|helps)|(?:havent|hasnt|not) spoken to each other|(?:it|he|she|which|that) (?:just )?wont (?:stop|start|charge|boot|sleep|eat|connect|close)|im exhausted|im stuck|keeps (?:happening|crashing|failing|breaking|falling|waking|beeping))\b/,
  unless: /\b(?:(?:ive|i have) tried (?:them all|every|all|many|so many|dozens)|best \w+ ive tried)\b/,
  why: 'You say what you are up against; somebody has been there.',
  fit: 0.86,
  asks: () => ({
    'open-question': 'What would you try next?',
    'tell-me': 'Tell me what worked for you.',
    'love-to-hear': "I'd love to hear from anyone who has been here.",
  }),
  is: ["My partner snores like a tractor and we've tried strips, pillows and separate duvets."],
  isNot: [["It's the best ramen I've tried.", 'praise']],
};

export const life: readonly Occasion[] = [
  sighting,
  nostalgia,
  keepsake,
  fees,
  tries,
  habit,
  season,
  puttingOff,
  shopping,
  queue,
  firstTime,
  considering,
  dilemma,
  offers,
];
