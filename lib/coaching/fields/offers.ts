/** Words for a draft by the field of life that it is about. */
import { type Asks, STEP, type Told } from '../occasions/occasion.ts';
import type { Sentence } from '../reading.ts';
import { type Act, actOf } from '../topic/act.ts';
import type { Offer } from '../topic/topic.ts';
import { findFields } from './index.ts';

/** What to ask readers of a draft of these sentences, closest first; none where its words leave open what it is about. */
export function fieldOffers(sentences: readonly Sentence[], told: Told): readonly Offer[] {
  const [first] = findFields(sentences);
  if (first === undefined) return [];
  const { field, subject, certainty } = first;
  const act = actOf(told.plain);
  const offers = (asks: Asks | null | undefined, why: string, fit: number): readonly Offer[] =>
    Object.entries(asks ?? {}).map(([technique, text], at) => ({
      technique,
      text,
      why,
      fit: fit - UNSURE * (1 - certainty) - at * STEP,
    }));
  const closer = offers(subject, WHY.scene(field.name), SUBJECT_FIT);
  // The field alone may be a thing mentioned by the way.
  if (certainty < SURE) return closer;
  return [
    ...closer,
    ...offers(field.after?.[act], WHY[act](field.name), ACT_FIT),
    ...offers(field.any, WHY.scene(field.name), FIELD_FIT),
  ];
}

/** How closely words fit that were made for a subject in the field, for the act in it, and for the field alone. */
const SUBJECT_FIT = 0.9;
const ACT_FIT = 0.86;
const FIELD_FIT = 0.82;
/** Certainty from which a draft that tells no particular subject is asked about the field. */
const SURE = 0.4;
/** What a field loses that few words tell. */
const UNSURE = 0.08;

/** What in the draft the words pick up. */
const WHY: Readonly<Record<Act, (name: string) => string>> = {
  win: (name) => `You write about ${name}, and of something that went well; readers have theirs to tell.`,
  mishap: (name) => `You write about ${name}, and of something that went wrong; readers know the feeling.`,
  opinion: (name) => `You have a view on ${name}; so have those who read it.`,
  tip: (name) => `You pass on what you know about ${name}; readers can add to it.`,
  news: (name) => `You bring news about ${name}; this asks what it means to readers.`,
  plan: (name) => `You write about ${name}, and of what is still to come; readers have been there.`,
  change: (name) => `You write about ${name}, and of a change; readers have made one, or wonder whether to.`,
  scene: (name) => `You write about ${name}; this asks for the readers' side of it.`,
};
