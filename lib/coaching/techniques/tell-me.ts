/** A request to be told something: "Tell me about the worst bug you ever shipped." */

import { nextNumber, offer } from '../advice/phrasing.ts';
import { ANSWER, words } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';
import type { Activity } from '../topic/topic.ts';

export const tellMe: Technique = {
  name: 'tell-me',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => requests(sentence, reading, TELL),
  is: [
    'Tell me about the worst bug you ever shipped.',
    'Okay Bluesky, tell me the one book you keep giving away.',
    'If you have run a marathon, tell me how you got through the last five miles.',
    'Introduce yourself in the comments.',
    'Gimme ur weirdest pizza topping',
    'Someone explain the offside rule to me',
  ],
  isNot: [
    ['She told me to share my story with the class.', 'reported'],
    ['Let me tell you about the time I lost a tractor.', 'the author tells'],
    ['tell me about it', 'an idiom of agreement'],
    ['Tell me about it. The M25 was a car park this morning.', 'an idiom of agreement'],
    ["Don't tell me it's Monday already.", 'an exclamation'],
    ['The signs tell us more than the speeches do.', 'the signs tell'],
  ],
  why: 'A direct, specific request leaves no doubt that you want an answer.',
  evidence: requests2010,
  suggest: ({ event, deed, list, problem, lesson, subject, claim }) => [
    ...offer(event, ({ noun, mood, weekday }) =>
      mood === 'bad'
        ? {
            text: `Tell me yours: the ${noun} that went wrong${weekday === null ? '' : ` on a ${weekday}`}.`,
            why: `Yours went wrong; most readers have a ${noun} like that to tell.`,
            fit: 0.91,
          }
        : {
            text: `Tell me about the ${noun} you remember best.`,
            why: `You tell of a ${noun}; readers have one of their own.`,
            fit: 0.7,
          },
    ),
    ...offer(list?.shown && list, ({ count, noun }) => ({
      text: `Tell me what you'd add as ${nextNumber(count)}.`,
      why: `A list of ${noun ?? 'your own'} makes readers look for what is missing; ask for it.`,
      fit: 0.84,
    })),
    ...offer(deed, ({ sort, participle }) => ({
      text: `If you've ${participle.yours}, tell me ${TOLD[sort]}.`,
      why: 'Those who have done the same know something to add; this asks them by name.',
      fit: 0.72,
    })),
    ...offer(problem?.to, () => ({
      text: 'Tell me the one thing that worked for you.',
      why: 'You say what you cannot get done; somebody has.',
      fit: 0.82,
    })),
    ...offer(lesson && (claim?.about ?? subject), ({ text }) => ({
      text: `Tell me what ${text} taught you.`,
      why: 'You share what you learned; readers have lessons of their own.',
      fit: 0.72,
    })),
  ],
};

/** What those who did the same are asked for. */
const TOLD: Readonly<Record<Activity['sort'], string>> = {
  change: "what you'd never go back to",
  leave: 'how you knew it was time',
  make: 'what nearly stopped you',
  start: 'what surprised you',
  visit: "what you'd do differently",
  buy: "whether you'd do it again",
  hire: 'what you look for now',
  other: "what you'd do differently",
};

const TELL = words(
  'settle decide talk walk take run surprise entertain amaze distract impress wow blow cheer make tell give gimme lend hit help explain describe introduce say teach enlighten remind spill confess advise educate school inspire',

  [
    String.raw`tell (?:me|us)(?: (?:all|more|everything|something|in|about)(?! it(?: [.!,]|$))| (?!about it)(?:[\p{L}\p{N}'"<]+)| [:.!👇⬇,]|$)`,
    '(?:help )?settle (?:(?:a|an|this|our|the|my|some)(?: [\\p{L}-]+){0,2} (?:argument|debate|bet|dispute|disagreement|matter|question)|something|this)(?= [:,.!👇–—-]| for (?:me|us|my|our)| (?:please|between|with|in|once))',
    `(?:give (?:me|us)|gimme|lend (?:me|us))(?! (?:a (?:break|minute|min|second|sec|moment|call|ring|hand|follow|lift|hug|chance|clap|star|like|reason to live)|your (?:money|number|hand|heart|soul|vote|support)|one (?:day|hour|minute|good night))) (?:${ANSWER}|some|a|an|one more|three|your)`,
    'hit (?:me|us) (?:up )?with',
    'help (?:me|us|a (?:girl|guy|friend|newbie|beginner|brother|sister|fellow [a-z]+)) (?:out|understand|decide|choose|pick|figure|find|name|settle|solve|plan|fix|think|learn|identify|come)',
    '(?:explain|describe)(?: (?:to (?:me|us)|your|you|how|why|what|this|it|the|like|yourself|a|an|in))',
    'introduce yourselves|introduce yourself',
    'explain (?:[\\p{L}\\p{N}-]+ ){1,4}(?:to (?:me|us)|like (?:im|i am|a five))',
    '(?:talk|walk|take|run) (?:me|us) through|talk to (?:me|us)(?= about| in| below| [.!👇]|$)',
    '(?:surprise|entertain|amaze|distract|impress|wow|blow) (?:me|us|my mind)(?= with| below| in| [.!:👇]|$)|(?:cheer me up|make (?:me|us) laugh)',
    'say (?:hi|hello|hey|something) (?:in the (?:comments?|replies|chat|thread)|below|and (?:tell|introduce|let)|about (?:you|your)|👇)',
    'teach (?:me|us)',
    'enlighten (?:me|us)',
    'remind me (?:what|how|why|who|which|where)',
    'spill(?: (?:the (?:beans|tea)|it))?(?= [:!.,👇]|$)',
    `confess(?: (?:your|you|below|in|[:!.👇])|$)`,
    'tell (?:your|the) (?:story|stories|worst|best|funniest)',
    '(?:advise|educate|school|inspire) (?:me|us)',
  ].join('|'),
);
