import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../lib/coaching/analyse.ts';

const adviceOn = (text: string) => analyse({ parts: [text] }).advice;
const wordsOn = (text: string) => adviceOn(text).map((one) => one.text);

/** Posts as people write them, each with words that must be among those offered. */
const ASKABLE: readonly (readonly [draft: string, words: string])[] = [
  [
    'My mum has started texting me in full stops. Just full stops.',
    "What's the best message an older relative has sent you by accident?",
  ],
  [
    'My first manager taught me something I still use every day: write down what you decided.',
    'What did your best manager teach you?',
  ],
  [
    'A stranger on the train gave me her umbrella today because I was crying.',
    "What's the kindest thing a stranger has done for you?",
  ],
  [
    'Yesterday I fired a client worth 30% of our revenue.\n\nThey shouted at my team. Twice.',
    'What would make you walk away from a client?',
  ],
  [
    'my 4 year old just asked me if I was alive in the olden days',
    "What's the last question a kid asked that you had no answer to?",
  ],
  [
    'Our rescue greyhound has worked out how to open the fridge. Send help.',
    "What has a dog taught itself that you'd rather it hadn't?",
  ],
  ['73% of people who start a budget quit within a month.', "Higher or lower than you'd have guessed?"],
  ['A third of the food we grow is thrown away.', "Higher or lower than you'd have guessed?"],
  ['Knitting is just slow 3D printing.', 'Your turn: "Knitting is just ____." Fill it in.'],
  ['There are two kinds of people: those who back up and those who will.', 'Which are you?'],
  [
    'Octopuses have three hearts and two of them stop beating when they swim.',
    "What's the best fact you know that nobody believes?",
  ],
  [
    'I used to think being busy meant being important.',
    "What did you use to believe that you don't anymore?",
  ],
  [
    'The best onboarding I ever had was a sandwich and a laptop that worked.',
    "What's the best onboarding you've ever had?",
  ],
  ['Stop writing "I hope this email finds you well."', 'What do you write instead?'],
  ['The trick to good rice: rinse it until the water runs clear.', "What's your trick?"],
  [
    "We're hiring! Looking for a senior backend engineer to join our platform team.",
    'Ask us anything about the role.',
  ],
  ["I'm looking for a role in product marketing, ideally B2B SaaS.", 'Who should I be talking to?'],
  [
    'Our customer churn dropped from 8% to 3% in a quarter.',
    "What's one change that moved a number like this for you?",
  ],
  ['Released version 2.0 of Fernkeep, my plant watering app.', 'What would you want Fernkeep to do next?'],
  [
    'Spent the whole day debugging a timezone issue. The issue was that I was in the wrong timezone.',
    "What's the cruelest thing a date or a time zone has done to you?",
  ],
  ['Broke production on my second day.', "What's the first thing you ever broke at work?"],
  [
    'Switched our job queue from Kafka to Postgres. On-call got boring.',
    "What's the silliest thing that ever woke you at 3am?",
  ],
  [
    "Made my grandmother's goulash. Smoked paprika, caraway, and a whole afternoon.",
    'What goes into your stew that no recipe mentions?',
  ],
  [
    'Tried to make croissants from scratch. Fourteen hours. They look like shoes.',
    'Which bake beat you so badly that you now buy it?',
  ],
  [
    'Finished knitting my first pair of socks. One fits me. One fits a horse.',
    'Show me the make you are proudest of.',
  ],
  ['Just watched Past Lives and I have to go and lie on the floor.', 'What did you make of Past Lives?'],
  ["Just finished Baldur's Gate 3 after 180 hours.", "What did you make of Baldur's Gate 3?"],
  ['Saw Radiohead in Copenhagen. Cried like everybody else.', "What's the best gig you've ever been to?"],
  ['Ran the London Marathon yesterday in 4:12.', 'Which mile would you take out of a marathon?'],
  ['Just booked a one way ticket to Buenos Aires', 'What should I not miss?'],
  [
    'Trying to pick a site generator. Hugo is fast, Eleventy is friendly.',
    'Hugo or Eleventy: which, and why?',
  ],
  ["I don't understand the hype around air fryers.", 'Make the case for air fryers.'],
  ['My favourite museum is the one with the pencils.', "What's your favourite museum?"],
  [
    'My 2025 goals:\n- read 24 books\n- run a 10k\n- call my sister more',
    'Which of the three would you start with?',
  ],
];

/** Where words from us would be out of place, each with the reason. */
/** Words that would silence a post if they were its point, in posts whose point is another. */
const BY_THE_WAY: readonly string[] = [
  'New episode is up! An hour on restoring a 1968 moped. Sorry about the wind in the second half, the microphone had blown off and I only noticed in the edit.',
  'Thirty years of running this bakery. I have seen off two supermarkets, a burst pipe, a flood and the man who wanted to pedestrianise us. The sourdough still sells out by nine.',
];

