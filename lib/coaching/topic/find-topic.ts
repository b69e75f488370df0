/** Reads a draft for what there is to ask about. */
import type { Reading, Sentence } from '../reading.ts';
import { deedIn, planIn } from './activities.ts';
import { choiceIn, listIn, numberIn } from './lists.ts';
import {
  eventIn,
  groupIn,
  hasPicture,
  isLesson,
  isProblem,
  launchIn,
  placeIn,
  taskIn,
  voiceOf,
  workIn,
} from './signals.ts';
import { claimIn, subjectIn, thingAfter } from './subject.ts';
import type { Thing, Topic } from './topic.ts';

/** Sentences that are looked at: what a post is about is said early or at its end. */
const FIRST = 12;
const LAST = 4;
/** A longer "sentence" is a list or a wall of text, of which no phrase can be trusted. */
const MOST_WORDS = 45;

/**
 * What a draft is about. Parses only sentences that something could be drawn from, so that most drafts cost a parse or
 * two. Readings are those of its parts, in order.
 */
export function topicOf(readings: readonly Reading[]): Topic {
  const all = readings.flatMap((reading) => reading.sentences.filter((one) => !one.quoted && one.words > 0));
  const some = all.length > FIRST + LAST ? [...all.slice(0, FIRST), ...all.slice(-LAST)] : all;
  const sentences = some.filter((one) => one.words <= MOST_WORDS);
  const told = sentences.filter((one) => !one.marked && !one.bullet);
  const plain = sentences.map((one) => one.plain).join(' . ');
  const first = <T>(find: (sentence: (typeof told)[number]) => T | null): T | null => {
    for (const sentence of told) {
      const found = find(sentence);
      if (found !== null) return found;
    }
    return null;
  };
  const claim = first(claimIn);
  const problem = isProblem(plain);
  return {
    subject: subjectIn(readings),
    choice: first(choiceIn),
    list: listIn(readings),
    plan: first(planIn),
    deed: first(deedIn),
    claim,
    lesson: isLesson(plain),
    problem: problem ? { with: first(troubleIn), to: first(taskIn) } : null,
    launch: launchIn(told),
    number: numberIn(told),
    place: placeIn(told),
    work: workIn(told),
    event: eventIn(told, plain),
    group: groupIn(plain),
    picture: hasPicture(plain),
    ...voiceOf(readings),
  };
}

/** What the author struggles with. */
function troubleIn(sentence: Sentence): Thing | null {
  const cue = TROUBLE.exec(sentence.plain);
  return cue === null ? null : thingAfter(sentence, cue.index + cue[0].length);
}

const TROUBLE =
  /\b(?:struggl(?:e|ing) with|trouble with|tired of|sick of|fed up with|issues with|problems with|stuck (?:on|with)|overwhelmed by|burn(?:ed|t) out by) /;
