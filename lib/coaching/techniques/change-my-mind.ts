/** A claim put up for argument: "Tabs are better. Change my mind." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const changeMyMind: Technique = {
  name: 'change-my-mind',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => (REFUSED.test(sentence.plain) ? [] : requests(sentence, reading, CHANGE)),
  is: [
    'Tabs are better. Change my mind.',
    'Breakfast is the only good meal, cmv',
    'Cereal is soup. Fight me.',
    'Convince me otherwise.',
    'Someone talk me out of buying a second canoe.',
  ],
  isNot: [
    ['That book changed my mind about fences.', 'told'],
    ['Nothing you say will change my mind.', 'a refusal'],
    ["You can't change my mind on this.", 'a refusal'],
    ['She talked me out of the tattoo.', 'told'],
  ],
  why: 'A claim with an open door draws the people who see it otherwise.',
  evidence: practice,
  suggest: ({ claim, plan }) => [
    ...offer(plan, ({ gerund }) => ({
      text: `Talk me out of ${gerund.mine}.`,
      why: 'You have not decided yet, and people like to save somebody from a mistake.',
      fit: 0.86,
    })),
    ...offer(claim?.mood === 'against' && claim, ({ about }) => ({
      text: `Make the case for ${about.text}.`,
      why: 'You take a stand; this dares readers to take the other.',
      fit: 0.76,
    })),
  ],
};

const CHANGE = words(
  'change changemymind cmv prove convince persuade sell talk fight argue debate make',

  `change (?:my mind|our minds?)|changemymind|cmv|prove (?:me|us) wrong|convince (?:me|us)|persuade (?:me|us)|sell me on|talk (?:me|us) (?:out of|into)|fight me(?= (?:[.!)👊]|on )|$)|argue with me|debate me|make the case (?:for|against)`,
);
const REFUSED =
  /(?:cant|cannot|couldnt|wont|never|nothing|nobody|dont|will|did|to|might|could|would) (?:(?:try|try to|ever|even) )?(?:to )?(?:change my mind|convince me|persuade me|prove me wrong)(?! \?)/;
