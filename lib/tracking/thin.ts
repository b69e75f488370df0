/** Makes old readings fewer without changing anything that is shown. */
import type { Reading } from './model.ts';
import type { Store } from './store.ts';

const DAY = 86_400_000;
const OLD_MS = 90 * DAY;
/** Old readings looked at in one go, a second's work or so: the alarm waits for nobody. The next tick goes on. */
const BITE = 10_000;
const POSTS_AT_ONCE = 200;

/** Thins readings older than 90 days, a bite at a time. Answers how many went, and whether all is done for a day. */
export async function thinReadings(
  store: Store,
  now: number,
  bite = BITE,
): Promise<{ gone: number; done: boolean }> {
  const { readings, state } = store.database;
  const entry = await state.get('thinned');
  // Everything up to there has been thinned already; readings are never written that far back, but by an import.
  const from = typeof entry?.value === 'number' && entry.value <= now ? entry.value : 0;
  const until = now - OLD_MS;
  if (until - from < DAY) return { gone: 0, done: true };

  const byTime = readings.where('at');
  let grown = await byTime.between(from, until).limit(bite).toArray();
  let reached = grown.length < bite ? until : (grown.at(-1)?.at ?? until);
  if (reached === from) {
    // An import stamps all its readings alike: they go together, or there would be no way past them.
    grown = await byTime.equals(from).toArray();
    reached = from + 1;
  }
  const ids = [...new Set(grown.map((reading) => reading.postId))];
  let gone = 0;
  for (let place = 0; place < ids.length; place += POSTS_AT_ONCE) {
    gone += await thinPosts(store, ids.slice(place, place + POSTS_AT_ONCE), until);
  }
  await state.put({ key: 'thinned', value: reached });
  return { gone, done: until - reached < DAY };
}

function thinPosts({ database }: Store, ids: readonly string[], until: number): Promise<number> {
  const { readings } = database;
  return database.transaction('rw', readings, async () => {
    const old = await Promise.all(
      ids.map((id) => readings.where('[postId+at]').between([id, 0], [id, until]).toArray()),
    );
    const gone = old.flatMap(redundant).map((reading) => reading.id);
    await readings.bulkDelete(gone);
    return gone.length;
  });
}

/**
 * Readings of a post, oldest first, that say what the ones before and after them say: a line through the rest is the
 * same line, and the first, the last and every change stay.
 */
function redundant(readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, index) => {
    const before = readings[index - 1];
    const after = readings[index + 1];
    return before !== undefined && after !== undefined && agrees(before, reading) && agrees(reading, after);
  });
}

function agrees(one: Reading, other: Reading): boolean {
  return one.replies === other.replies && one.own === other.own && one.approximate === other.approximate;
}
