/** Example data for looking at the views. Its numbers agree with each other, as the product's must. */
import type { Analysis } from '../../lib/coaching/model.ts';

export const draft =
  'We moved our whole billing to Postgres last month. Three things broke, two of them on a Friday.\n\nWhich one would you have seen coming?\n#postgres #billing';

const question = { start: draft.indexOf('Which one'), end: draft.indexOf('coming?') + 7 };

export const askedAnalysis: Analysis = {
  parts: [
    {
      language: 'en',
      moves: [{ ...question, kind: 'question', technique: 'choice-question' }],
      issues: [
        {
          ...question,
          kind: 'dead-end',
          message: 'It can be answered with one word. Ask for the story behind it.',
        },
      ],
    },
  ],
  advice: [
    {
      id: 'a1',
      technique: 'tell-me',
      kind: 'call',
      text: 'Tell me yours: the migration that went wrong on a Friday.',
      why: 'It picks up your two Fridays and asks for the reader’s own story.',
      source: {
        title: 'Burke, Kraut & Joyce 2010',
        url: 'https://doi.org/10.1177/1046496409351936',
        strength: 'experiment',
      },
      part: 0,
    },
    {
      id: 'a2',
      technique: 'this-or-that',
      kind: 'prompt',
      text: 'Friday deploys: brave or foolish?',
      why: 'A choice is quick to make, and people like to defend theirs.',
      source: { title: 'Teevan, Morris & Panovich 2011', strength: 'correlation' },
      part: 0,
    },
    {
      id: 'a3',
      technique: 'open-question',
      kind: 'question',
      text: 'Which one would you have seen coming, and what would have warned you?',
      why: '“Which one” alone can be answered with a number.',
      source: { title: 'Practice of writers’ rooms', strength: 'practice' },
      part: 0,
      replaces: { ...question, before: 'Which one would you have seen coming?' },
    },
  ],
  next: 'Say what to answer with',
};

export const nothingAsked: Analysis = {
  parts: [{ language: 'en', moves: [], issues: [] }],
  advice: askedAnalysis.advice.slice(0, 1),
  next: 'Give readers something to answer',
};

export const nothingToSay: Analysis = {
  parts: [{ language: 'en', moves: [], issues: [] }],
  advice: [],
  next: '',
};
