/** The popup over a made-up history. `?state=…` chooses what is seen. */
import '../../components/popup/popup.css';
import { render } from 'preact';
import { PopupView } from '../../components/popup/popup.tsx';
import type { Here, PopupPorts } from '../../components/popup/ports.ts';
import { createPopup } from '../../components/popup/store.ts';
import type { TroubleKind } from '../../components/trouble.tsx';
import { history, NOW, scorecardOf, siteNames } from './history.ts';

const wanted = new URLSearchParams(location.search);
const state = wanted.get('state') ?? 'full';
document.documentElement.dir = wanted.get('dir') ?? 'ltr';

const sizes: Record<string, number> = { empty: 0, young: 2, few: 8, many: 118 };
const posts = history(sizes[state] ?? 118);
const scorecard = await scorecardOf(posts);
const heres: Record<string, Here> = {
  instance: { is: 'instance', software: 'mastodon', host: 'a-rather-long-name.social.example.org' },
  off: { is: 'site', site: 'bluesky', host: 'bsky.app', on: false },
  empty: { is: 'elsewhere' },
};
const troubles: Record<string, TroubleKind> = {
  blocked: 'blocked',
  newer: 'newer',
  broken: 'broken',
  disk: 'full',
};
const trouble = troubles[state];
const switches = [
  ...Object.entries(siteNames).map(([id, name]) => ({ id, name, on: id !== 'x' })),
  { id: 'social.example.org', name: 'social.example.org', on: true, added: true },
];

const ports: PopupPorts = {
  now: () => NOW,
  loadSwitches: async () => ({
    here: heres[state] ?? { is: 'site', site: 'bluesky', host: 'bsky.app', on: true },
    sites: switches,
    drift:
      state === 'drift'
        ? [
            {
              site: 'linkedin',
              message:
                'LinkedIn may have changed. Coaching still works there; Chorus no longer sees when a post goes out, so new posts are not counted.',
            },
          ]
        : [],
    judgeAfterHours: 24,
    boxShortcut: 'Alt+Shift+C',
  }),
  loadRecord: async () => {
    if (trouble && trouble !== 'full') return { trouble };
    const named = posts.slice(0, 5).map((post) => ({ ...post, siteName: siteNames[post.site] ?? post.site }));
    const waiting = posts.length > 50 ? 3 : 0;
    return {
      ...(trouble ? { trouble } : {}),
      record: {
        scorecard,
        recent: named,
        waiting,
        replies: waiting
          ? [
              {
                id: 'r1',
                author: '@grace',
                text: 'We had the same, it was the trigger order that nobody had written down',
                permalink: 'https://example.social/grace/1',
                at: NOW - 40 * 60_000,
                postText: 'We moved our whole billing to Postgres last month.',
              },
              {
                id: 'r2',
                author: '@عمر',
                text: 'وأنا أيضا، كل يوم جمعة تقريبا',
                permalink: 'https://example.social/omar/1',
                at: NOW - 30 * 3_600_000,
                postText: 'Tabs or spaces, and which hill do you die on?',
              },
            ]
          : [],
      },
    };
  },
  onChange: () => {},
  switchSite: async () => {},
  addHost: async () => true,
  settleReply: async () => {},
  checkNow: async () => 4,
  copyReport: async () => {},
  openDashboard: () => {},
  openPost: () => {},
  openLink: () => {},
};
const popup = createPopup(ports);
render(<PopupView popup={popup} />, document.body);
if (state !== 'loading') await popup.load();
if (state === 'sites') popup.turnTo('sites');
if (state === 'checked') await popup.checkNow();
Object.assign(globalThis, { gallery: { popup } });
