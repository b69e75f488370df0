/** Posts about jobs, hiring, launches and what a company tells of itself. */
import type { Occasion } from './occasion.ts';

const hiring: Occasion = {
  name: 'hiring',
  cue: /\b(?:(?:we|were|we are|im|i am|my team is|our team is) (?:\w+ )?(?:hiring|recruiting)|looking for (?:a|an|our next|two|three) (?:[\p{L}-]+ ){0,3}(?:engineer|developer|designer|manager|nurse|teacher|chef|editor|analyst|recruiter|lead|assistant|intern|accountant|marketer|writer|scientist|researcher)s?\b|open (?:role|position|vacancy)|applications (?:close|open|are open)|places left|internships? (?:in|at|for)|join (?:our|my) (?:\w+ ){0,2}team)\b/u,
  why: 'People who might apply have questions first; this brings them out.',
  fit: 0.95,
  asks: () => ({
    'open-question': 'What would you want to know before applying?',
    'ask-me-anything': 'Ask me anything about the role.',
  }),
  is: ["We're hiring! Looking for a senior backend engineer to join our platform team."],
  isNot: [["I don't hire for experience anymore.", 'a view on hiring']],
};

const jobHunt: Occasion = {
  name: 'job-hunt',
  cue: /\b(?:(?:im|i am|currently|now|actively) (?:\w+ )?looking for (?:a |my |an? new |work|freelance|contract)(?:\w+ ){0,2}?(?:role|job|position|opportunity|work|contract|challenge|gig)s?|open to work|(?:know|hear) of any (?:\p{L}+ )?(?:roles?|jobs?|work|openings?)|got laid off|been laid off|was laid off|back on the job market|available for (?:work|freelance|hire)|looking for my next|looking for (?:a role|a new role|a job|work))\b/u,
  why: 'It asks for a name, which is easier to give than a job.',
  fit: 0.97,
  asks: () => ({
    'open-question': 'Who should I be talking to?',
    'name-one': 'Name one team I should look at.',
    'tell-me': 'Tell me where you would start.',
  }),
  is: ["I'm looking for a role in product marketing, ideally B2B SaaS."],
  isNot: [['She is a role model to all of us.', 'no job']],
};

const search: Occasion = {
  name: 'after-a-search',
  cue: /\b(?:rejected from|rejections?|[0-9]+ (?:applications|interviews|rejections)|final rounds?|ghosted by)\b/,
  unless: /\b(?:looking for a|candidates?|hiring)\b/,
  why: 'You tell of a hard search; those who have been through one know what to say.',
  fit: 0.9,
  asks: () => ({
    'open-question': 'What kept you going when you were looking?',
    'tell-me': "Tell me what you'd say to somebody who is still looking.",
    'fill-in-the-blank': '"The rejection that helped me most was ____." Fill it in.',
  }),
  is: ['I got rejected from 47 jobs before I got this one.'],
  isNot: [['The motion was rejected.', 'no job']],
};

const newJob: Occasion = {
  name: 'new-job',
  cue: /\b(?:(?:im|i am|ill be|i will be|ive|i have|i) (?:\w+ )?(?:joining|joined|starting (?:at|a new|as|my new)|start at|accepted an offer|started at|started a new)|new (?:job|role)(?: as| at)?|got the job|first day at|day one at|starting a new (?:chapter|position|role|job)|got promoted|been promoted|my promotion)\b/,
  unless: /\b(?:nobody ever|never got promoted|looking for|(?:gym|club|choir|band|class|course) ?(?:\.|$))\b/,
  why: 'A start is something that everybody has been through.',
  fit: 0.9,
  asks: () => ({
    'open-question': "What's the best thing you did in your first week somewhere new?",
    'fill-in-the-blank': '"In my first month in a new job, I wish I had ____." Fill it in.',
    'tell-me': "Tell me the one thing you'd do in your first week.",
  }),
  is: ["After 11 years at Deloitte, I'm joining a 6-person climate startup."],
  isNot: [['He is starting to snore.', 'no job']],
};

