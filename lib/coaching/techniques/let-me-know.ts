/** "Let me know …", when it asks an audience for an answer and not one person for a message. */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const letMeKnow: Technique = {
  name: 'let-me-know',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => {
    const asked = requests(sentence, reading, LET_ME_KNOW);
    return asked.length > 0 && SERVICE.test(sentence.plain) ? [] : asked;
  },
  is: [
    'Let me know what you think in the comments.',
    "lmk which one you'd pick",
    'If I missed one, let me know.',
    'Let us know how it went for you!',
  ],
  isNot: [
    ['Let me know when you land, mum.', 'one person'],
    ["Let me know if you need anything else and we'll sort it out.", 'service'],
    ['They let me know on Friday that the flat was gone.', 'reported'],
    ['Thanks for letting me know, Priya!', 'thanks'],
    ['Happy to help. Let me know if you have any questions.', 'service'],
  ],
  why: 'It says that you want to hear back, and what about.',
  evidence: requests2010,
  suggest: ({ launch, plan }) => [
    ...offer(launch?.name, (name) => ({
      text: `Let me know what you'd want ${name} to do next.`,
      why: 'It is new, so readers can still shape it.',
      fit: 0.76,
    })),
    ...offer(plan, ({ participle }) => ({
      text: `If you've ${participle.yours}, let me know how it went.`,
      why: 'Somebody has been where you are about to go.',
      fit: 0.78,
    })),
  ],
};

const LET_ME_KNOW = words(
  'know lmk',
  '(?:let (?:me|us|a girl|a guy|your girl)|lemme|leme) (?:all )?know|lmk',
);
/** What people write to customers, guests and friends rather than to an audience. */
const SERVICE =
  /(?:know|lmk) (?:(?:when|once|as soon as|after|by|asap|at|on|via) |(?:if|whether) (?:(?:you|u|we|i|there|the|that|this|it|your|anyone)(?: \p{L}+){0,3} )?(?:need|needs|require|want|would like|id like|youd like|like to|wish|persists?|continues|works for|suits|free|available|interested|questions|question|help|can make|can help|can come|coming|join|joining|around|keen|ok|okay|issue|problems?|trouble|assistance|arrives?|changes?)(?![^ ]))|(?:send|dm|email|e-mail|call|message) (?:us|me) .{0,60} let (?:us|me) know/u;
