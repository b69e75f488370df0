/** The numbers that decide what may be said. The reasons are in docs/statistics.md. */

/** A post is judged once it was read at this age or later. */
export const JUDGE_AFTER_MS = 24 * 60 * 60 * 1000;

/** Fewer posts than this, in any group that is shown or compared, are too few to tell. */
export const ENOUGH_POSTS = 10;

/**
 * A comparison needs this many answered and as many unanswered posts to be expected in each group if there were no
 * difference: below it the normal approximation fails (Cochran 1954).
 */
export const ENOUGH_EXPECTED = 5;

/** An interval wider than this that holds zero is too wide to say "no difference". In percentage points. */
export const TOO_WIDE_POINTS = 40;

/**
 * How the 5% of scorecards that may claim something false are spent. "Asking gets more replies" is what the evidence
 * expects and what people ask, so it gets most; a quarter of a point is kept back for what the approximation misses.
 */
export const ALPHA = {
  /** One tail: asking gets more replies. */
  asksGetMore: 0.0375,
  /** The other tail: asking gets fewer replies. */
  asksGetFewer: 0.005,
  /** All techniques together, both tails, when nothing can be said of asking as such … */
  techniques: 0.005,
  /** … and once something can: then the whole 5% is theirs. */
  techniquesOnceAskingTells: 0.05,
} as const;
