/** Posts about homes and what is done with free time. */
import { about, type Occasion } from './occasion.ts';

export const home: readonly Occasion[] = [
  about(
    'parents-puzzled',
    /\b(?:what i do|explain (?:my|what) (?:job|i)|my parents (?:still )?(?:dont|think) (?:know|i) (?:what|work|do|fix))\b/,
    0.88,
    {
      'open-question': 'How do you explain your job to your family?',
      'fill-in-the-blank': '"My parents think I ____ for a living." Fill it in.',
    },
    "Grateful for the award. My parents still don't know what I do.",
    ['What I do is up to me.', 'a refusal'],
    /\bup to me\b/,
  ),
  about(
    'family-firm',
    /\b(?:(?:my|our) (?:dads|mums|moms|fathers|mothers|familys|grandfathers|grandmothers|parents) (?:\p{L}+ )?(?:business|shop|farm|company|garage|bakery|restaurant|pub)|family business|taking over (?:the|my|our))\b/u,
    0.93,
    {
      'open-question': 'What would you change first, and what never?',
      'tell-me': 'Tell me what you would ask the one before you.',
    },
    "Taking over my dad's plumbing business next month. He started it with a van and a borrowed wrench.",
    ['Robots are taking over the warehouse.', 'robots'],
    /\b(?:robots?|ai) (?:is|are) taking over\b/,
  ),
];
