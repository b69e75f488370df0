/** A book, film, show or game that the author names by its title. */
import type { Asks, Occasion, Told } from './occasion.ts';

const TITLE = String.raw`(\p{Lu}[\p{L}\p{N}'’]*(?: (?:(?:of|the|and|in|to|a|an|on|for|with) ){0,2}(?:\p{Lu}[\p{L}\p{N}'’]*|\d+))*)`;
const AFTER = new RegExp(
  String.raw`\b(?:[Ww]atched|[Rr]ewatched|[Rr]ewatching|[Ff]inished(?: reading| watching| playing)?|[Rr]ereading|[Rr]eread|[Pp]layed|[Cc]ompleted|playthrough of) ${TITLE}(?=[\s.,!:;)]|$)`,
  'u',
);
const NO_TITLE =
  /^(?:This|That|It|The|He|She|They|I|My|Our|Today|Yesterday|What|Everything|Someone|Nobody|There|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const LONGEST_TITLE = 40;

function titleIn({ text }: Told): string | null {
  const title = AFTER.exec(text)?.[1]?.replace(/ (?:and|for|to|on|with) I$/, '');
  return title === undefined || NO_TITLE.test(title) || title.length > LONGEST_TITLE ? null : title;
}

export const titled: Occasion = {
  name: 'titled',
  cue: /\b(?:watched|rewatched|rewatching|finished|rereading|reread|played|completed|playthrough of) (?!<)/,
  unless:
    /\b(?:lost to|against|students|pupils|match|marathon|semester|phd|degree|in (?:[0-9]|first|second|third))\b/,
  why: 'Everybody who knows it has a view on it, and everybody else a next one for you.',
  fit: 0.95,
  asks: (_found, draft): Asks => {
    const title = titleIn(draft);
    return title === null
      ? {}
      : {
          'open-question': `What did you make of ${title}?`,
          'name-one': `Name one thing to follow ${title}.`,
        };
  },
  is: [
    'Just watched Past Lives and I have to go and lie on the floor.',
    'Finished my first full playthrough of Gloomhaven with the same four people.',
  ],
  isNot: [
    ['Watched the eclipse from the roof with the neighbours.', 'the sky'],
    ['Finished Tuesday with a headache.', 'a day'],
  ],
};
