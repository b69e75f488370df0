/** Posts that turn on figures. */
import type { Asks, Occasion } from './occasion.ts';

const ME = /\b(?:i|we|our|my|im|ive|weve|us|me)\b/;
const FIGURE = String.raw`(?:[0-9][\d.,]*%|[0-9][\d.,]* (?:percent|per cent)|(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:[0-9]+|three|four|five|six|eight|ten|twenty|hundred))`;

const FIGURED = new RegExp(FIGURE, 'g');

const result: Occasion = {
  name: 'result',
  cue: new RegExp(
    String.raw`\b(?:(?:dropped|fell|rose|grew|went|cut|down|up|raised|doubled|halved|tripled|increased|decreased|reduced|saved|improved)(?: [^. ]+){0,5} (?:by |from |up |down |to )?(?:[$£€] )?(?:${FIGURE}|half)|(?:down|up|zero) (?:${FIGURE})|profit went up|from [0-9][\w.]* (?:\w+ ){0,3}to [0-9][\w.]*)`,
  ),
  unless:
    /\b(?:mrr|arr|rent|rates|cut (?:our|my|the) (?:\w+ )?bill|wants to raise|studies show|researchers|the average|km|marathon|since [0-9]{4} (?:the|britain))\b/,
  why: 'You report what a change did; readers who measure have a figure of their own.',
  fit: 0.9,
  asks: (_found, { plain }): Record<string, string> =>
    ME.test(plain)
      ? {
          'open-question': "What's one change that moved a number like this for you?",
          'tell-me': 'Tell me what I should measure next.',
          'fill-in-the-blank': '"The smallest change with the biggest effect was ____." Fill it in.',
        }
      : {},
  is: [
    'Our customer churn dropped from 8% to 3% in a quarter.',
    'At our agency we stopped tracking hours in 2022. Profit went up.',
  ],
  isNot: [['My landlord wants to raise the rent by 22%.', 'bad news']],
};

const study: Occasion = {
  name: 'study',
  cue: /\b(?:(?:we|i) (?:\w+ )?(?:analysed|analyzed|surveyed|studied|tested|ran a (?:\w+ )?(?:a \/ b|ab|split) ?test|looked at|reviewed|measured|polled)|our (?:report|survey|study|research)|respondents)\b/,
  unless: /\b(?:upgrade|tb database|in court)\b/,
  why: 'You bring figures; what people expected is the quickest thing to compare them with.',
  fit: 0.93,
  asks: (_found, { plain }): Asks =>
    (plain.match(FIGURED)?.length ?? 0) > 1
      ? {
          'open-question': 'Which of these did you expect?',
          'tell-me': 'Tell me what I should look at next.',
          'choice-question': "Higher or lower than you'd have guessed?",
        }
      : /\breport|survey|study|research|respondents/.test(plain)
        ? {
            'open-question': 'What would you look up in it first?',
            'tell-me': 'Tell me what I should ask next year.',
          }
        : {
            'choice-question': "Higher or lower than you'd have guessed?",
            'tell-me': 'Tell me what I should look at next.',
          },
  is: ['We analysed 1,200 sales calls. The top performers talk 43% of the time.'],
  isNot: [['We looked up.', 'no study']],
};

const statistic: Occasion = {
  name: 'statistic',
  cue: new RegExp(
    String.raw`\b(?:${FIGURE} of|only [0-9]+ (?:in|out of) [0-9]+|[0-9]+ (?:in|out of) [0-9]+ \w+|the average \p{L}+|(?:half|a third|a quarter|two thirds|three quarters|most) of (?:all|the|uk|us|british|american|people|adults|women|men|workers|companies|startups|teams)|on average|^(?:norway|sweden|finland|denmark|iceland|britain|germany|france|italy|spain|china|india|japan|canada|australia|the (?:uk|us)) (?:now )?has more [^.]{1,40}? than|have overtaken|has overtaken|${FIGURE})`,
    'u',
  ),
  unless: /\b(?:i|we|our|my|im|ive|weve|us|me|discount|off|sale|battery|alcohol|abv|rain|overkill|code)\b/,
  why: 'You give a figure; people have guessed one before they read it.',
  fit: 0.92,
  asks: () => ({
    'choice-question': "Higher or lower than you'd have guessed?",
    'open-question': 'What do you think is behind it?',
    'tell-me': "Tell me if this isn't what you see.",
  }),
  is: [
    '73% of people who start a budget quit within a month.',
    'Only 1 in 5 startups makes it past year five.',
  ],
  isNot: [['We cut our bill by 62%.', "one's own result"]],
};

const share: Occasion = {
  name: 'share',
  cue: new RegExp(
    `^(?:only |about |nearly |over |almost )?(?:${FIGURE}|half|a third|a quarter|two thirds|three quarters|a fifth|most) of `,
  ),
  unless: /^[^.]*\b(?:my|our)\b/,
  why: 'You give a figure; people have guessed one before they read it.',
  fit: 0.92,
  asks: () => ({
    'choice-question': "Higher or lower than you'd have guessed?",
    'open-question': 'What do you think is behind it?',
    'tell-me': "Tell me if this isn't what you see.",
  }),
  is: ['A third of the food we grow is thrown away.'],
  isNot: [['60% of our signups come from one blog post.', "one's own"]],
};

const salary: Occasion = {
  name: 'rates',
  cue: /\b(?:raised my (?:rates|prices)|my (?:day|hourly) rate|charge (?:more|less)|undercharg\w*|(?:turned down|walked away from) (?:a|an) [$£€])/,
  why: 'Money is hard to talk about; you have begun.',
  fit: 0.92,
  asks: (_found, { plain }): Record<string, string> =>
    /\brates|prices|charge|undercharg/.test(plain)
      ? {
          'open-question': 'How did you tell your clients?',
          'fill-in-the-blank': '"I knew I was too cheap when ____." Fill it in.',
          'tell-me': 'Tell me what happened when you raised yours.',
        }
      : {
          'open-question': 'What would you take less money for?',
          'fill-in-the-blank': '"I said no to the money because ____." Fill it in.',
        },
  is: ["I've been freelancing for 3 years and just raised my rates by 40%."],
  isNot: [['The rates of decay differ.', 'physics']],
};

export const numbers: readonly Occasion[] = [result, study, statistic, share, salary];
