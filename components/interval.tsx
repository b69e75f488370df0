/** A rate as it is known: the dot is what was seen, the bar is where the true rate may lie (95%). */
import type { Proportion } from '../lib/scorecard/model.ts';
import { counted, percent } from '../lib/scorecard/words.ts';

interface Props {
  readonly label: string;
  readonly rate: Proportion;
  /** Quieter, for what is compared against. */
  readonly quiet?: boolean;
}

export function Interval({ label, rate, quiet = false }: Props) {
  return (
    <div class={quiet ? 'interval quiet-bar' : 'interval'}>
      <div class="interval-words">
        <span>
          {label} {rate.enough && <b>{percent(rate.rate)}%</b>}
        </span>
        <span>{inWords(rate)}</span>
      </div>
      {rate.enough && <Bar rate={rate} />}
    </div>
  );
}

/** The drawing alone, on an axis from 0 to 100%. */
export function Bar({ rate }: { rate: Proportion }) {
  const x = (share: number) => 1.5 + share * 97;
  return (
    <svg class="bar" role="img" aria-label={barInWords(rate)} width="100%" height="10">
      <rect class="axis" width="100%" height="10" rx="5" />
      <rect
        class="range"
        x={`${x(rate.low)}%`}
        y="3"
        width={`${97 * (rate.high - rate.low)}%`}
        height="4"
        rx="2"
      />
      <circle class="dot" cx={`${x(rate.rate)}%`} cy="5" r="5" />
    </svg>
  );
}

export function barInWords(rate: Proportion): string {
  return `${percent(rate.rate)}%, between ${percent(rate.low)} and ${percent(rate.high)}%`;
}

function inWords(rate: Proportion): string {
  if (rate.sample === 0) return 'no posts yet';
  return rate.enough ? answeredOf(rate) : `${answeredOf(rate)} · too few to tell`;
}

/** Such as `1,200 of 2,000 posts`. */
export function answeredOf({ successes, sample }: Proportion): string {
  return `${successes.toLocaleString('en')} of ${counted(sample, 'post')}`;
}
