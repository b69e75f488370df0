/** The trend at a glance: four-week rates with the band where the true rate may lie. */
import type { WeekPoint } from '../lib/scorecard/model.ts';
import { percent } from '../lib/scorecard/words.ts';

const WIDTH = 132;
const HEIGHT = 46;
const EDGE = 4;
/** A season: longer than that is what the dashboard is for. */
const WEEKS = 13;

/** Nothing is drawn until there are three weeks with enough posts: two points always make a trend. */
export function Sparkline({ trend }: { trend: readonly WeekPoint[] }) {
  const weeks = trend.filter((each) => each.fourWeeks.enough).slice(-WEEKS);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (weeks.length < 3 || !first || !last) return null;
  const [from, to] = [weekNumber(first), weekNumber(last)];
  const x = (week: WeekPoint) => EDGE + ((weekNumber(week) - from) / (to - from)) * (WIDTH - 2 * EDGE);
  const y = (share: number) => HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  const line = weeks.map((week) => `${x(week)},${y(week.fourWeeks.rate)}`);
  const upper = weeks.map((week) => `${x(week)},${y(week.fourWeeks.high)}`);
  const lower = weeks.map((week) => `${x(week)},${y(week.fourWeeks.low)}`).reverse();
  const words = `Four-week reply rate: from ${percent(first.fourWeeks.rate)}% to ${percent(last.fourWeeks.rate)}% over ${to - from} weeks`;
  return (
    <svg class="sparkline" role="img" aria-label={words} width={WIDTH} height={HEIGHT}>
      <title>{words}</title>
      <polygon points={[...upper, ...lower].join(' ')} />
      <polyline points={line.join(' ')} />
      <circle cx={x(last)} cy={y(last.fourWeeks.rate)} r="3" />
    </svg>
  );
}

function weekNumber({ week }: WeekPoint): number {
  return Math.round(Date.parse(week) / (7 * 24 * 60 * 60 * 1000));
}
