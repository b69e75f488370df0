/** What an author does with a post, whatever it is about: for drafts that are no occasion of their own. */
import type { Asks, Occasion } from './occasion.ts';

const favourite: Occasion = {
  name: 'favourite',
  cue: /\b(?:my|our) favou?rite (\p{L}+(?: \p{L}+)?) (?:is|was|are|will always be|has always been)\b/u,
  why: 'You name yours; naming theirs takes a reader no time.',
  fit: 0.9,
  asks: ([, what]) => ({
    'open-question': `What's your favorite ${what}?`,
    'tell-me': 'Tell me the one I should know about.',
  }),
  is: ['My favourite museum is the one with the pencils.'],
  isNot: [['She is my favourite.', 'nothing named']],
};

const taste: Occasion = {
  name: 'taste',
  cue: /\bi (?:like|take|drink|eat|prefer|want) my (?:tea|coffee|eggs|steak|toast|pizza|curry|chips|fries|wine|beer|whisky|porridge|music|weekends|books|mornings)\b/,
  why: 'You say how you like yours; everybody likes theirs some way.',
  fit: 0.9,
  asks: () => ({
    'open-question': 'How do you like yours?',
    'fill-in-the-blank': '"I will never understand people who ____." Fill it in.',
  }),
  is: ['I like my tea strong enough to hold the spoon up.'],
  isNot: [['I like my job.', 'not a taste']],
};

const never: Occasion = {
  name: 'never-done',
  cue: /(?:^|(?:\. |but |and ))ive never (?:once |actually |ever )?(seen|read|watched|eaten|tried|been to|heard|played|used)\b/,
  unless:
    /\b(?:never (?:\w+ )?\w+ (?:so|more|anything like|such|this|staffing|a candidate|a client|a team|anyone|anybody))\b/,
  why: 'You admit to a gap; that makes it easy to admit to one.',
  fit: 0.86,
  asks: ([, did]) => ({
    'open-question': `What's the one thing everybody has ${did} except you?`,
    'fill-in-the-blank': `"I have never ${did} ____, and it's too late now." Fill it in.`,
  }),
  is: ["I've never seen a Star Wars film and at this point it's a commitment."],
  isNot: [["I've never been more excited.", 'a feeling']],
};

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

const mystery: Occasion = {
  name: 'mystery',
  cue: /\b(?:nobody|no one|no idea|cant work out|cant explain|cannot explain)(?: \w+){0,2}? (?:knows )?(?:who|why|where|how|what)\b|\bnobody knows\b|^(?:someone|somebody) (?:has|is|keeps) (?!died|hurt|ill)|\bthe mystery of\b/,
  unless: /\b(?:how to|what to do|what im doing|whats coming|who i am|struggling|nobody knows what they)\b/,
  why: 'You leave something unexplained; everybody has a theory.',
  fit: 0.82,
  asks: () => ({
    'open-question': "What's your theory?",
    'name-one': 'Name one likely suspect.',
  }),
  is: ['Someone has put googly eyes on every bollard on our street and nobody knows who.'],
  isNot: [["I don't know how to fix it.", 'a problem']],
};

