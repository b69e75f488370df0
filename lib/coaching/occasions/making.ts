/** Posts about mending, learning to, and what goes wrong in the oven. */
import type { Occasion } from './occasion.ts';

const bakingTrouble: Occasion = {
  name: 'cooking-trouble',
  cue: /\b(?:crumb|starter|dough|loaf|sponge|custard|hollandaise|caramel)\b[^.]{0,40}\b(?:dense|died|collapsed|split|flat|wont rise|gummy|burnt|sinks?|sank)\b/,
  why: 'You name what goes wrong; somebody has had it and got past it.',
  fit: 0.95,
  asks: () => ({
    'open-question': 'What fixed it for you?',
    'tell-me': 'Tell me the one thing you would change first.',
    'name-the-group': 'Home bakers, what am I missing?',
  }),
  is: ["I've been baking sourdough for six months and my crumb is still dense."],
  isNot: [['The dough was lovely.', 'no trouble']],
};

const repair: Occasion = {
  name: 'repair',
  cue: /\b(?:repaired|mended|fixed|restored|patched up|rewired|replaced the (?:battery|screen|zip|belt|fuse) (?:in|on|of)) (?:the|my|our|an?) (?:\w+ )?(?:toaster|kettle|bike|washing machine|dishwasher|lamp|radio|chair|laptop|phone|boiler|tap|coat|jeans|bag|clock|fridge|oven|printer|sofa|zip|amp|guitar|sewing machine|car|mower)\b/,
  why: 'You fixed what others would have thrown away; readers have one such thing.',
  fit: 0.94,
  asks: () => ({
    'open-question': "What's the last thing you fixed instead of replacing?",
    'tell-me': 'Tell me the oldest thing you own that still works.',
    'fill-in-the-blank': '"I should throw it away, but I keep repairing ____." Fill it in.',
  }),
  is: ['Repaired the toaster instead of buying a new one.'],
  isNot: [['We fixed the bug.', 'software']],
};

const instrument: Occasion = {
  name: 'learning',
  cue: /\b(?:day (?:[0-9]+|one|two|three) of (?:learning|practi[cs]ing)|(?:learning|started learning|taking up|trying to learn) (?:the|to play|how to|to \w+ at [0-9]+|to (?:cook|swim|drive|code|knit|sew|draw|paint))|learning (?:spanish|french|german|italian|japanese|dutch|welsh|korean|polish|portuguese|chess|piano|guitar|banjo))\b/,
  unless: /\b(?:conference|learning to say|hospital)\b/,
  why: 'You are at the beginning; readers further on remember what got them through.',
  fit: 0.9,
  asks: () => ({
    'open-question': 'What got you past the first month?',
    'tell-me': "Tell me what you'd do differently from day one.",
    'fill-in-the-blank': '"I almost gave up when ____." Fill it in.',
  }),
  is: ["Day 1 of learning the banjo. My neighbours have no idea what's coming."],
  isNot: [['Day 2 of the conference was better.', 'an event']],
};

export const making: readonly Occasion[] = [bakingTrouble, repair, instrument];
