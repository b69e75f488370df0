import type { Claim, TechniqueRow } from '../../lib/scorecard/model.ts';
import { counted, percent, techniqueName } from '../../lib/scorecard/words.ts';
import { Bar, barInWords } from '../interval.tsx';
import { Numbers } from './numbers.tsx';

const claims: Readonly<Record<Claim, string>> = {
  more: 'more replies',
  fewer: 'fewer replies',
  'no-difference': 'no clear difference',
  'too-few': 'too few to tell',
};

/** Every way of asking, on one axis. */
export function Techniques({ rows }: { rows: readonly TechniqueRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section class="panel">
      <h2>By technique</h2>
      <p class="sub">
        Reply rate of the posts that used it. “More” and “fewer” compare with your other posts on the same
        site, and hold up against having looked at {counted(rows.length, 'technique')} at once.
      </p>
      <ul class="techniques">
        {rows.map((row) => (
          <li key={row.technique} title={row.sentence}>
            <span class="name">{techniqueName(row.technique)}</span>
            <span class="drawing">{row.with.enough ? <Bar rate={row.with} /> : <span class="blank" />}</span>
            <span class="figures">
              {row.with.enough && <b>{percent(row.with.rate)}%</b>} {row.with.successes.toLocaleString('en')}{' '}
              of {row.with.sample.toLocaleString('en')}
            </span>
            <span class={`claim ${row.effect.claim}`}>{claims[row.effect.claim]}</span>
          </li>
        ))}
      </ul>
      <Numbers
        head={['Technique', 'Posts', 'Answered', 'Rate', 'Without it', 'Difference', 'q']}
        rows={rows.map((row) => [
          techniqueName(row.technique),
          row.with.sample,
          row.with.successes,
          row.with.enough ? barInWords(row.with) : '–',
          row.without.enough ? `${percent(row.without.rate)}%` : '–',
          row.effect.sentence,
          row.effect.claim === 'too-few' ? '–' : row.q.toFixed(3),
        ])}
      />
    </section>
  );
}
