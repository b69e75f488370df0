import { describe, expect, it } from 'vitest';
import { createData } from '../../../components/dashboard/data-store.ts';
import type { DashboardPorts } from '../../../components/dashboard/ports.ts';
import { createPosts, PAGE } from '../../../components/dashboard/posts-store.ts';
import { createDashboard } from '../../../components/dashboard/store.ts';
import { defaults } from '../../../lib/settings/model.ts';
import { history, NOW } from '../../gallery/history.ts';

const all = history(1200).map((post) => ({ ...post, siteName: post.site }));

function ports(change: Partial<DashboardPorts> = {}): DashboardPorts {
  return {
    now: () => NOW,
    onChange: () => {},
    loadScorecard: async () => ({}),
    loadPosts: async (query, offset, limit) => {
      const found = all.filter((post) => post.text.includes(query.search));
      return { total: found.length, posts: found.slice(offset, offset + limit) };
    },
    loadPost: async () => null,
    deletePost: async () => {},
    recheck: async () => true,
    loadSites: async () => [],
    loadSettings: async () => ({ settings: defaults, shortcut: '' }),
    changeSettings: async () => {},
    switchSite: async () => {},
    forget: async () => {},
    loadReplies: async () => ({ waiting: 0, replies: [] }),
    settleReply: async () => {},
    openLink: () => {},
    openShortcuts: () => {},
    importHandle: async () => ({ is: 'done', seen: 0, imported: 0 }),
    previewCsv: async () => ({ encoding: 'utf-8', columns: {}, posts: [], bad: [], repeated: 0 }),
    importCsv: async () => ({ imported: 0, known: 0 }),
    importJson: async () => ({ added: 0, updated: 0, unchanged: 0 }),
    exportJson: async () => new Blob(),
    exportCsv: async () => new Blob(),
    save: () => {},
    deleteAll: async () => ({ posts: 3, readings: 12, replies: 1 }),
    ...change,
  };
}

describe('the list of posts', () => {
  it('asks for each page that comes near the eye once', async () => {
    const asked: number[] = [];
    const posts = createPosts({
      loadPosts: async (query, offset, limit) => {
        asked.push(offset);
        return ports().loadPosts(query, offset, limit);
      },
    });
    await Promise.all([posts.need(0, 30), posts.need(10, 60), posts.need(20, 70)]);
    expect(asked).toEqual([0, PAGE]);
    expect(posts.store.getState().total).toBe(1200);
  });

  it('keeps only what was seen lately in memory', async () => {
    const posts = createPosts(ports());
    for (let row = 0; row < 1200; row += PAGE) await posts.need(row, row + 1);
    const { pages } = posts.store.getState();
    expect(pages.size).toBeLessThanOrEqual(20);
    expect(pages.has(1200 / PAGE - 1)).toBe(true);
    await posts.need(0, 1);
    expect(posts.store.getState().pages.get(0)?.[0]?.id).toBe(all[0]?.id);
  });

  it('drops the answer to an earlier question', async () => {
    const late: (() => void)[] = [];
    const posts = createPosts({
      loadPosts: (query, offset, limit) =>
        new Promise((resolve) => late.push(() => resolve(ports().loadPosts(query, offset, limit)))),
    });
    const first = posts.ask({ search: 'Tabs' });
    const second = posts.ask({ search: 'Reading' });
    late[1]?.();
    await second;
    late[0]?.();
    await first;
    const shown = posts.store.getState().pages.get(0) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((post) => post.text.includes('Reading'))).toBe(true);
  });

  it('says so when the posts cannot be read, and recovers', async () => {
    let broken = true;
    const posts = createPosts({
      loadPosts: (...asked) => (broken ? Promise.reject(new Error('closed')) : ports().loadPosts(...asked)),
    });
    await posts.need(0, 1);
    expect(posts.store.getState().failed).toBe(true);
    broken = false;
    await posts.reload();
    expect(posts.store.getState()).toMatchObject({ failed: false, total: 1200 });
  });
});

