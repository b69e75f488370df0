/** A hook, a joke's first line, a rant, a teaser: what, by its words and its place, waits for no answer. */
import { questionMargin } from '../question/margin.ts';
import { registerOf } from '../register.ts';
import type { Exception } from '../technique.ts';

export const hook: Exception = {
  name: 'hook',
  kinds: ['question'],
  language: 'en',
  excludes: (sentence, reading) => {
    // A title of one sentence, a remark in brackets aside, has weights of its own.
    const sentences = reading.sentences.filter(({ text }) => !text.startsWith('('));
    if (registerOf(reading) === 'title' && sentences.length === 1) return false;
    return questionMargin(sentence, reading) < 0;
  },
  is: [
    'What do you call a bear with no teeth? A gummy bear.',
    'Need a plumber? We are open on Sundays, call Joe.',
    'Know which bird lays the biggest egg for its size? It is the kiwi, and ours laid one this morning.',
  ],
  isNot: [
    ['We moved the market hall outside. What would you sell there?', 'asks the reader, at the end'],
    ['Need a plumber in Leeds by Friday. Anyone know a good one?', 'asks whoever reads it'],
  ],
};
