/** The dashboard over a made-up history. `?page=…&size=…` chooses what is seen. */
import '../../components/dashboard/dashboard.css';
import { render } from 'preact';
import { DashboardView } from '../../components/dashboard/dashboard.tsx';
import type { DashboardPorts, PostQuery } from '../../components/dashboard/ports.ts';
import { routeFrom } from '../../components/dashboard/routes.ts';
import { createDashboard } from '../../components/dashboard/store.ts';
import { defaults } from '../../lib/settings/model.ts';
import type { Post } from '../../lib/tracking/model.ts';
import { history, NOW, scorecardOf, siteNames } from './history.ts';

const wanted = new URLSearchParams(location.search);
const page = wanted.get('page') ?? 'scorecard';
const posts = history(Number(wanted.get('size') ?? 118));
const scorecard = await scorecardOf(posts.slice(0, 2000));
const settings = { ...defaults, dismissed: wanted.has('dismissed') ? ['fill-in-the-blank', 'hot-take'] : [] };

function answersTo(post: Post, query: PostQuery): boolean {
  const asks = post.moves.length > 0;
  const technique =
    query.technique === '' ||
    (query.technique === 'any-ask' && asks) ||
    (query.technique === 'no-ask' && !asks) ||
    post.moves.some((move) => move.technique === query.technique);
  return technique && post.text.toLowerCase().includes(query.search.toLowerCase());
}

const ports: DashboardPorts = {
  now: () => NOW,
  onChange: () => {},
  loadScorecard: async () => (wanted.has('trouble') ? { trouble: 'newer' as const } : { scorecard }),
  async loadPosts(query, offset, limit) {
    const found = posts.filter((post) => answersTo(post, query));
    const shown = found.slice(offset, offset + limit);
    return {
      total: found.length,
      posts: shown.map((post) => ({ ...post, siteName: siteNames[post.site] ?? post.site })),
    };
  },
  async loadPost(id) {
    const post = posts.find((each) => each.id === id) ?? posts[6];
    if (!post || id === 'missing') return null;
    const most = post.latest?.replies ?? 0;
    return {
      post,
      siteName: siteNames[post.site] ?? post.site,
      readings: [0.02, 0.1, 0.4, 0.6, 0.9, 1].map((share, index) => {
        const at = post.publishedAt + (1 + index * index) * 3_600_000;
        return {
          id: `${post.id}@${at}`,
          postId: post.id,
          at,
          replies: Math.round(share * most),
          own: 0,
          source: 'api',
          approximate: false,
          updatedAt: at,
        };
      }),
      replies: [
        {
          id: 'r1',
          postId: post.id,
          author: '@grace',
          text: 'We had the same, it was the trigger order that nobody had written down',
          permalink: 'https://example.social/grace/1',
          at: NOW - 40 * 60_000,
          state: 'waiting',
          updatedAt: NOW,
        },
      ],
    };
  },
  loadReplies: async () => ({
    waiting: wanted.has('none') ? 0 : 128,
    replies: wanted.has('none')
      ? []
      : Array.from({ length: 7 }, (_, place) => ({
          id: `r${place}`,
          author: ['@grace', 'bea.example.social', '@carol@a-very-long-host-name.example'][place % 3] ?? '',
          text: 'We had the same, it was the trigger order that nobody had written down, and then the time zones',
          permalink: 'https://example.social/grace/1',
          at: NOW - 2_400_000 - place * 7_000_000,
          postText: posts[place]?.text ?? '',
        })),
  }),
  settleReply: async () => {},
  openLink: () => {},
  deletePost: async () => {},
  recheck: async () => true,
  loadSites: async () => [
    ...Object.entries(siteNames).map(([id, name]) => ({
      id,
      name,
      on: id !== 'x',
      imports: id === 'bluesky' || id === 'mastodon',
      handle: id === 'mastodon' ? '@name@host' : 'name.bsky.social',
    })),
    {
      id: 'social.example.org',
      name: 'social.example.org',
      on: true,
      imports: false,
      handle: '',
      added: true,
    },
  ],
  loadSettings: async () => ({ settings, shortcut: 'Alt+C' }),
  changeSettings: async () => {},
  switchSite: async () => {},
  forget: async () => {},
  openShortcuts: () => {},
  async importHandle(_site, _handle, progress) {
    progress({ is: 'running', seen: 1200, imported: 1150 });
    return wanted.get('import') === 'running'
      ? new Promise(() => {})
      : { is: 'stopped', seen: 1300, imported: 1240 };
  },
  previewCsv: async () => ({
    encoding: 'utf-8' as const,
    columns: { text: 'Post text', time: 'Date', link: 'Post Link', replies: 'Replies' },
    posts: posts.slice(2, 114),
    repeated: 1,
    bad: [
      { row: 17, reason: 'the time “yesterday” cannot be read' },
      { row: 203, reason: 'there is no link' },
    ],
  }),
  importCsv: async () => ({ imported: 110, known: 2 }),
  importJson: async () => ({ added: 0, updated: 0, unchanged: 118 }),
  exportJson: async () => new Blob(),
  exportCsv: async () => new Blob(),
  save: () => {},
  deleteAll: async () => ({ posts: 118, readings: 608, replies: 41 }),
};

const dashboard = createDashboard(ports, routeFrom(`#/${page}`));
addEventListener('hashchange', () => void dashboard.go(routeFrom(location.hash)));
render(<DashboardView dashboard={dashboard} />, document.body);
await dashboard.load();
const { data } = dashboard;
if (wanted.has('import')) void data.startHistory('bluesky', 'ada.example');
if (wanted.has('csv')) await data.chooseCsv(new File([], 'account_analytics.csv'));
if (wanted.has('deleted')) await data.deleteAll('Delete all');
Object.assign(globalThis, { gallery: { dashboard } });
