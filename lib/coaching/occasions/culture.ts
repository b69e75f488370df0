/** Posts about films, books, music, games and sport. */
import type { Asks, Occasion, Told } from './occasion.ts';

/** A title as it is written after these: capitals, small words between them. */
const AFTER =
  /\b(?:[Ww]atched|[Rr]ewatched|[Rr]ewatching|[Ww]atching|[Ff]inished(?: reading| watching| playing)?|[Rr]ead|[Rr]ereading|[Rr]eread|[Rr]eading|[Pp]layed|[Pp]laying|[Cc]ompleted|playthrough of) (\p{Lu}[\p{L}\p{N}'’]*(?: (?:(?:of|the|and|in|to|a|an|on|for|with) ){0,2}(?:\p{Lu}[\p{L}\p{N}'’]*|\d+))*)(?=[\s.,!:;)]|$)/u;
const BEFORE =
  /^(?:Finally |Honestly |Also )?(\p{Lu}[\p{L}\p{N}'’]*(?: (?:(?:of|the|and|in|to|a|an|on|for|with) ){0,2}(?:\p{Lu}[\p{L}\p{N}'’]*|\d+))*) (?:is|was) (?:still )?(?:the (?:best|worst|most)|a|an|one of|too|so|over|devastating|brilliant|stunning|boring)\b/u;