const dispute: Occasion = {
  name: 'dispute',
  cue: /\b(?:says|said|thinks|reckons|claims|insists|told me|tells me) (?:that )?(?:im|i am) (?:being |too |the |just )?\p{L}+|\bam i being\b|\bthinks? i should\b|\bwants? me to\b|\bwe disagree\b|\bmy (?:husband|wife|partner|sister|brother|flatmate|friend) (?:disagrees|refuses)\b/u,
  unless: /\b(?:ill|sick|doctor|fired|redundant)\b/,
  why: 'There are two sides to it; readers will take one.',
  fit: 0.88,
  asks: () => ({
    'open-question': "Who's right?",
    'tell-me': 'Tell me what you would have said.',
  }),
  is: ["My sister wants to have her wedding on my birthday and says I'm being dramatic."],
  isNot: [['The doctor says I am ill.', 'an illness']],
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

const tip: Occasion = {
  name: 'tip',
  cue: /\b(?:\p{L}+ tip :|one piece of advice|pro tip|tip of the day|life hack|the (?:best|easiest|fastest|quickest|only|simplest) way to|(?:has|have) saved me (?:more|hours|days|so)|changed my life|game ?changer|works every time)/u,
  unless: /\b(?:tip of the iceberg)\b/,
  why: 'You pass on what works for you; readers have something that works for them.',
  fit: 0.84,
  asks: () => ({
    'open-question': 'What works for you?',
    'tell-me': 'Tell me the tip you give everybody.',
    'name-one': 'Name one small thing that made the biggest difference.',
  }),
  is: ['The best way to read more is to put your phone in another room.'],
  isNot: [['It was the tip of the iceberg.', 'an idiom']],
};

const proud: Occasion = {
  name: 'achievement',
  cue: /\b(?:(?:i|we|my team|our team|our|weve|ive|my) (?:\p{L}+ ){0,4}?(?:won|finished|shipped|submitted|completed|hit|reached|passed|earned|graduated|got accepted|made it|managed|did (?:ten|it)|nailed|broke (?:my|our) record)|^(?:just |finally |today )*(?:submitted|sent (?:the|my|off)|finished|won|graduated|completed|organised|organized|did a whole|handed in)|unstoppable|personal best|got my (?:\p{L}+ ){0,3}(?:licen[cs]e|degree|certificate|diploma|citizenship|black belt)|shortlisted|nominated|finalist|has (?:now )?done [0-9]|award)\b/u,
  unless:
    /\b(?:won t|lost|eliminated|broke up|passed away|hit by|hit a|finished with|redundan\w*|not finished|nobody has finished|enough of)\b/,
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

const onlyMe: Occasion = {
  name: 'only-me',
  cue: /^(?:the way (?:my|i|we)|me ,|me :|me when|pov|nothing like|no thoughts|apparently (?:i|im)|currently|somehow|i have (?:never|opinions|become)|i am (?:a|the) (?:person|kind|sort)|my (?:whole|entire|toxic|brain|houseplants|inbox|phone|body|screen time)|ive (?:become|reached|been) )|\bwhich means i am\b|\blike a normal person\b|\bsend help\b|\bi refuse to\b|\bmy (?:knees|back|body) (?:has|have|is|are)\b|\bi still (?:freeze|cant|dont|panic|google)\b/,
  unless: /\b(?:mass|racis\w*|hospital|grief|anxiety|depress\w*|panic attack)\b/,
  why: 'You laugh at yourself; readers like to hear that they are not alone, and to say so.',
  fit: 0.72,
  asks: () => ({
    'tell-me': "Tell me I'm not the only one.",
    'fill-in-the-blank': '"I am far too old to still be ____." Fill it in.',
  }),
  is: ['the way my whole personality changes when someone else is driving'],
  isNot: [['My inbox was hacked during the mass phishing attack.', 'news']],
};

const outrage: Occasion = {
  name: 'annoyance',
  cue: /\b(?:is wild|is insane|is ridiculous|ridiculous|absurd|outrageous|incredible business model|should face consequences|drives me (?:mad|crazy|nuts)|why do (?:people|companies)|how is this|unacceptable|infuriating|a joke|cannot believe|cant believe|broke my|ate [0-9]+ ?gb|every (?:single )?(?:release|time|update)|like clockwork|nothing humbles you|sense of humou?r|tired of|sick of|fed up|done with|it took the (?:council|bank|company|airline))\b/,
  unless: /\b(?:killed|war|racis\w*|attack|shipping beats)\b/,
  why: 'You say what annoys you; nobody is short of an example.',
  fit: 0.74,
  asks: () => ({
    'open-question': "What's your version of this?",
    'fill-in-the-blank': '"It should not bother me, but ____ does." Fill it in.',
    'tell-me': 'Tell me the worst one you have met.',
  }),
  is: ['Airbnb hosts asking guests to strip the beds AND pay a cleaning fee is wild'],
  isNot: [['The attack was outrageous.', 'harm']],
};

const somebody: Occasion = {
  name: 'somebody',
  cue: /\b(?:my|our|the) (?:\p{L}+ )?(?:neighbou?r|hairdresser|barber|postman|landlord|cleaner|flatmate|best friend|friend|cousin|in - law|mother in law|father in law|sister|brother|intern|engineer|developer|rep|instructor|teacher|receptionist|gp|therapist|accountant)(?: \p{L}+)? (?:has|just|is|plays|knows|asked|found|reads|keeps|still|always|never|brings|told|said|hugged|speaks)\b/u,
  unless: /\b(?:on holiday|ill|sick|died|wants to raise|arrested)\b/,
  why: 'You describe one person; readers know one like that.',
  fit: 0.7,
  asks: () => ({
    'open-question': 'Who does this remind you of?',
    'tell-me': 'Tell me about yours.',
  }),
  is: ['My neighbour plays the trombone. Not well, but with great conviction.'],
  isNot: [['My landlord wants to raise the rent.', 'a problem']],
};

const stands: Occasion = {
  name: 'taking-sides',
  cue: /\b(?:i said what i said|dont @ me|dont at me|i will die on this hill|(?:is|are) a (?:\p{L}+ )?(?:crime|sin|disgrace)|belongs? (?:on|in) (?:\p{L}+ )+and nowhere|is a (?:crime|war crime|sin|disgrace)|i will hear no|i stand by (?:it|this)|there i said it|superior)\b/u,
  why: 'You have taken a side; readers need only say which is theirs.',
  fit: 0.84,
  asks: () => ({
    'open-question': 'Where do you stand?',
    'change-my-mind': 'Change my mind.',
    'name-one': 'Name one thing you would defend like this.',
  }),
  is: ['Ice in red wine. I said what I said.', 'Marmite belongs on crumpets and nowhere else'],
  isNot: [['He said what he thought.', 'others']],
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

const praised: Occasion = {
  name: 'could-not-do-without',
  cue: /\b(?:my|our|a|an|the) (?:[\p{L}-]+ ){0,3}?(?:supplier|employee|apprentice|assistant|volunteer|caretaker|receptionist|accountant|mechanic|plumber|electrician|courier|builder|nurse|carer|librarian|groundsman|team) (?:\p{L}+ )?(?:packed|pulled|carried|drove|stayed|waited|retired|delivered|came|fixed|saved|worked|brought|called|turned up|knew|remembered|never|always|has been|spent|refused to)(?![^ ])/u,
  unless: /\b(?:arrested|strike|underpaid|sued)\b/,
  why: 'You thank one person in public; readers have somebody to thank, too.',
  fit: 0.85,
  asks: () => ({
    'open-question': 'Who could you not do without?',
    'tell-me': 'Tell me about somebody who went out of their way for you.',
  }),
  is: ['A supplier drove four hours through snow to deliver our parts himself.'],
  isNot: [['The supplier raised prices.', 'business']],
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
    /[0-9]%|\b(?:loved|regret nothing|proud|we|sorry|announce|hiring|killed|police|war|fired me|redundan\w*|lost (?:my|our) (?:job|home|house)|crying|scared|afraid|update|thread|available|tickets|signed|booked|delighted|thrilled|excited|pleased|tired|interested|welcome|wish(?:ed)?|need(?:ed)?|our|customers?|clients?)\b/,
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

export const stances: readonly Occasion[] = [
  favourite,
  taste,
  never,
  firstOne,
  mystery,
  dispute,
  thenAndNow,
  anniversary,
  birthday,
  tomorrow,
  tip,
  proud,
  choiceMade,
  looksBack,
  experiment,
  onlyMe,
  outrage,
  somebody,
  stands,
  lookingFor,
  praised,
  booked,
  announcement,
  anecdote,
];
