/** The list of posts, a page at a time: what is near the eye is in memory, the rest is asked for when it comes near. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ListedPost } from '../post-row.tsx';
import type { DashboardPorts, PostQuery } from './ports.ts';

/** Posts in a page: two screens of them. */
export const PAGE = 50;
/** Pages kept in memory; the ones that were not seen for longest go first. */
const MOST_PAGES = 20;

export const everything: PostQuery = { search: '', site: '', technique: '', replies: 'all', sort: 'newest' };

interface PostsState {
  readonly query: PostQuery;
  /** Posts that answer to the query; `null` until it is known. */
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly ListedPost[]>;
  readonly failed: boolean;
}

export interface Posts {
  readonly store: StoreApi<PostsState>;
  /** Changes the query and starts from the top. */
  ask(change: Partial<PostQuery>): Promise<void>;
  clear(): Promise<void>;
  /** Loads what is missing of the rows from `first` to `last`. */
  need(first: number, last: number): Promise<void>;
  /** Loads anew what is in memory; the rows stay until the new ones are there. */
  reload(): Promise<void>;
  /** What is in memory is out of date and not seen: it is loaded when it is needed. */
  forget(): void;
}

export function createPosts(ports: Pick<DashboardPorts, 'loadPosts'>): Posts {
  const store = createStore<PostsState>(() => ({
    query: everything,
    total: null,
    pages: new Map(),
    failed: false,
  }));
  /** Answers to an earlier query are dropped. */
  let turn = 0;
  let asked = new Set<number>();

  async function fetchPage(page: number): Promise<void> {
    const mine = turn;
    asked.add(page);
    try {
      const { total, posts } = await ports.loadPosts(store.getState().query, page * PAGE, PAGE);
      if (mine !== turn) return;
      store.setState(({ pages }) => ({ total, failed: false, pages: keep(pages, page, posts) }));
    } catch {
      if (mine === turn) store.setState({ failed: true });
    } finally {
      if (mine === turn) asked.delete(page);
    }
  }

  async function restart(change: Partial<PostsState>): Promise<void> {
    turn += 1;
    asked = new Set();
    store.setState(change);
    await fetchPage(0);
  }

  return {
    store,
    ask: (change) =>
      restart({ query: { ...store.getState().query, ...change }, total: null, pages: new Map() }),
    clear: () => restart({ query: everything, total: null, pages: new Map() }),
    async need(first, last) {
      const missing: number[] = [];
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
        if (!store.getState().pages.has(page) && !asked.has(page)) missing.push(page);
      }
      await Promise.all(missing.map(fetchPage));
    },
    forget() {
      turn += 1;
      asked = new Set();
      store.setState({ total: null, pages: new Map() });
    },
    async reload() {
      turn += 1;
      asked = new Set();
      const held = [...store.getState().pages.keys()].slice(-3);
      const wanted = held.length > 0 ? held : [0];
      store.setState(({ pages }) => ({
        pages: new Map([...pages].filter(([page]) => wanted.includes(page))),
      }));
      await Promise.all(wanted.map(fetchPage));
    },
  };
}

function keep(pages: PostsState['pages'], page: number, posts: readonly ListedPost[]): PostsState['pages'] {
  const others = [...pages].filter(([number]) => number !== page);
  return new Map([...others.slice(1 - MOST_PAGES), [page, posts]]);
}
