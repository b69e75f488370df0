/** What an author does with a post, whatever it is about: for drafts that are no occasion of their own. */
import type { Occasion } from './occasion.ts';

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

export const stances: readonly Occasion[] = [
  favourite,
  taste,
  never,
  mystery,
  dispute,
  tip,
  onlyMe,
  outrage,
  somebody,
  stands,
  praised,
];
