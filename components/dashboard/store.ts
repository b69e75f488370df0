/** What the dashboard's pages share: where the user is, the scorecard, the settings, and what was said last. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scorecard } from '../../lib/scorecard/model.ts';
import type { Settings } from '../../lib/settings/model.ts';
import type { TroubleKind } from '../trouble.tsx';
import { createData, type Data } from './data-store.ts';
import type { DashboardPorts, PostDetail, SiteChoice } from './ports.ts';
import { createPosts, type Posts } from './posts-store.ts';
import type { Route } from './routes.ts';

interface DashboardState {
  readonly route: Route;
  readonly now: number;
  readonly scorecard: Scorecard | null;
  readonly trouble: TroubleKind | null;
  readonly sites: readonly SiteChoice[];
  readonly settings: Settings | null;
  readonly shortcut: string;
  /** The post whose page is open; `missing` when there is none with that id. */
  readonly detail: PostDetail | 'missing' | null;
  /** Those that wait for an answer; `null` until they are known. */
  readonly replies: Awaited<ReturnType<DashboardPorts['loadReplies']>> | null;
  readonly busy: boolean;
  readonly notice: string;
}

export interface Dashboard {
  readonly store: StoreApi<DashboardState>;
  readonly ports: DashboardPorts;
  readonly posts: Posts;
  readonly data: Data;
  load(): Promise<void>;
  go(route: Route): Promise<void>;
  /** Answers whether the post is gone. */
  deletePost(id: string): Promise<boolean>;
  recheck(id: string): Promise<void>;
  settleReply(id: string, state: 'done' | 'snoozed'): Promise<void>;
  change(change: Parameters<DashboardPorts['changeSettings']>[0]): Promise<void>;
  switchSite(id: string, on: boolean): Promise<void>;
  forget(): Promise<void>;
}

export function createDashboard(ports: DashboardPorts, route: Route = { page: 'scorecard' }): Dashboard {
  const store = createStore<DashboardState>(() => ({
    route,
    now: ports.now(),
    scorecard: null,
    trouble: null,
    sites: [],
    settings: null,
    shortcut: '',
    detail: null,
    replies: null,
    busy: false,
    notice: '',
  }));
  const set = (change: Partial<DashboardState>) => store.setState(change);
  const posts = createPosts(ports);
  const data = createData(ports);

  async function loadScorecard(): Promise<void> {
    const { scorecard = null, trouble = null } = await ports
      .loadScorecard()
      .catch(() => ({ trouble: 'broken' as const, scorecard: null }));
    set({ scorecard, trouble, now: ports.now() });
  }

  async function loadSettings(): Promise<void> {
    const [sites, { settings, shortcut }] = await Promise.all([ports.loadSites(), ports.loadSettings()]);
    set({ sites, settings, shortcut });
  }

  async function loadDetail(): Promise<void> {
    const { route: at } = store.getState();
    if (at.page !== 'post') return set({ detail: null });
    const detail = (await ports.loadPost(at.id).catch(() => null)) ?? 'missing';
    const now = store.getState().route;
    if (now.page === 'post' && now.id === at.id) set({ detail });
  }

  async function loadReplies(): Promise<void> {
    if (store.getState().route.page !== 'replies') return;
    const replies = await ports.loadReplies().catch(() => null);
    set({ replies });
  }

  async function loadAll(): Promise<void> {
    await Promise.all([
      loadScorecard(),
      loadSettings().catch(() => set({ notice: 'The settings could not be read. Reload the page.' })),
      loadDetail(),
      loadReplies(),
      store.getState().route.page === 'posts' ? posts.reload() : posts.forget(),
    ]);
  }

  /** Much may change at once, as during an import: what changes while loading is loaded once more, after. */
  let loading = false;
  let again = false;
  async function load(): Promise<void> {
    again = loading;
    if (loading) return;
    loading = true;
    do {
      again = false;
      await loadAll();
    } while (again);
    loading = false;
  }

  /** One thing at a time; what fails is said and changes nothing. */
  async function attempt(action: () => Promise<string>, otherwise: string): Promise<boolean> {
    if (store.getState().busy) return false;
    set({ busy: true, notice: '' });
    const notice = await action().catch(() => null);
    set({ busy: false, notice: notice ?? otherwise });
    return notice !== null;
  }

  return {
    store,
    ports,
    posts,
    data,
    load,
    async go(to) {
      set({ route: to, notice: '', detail: null });
      await Promise.all([to.page === 'posts' && posts.need(0, 0), loadDetail(), loadReplies()]);
    },
    deletePost: (id) =>
      attempt(async () => {
        await ports.deletePost(id);
        posts.forget();
        await loadScorecard();
        return 'The post was deleted from Chorus, with its readings and replies. On the site it is untouched.';
      }, 'The post could not be deleted. Nothing was changed.'),
    async recheck(id) {
      await attempt(async () => {
        const read = await ports.recheck(id);
        await Promise.all([loadDetail(), loadScorecard()]);
        return read ? 'Looked just now.' : 'The site did not tell. What was known is kept.';
      }, 'The site could not be reached. Try again later.');
    },
    async settleReply(id, state) {
      await attempt(async () => {
        await ports.settleReply(id, state);
        await loadReplies();
        return state === 'snoozed' ? 'Snoozed until tomorrow.' : '';
      }, 'That could not be saved. Try again.');
    },
    async change(change) {
      await attempt(async () => {
        await ports.changeSettings(change);
        await Promise.all([loadSettings(), loadScorecard()]);
        return '';
      }, 'The setting could not be saved. Try again.');
    },
    async switchSite(id, on) {
      await attempt(async () => {
        await ports.switchSite(id, on);
        await loadSettings();
        return '';
      }, 'The switch could not be saved. Try again.');
    },
    async forget() {
      await attempt(async () => {
        await ports.forget();
        return 'Forgotten. Advice is ranked by what is published until your next posts teach it anew.';
      }, 'That could not be saved. Try again.');
    },
  };
}
