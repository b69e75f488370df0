/** Which advice comes first: what the literature expects, until this author's own replies say otherwise. */
import type { Advice, Strength } from '../coaching/model.ts';
import type { Experience, SiteExperience } from './experience.ts';
import { drawBeta, seeded } from './random.ts';
import { workedSentence } from './words.ts';

/** The belief about a technique's reply rate on a site, Beta(answered, unanswered). */
export interface Belief {
  readonly answered: number;
  readonly unanswered: number;
}

/**
 * The prior weighs as much as ten posts: the number from which the scorecard says anything, so that the author's own
 * record counts for more than the literature from exactly the point at which it is shown.
 */
const PRIOR_POSTS = 10;

/** Where a rate starts when the author has no post on a site yet. */
const UNKNOWN_RATE = 0.5;

/** What a technique is expected to add to the author's usual rate; half of it when only correlated, nothing on hearsay. */
const EXPECTED_LIFT: Readonly<Record<Strength, number>> = {
  experiment: 0.1,
  correlation: 0.05,
  policy: 0,
  practice: 0,
};

/** A post on another site counts as a quarter of one on this site: the people there are others. */
const OTHER_SITE = 0.25;

/** Draws come from a belief this many times as sure as it is: half the spread, so that exploring stays gentle. */
const GENTLY = 4;

/** Coaching's own order fits the draft; each place in it is worth as much as this difference in reply rate. */
const PLACE = 0.03;

/** Fewer times than this are not worth a mention on the card. */
const MENTION_FROM = 3;

/**
 * The same advice, best for this author first, by Thompson sampling. Keep `seed` for as long as a draft is open, or
 * the card reshuffles while its author types: a technique's draw depends on the seed and the technique only.
 * @param experience `null` when learning is switched off: the order stays as it is
 */
export function rank(
  advice: readonly Advice[],
  experience: Experience | null,
  site: string,
  seed: number,
): Advice[] {
  if (experience === null) return [...advice];
  return advice
    .map((one, place) => {
      const { answered, unanswered } = belief(one.technique, one.source.strength, site, experience);
      const draw = drawBeta(answered * GENTLY, unanswered * GENTLY, seeded(seed, one.technique));
      return { one, score: draw - place * PLACE };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** Posterior of the reply rate of posts with a technique on a site. */
export function belief(technique: string, strength: Strength, site: string, experience: Experience): Belief {
  const here = experience.get(site);
  const usual = usualRate(here);
  const prior = asRate(usual + EXPECTED_LIFT[strength]);
  let answered = prior * PRIOR_POSTS;
  let posts = PRIOR_POSTS;
  for (const [other, record] of experience) {
    const tried = record.techniques.get(technique);
    if (!tried || tried.posts === 0) continue;
    if (other === site) {
      answered += tried.answered;
      posts += tried.posts;
    } else {
      // What carries over is how far the technique was from the usual there, not the rate itself.
      const lift = tried.answered / tried.posts - usualRate(record);
      answered += OTHER_SITE * tried.posts * asRate(usual + lift);
      posts += OTHER_SITE * tried.posts;
    }
  }
  return { answered, unanswered: posts - answered };
}

/** "worked for you 7 of 9 times", over all sites; empty when it was tried too seldom to mention or learning is off. */
export function worked(technique: string, experience: Experience | null): string {
  let answered = 0;
  let posts = 0;
  for (const { techniques } of experience?.values() ?? []) {
    const tried = techniques.get(technique);
    answered += tried?.answered ?? 0;
    posts += tried?.posts ?? 0;
  }
  return posts >= MENTION_FROM ? workedSentence(answered, posts) : '';
}

function usualRate(site: SiteExperience | undefined): number {
  return ((site?.answered ?? 0) + UNKNOWN_RATE * PRIOR_POSTS) / ((site?.posts ?? 0) + PRIOR_POSTS);
}

/** Away from 0 and 1, where a Beta distribution ends. */
function asRate(rate: number): number {
  return Math.min(0.98, Math.max(0.02, rate));
}
