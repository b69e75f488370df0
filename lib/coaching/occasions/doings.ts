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

const choiceMade: Occasion = {
  name: 'decision-made',
  cue: /(?:^|\. |, |and |then |year |month |week )(?:i|we|ive|weve) (?:\p{L}+ )?(?:turned (?:down|it down)|gave up|said no to|chose|decided|refused|quit|walked away|let go of)\b|^(?:gave up|turned down|went part time|said no to)\b|\bwere going back to\b/u,
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

export const doings: readonly Occasion[] = [
  firstOne,
  thenAndNow,
  anniversary,
  birthday,
  tomorrow,
  choiceMade,
  looksBack,
  lookingFor,
  booked,
  announcement,
];
