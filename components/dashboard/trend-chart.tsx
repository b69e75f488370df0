import { useCallback, useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import type { WeekPoint } from '../../lib/scorecard/model.ts';
import { percent } from '../../lib/scorecard/words.ts';
import { barInWords } from '../interval.tsx';
import { Chart, chartFont, type Palette } from './chart.tsx';
import { Numbers } from './numbers.tsx';

/** The reply rate of four weeks at a time, with its interval as a band. */
export function TrendChart({ trend }: { trend: readonly WeekPoint[] }) {
  const data = useMemo(() => columnsOf(trend), [trend]);
  const options = useCallback((palette: Palette) => optionsFor(palette), []);
  const drawn = trend.filter((week) => week.fourWeeks.enough);
  const [first, last] = [drawn[0], drawn.at(-1)];
  return (
    <section class="panel">
      <h2>Over time</h2>
      <p class="sub">Reply rate over four weeks; the band is where the true rate may lie (95%).</p>
      {first && last && drawn.length > 2 ? (
        <Chart
          label={`From ${percent(first.fourWeeks.rate)}% in the week of ${first.week} to ${percent(last.fourWeeks.rate)}% in the week of ${last.week}`}
          data={data}
          options={options}
        />
      ) : (
        <p class="none-told">Too few weeks with enough posts to draw a line that would mean something.</p>
      )}
      <Numbers
        head={['Week of', 'Posts', 'Answered', 'Four-week rate']}
        rows={trend
          .map(({ week, posts, fourWeeks }) => [
            week,
            posts.sample,
            posts.successes,
            fourWeeks.enough ? barInWords(fourWeeks) : 'too few to tell',
          ])
          .reverse()}
      />
    </section>
  );
}

const WEEK = 7 * 24 * 60 * 60;

/** Times in seconds, then rate, low and high; a week without posts is a gap, not a line across it. */
function columnsOf(trend: readonly WeekPoint[]): uPlot.AlignedData {
  const known = new Map(trend.map((week) => [Date.parse(week.week) / 1000, week.fourWeeks]));
  const times = [...known.keys()];
  const [from = 0, to = -1] = [times[0], times.at(-1)];
  const weeks = Array.from({ length: Math.round((to - from) / WEEK) + 1 }, (_, index) => from + index * WEEK);
  const pick = (key: 'rate' | 'low' | 'high') =>
    weeks.map((week) => {
      const rate = known.get(week);
      return rate?.enough ? rate[key] * 100 : null;
    });
  return [weeks, pick('rate'), pick('low'), pick('high')];
}

function optionsFor({ ink, line, accent, band }: Palette): Omit<uPlot.Options, 'width' | 'height'> {
  const axis = { stroke: ink, font: chartFont, grid: { stroke: line, width: 1 }, ticks: { show: false } };
  const share = (_: uPlot, value: number | null) => (value === null ? '–' : `${Math.round(value)}%`);
  return {
    scales: { x: { time: true }, y: { range: [0, 100] } },
    axes: [
      { ...axis, space: 70, values: (_, splits) => splits.map(weekName) },
      { ...axis, values: (_, splits) => splits.map((each) => `${each}%`), size: 46 },
    ],
    series: [
      { label: 'Week of', value: (_, at) => (at === null ? '–' : weekName(at)) },
      { label: 'Rate', stroke: accent, width: 2, points: { show: false }, value: share },
      { label: 'Low', stroke: 'transparent', points: { show: false }, value: share },
      { label: 'High', stroke: 'transparent', points: { show: false }, value: share },
    ],
    bands: [{ series: [3, 2], fill: band }],
    cursor: { y: false, drag: { x: false, y: false } },
  };
}

/** Weeks are named by their Monday, whatever the clock's zone. */
function weekName(seconds: number): string {
  const date = new Date(seconds * 1000);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
}
