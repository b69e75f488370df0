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

const newJob: Occasion = {
  name: 'new-job',
  cue: /\b(?:(?:im|i am|ill be|i will be|ive|i have|i) (?:\w+ )?(?:joining|joined|starting (?:at|a new|as|my new)|start at|accepted an offer|started at|started a new)|new job|new role (?:as|at)|got the job|first day at|day one at|starting a new (?:chapter|position|role|job)|got promoted|been promoted|my promotion)\b/,
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
  cue: /\b(?:(?:im|i am|i) (?:(?!nearly|almost)\w+ )?(?:leaving|left|quitting|quit|resigned from|handed in my notice|walked away from) (?:my (?:\w+ )?job|a (?:\W*\w+ ){0,3}?job|journalism|teaching|nursing|academia|tech|law|medicine|consulting|banking|the (?:company|paper|bank|industry|civil service|nhs))|(?:is|was|will be) my last day|my last day (?:at|is|was)|stepping down (?:as|from)|(?:handed in|gave(?: in)?|given(?: in)?) my notice|resigned (?:today|yesterday|from))\b/,
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

export const work: readonly Occasion[] = [hiring, jobHunt, newJob, leaving, opening];
