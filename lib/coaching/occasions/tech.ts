/** Posts about software and machines. */
import type { Asks, Occasion } from './occasion.ts';

const cutDown: Occasion = {
  name: 'removed',
  cue: /\b(?:(?:deleted|removed|ripped out|got rid of|threw away|cut) (?:[\w.-]+ ){0,4}?(?:lines of code|lines|dependencies|microservices|moment\.js|lodash|services|features|meetings|plugins)|(?:cut|shrank|reduced) (?:our|my|the) (?:\w+ ){0,2}(?:bundle|bill|build|load time|ci|docker image|latency))\b/,
  why: 'You took something away and nobody missed it; readers have their candidates.',
  fit: 0.9,
  asks: ([what]): Asks =>
    /\b(?:bill|ci|build|load time|latency)\b/.test(what)
      ? {
          'open-question': 'Where did your biggest saving come from?',
          'tell-me': 'Tell me what you would cut next.',
        }
      : {
          'open-question': "What's the best thing you've ever deleted?",
          'fill-in-the-blank': '"Nobody noticed when we removed ____." Fill it in.',
          'tell-me': 'Tell me what you would throw out next.',
        },
  is: ['we deleted 40k lines of code this week and nothing broke.'],
  isNot: [['She cut the cake.', 'a cake']],
};

const replaced: Occasion = {
  name: 'switched',
  cue: /(?:^|\. |\b(?:i|we|ive|weve) (?:p{L}+ )?)(?:replaced|switched (?:[^.]{0,30}? )?(?:from|to)|migrated|moved (?:our|my|off|from)|rewrote (?!our (?:onboarding )?(?:emails?|copy|landing))|ported|self[ -]hosting|been running (?:\w+ ){1,3}on my)\b/,
  unless:
    /\b(?:moved (?:from|to) (?:\p{L}+ )?(?:to|the) \p{L}+ (?:city|country)|hip replaced|years ago|(?:six|two|three|[0-9]+) months ago|house|flat|apartment|kids)\b/u,
  why: 'You changed one tool for another; those who did the same know what it costs.',
  fit: 0.84,
  asks: ([how]): Asks => ({
    'open-question': "If you've made a move like this, what did you miss afterwards?",
    'tell-me': "Tell me what you'd never go back to.",
    ...(/migrated|ported|rewr/.test(how) && {
      'fill-in-the-blank': '"The thing that took longest to migrate was ____." Fill it in.',
    }),
  }),
  is: [
    'Replaced our 14 microservices with one Django app.',
    'Migrated our CI from Jenkins to GitHub Actions.',
  ],
  isNot: [['We moved house last week.', 'a house']],
};

const backups: Occasion = {
  name: 'reminder',
  cue: /^(?:psa|reminder|friendly reminder|a reminder that|your (?:regular|annual|weekly) reminder)(?= ) (?:[:,] )?(?!if you run|update)/,
  unless:
    /\b(?:tickets|deadline|tomorrow|tonight|register|closes|today|vote|polls|update to|vulnerability|recall)\b/,
  why: 'A reminder has mostly been learned the hard way; this asks for how.',
  fit: 0.8,
  asks: () => ({
    'tell-me': 'Tell me how you learned this one.',
    'fill-in-the-blank': '"I learned this when ____." Fill it in.',
  }),
  is: ["Reminder: backups you haven't tested are not backups."],
  isNot: [['Reminder: tickets close tomorrow.', 'a notice']],
};

const build: Occasion = {
  name: 'made-software',
  cue: /\b(?:(?:i|we|ive|weve|just|finally|^) ?(?:just |have |finally )*(?:wrote|built|made|released|shipped|launched|published|open[ -]sourced|opensourced) (?:a|an|my|our|the|version)?[^.]{0,60}?\b(?:app|tool|game|library|plugin|extension|script|bot|site|website|cli|package|design system|framework|font|newsletter|engine|language|mod|service|server|dataset|compiler)\b|^shipped |^show hn )/,
  unless: /\b(?:ios game|dark mode)\b/,
  why: 'It is new, so readers can still shape it.',
  fit: 0.91,
  asks: (_found, { plain, text }) => {
    const name = NAMED.exec(text)?.[1] ?? 'it';
    return {
      'open-question': /\bgame\b/.test(plain)
        ? 'What would make you keep playing?'
        : `What would you want ${name} to do next?`,
      'tell-me': "Tell me what's missing.",
      'ask-me-anything':
        name === 'it' ? 'Ask me anything about how it works.' : `Ask me anything about ${name}.`,
    };
  },
  is: ['I wrote a small tool that turns your shell history into a flashcard deck.'],
  isNot: [['I wrote a letter to my aunt.', 'a letter']],
};

/** The name of what was made, where the author gives it one. */
const NAMED =
  /(?:\bcalled|\bnamed|\bversion [\d.]+ of|\b(?:app|tool|game|system|library|plugin|extension|site|script|font|bot|newsletter|package),|\b[Mm]eet|\b[Ii]ntroducing|Show HN:) (\p{Lu}[\p{L}\p{N}]+)/u;

export const tech: readonly Occasion[] = [cutDown, replaced, backups, build];