describe('import and export', () => {
  it('deletes only when the words were typed, and says what is gone', async () => {
    let times = 0;
    const counted = ports();
    const data = createData({
      ...counted,
      deleteAll: () => {
        times += 1;
        return counted.deleteAll();
      },
    });
    for (const typed of ['', 'delete', 'yes']) await data.deleteAll(typed);
    expect(times).toBe(0);
    await data.deleteAll(' Delete All ');
    expect(times).toBe(1);
    expect(data.store.getState().said?.text).toMatch(/^Deleted: 3 posts, 12 readings, 1 reply,/);
  });

  it('reports how far an import is, stops it, and keeps what it said', async () => {
    const data = createData(
      ports({
        importHandle: (_site, _handle, progress, signal) => {
          progress({ is: 'running', seen: 100, imported: 90 });
          return new Promise((resolve) =>
            signal.addEventListener('abort', () => resolve({ is: 'stopped', seen: 100, imported: 90 })),
          );
        },
      }),
    );
    const importing = data.startHistory('bluesky', 'ada.example');
    expect(data.store.getState().history).toMatchObject({ running: true, progress: { seen: 100 } });
    data.stopHistory();
    await importing;
    expect(data.store.getState().history).toEqual({
      running: false,
      progress: { is: 'stopped', seen: 100, imported: 90 },
    });
  });

  it('passes on why a file was refused, and imports nothing before its preview', async () => {
    let imports = 0;
    const data = createData(
      ports({
        previewCsv: () => Promise.reject(new Error('There is no column for the text.')),
        importCsv: async () => {
          imports += 1;
          return { imported: 1, known: 0 };
        },
      }),
    );
    await data.chooseCsv(new File(['a,b'], 'a.csv'));
    await data.importCsv();
    expect(data.store.getState()).toMatchObject({
      csv: null,
      said: { bad: true, text: 'The file could not be read. There is no column for the text.' },
    });
    expect(imports).toBe(0);
  });

  it('names the export by its day', async () => {
    const saved: string[] = [];
    const data = createData(ports({ save: (_file, name) => void saved.push(name) }));
    await data.exportAs('csv');
    expect(saved).toEqual(['chorus-2026-11-23.csv']);
  });
});

describe('the dashboard', () => {
  it('loads once more what changed while it was loading, however often that was', async () => {
    let loads = 0;
    const dashboard = createDashboard(
      ports({
        loadScorecard: async () => {
          loads += 1;
          return {};
        },
      }),
    );
    await Promise.all([dashboard.load(), dashboard.load(), dashboard.load(), dashboard.load()]);
    expect(loads).toBe(2);
  });

  it('tells a post that is missing from one that is loading', async () => {
    const dashboard = createDashboard(ports());
    await dashboard.go({ page: 'post', id: 'x:1' });
    expect(dashboard.store.getState().detail).toBe('missing');
  });

  it('reads posts and replies only where they are seen', async () => {
    const asked: string[] = [];
    const dashboard = createDashboard(
      ports({
        loadPosts: async () => {
          asked.push('posts');
          return { total: 0, posts: [] };
        },
        loadReplies: async () => {
          asked.push('replies');
          return { waiting: 0, replies: [] };
        },
      }),
    );
    await dashboard.load();
    expect(asked).toEqual([]);
    await dashboard.go({ page: 'posts' });
    await dashboard.load();
    await dashboard.go({ page: 'replies' });
    expect(asked).toEqual(['posts', 'posts', 'replies']);
  });

  it('takes a finished reply off the list', async () => {
    const reply = {
      id: 'r',
      author: 'grace',
      text: 'Time zones!',
      permalink: 'https://a.example/1',
      at: NOW,
    };
    const waiting = new Map([['r', { ...reply, postText: 'What broke first?' }]]);
    const dashboard = createDashboard(
      ports({
        loadReplies: async () => ({ waiting: waiting.size, replies: [...waiting.values()] }),
        settleReply: async (id) => void waiting.delete(id),
      }),
      { page: 'replies' },
    );
    await dashboard.load();
    expect(dashboard.store.getState().replies?.replies).toHaveLength(1);
    await dashboard.settleReply('r', 'done');
    expect(dashboard.store.getState().replies).toEqual({ waiting: 0, replies: [] });
  });

  it('says that a post stays on its site, and whether it is gone', async () => {
    const dashboard = createDashboard(ports());
    expect(await dashboard.deletePost('x:1')).toBe(true);
    expect(dashboard.store.getState().notice).toMatch(/On the site it is untouched/);
    const stubborn = createDashboard(ports({ deletePost: () => Promise.reject(new Error('full')) }));
    expect(await stubborn.deletePost('x:1')).toBe(false);
    expect(stubborn.store.getState().notice).toMatch(/Nothing was changed/);
  });
});