const NO_TITLE =
  /^(?:This|That|It|The|He|She|They|I|My|Our|Today|Yesterday|What|Everything|Someone|Nobody|There|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

const LONGEST_TITLE = 40;

function titleIn({ text }: Told): string | null {
  const title = (AFTER.exec(text) ?? BEFORE.exec(text))?.[1];
  const whole = title?.replace(/ (?:and|for|to|on|with) I$/, '');
  return whole === undefined || NO_TITLE.test(whole) || whole.length > LONGEST_TITLE ? null : whole;
}

function about(
  noun: string,
  verb: string,
  participle: string,
): (found: RegExpExecArray, draft: Told) => Asks {
  return (_found, draft) => {
    const title = titleIn(draft);
    const next = { recommend: `Recommend one ${noun} I should ${verb} next.` };
    if (title === null)
      return { 'open-question': `What's the best ${noun} you've ${participle} this year?`, ...next };
    return {
      'open-question': `What did you make of ${title}?`,
      ...next,
      'name-one': `Name one ${noun} that goes with ${title}.`,
    };
  };
}

const game: Occasion = {
  name: 'game',
  cue: /\b(?:playthrough|disco elysium|stardew|minecraft|animal crossing|pokemon|skyrim|tetris|civilization|baldurs gate|elden ring|malenia|zelda|final boss|speedrun|new game plus|(?:beat|finished|completed|played) [^.]{0,50}?(?:after [0-9]+ (?:hours|tries|attempts)|on (?:steam|switch|playstation|xbox)))/,
  why: 'You finished one; players have an opinion on it, and a next one for you.',
  fit: 0.93,
  asks: about('game', 'play', 'played'),
  is: ['Finally finished my first playthrough of Disco Elysium. I have never felt so seen by a necktie.'],
  isNot: [['The team played well.', 'sport']],
};

const film: Occasion = {
  name: 'film',
  cue: /\b(?:(?:film|movie) (?:first|second|of)|an hour too long|cinema|directed by|is a(?:n)? \p{L}+ (?:film|movie)|gladiator|imax|rewatching|(re)?watched \p{L}+|(?:best|worst) (?:film|movie)|sci - ?fi|directors cut|heist)\b/u,
  unless:
    /\b(?:show on tv|series|eclipse|match|birds?|students|pupils|stadium|kids|sales|instead of watching)\b/,
  why: 'Everybody who has seen it has a view, and everybody else a next one for you.',
  fit: 0.92,
  asks: (found, draft) =>
    /watch/.test(found[0])
      ? titleIn(draft) === null
        ? {}
        : about('thing', 'watch', 'seen')(found, draft)
      : about('film', 'watch', 'seen')(found, draft),
  is: ['Just watched Past Lives and I have to go and lie on the floor.', 'Oppenheimer was an hour too long.'],
  isNot: [['Watched the eclipse from the roof with the neighbours.', 'the sky']],
};

const series: Occasion = {
  name: 'series',
  cue: /\b(?:(?:best|worst|funniest) (?:show|series|thing) on (?:tv|television|netflix)|season (?:one|two|three|four|finale|[0-9])|binge\w*|new (?:series|season) of)\b/,
  why: 'Everybody who watches it has a view, and everybody else a next one for you.',
  fit: 0.92,
  asks: about('show', 'watch', 'seen'),
  is: ["Severance is the best show on TV and it's not close."],
  isNot: [['The season was wet.', 'weather']],
};

const reading: Occasion = {
  name: 'books',
  cue: /\b(?:read (?:[0-9]+|\w+) books|books? (?:i|we) (?:loved|read|finished|enjoyed)|(?:finished|reading|read|rereading|reread) (?:the )?(?!about|that|the (?:room|news|label|manual)|it|error)[^.]{1,60}\b(?:novel|book|memoir|chapter)|^reading \p{L}+ (?:for|again)|^rereading |best book|audiobooks?|book club|to - ?read pile)\b/u,
  why: 'Readers like to press a book on somebody.',
  fit: 0.9,
  asks: (_found, draft): Asks =>
    /\baudiobooks?\b/.test(draft.plain)
      ? {
          'open-question': 'Which audiobook would convert me?',
          'name-one': 'Name one narrator who is worth it.',
        }
      : {
          'open-question': "What's the best book you've read this year?",
          recommend: 'Recommend one book I should read next.',
          'name-one': 'Name one book you keep giving to people.',
        },
  is: ['I read 52 books this year. The best was Piranesi.', "I can't stand audiobooks."],
  isNot: [['I read about the strike.', 'news']],
};

const album: Occasion = {
  name: 'music',
  cue: /\b(?:new [^.]{0,30}(?:album|single|record|song|ep)(?! (?:label|office))|(?:album|record|song|ep) (?:is )?(?:out|devastating|of the year)|\p{L}+ live (?:last|tonight|at|in)|tour (?:sold|dates|announced|is)|at the (?:roundhouse|o2|apollo|barrowlands?|academy|brixton|wembley)|saw \p{L}+ (?:in|at) (?:\p{L}+ )?(?:live)?|gig|concert|cried during|live at|vinyl)\b/u,
  unless:
    /\b(?:police record|criminal|vinyl sales|record (?:profits|sales|high)|gig economy|match|world record)\b/,
  why: 'Music makes people think of the song that did the same to them.',
  fit: 0.9,
  asks: ([found], { plain }): Asks => {
    if (
      /\b(?:our|my) street|its about my|new song out|our new (?:single|song|album|ep)|my new (?:single|song|album|ep)\b/.test(
        plain,
      )
    )
      return {
        'open-question': 'Which line stays with you?',
        'name-one': 'Name one song about the place you come from.',
      };
    return /\b(?:saw|gig|concert|live|cried|at the|tour)\b/.test(found ?? '')
      ? {
          'open-question': "What's the best gig you've ever been to?",
          'name-one': 'Name one song that gets you every time.',
        }
      : {
          'open-question': 'Which record hit you like that?',
          recommend: 'Recommend one album I should hear next.',
        };
  },
  is: [
    'The new Nick Cave album is devastating in the way only he can be.',
    'Saw Radiohead in Copenhagen. Cried during Let Down like everybody else.',
  ],
  isNot: [['Record profits for the bank again.', 'money']],
};

const choir: Occasion = {
  name: 'making-music',
  cue: /\b(?:our|my) (?:choir|band|orchestra|quartet|ensemble|open mic|recital)\b/,
  why: 'You were on stage; people who sing or play have such a night, too.',
  fit: 0.86,
  asks: () => ({
    'open-question': "What's the best moment you've had on a stage?",
    'tell-me': 'Tell me about the performance you would like to do again.',
  }),
  is: ['Our choir sang in the cathedral tonight.'],
  isNot: [['The band broke up.', 'others']],
};

const sport: Occasion = {
  name: 'sport',
  cue: /\b(?:penalty|offside|referee|ref|var|robbed|red card|own goal|extra time|test cricket|cricket|grand prix|f1|formula 1|lewis hamilton|premier league|champions league|six nations|world cup|super bowl|nba|nfl|the ashes|wimbledon|tour de france|olympics|snooker|darts|golf|tennis|rugby)\b/,
  unless:
    /\b(?:washing machine|training for|death penalty|robbed (?:at|of my|by|a|the)|tax penalty|const|javascript)\b/,
  why: 'Two people who saw the same match saw two matches.',
  fit: 0.86,
  asks: ([found], { plain }): Asks =>
    /penalty|offside|ref|var|robbed|red card/.test(found ?? '')
      ? { 'open-question': 'What did you see?', 'tell-me': "Tell me I'm not seeing things." }
      : /\bwon\b/.test(plain) || !/\b(?:is|are|beats|better|best|greatest|worst|overrated)\b|>/.test(plain)
        ? {}
        : {
            'open-question': 'Which moment made you a fan?',
            'change-my-mind': 'Change my mind.',
            'name-one': 'Name one better sport.',
          },
  is: ['Arsenal were robbed. That was never a penalty.', 'Test cricket beats every other sport.'],
  isNot: [['I got robbed at the station.', 'a crime']],
};

export const culture: readonly Occasion[] = [game, film, series, reading, album, choir, sport];
