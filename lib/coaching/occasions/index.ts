/** The occasions for which there are words, by what they are about; the order does not matter. */
import { Lru } from '../text/lru.ts';
import type { Offer } from '../topic/topic.ts';
import { doings } from './doings.ts';
import { everyday } from './everyday.ts';
import { life } from './life.ts';
import { making } from './making.ts';
import { numbers } from './numbers.ts';
import { type Occasion, offersOf, type Told } from './occasion.ts';
import { people } from './people.ts';
import { stances } from './stances.ts';
import { superlatives } from './superlatives.ts';
import { tech } from './tech.ts';
import { thoughts } from './thoughts.ts';
import { titled } from './titled.ts';
import { trips } from './trips.ts';
import { work } from './work.ts';

/** Told by what they are about. */
const particular: readonly Occasion[] = [
  ...people,
  ...work,
  ...tech,
  ...making,
  ...numbers,
  ...life,
  ...trips,
  ...thoughts,
  ...superlatives,
  ...everyday,
  titled,
];

export const occasions: readonly Occasion[] = [...particular, ...stances, ...doings];

/**
 * Words for the occasions that a draft is; those that are told by manner alone only where nothing else is known, be it
 * here or, `known`, elsewhere.
 */
export function offersFor(draft: Told, known: boolean): readonly Offer[] {
  const offers = remembered.get(draft.text) ?? found(draft);
  remembered.set(draft.text, offers);
  return known ? offers.filter(({ fit }) => fit >= SURE) : offers;
}

/** What a long draft tells first stays while its author goes on. */
const REMEMBERED = 32;
const remembered = new Lru<readonly Offer[]>(REMEMBERED);

/** Told by manner, and surely. */
const SURE = 0.86;

function found(draft: Told): readonly Offer[] {
  for (const some of [particular, [...stances, ...doings]]) {
    const offers = some.flatMap((occasion) => offersOf(occasion, draft));
    if (offers.length > 0) return offers;
  }
  return [];
}
