/** The nouns of the scorecard: what the popup and the dashboard show. Everything is computed, nothing is entered. */

/** How many of some posts got a reply. Rates are between 0 and 1, the interval is Wilson's at 95%. */
export interface Proportion {
  /** Posts with at least one reply by somebody else. */
  readonly successes: number;
  /** Judged posts. */
  readonly sample: number;
  /** `successes / sample`; 0 when there is no post. Show it with `percent` of `words.ts`. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Whether the rate says anything; when not, say "too few to tell" and show only the counts. */
  readonly enough: boolean;
}

/**
 * What may be said of a difference. `more` and `fewer` only when the corrected interval excludes zero;
 * `no-difference` means that none could be told, not that there is none.
 */
export type Claim = 'more' | 'fewer' | 'no-difference' | 'too-few';

/** A difference in reply rate between posts with something and posts without it, compared within each site. */
export interface Effect {
  /** Difference in percentage points, -100 to 100, unrounded; 0 when nothing can be compared. */
  readonly points: number;
  /** Ends of the corrected interval, in percentage points. */
  readonly low: number;
  readonly high: number;
  /** Posts that took part: those on sites with posts of both kinds. */
  readonly sample: number;
  readonly claim: Claim;
  /** The difference in plain words, such as "12 points more replies (3 to 21) over 140 posts". */
  readonly sentence: string;
}

/** Middle and 80% range of a quantity over `sample` posts. */
export interface Spread {
  readonly median: number;
  readonly low10: number;
  readonly high90: number;
  readonly sample: number;
}

interface SiteRow extends Proportion {
  /** Id of the site, such as `bluesky`. */
  readonly site: string;
}

export interface TechniqueRow {
  /** Name of the technique's file, such as `choice-question`. */
  readonly technique: string;
  /** Posts with the technique. */
  readonly with: Proportion;
  /** All other posts whose text was looked at. */
  readonly without: Proportion;
  readonly effect: Effect;
  /** p-value after Benjamini–Hochberg over the techniques with enough posts; 1 for the others. */
  readonly q: number;
  /** Such as "Choice questions: 12 of 20 posts got a reply." with what may be said of the difference. */
  readonly sentence: string;
}

export interface WeekPoint {
  /** ISO date of the week's Monday in the author's own time, such as `2026-11-23`. */
  readonly week: string;
  /** The posts of that week. */
  readonly posts: Proportion;
  /** The posts of that week and the three before it: the line to draw, with `low` and `high` as its band. */
  readonly fourWeeks: Proportion;
}

/** Posts that are not judged, by reason. */
export interface LeftOut {
  /** Not yet old enough to judge. */
  readonly tooYoung: number;
  /** Old enough, but nobody has looked since they are. */
  readonly unread: number;
  /** Gone before they could be judged. */
  readonly deleted: number;
  /** For followers or named people only: never looked up. */
  readonly private: number;
  /** The site did not answer, or not for this post, before it could be judged. */
  readonly unreachable: number;
}

export interface Scorecard {
  /** All posts, judged or not. */
  readonly posts: number;
  /** Posts that were read once they were old enough; every figure below is about these. */
  readonly judged: number;
  readonly leftOut: LeftOut;
  /** Judged posts whose reply count is rounded, or may hold the author's own replies. */
  readonly approximate: number;
  /** Judged posts whose text has not been looked at yet: in the rate, not in the comparisons. */
  readonly unanalysed: number;
  readonly rate: Proportion;
  readonly withAsk: Proportion;
  readonly withoutAsk: Proportion;
  /** Does asking work? */
  readonly effect: Effect;
  /** Replies by others for each post. Exact to 127, then within 1%. */
  readonly replies: Spread;
  /** From publication to the first reply by somebody else, in milliseconds, over answered posts where it is known. */
  readonly timeToFirstReplyMs: Spread;
  /** Most posts first. */
  readonly bySite: readonly SiteRow[];
  /** Most posts first. */
  readonly byTechnique: readonly TechniqueRow[];
  readonly byBait: { readonly with: Proportion; readonly without: Proportion };
  /** Seven, Monday first, in the author's own time. */
  readonly byWeekday: readonly Proportion[];
  /** 24, from midnight, in the author's own time. */
  readonly byHour: readonly Proportion[];
  /** Oldest first; weeks without a judged post are missing. */
  readonly trend: readonly WeekPoint[];
  /** The scorecard at a glance, in plain words, most important first. */
  readonly sentences: readonly string[];
}
