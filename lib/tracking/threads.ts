/** Joins the parts of an author's own threads, as a site lists them one by one. Pure. */
import type { Item } from './sources/source.ts';

/** A post with the further parts of its thread, in order. */
export interface Joined extends Item {
  readonly parts: readonly Item[];
  /** Replies to the thread by the author: its further parts, and what they remarked later. */
  readonly ownReplies: number;
}

export interface Joining {
  readonly joined: readonly Joined[];
  /** Parts whose beginning was not listed yet: to be given to the next call. */
  readonly loose: readonly Item[];
}

/** Parts of one thread are published together; what the author adds to a post later is a reply to themselves. */
const TOGETHER_MS = 10 * 60_000;

/** `items` in any order. */
export function joinThreads(items: readonly Item[]): Joining {
  const byOwn = new Map(items.map((item) => [item.own, item]));
  const parts = new Map<string, Item[]>();
  const remarks = new Map<string, number>();
  const loose: Item[] = [];
  for (const item of byOwn.values()) {
    if (item.continues === undefined) continue;
    const { root, together } = beginning(item, byOwn);
    if (!root) loose.push(item);
    else if (together) parts.set(root.own, [...(parts.get(root.own) ?? []), item]);
    else remarks.set(item.continues, (remarks.get(item.continues) ?? 0) + 1);
  }
  const joined = [...byOwn.values()]
    .filter((item) => item.continues === undefined)
    .map((item): Joined => {
      const further = (parts.get(item.own) ?? []).sort((one, other) => one.at - other.at);
      const thread = [item, ...further];
      const later = thread.reduce((sum, part) => sum + (remarks.get(part.own) ?? 0), 0);
      return { ...item, parts: further, ownReplies: further.length + later };
    });
  return { joined, loose };
}

/** The first post of the thread an item continues, when it is listed, and whether all was published together. */
function beginning(item: Item, byOwn: ReadonlyMap<string, Item>): { root: Item | null; together: boolean } {
  let each = item;
  let together = true;
  // A server might send a circle.
  for (let steps = 0; steps < 1000; steps += 1) {
    if (each.continues === undefined) return { root: each, together };
    const before = byOwn.get(each.continues);
    if (!before) return { root: null, together };
    together &&= each.at - before.at <= TOGETHER_MS;
    each = before;
  }
  return { root: null, together };
}
