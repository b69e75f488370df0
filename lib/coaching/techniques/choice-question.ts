/** A question with its answers in it: "Tabs or spaces?" */
import { capital, offer } from '../advice/phrasing.ts';
import { practice } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { anywhere } from '../question/words.ts';
import { nowhere, type Technique } from '../technique.ts';

export const choiceQuestion: Technique = {
  name: 'choice-question',
  kind: 'question',
  language: 'en',
  detect: (sentence) =>
    sentence.marked && CHOICE.test(sentence.plain) && !OPEN_END.test(sentence.plain)
      ? asked(sentence)
      : nowhere,
  is: [
    'Tabs or spaces?',
    'Would you rather work four long days or five short ones?',
    'Ghost vs. WordPress for a small shop?',
  ],
  isNot: [
    ['It is now or never.', 'a statement'],
    ['Want to try it or not? Sign up here: https://example.com', 'an offer'],
  ],
  why: 'Two named answers make it easy to take a side, and a side invites a reason.',
  evidence: practice,
  suggest: ({ choice, claim, plan }) => [
    ...offer(choice, ([one, other]) => ({
      text: `${capital(one)} or ${other}: which, and why?`,
      why: 'You weigh the two; readers can take a side and defend it.',
      fit: 0.98,
    })),
    ...offer(plan, ({ gerund }) => ({
      text: `Would you call ${gerund.mine} a good move or a bad idea?`,
      why: 'You have not decided yet; readers like to help to.',
      fit: 0.78,
    })),
    ...offer(claim?.mood !== 'open' && claim, ({ about }) => ({
      text: `Would you call ${about.text} overrated or underrated?`,
      why: `You have a view on ${about.text}; two sides make it easy to take one.`,
      fit: 0.64,
    })),
  ],
};

const CHOICE = anywhere('or|vs|versus');
/** "… or what?" names no second answer. */
const OPEN_END = / or (?:what|so|something|anything|somewhere|is it just me|not) \?/;
