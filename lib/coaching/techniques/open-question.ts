/** A question that begins with a question word: "What changed for you?" */

import { offer } from '../advice/phrasing.ts';
import { wording2011 } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { nowhere, type Technique } from '../technique.ts';
import type { Activity, ListSort, Topic } from '../topic/topic.ts';

export const openQuestion: Technique = {
  name: 'open-question',
  kind: 'question',
  language: 'en',
  detect: (sentence) => (sentence.marked && OPEN.test(sentence.plain) ? asked(sentence) : nowhere),
  is: [
    'What changed for you?',
    'After ten years of this, how do you stay curious?',
    '𝐖𝐡𝐢𝐜𝐡 𝐨𝐧𝐞 would you keep？',
  ],
  isNot: [
    ['It changed what I do.', 'a statement'],
    ['Who knew?', 'an idiom that asks nobody'],
    ['The title was "What next?"', 'a title in quotes'],
  ],
  why: 'An open question cannot be answered with yes or no, so answers carry something to reply to.',
  evidence: wording2011,
  suggest: ({ list, plan, deed, problem, claim, subject, lesson, number, place, event, launch }) => [
    ...offer(list, ({ word, sort, noun }) => ({
      text: ABOUT_LIST[sort].replace('{count}', word),
      why: `It picks up your ${noun === null ? word : `${word} ${noun}`}, so that one word is enough to answer.`,
      fit: sort === 'thing' ? 0.8 : 0.93,
    })),
    ...offer(problem?.to, (task) => ({
      text: `How do you ${task}?`,
      why: 'It asks for just what you need.',
      fit: 0.9,
    })),
    ...offer(plan, ({ gerund }) => ({
      text: `What would you check before ${gerund.yours}?`,
      why: 'You have not decided yet; readers who have can say what to look at.',
      fit: 0.9,
    })),
    ...offer(deed, ({ sort, participle }) => ({
      text: `If you've ${participle.yours}, ${ASKED[sort]}?`,
      why: 'It asks those who have done the same for what only they can know.',
      // What people make is too different for one question.
      fit: sort === 'make' ? 0.7 : 0.91,
    })),
    ...offer(problem?.with, ({ text }) => ({
      text: `How do you deal with ${text}?`,
      why: `You name ${text} as the trouble; readers know it, too.`,
      fit: 0.86,
    })),
    ...offer(number, ({ sort, noun }) => ({ ...counted(sort, noun), fit: FIT[sort] })),
    ...offer(place, ({ name }) => ({
      text: `What's the one thing nobody should miss in ${name}?`,
      why: `Everybody who knows ${name} has an answer.`,
      fit: 0.8,
    })),
    ...offer(event?.ahead && event, ({ noun }) => ({
      text: `What do you do in the last hour before a ${noun}?`,
      why: `Yours is ahead; readers have been through one.`,
      fit: 0.82,
    })),
    ...offer(launch?.name, (name) => ({
      text: `What's the first thing you'd try with ${name}?`,
      why: 'It turns news into something that readers can picture themselves doing.',
      fit: 0.8,
    })),
    ...offer(claim?.mood !== 'open' && claim, ({ about, mood }) => ({
      text:
        mood === 'against'
          ? `What am I missing about ${about.text}?`
          : `What ${about.plural ? 'have' : 'has'} ${about.text} done for you?`,
      why: `You have a view on ${about.text}; this asks for what readers have seen of it.`,
      fit: 0.78,
    })),
    ...offer(
      claim?.mood === 'open' && !claim.about.plural && /^\w+ing \w/.test(claim.about.text) && claim,
      ({ about }) => ({
        text: `What has ${about.text} been like for you?`,
        why: 'You say what it is like for you; readers know what it is for them.',
        fit: 0.7,
      }),
    ),
    ...offer(lesson && subject, ({ text }) => ({
      text: `What do you wish you'd known sooner about ${text}?`,
      why: 'You share what you learned; this asks readers for theirs.',
      fit: 0.76,
    })),
  ],
};

/** What a list of each sort can be asked about. */
const ABOUT_LIST: Readonly<Record<ListSort, string>> = {
  lesson: 'Which of the {count} did you learn the hard way?',
  mistake: 'Which of the {count} have you made, too?',
  failure: 'Which of the {count} would you have seen coming?',
  reason: 'Which of the {count} would you argue with?',
  tip: 'Which of the {count} would you drop first?',
  tool: 'Which of the {count} could you not do without?',
  work: 'Which of the {count} would you pick up first?',
  place: 'Which of the {count} would you go to first?',
  goal: 'Which of the {count} would you start with?',
  thing: 'Which of the {count} matters most to you, and why?',
};
/** What those who did the same can tell. */
const ASKED: Readonly<Record<Activity['sort'], string>> = {
  change: 'what surprised you',
  leave: 'what came next',
  make: 'what would you do differently',
  start: 'what kept you going',
  visit: 'what do you remember most',
  buy: "what do you wish you'd known first",
  hire: 'what did you learn',
  other: 'what happened next',
};

/** How closely a number is what the draft is about. */
const FIT: Readonly<Record<NonNullable<Topic['number']>['sort'], number>> = {
  milestone: 0.92,
  first: 0.92,
  duration: 0.82,
  count: 0.82,
  price: 0.7,
};

function counted(
  sort: NonNullable<Topic['number']>['sort'],
  noun: string | null,
): { readonly text: string; readonly why: string } {
  switch (sort) {
    case 'price':
      return {
        text: 'What did you pay for yours?',
        why: 'You name a price; readers can put theirs beside it.',
      };
    case 'first':
      return {
        text: `How did you get your first ${noun}?`,
        why: 'You tell of a first; everybody who has had one knows how it came.',
      };
    case 'milestone':
      return {
        text: `How did you get your first hundred ${noun}?`,
        why: 'You tell of a milestone; readers have their own beginnings to tell.',
      };
    case 'duration':
      return {
        text: 'How long did it take you?',
        why: 'You say how long it took; readers can put theirs beside it.',
      };
    case 'count':
      return {
        text: `What's your ${noun?.replace(/s$/, '')} count?`,
        why: 'You give your number; readers can put theirs beside it.',
      };
  }
}

const OPEN =
  /(?<![^ ])(?:what|whats|whatll|whatre|which|who|whos|whose|whom|where|wheres|when|whens|why|whys|how|hows|howd|whatd|whod|wya|wyd|hbu|wbu)(?![^ ])/;