const leaving: Occasion = {
  name: 'leaving-a-job',
  cue: /\b(?:(?:im|i am|i) (?:\w+ )?(?:leaving|left|quitting|quit|resigned from|handed in my notice|walked away from) (?:my (?:\w+ )?job|a (?:\W*\w+ ){0,3}?job|journalism|teaching|nursing|academia|tech|law|medicine|consulting|banking|the (?:company|paper|bank|industry|civil service|nhs))|(?:is|was|will be) my last day|my last day (?:at|is|was)|stepping down (?:as|from)|(?:handed in|gave(?: in)?|given(?: in)?) my notice|resigned (?:today|yesterday|from))\b/,
  why: 'You say that you are going; those who went before you know what comes next.',
  fit: 0.87,
  asks: () => ({
    'open-question': "If you've left a job you'd had for years, what surprised you afterwards?",
    'fill-in-the-blank': '"I knew it was time to go when ____." Fill it in.',
    'tell-me': 'Tell me what you did with your first free Monday.',
  }),
  is: ["Some news: I'm leaving journalism. After 14 years at the paper, Friday is my last day."],
  isNot: [['I left the party early.', 'no job']],
};

const interview: Occasion = {
  name: 'interviewing',
  cue: /\b(?:(?:ive |i |we |weve )?interviewed (?:over |about |more than )?[0-9]+ (?!customers|users|people about)|the interview process|job interviews|cover letters?|(?:hire|hiring) for (?:\w+)|tired of interviewing|hire (?:slow|fast)|fire fast|what i look for in (?:a|an)|(?:culture fit|expensive hire|bad hire|best hire|first hire))\b/,
  why: 'Readers have sat on one side of that table, or both.',
  fit: 0.88,
  asks: (_found, { plain }) => ({
    'open-question': /\bcover letters?\b/.test(plain)
      ? "What's the last line in a cover letter that made you read on?"
      : /\bfirst hire\b/.test(plain)
        ? 'Who would you hire first?'
        : "What's the best question you've been asked in an interview?",
    'tell-me': "Tell me what you look for that isn't on a CV.",
    'fill-in-the-blank': '"The best hire I ever saw was somebody who ____." Fill it in.',
  }),
  is: ["I've interviewed over 200 product managers. The best ones all do the same thing."],
  isNot: [['She was interviewed on the radio.', 'another interview']],
};

const funding: Occasion = {
  name: 'funding',
  cue: /\b(?:raised (?:a |our |an? )?(?:[$£€] ?)?(?:[0-9][\w.]* )?(?:m |million )?(?:pre-seed|seed|series|round|angel)|seed round|series (?:[acd]|be)\b|(?:closed|closing) (?:our|a) (?:\w+ )?round)\b/,
  why: 'Few see how that is done; offering to answer turns news into a talk.',
  fit: 0.9,
  asks: () => ({
    'ask-me-anything': 'Ask me anything about raising it.',
    'open-question': 'What would you spend it on first?',
  }),
  is: ["We've raised a $4M seed round led by Northzone to fix freight paperwork."],
  isNot: [['She raised her hand.', 'no money']],
};

const income: Occasion = {
  name: 'income',
  cue: /\b(?:mrr|arr|in revenue|paying customers?|[0-9]+(?:st|nd|rd|th) customer|first sale|ramen profitable|profitable)\b/,
  unless: /\b(?:never the most profitable|shut down|raised a|by vc|why)\b/,
  why: 'You tell of a figure that others are on their way to.',
  fit: 0.9,
  asks: () => ({
    'open-question': 'What got you your first paying customers?',
    'ask-me-anything': 'Ask me anything about getting here.',
    'fill-in-the-blank': '"My first sale came from ____." Fill it in.',
  }),
  is: ['We just crossed $10k MRR. Bootstrapped, two founders, no ads.'],
  isNot: [['The revenue office is closed.', 'an office']],
};

