import { useCallback, useMemo } from 'preact/hooks';
import uPlot from 'uplot';
import type { Reading } from '../../lib/tracking/model.ts';
import { count, moment } from '../format.ts';
import { Chart, chartFont, type Palette } from './chart.tsx';
import { Numbers } from './numbers.tsx';

interface Props {
  readonly publishedAt: number;
  readonly readings: readonly Reading[];
}

/** Replies by others, reading by reading; steps, for nothing is known of what lies between two looks. */
export function RepliesChart({ publishedAt, readings }: Props) {
  const data = useMemo(
    (): uPlot.AlignedData => [
      [publishedAt / 1000, ...readings.map((each) => each.at / 1000)],
      [0, ...readings.map((each) => each.replies)],
    ],
    [publishedAt, readings],
  );
  const options = useCallback((palette: Palette) => optionsFor(palette), []);
  const last = readings.at(-1);
  if (!last) return null;
  return (
    <>
      {readings.length > 1 && last.replies > 0 && (
        <Chart
          label={`${last.replies} replies after ${readings.length} looks`}
          data={data}
          options={options}
        />
      )}
      <Numbers
        head={['Looked at', 'Replies', 'Your own', 'Source']}
        rows={[...readings]
          .reverse()
          .map((each) => [moment(each.at), count(each.replies, each.approximate), each.own, each.source])}
      />
    </>
  );
}

/** The hour, or the day where one begins; the user's own clock. */
function timeName(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (date.getHours() + date.getMinutes() === 0) {
    return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
  }
  return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function optionsFor({ ink, line, accent, band }: Palette): Omit<uPlot.Options, 'width' | 'height'> {
  const axis = { stroke: ink, font: chartFont, grid: { stroke: line, width: 1 }, ticks: { show: false } };
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  return {
    scales: { x: { time: true }, y: { range: (_, __, most) => [0, Math.max(4, most * 1.1)] } },
    axes: [
      { ...axis, space: 90, values: (_, splits) => splits.map(timeName) },
      {
        ...axis,
        size: 46,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000],
      },
    ],
    series: [
      { label: 'Looked at', value: '{YYYY}-{MM}-{DD} {HH}:{mm}' },
      { label: 'Replies', stroke: accent, width: 2, fill: band, ...(stepped ? { paths: stepped } : {}) },
    ],
    cursor: { y: false, drag: { x: false, y: false } },
  };
}