const SILENT: readonly (readonly [draft: string, reason: string])[] = [
  [
    'It is with great sadness that we share the passing of our founder, Margaret Ellis. She was 81.',
    'a death',
  ],
  ['Rest easy, old friend. Fourteen years and he was the best cat anybody could ask for.', 'a pet that died'],
  ['My beautiful old boy Max crossed the rainbow bridge this morning.', 'the same, in a figure of speech'],
  ['Our thoughts are with our colleagues in Kyiv today.', 'a condolence'],
  ['Thinking of everyone affected by the floods in Valencia. Heartbreaking.', 'a condolence'],
  ["The hospital called. It's not good. Going offline for a while.", 'an illness'],
  ["Got my test results back and it's benign. I can breathe again.", 'an illness'],
  ["Sorry everyone, I got the figures wrong in yesterday's thread.", 'an apology'],
  ["Our server was down for 3 hours today. We're sorry. All services are back.", 'an apology'],
  ['I owe my team an apology. I pushed a deadline that was never realistic.', 'an apology'],
  ['Correction: the figure in my last post should be 4%, not 40%.', 'a correction'],
  ['Please ignore my last post, my account was hacked.', 'a notice'],
  ["There's a fire on Mill Road. Stay away if you can, emergency services are on the way.", 'danger'],
  ['Please keep sharing, my cousin Leah has been missing since Tuesday', 'a search'],
  ['LOST DOG: small brown terrier, last seen near Victoria Park. Please call 07700 900123.', 'a search'],
  [
    'INTERNAL ONLY: Q3 restructuring plan. Please do not forward outside the leadership team.',
    'confidential',
  ],
  ['Embargoed until Monday 9am: draft press release attached for review.', 'confidential'],
  ['Congratulations to Tom Baker on his promotion to Regional Director! Well deserved.', 'said to somebody'],
  ['Happy birthday to my best friend @jules_m, 20 years of bad ideas and counting', 'said to somebody'],
  ['SOLD OUT: Saturday matinee. A few seats left for the evening.', 'a notice'],
  ['Public notice: the footbridge at Mill Lane will be closed Monday to Friday.', 'a notice'],
  ['Grief is a coat that fits a little better every year.', 'grief'],
  ['We had to say goodbye to Pepper this morning. Fourteen good years.', 'grief'],
  ['Today we cut the team from 40 to 25. They did nothing wrong.', 'layoffs'],
  ['Council scraps plan for the ring road https://example.com/news/ring-road', 'the headline of a link'],
  ['https://www.example.com/environment/2024/may/03/rewilding', 'a link'],
  ['good night', 'a greeting'],
  ['🌧️🌧️🌧️', 'no words'],
  ['ok', 'a word'],
];

describe('a post that has something to ask about', () => {
  it.each(ASKABLE)('%s', (draft, words) => {
    expect(wordsOn(draft)).toContain(words);
  });

  it('gets words of different techniques that are whole, new, and asks once they are there', () => {
    for (const [draft] of ASKABLE) {
      const offered = adviceOn(draft);
      expect(new Set(offered.map((one) => one.technique)).size, draft).toBe(offered.length);
      for (const { text } of offered) {
        expect(text, draft).toMatch(/[.?!]["\u201d]?$/);
        expect(text, draft).not.toMatch(/undefined|null|\b(\w+) \1\b| {2}/);
        expect(draft.toLowerCase(), draft).not.toContain(text.toLowerCase());
        expect(analyse({ parts: [`${draft}\n\n${text}`] }).parts[0]?.moves.length, text).toBeGreaterThan(0);
      }
    }
  });

  it('keeps the person, the spelling and the tone of its author', () => {
    const outsideQuotes = (text: string) => text.replace(/"[^"]*"/g, '');
    for (const text of wordsOn(
      'We replaced our 14 microservices with one Django app and our deploys got faster.',
    ))
      expect(outsideQuotes(text)).not.toMatch(/\b(?:me|I)\b/);
    expect(wordsOn('Swam in the sea every day in November. The colour was grey.').join()).not.toContain(
      'favorite',
    );
    expect(wordsOn('Swam in the sea every day in November. The color was gray.').join()).toContain(
      'favorite',
    );
    for (const text of wordsOn("can't sleep so i'm reorganising my entire bookshelf by vibes"))
      expect(text).toBe(text.toLowerCase());
  });
});

test('twelve techniques and more come up', () => {
  const techniques = new Set(ASKABLE.flatMap(([draft]) => adviceOn(draft).map((one) => one.technique)));
  expect(techniques.size).toBeGreaterThanOrEqual(12);
});

test.each(BY_THE_WAY)('is asked about all the same: %s', (draft) => {
  expect(adviceOn(draft)).not.toEqual([]);
});

describe('a post under which no question belongs', () => {
  it.each(SILENT)('%s (%s)', (draft) => {
    const { advice, next } = analyse({ parts: [draft] });
    expect(advice).toEqual([]);
    expect(next).toBe('');
  });

  it('is not told how to write, either', () => {
    const grief = `My father died on Sunday. ${'I sat with him for a week and I held his hand and I told him what I had not told him. '.repeat(4)}`;
    expect(analyse({ parts: [grief] }).parts[0]?.issues).toEqual([]);
  });
});

describe('a weak ask', () => {
  it.each([
    [
      'Our customer churn dropped from 8% to 3% in a quarter.\n\nWe called everybody who cancelled.\n\nThoughts?',
      'Thoughts?',
    ],
    ['Most dashboards are decoration.\n\nAgree or disagree?', 'Agree or disagree?'],
    ['My first boss never raised her voice. What do you think?', 'What do you think?'],
  ])('is replaced by words on the post above it: %s', (draft, before) => {
    const [first] = adviceOn(draft);
    expect(first?.replaces?.before).toBe(before);
    expect(draft.slice(first?.replaces?.start, first?.replaces?.end)).toBe(before);
    expect(first?.text).not.toContain(before);
  });
});
