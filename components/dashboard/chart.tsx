/** uPlot in the page's own colours and size, drawn anew when either changes. */
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export interface Palette {
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly band: string;
}

interface Props {
  /** What the picture shows, for those who cannot see it; the numbers are in the table beside it. */
  readonly label: string;
  readonly data: uPlot.AlignedData;
  readonly options: (palette: Palette) => Omit<uPlot.Options, 'width' | 'height'>;
}

const HEIGHT = 240;

export function Chart({ label, data, options }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const end = new AbortController();
    let chart: uPlot | undefined;
    const draw = () => {
      chart?.destroy();
      const size = { width: Math.max(200, element.clientWidth), height: HEIGHT };
      chart = new uPlot({ ...size, ...options(paletteOf(element)) }, data, element);
    };
    draw();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal: end.signal });
    const sizes = new ResizeObserver(() => {
      const width = Math.max(200, element.clientWidth);
      if (chart && chart.width !== width) chart.setSize({ width, height: HEIGHT });
    });
    sizes.observe(element);
    return () => {
      end.abort();
      sizes.disconnect();
      chart?.destroy();
    };
  }, [data, options]);
  return <div class="chart" ref={place} role="img" aria-label={label} />;
}

/** A canvas knows neither custom properties nor `light-dark()`: the browser resolves them on a real element. */
function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const resolved = (color: string) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ink: resolved('var(--soft)'),
    faint: resolved('var(--faint)'),
    line: resolved('var(--line)'),
    accent: resolved('var(--accent)'),
    band: resolved('color-mix(in srgb, var(--accent) 16%, transparent)'),
  };
  probe.remove();
  return palette;
}

export const chartFont = '12px system-ui, sans-serif';
