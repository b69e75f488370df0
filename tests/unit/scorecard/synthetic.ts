/** Synthetic histories whose truth is known. */

import { readScorecard, rebuild } from '../../../lib/scorecard/aggregates.ts';
import type { Scorecard } from '../../../lib/scorecard/model.ts';
import type { Draw } from '../../../lib/scorecard/random.ts';
import type { Post } from '../../../lib/tracking/model.ts';
import { HOUR, MONDAY, memoryStore, move, post } from './posts.ts';

/** A site in a history: its share of the posts, and how often its posts ask and are answered without an ask. */
export interface SiteHabit {
  readonly site: string;
  readonly share: number;
  readonly asks: number;
  readonly answered: number;
}

const TECHNIQUES = [
  'open-question',
  'choice-question',
  'ama',
  'blank',
  'hot-take',
  'tell-me',
  'tag-question',
];

/** `size` posts; an ask adds `lift` to the chance of a reply, and `techniqueLift` adds more for its technique. */
export function history(
  size: number,
  sites: readonly SiteHabit[],
  draw: Draw,
  lift = 0,
  techniqueLift: Readonly<Record<string, number>> = {},
): Post[] {
  return Array.from({ length: size }, (_, place) => {
    const habit = pick(sites, draw());
    const used = draw() < habit.asks ? some(draw) : [];
    const asked = used.length > 0 ? lift : 0;
    const chance = used.reduce((sum, name) => sum + (techniqueLift[name] ?? 0), habit.answered + asked);
    const replies = draw() < chance ? 1 + Math.floor(draw() * 4) : 0;
    const issues = draw() < 0.1 ? ['bait-share'] : [];
    const publishedAt = MONDAY - (place + 60) * 7 * HOUR;
    return post({ site: habit.site, publishedAt, moves: used.map(move), issues }, replies);
  });
}

/** The whole scorecard that a history makes. */
export async function cardOf(posts: readonly Post[]): Promise<Scorecard> {
  const store = memoryStore();
  await rebuild(store, posts);
  return readScorecard(store, MONDAY);
}

/** Every claim on the scorecard, of asking and of techniques. */
export function claims(card: Scorecard): string[] {
  return [card.effect, ...card.byTechnique.map(({ effect }) => effect)]
    .map(({ claim }) => claim)
    .filter((claim) => claim === 'more' || claim === 'fewer');
}

function pick(sites: readonly SiteHabit[], at: number): SiteHabit {
  let sum = 0;
  for (const one of sites) {
    sum += one.share;
    if (at < sum) return one;
  }
  throw new Error('The shares of the sites must add up to 1.');
}

/** One technique, or two in one ask of four; the earlier ones more often. */
function some(draw: Draw): string[] {
  const one = () => TECHNIQUES[Math.floor(draw() ** 1.5 * TECHNIQUES.length)] ?? 'ama';
  const first = one();
  const second = draw() < 0.25 ? one() : first;
  return first === second ? [first] : [first, second];
}
