/** Makes old readings fewer without changing anything that is shown. */
import type { Reading } from './model.ts';
import type { Store } from './store.ts';

const OLD_MS = 90 * 86_400_000;
/** Posts whose readings are looked through in one transaction. */
const READINGS_AT_ONCE = 5000;

/** Thins readings older than 90 days. Answers how many went. */
export async function thinReadings(store: Store, now: number): Promise<number> {
  const { readings, state } = store.database;
  const entry = await state.get('thinned');
  // Everything up to there has been thinned already; readings are never written that far back, but by an import.
  const from = typeof entry?.value === 'number' && entry.value <= now ? entry.value : 0;
  const until = now - OLD_MS;
  const ids = new Set<string>();
  await readings
    .where('at')
    .between(from, until)
    .each((reading) => ids.add(reading.postId));
  let thinned = 0;
  let batch: Reading[] = [];
  const flush = async () => {
    const gone = redundant(batch).map((reading) => reading.id);
    await readings.bulkDelete(gone);
    thinned += gone.length;
    batch = [];
  };
  for (const id of ids) {
    batch.push(...(await readings.where('[postId+at]').between([id, 0], [id, until]).toArray()));
    if (batch.length >= READINGS_AT_ONCE) await flush();
  }
  await flush();
  await state.put({ key: 'thinned', value: until });
  return thinned;
}

/**
 * Readings that say what the ones before and after them say: a line through the rest is the same line, and the first,
 * the last and every change stay.
 */
function redundant(readings: readonly Reading[]): Reading[] {
  const byPost = new Map<string, Reading[]>();
  for (const reading of readings)
    byPost.set(reading.postId, [...(byPost.get(reading.postId) ?? []), reading]);
  return [...byPost.values()].flatMap((all) => {
    const sorted = all.sort((one, other) => one.at - other.at);
    return sorted.filter((reading, index) => {
      const before = sorted[index - 1];
      const after = sorted[index + 1];
      return before !== undefined && after !== undefined && agrees(before, reading) && agrees(reading, after);
    });
  });
}

function agrees(one: Reading, other: Reading): boolean {
  return one.replies === other.replies && one.own === other.own && one.approximate === other.approximate;
}
