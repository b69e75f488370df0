/** The reply rate by week. */
import type { WeekPoint } from './model.ts';
import { proportion } from './proportion.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

interface Week {
  readonly week: string;
  readonly successes: number;
  readonly sample: number;
}

/** Oldest first. A week alone is often too few to tell, so each also shows the four weeks that end with it. */
export function trend(weeks: readonly Week[]): WeekPoint[] {
  const sorted = weeks
    .map(({ week, successes, sample }) => ({ week, successes, sample, at: Date.parse(week) }))
    .sort((a, b) => a.at - b.at);
  return sorted.map(({ week, successes, sample, at }, place) => {
    const recent = sorted
      .slice(Math.max(0, place - 3), place + 1)
      .filter((other) => at - other.at < 4 * WEEK_MS);
    return {
      week,
      posts: proportion(successes, sample),
      fourWeeks: proportion(
        recent.reduce((sum, other) => sum + other.successes, 0),
        recent.reduce((sum, other) => sum + other.sample, 0),
      ),
    };
  });
}
