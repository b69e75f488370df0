/** A request to be told something: "Tell me about the worst bug you ever shipped." */
import { ANSWER, words } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

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
    ['Tell me about it. The M25 was a car park this morning.', 'an idiom of agreement'],
    ["Don't tell me it's Monday already.", 'an exclamation'],
    ['The signs tell us more than the speeches do.', 'the signs tell'],
  ],
  why: 'A direct, specific request leaves no doubt that you want an answer.',
  evidence: requests2010,
};

const TELL = words(
  [
    String.raw`tell (?:me|us)(?: (?:all|more|everything|something|in|about)(?! it \.| it !| it $| it ,)| (?!about it)(?:[\p{L}\p{N}'"<]+)| [:.!👇⬇,]|$)`,
    `(?:give|gimme|lend)(?: (?:me|us))? ${ANSWER}`,
    'hit (?:me|us) (?:up )?with',
    'help (?:me|us|a (?:girl|guy|friend|newbie|beginner|brother|sister|fellow [a-z]+)) (?:out|understand|decide|choose|pick|figure|find|name|settle|solve|plan|fix|think|learn|identify|come)',
    '(?:explain|describe)(?: (?:to (?:me|us)|your|you|how|why|what|this|it|the|like|yourself|a|an|in))',
    'introduce yourselves|introduce yourself',
    'say (?:hi|hello|hey|something)(?: (?:in|below|and|if|about|👇))?',
    'teach (?:me|us)',
    'enlighten (?:me|us)',
    'remind me (?:what|how|why|who|which|where)',
    'spill(?: (?:the (?:beans|tea)|it))?(?= [:!.,👇]|$)',
    `confess(?: (?:your|you|below|in|[:!.👇])|$)`,
    'tell (?:your|the) (?:story|stories|worst|best|funniest)',
    '(?:advise|educate|school|inspire) (?:me|us)',
  ].join('|'),
);