const opening: Occasion = {
  name: 'opening',
  cue: /\b(?:opened|opening|signed the lease on|got the keys to) (?:(?:its|our|my|a|the|first|second|third|fourth|new|own|little|tiny) ){1,3}(?:\w+ )?(shop|bakery|cafe|café|studio|store|restaurant|bookshop|salon|gym|location|branch|office|clinic|brewery|bar)\b/,
  why: 'You open a door; this asks what people hope to find behind it.',
  fit: 0.9,
  asks: ([, place]): Record<string, string> => {
    const one = place === 'location' || place === 'branch' ? 'place' : (place ?? 'place');
    return {
      'open-question':
        one === 'office'
          ? "What's the one thing every office should have?"
          : `What makes you go back to a ${one}?`,
      'tell-me': `Tell me the one thing every ${one} should have.`,
    };
  },
  is: [
    'Today I signed the lease on our first shop.',
    'Oakfield Bakery has opened its third location in Bristol!',
  ],
  isNot: [['The shop opened late again.', 'no new shop']],
};

const office: Occasion = {
  name: 'office-life',
  cue: /\b(?:(?:someone|somebody) (?:at work|in the office|in our office|on my team)|reply all|microwaved|office fridge|stand ?ups?|could have been an email|email could have been|on mute|hope this email finds you|the meeting (?:was|could)|(?:a|this|another) meeting about|open[ -]plan)\b/,
  unless: /\b(?:worst experience|harass|bullied)\b/,
  why: 'Everybody who has worked with others has one of these.',
  fit: 0.8,
  asks: () => ({
    'open-question': "What's the office habit you'd ban first?",
    'tell-me': 'Tell me the most ridiculous thing that happened at your work this year.',
    'fill-in-the-blank': '"You know it\'s a long week at work when ____." Fill it in.',
  }),
  is: ['Someone at work microwaved fish again. HR has been informed.'],
  isNot: [['I work on microwave links.', 'no office']],
};

const burnout: Occasion = {
  name: 'workload',
  cue: /\b(?:i burn(?:ed|t) out|burnout|being busy|quiet quitting|deep work|work[ -]life balance|four[ -]day week|4[ -]day week|overwork\w*|weekends? off)\b/,
  why: 'You write about how much work is enough; readers have drawn that line somewhere.',
  fit: 0.86,
  asks: (_found, { plain }): Record<string, string> =>
    /\b(?:four|4)[ -]day week\b/.test(plain)
      ? {
          'open-question': 'What would you give up for a four-day week?',
          'tell-me': 'Tell me what would break first at your place if everybody had Fridays off.',
          'fill-in-the-blank': '"With a free day every week, I would ____." Fill it in.',
        }
      : {
          'open-question': 'What told you that you were doing too much?',
          'fill-in-the-blank': '"I protect my time by ____." Fill it in.',
          'tell-me': "Tell me the one rule about work that you don't break.",
        },
  is: ['I used to think being busy meant being important. Then I burned out.'],
  isNot: [['The fuse burned out.', 'a fuse']],
};

const shutdown: Occasion = {
  name: 'shutdown',
  cue: /\b(?:(?:my|our) (?:startup|company|business|shop|project|side project) (?:\w+ )?(?:shut down|failed|closed|folded|went under|died))\b/,
  why: 'You tell how it ended; those who have closed something know what helped.',
  fit: 0.9,
  asks: () => ({
    'open-question': "If you've had to close something you built, what helped afterwards?",
    'ask-me-anything': 'Ask me anything about how it ended.',
  }),
  is: ['Our startup shut down last month after four years.'],
  isNot: [['The server shut down.', 'a machine']],
};

const speaking: Occasion = {
  name: 'talk-given',
  cue: /\b(?:gave|giving|did|finished) (?:a|my|our) (?:\w+ )?(?:talk|keynote|workshop|lecture|speech)\b|\basked me to speak\b|\bspoke (?:at|about)\b/,
  why: 'You stood in front of people; readers have been on stage, or in the room.',
  fit: 0.86,
  asks: () => ({
    'open-question': "What's the best talk you've ever sat through?",
    'tell-me': 'Tell me the best question you ever heard after a talk.',
  }),
  is: ['Gave a talk about digital preservation at the local museum.'],
  isNot: [['We need to talk about it.', 'no stage']],
};

export const work: readonly Occasion[] = [
  hiring,
  jobHunt,
  search,
  newJob,
  leaving,
  interview,
  funding,
  income,
  opening,
  office,
  burnout,
  shutdown,
  speaking,
];
