/** The occasions for which there are words, by what they are about; the order does not matter. */
import { Lru } from '../text/lru.ts';
import type { Offer } from '../topic/topic.ts';
import { culture } from './culture.ts';
import { doings } from './doings.ts';
import { everyday } from './everyday.ts';
import { home } from './home.ts';
import { life } from './life.ts';
import { making } from './making.ts';
import { numbers } from './numbers.ts';
import { type Occasion, offersOf, type Told } from './occasion.ts';
import { people } from './people.ts';
import { stances } from './stances.ts';
import { superlatives } from './superlatives.ts';
import { tech } from './tech.ts';
import { saying, thoughts } from './thoughts.ts';
import { trade } from './trade.ts';
import { trips } from './trips.ts';
import { work } from './work.ts';

/** Told by what they are about. */
const particular: readonly Occasion[] = [
  ...people,
  ...work,
  ...tech,
  ...making,
  ...culture,
  ...numbers,
  ...life,
  ...trips,
  ...thoughts,
  ...superlatives,
  ...everyday,
  ...home,
  ...trade,
];

export const occasions: readonly Occasion[] = [...particular, ...stances, ...doings, saying];

/** Words for the occasions that a draft is; those that are told by manner alone only where nothing else is known. */
export function offersFor(draft: Told): readonly Offer[] {
  const before = remembered.get(draft.text);
  if (before !== undefined) return before;
  const offers = found(draft);
  remembered.set(draft.text, offers);
  return offers;
}

/** What a long draft tells first stays while its author goes on. */
const REMEMBERED = 32;
const remembered = new Lru<readonly Offer[]>(REMEMBERED);

function found(draft: Told): readonly Offer[] {
  for (const some of [particular, [...stances, ...doings], [saying]]) {
    const offers = some.flatMap((occasion) => offersOf(occasion, draft));
    if (offers.length > 0) return offers;
  }
  return [];
}
