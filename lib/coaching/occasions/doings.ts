/** What an author has done or is about to do, whatever it is: for drafts that are no occasion of their own. */
import type { Asks, Occasion } from './occasion.ts';

const firstOne: Occasion = {
  name: 'first-one',
  cue: /\b(?:my|our|his|her|their) (?:very )?first (?:ever )?((?:[\p{L}&'-]+ ){0,2}?[\p{L}-]{3,})(?= (?:[.,!:;]|as|in|at|on|for|with|last|this|today|yesterday|after|and|since|was|is)(?![^ ])|$)/u,
  unless:
    /\bfirst (?:\p{L}+ )?(?:time|year|day|week|month|quarter|hour|thing|things|one|ones|step|steps|name|half|attempt|try|place|of|five|ten|three|two|few|hire|manager|boss|customer|client|song|line|business plan)\b/u,
  why: 'You tell of a first; readers remember theirs.',
  fit: 0.84,
  asks: ([, what]) => ({
    'open-question': `What do you remember about your first ${what}?`,
    'tell-me': `Tell me how your first ${what} went.`,
  }),
  is: [
    'Took my 9 year old to his first football match.',
    'Ran my first campaign as a games master last night.',
  ],
  isNot: [['In my first year as a manager I made every mistake.', 'a year']],
};

const thenAndNow: Occasion = {
  name: 'then-and-now',
  cue: /\b(?:(?:(?:[0-9]+|two|three|four|five|six|ten|twenty) (?:years|months) ago|in (?:19|20)[0-9]{2}|a year ago|last year) (?:, )?i (?:was|couldnt|had|didnt|could|lived|worked|got)\b|[^.]*\b(?:today|now|this morning|last week|yesterday) (?:, )?(?:im|i am|i|that same)\b.*(?:years|months) ago)/,
  why: 'You say how far it is from then to now; readers can look back as well.',
  fit: 0.86,
  asks: ([found]): Asks => ({
    'open-question': /months/.test(found)
      ? 'What can you do now that you could not do a year ago?'
      : 'Where were you back then?',
    'fill-in-the-blank': '"Five years ago I would not have believed that ____." Fill it in.',
    'tell-me': 'Tell me the moment it turned for you.',
  }),
  is: ["In 2019 I was cleaning offices at night. Today I'm the facilities director of the same building."],
  isNot: [['The firm was founded in 2019.', 'a date']],
};

const anniversary: Occasion = {
  name: 'work-anniversary',
  cue: /\b(?:today )?marks (?:my )?(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)(?:th)? (?:years?|year anniversary)|\b(?:[0-9]+|one|two|three|five|ten) years (?:at|with) \p{L}+ (?:today|this week)|\bwork anniversary\b/u,
  why: 'You stayed; everybody has a reason for staying, or for going.',
  fit: 0.9,
  asks: () => ({
    'open-question': 'What has kept you in a job the longest?',
    'fill-in-the-blank': '"I stayed because of ____." Fill it in.',
  }),
  is: ["Today marks 5 years at Spotify. I've had 4 managers and 3 teams."],
  isNot: [['The plaque marks the spot.', 'a place']],
};

const birthday: Occasion = {
  name: 'age',
  cue: /\b(?:(?:i )?turned (?:[2-9][0-9])(?: today| yesterday| this week| on)?|im (?:officially )?[2-9][0-9] today|my (?:[2-9][0-9](?:th|st|nd|rd) )?birthday (?:today|yesterday|is today))\b/,
  why: 'You count a year; readers know what theirs brought.',
  fit: 0.9,
  asks: () => ({
    'open-question': 'What got better with age?',
    'fill-in-the-blank': '"I wish I had known at 20 that ____." Fill it in.',
    'tell-me': 'Tell me what you stopped caring about.',
  }),
  is: ['Turned 50 today. Knees: no. Confidence: finally.'],
  isNot: [['The milk turned.', 'milk']],
};

const tomorrow: Occasion = {
  name: 'tomorrow',
  cue: /\b(?:tomorrow|tonight|next week|on (?:monday|tuesday|wednesday|thursday|friday)) (?:, )?(?:i|we) (?:\w+ )?(?:present|start|speak|perform|play|run|fly|defend|move|launch|pitch|teach|sit|have (?:my|our|a|an))\b|\b(?:nervous|terrified|butterflies) (?:about|for|before)\b/,
  unless: /\b(?:closed|meeting|maintenance|scan|operation|results|appointment)\b/,
  why: 'It is still ahead; readers have had such a night before.',
  fit: 0.88,
  asks: () => ({
    'open-question': 'What do you do the night before?',
    'tell-me': 'Tell me what calms you down.',
    'fill-in-the-blank': '"Whatever happens, at least I have ____." Fill it in.',
  }),
  is: ['Tomorrow I present to 400 people. My slides are done. My hands are not.'],
  isNot: [['Tomorrow we are closed.', 'a notice']],
};

const proud: Occasion = {
  name: 'achievement',
  cue: /\b(?:(?:i|we|my team|our team|our|weve|ive|my) (?:\p{L}+ ){0,4}?(?:won|finished|shipped|submitted|completed|hit|reached|passed|earned|graduated|got accepted|made it|managed|did (?:ten|it)|nailed|broke (?:my|our) record)|^(?:just |finally |today )*(?:submitted|sent (?:the|my|off)|finished|won|graduated|completed|organised|organized|did a whole|handed in)|unstoppable|personal best|got my (?:\p{L}+ ){0,3}(?:licen[cs]e|degree|certificate|diploma|citizenship|black belt)|shortlisted|nominated|finalist|has (?:now )?done [0-9]|award)\b/u,
  unless:
    /\b(?:won t|lost|eliminated|broke up|passed away|hit by|hit a|finished with|sittings?|chapters?|pages|season|episodes?|redundan\w*|not finished|nobody has finished|enough of)\b/,
  why: 'You got something done and say so; this lets readers do the same.',
  fit: 0.74,
  asks: () => ({
    'open-question': "What's your win this week?",
    'tell-me': 'Tell me something you are proud of.',
    'fill-in-the-blank': '"It took me far too long, but I finally ____." Fill it in.',
  }),
  is: [
    'Just submitted my PhD thesis. 84,312 words.',
    'Did a whole crossword in pen this morning. Unstoppable.',
  ],
  isNot: [['They won again.', 'others']],
};

const choiceMade: Occasion = {
  name: 'decision-made',
  cue: /(?:^|\. |, |and |then |year |month |week )(?:i|we|ive|weve) (?:\p{L}+ )?(?:turned (?:down|off|it down)|gave (?:up|our|my|the|every|all)|said no to|chose|decided|refused|stopped|quit|walked away|swapped|let go of|cancelled|canceled|banned|dropped|killed|scrapped|closed|removed|switched off|put my phone)\b|^(?:gave up|turned down|went part time|said no to|cancelled|deleted)\b|\bwere going back to\b/u,
  unless: /\b(?:gave birth|gave me|called mum|closed our series|sold out|decided to let)\b/,
  why: 'You decided something that others might have decided otherwise.',
  fit: 0.76,
  asks: () => ({
    'open-question': 'What would you have done?',
    'tell-me': 'Tell me if you would do the same.',
    'fill-in-the-blank': '"The last thing I said no to was ____." Fill it in.',
  }),
  is: ['I turned down a promotion last year. Managing people made me worse at the thing I love.'],
  isNot: [['The sun gave up.', 'others']],
};

const looksBack: Occasion = {
  name: 'looks-back',
  cue: /\b(?:i|we) spent (?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|a|several|most of) (?:\p{L}+ )?(?:years?|months?|decades?)\b|\bafter (?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) years (?:of|in) (?!saving|waiting|trying|being|marriage|the same)/u,
  why: 'You have been at it for long; readers have a beginning to look back on as well.',
  fit: 0.84,
  asks: () => ({
    'open-question': 'What would you tell yourself at the start?',
    'fill-in-the-blank': '"I wish somebody had told me that ____." Fill it in.',
    'tell-me': 'Tell me what took you longest to see.',
  }),
  is: ['I spent 6 years building a company nobody needed.'],
  isNot: [['I spent a week in Rome.', 'a trip']],
};

const experiment: Occasion = {
  name: 'experiment',
  cue: /\b(?:every day|each day|every morning|every night) (?:for (?:a|[0-9]+|two|three|six)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))|\bfor a month(?![^ ])|\b(?:three|two|four|six|[0-9]+) (?:weeks|months) in\b|\bwould not recommend\b/,
  unless: /\b(?:baking|hospital|missing|in prison|abroad|at sea)\b/,
  why: 'You tried something for a while; readers have, or want to.',
  fit: 0.76,
  asks: () => ({
    'open-question': 'What would you try for a month?',
    'tell-me': 'Tell me about an experiment you would not repeat.',
    'fill-in-the-blank': '"I gave up after a week of ____." Fill it in.',
  }),
  is: ['Woke up at 5am every day for a year. Would not recommend.'],
  isNot: [['He was missing for two weeks.', 'a search']],
};

const lookingFor: Occasion = {
  name: 'looking-for',
  cue: /\b(?:is|are|im|i am|were|we are|currently|still) looking for (?:a|an|some|new|more) \p{L}+/u,
  unless:
    /\b(?:role model|trouble|(?:role|job|position|work|hiring|engineer|developer|designer|internship))\b/,
  why: 'You say what you need; a name is easier to give than the thing.',
  fit: 0.86,
  asks: () => ({
    'open-question': 'Who should I talk to?',
    'tell-me': 'Tell me where you would look.',
    'let-me-know': 'Let me know if you have a lead.',
  }),
  is: ['Our makerspace is looking for a new home: 200 square metres, ground floor, tolerant neighbours.'],
  isNot: [['I was looking at a map.', 'no need']],
};

const booked: Occasion = {
  name: 'booked',
  cue: /\b(?:booked|bought|got) (?:a|my|our|the) (?:\p{L}+ ){0,2}?(?:tickets?|flights?|trip|holiday|interrail) to \p{L}+/u,
  why: 'You are going; those who have been know what not to miss.',
  fit: 0.92,
  asks: () => ({
    'open-question': 'What should I not miss?',
    recommend: 'Recommend one thing I should do first.',
    'tell-me': 'Tell me what you would leave at home.',
  }),
  is: ['Just booked a one way ticket to Buenos Aires'],
  isNot: [['We booked a meeting.', 'a meeting']],
};

const announcement: Occasion = {
  name: 'announcement',
  cue: /\b(?:(?:delighted|pleased|proud|thrilled|excited) to (?:announce|share|introduce|launch|partner|unveil|present)|(?:is|are) (?:now |finally )?(?:live|available|out now|open)|partnership with|(?:were|we are|im) (?:launching|releasing|opening|publishing)|now (?:live|open|available)|our new \p{L}+ (?:is|are))\b/u,
  unless: /\b(?:dms|closed|closing|welcome|congratulations|promoted|applications)\b/,
  why: 'It is news to your readers, so questions come before opinions.',
  fit: 0.78,
  asks: () => ({
    'open-question': 'What would you want to know first?',
    'ask-me-anything': 'Ask me anything about it.',
  }),
  is: ["We're delighted to announce our partnership with Northwind Logistics, effective 1 June."],
  isNot: [['We are delighted with it.', 'no news']],
};

/** Past forms that do not end in -ed, for the first word of a clause about the author. */
const PAST =
  '(?:\\p{L}+[^e\\s]ed|got|found|took|made|went|came|saw|lost|won|spent|bought|caught|left|kept|felt|ran|wrote|sold|met|put|cut|let|sent|broke|woke|stood|sat|drew|ate|drank|drove|flew|fell|grew|paid|read|rode|sang|slept|spoke|taught|wore|had|hit|built|hid|forgot|threw|tried|sold)';

const anecdote: Occasion = {
  name: 'anecdote',
  cue: new RegExp(
    `\\bi (?:\\p{L}+ly |just |finally |then |once |accidentally )*${PAST} |^(?:(?:just|finally|today|yesterday|last night|this morning|apparently) (?:, )?(?:i )?)*${PAST} `,
    'u',
  ),
  unless:
    /[0-9]%|\b(?:finished|sittings?|chapters?|season|episodes?|loved|regret nothing|proud|we|sorry|announce|hiring|killed|police|war|fired me|redundan\w*|lost (?:my|our) (?:job|home|house)|crying|scared|afraid|update|thread|available|tickets|signed|booked|delighted|thrilled|excited|pleased|tired|interested|welcome|wish(?:ed)?|need(?:ed)?|our|customers?|clients?)\b/,
  why: 'You tell what happened to you; most readers have something like it.',
  fit: 0.66,
  asks: () => ({
    'open-question': "What's the closest thing that has happened to you?",
  }),
  is: [
    'Last night my smoke alarm went off because I made toast. I have lived here four years and never heard it before.',
  ],
  isNot: [['The council approved 40 new homes.', 'news']],
};

export const doings: readonly Occasion[] = [
  firstOne,
  thenAndNow,
  anniversary,
  birthday,
  tomorrow,
  proud,
  choiceMade,
  looksBack,
  experiment,
  lookingFor,
  booked,
  announcement,
  anecdote,
];
