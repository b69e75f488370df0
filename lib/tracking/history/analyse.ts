/** Lets coaching look at found and imported posts, a few at a time, so that the scorecard has a past. */
import type { Post } from '../model.ts';
import type { Store } from '../store.ts';
import type { Analyse, Finding } from '../submissions.ts';

export interface AnalyseOptions {
  readonly signal?: AbortSignal;
  /** Called after each slice with how many posts are left. */
  readonly onProgress?: (left: number) => void;
  /** Lets other work have its turn. */
  readonly rest?: () => Promise<void>;
}

/** Posts written back at a time; some 50 take coaching less than a tenth of a second. */
const SLICE = 50;
/** Longer without a break, and somebody who writes meanwhile would wait for their marks. */
const BREATH_MS = 12;

/**
 * Analyses every post that coaching has not looked at, newest first. What is done stays done when it is stopped or the
 * worker is killed. Answers how many were analysed.
 */
export async function analyseHistory(
  store: Store,
  analyse: Analyse,
  options: AnalyseOptions = {},
): Promise<number> {
  const { signal, onProgress = () => {}, rest = nextTask } = options;
  const { posts } = store.database;
  let done = 0;
  while (!signal?.aborted) {
    const slice = await posts.where('pending').equals(1).reverse().limit(SLICE).toArray();
    if (slice.length === 0) break;
    const findings = new Map<string, { text: string; finding: Finding }>();
    let since = performance.now();
    for (const post of slice) {
      findings.set(post.id, { text: post.text, finding: await analyse(post.text, post.site) });
      if (performance.now() - since < BREATH_MS) continue;
      await rest();
      since = performance.now();
    }
    await store.change([...findings.keys()], (known) => ({
      posts: [...known.values()].flatMap((post) => analysed(post, findings.get(post.id), store.now())),
    }));
    done += slice.length;
    onProgress(await posts.where('pending').equals(1).count());
    await rest();
  }
  return done;
}

/** Nothing when the text has changed meanwhile: the next slice takes it. */
function analysed(post: Post, found: { text: string; finding: Finding } | undefined, now: number): Post[] {
  if (!found || post.text !== found.text || post.pending === undefined) return [];
  const { pending: _, ...rest } = post;
  return [{ ...rest, ...found.finding, updatedAt: now }];
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
