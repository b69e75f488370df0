/** Rates side by side, each with its interval as a whisker; hollow where there are too few posts to tell. */
import type { Proportion } from '../../lib/scorecard/model.ts';
import { answeredOf, barInWords } from '../interval.tsx';

interface Props {
  readonly names: readonly string[];
  readonly rates: readonly Proportion[];
}

const HEIGHT = 96;

export function Columns({ names, rates }: Props) {
  // Every third hour is named, every weekday.
  const every = names.length > 12 ? 3 : 1;
  return (
    <ol class="columns">
      {names.map((name, index) => {
        const rate = rates[index];
        const words = rate ? inWords(rate) : 'no posts';
        return (
          <li key={name} title={`${name}: ${words}`}>
            <svg width="100%" height={HEIGHT} aria-hidden="true">
              {rate && rate.sample > 0 && <Column rate={rate} />}
            </svg>
            <span class={index % every === 0 ? '' : 'unseen'}>{name.replace(/^(\d\d):00$/, '$1')}</span>
            <span class="unseen">: {words}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Column({ rate }: { rate: Proportion }) {
  const y = (share: number) => HEIGHT - share * (HEIGHT - 2) - 1;
  return (
    <>
      <rect
        class={rate.enough ? 'column' : 'column hollow'}
        x="18%"
        width="64%"
        y={y(rate.rate)}
        height={Math.max(1, HEIGHT - y(rate.rate) - 1)}
        rx="3"
      />
      {rate.enough && <line class="whisker" x1="50%" x2="50%" y1={y(rate.high)} y2={y(rate.low)} />}
    </>
  );
}

function inWords(rate: Proportion): string {
  if (rate.sample === 0) return 'no posts';
  const answered = `${answeredOf(rate)} answered`;
  return rate.enough ? `${answered}, ${barInWords(rate)}` : `${answered}, too few to tell`;
}
