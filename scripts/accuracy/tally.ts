/** Counts of right and wrong for each name, and the table of precision, recall and F1 they make. */

interface Counts {
  hit: number;
  missed: number;
  false: number;
}

export class Tally {
  readonly counts = new Map<string, Counts>();

  add(name: string, expected: boolean, found: boolean): void {
    const counts = this.counts.get(name) ?? { hit: 0, missed: 0, false: 0 };
    if (expected && found) counts.hit++;
    else if (expected) counts.missed++;
    else if (found) counts.false++;
    this.counts.set(name, counts);
  }
}

/** One line for each name: precision, recall, F1 and the number of examples that have it. */
export function table(tally: Tally): string {
  const rows = [...tally.counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const head = `${'name'.padEnd(30)} precision  recall      F1   examples\n`;
  return head + rows.map(([name, counts]) => row(name, counts)).join('');
}

function row(name: string, { hit, missed, false: wrong }: Counts): string {
  const precision = hit + wrong === 0 ? 1 : hit / (hit + wrong);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  const f1 = hit === 0 ? (missed + wrong === 0 ? 1 : 0) : (2 * hit) / (2 * hit + missed + wrong);
  const cells = [precision, recall, f1].map((share) => share.toFixed(3).padStart(7));
  return `${name.padEnd(30)}   ${cells.join(' ')} ${String(hit + missed).padStart(10)}\n`;
}
