import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults, isOn } from '../../../lib/settings/model.ts';
import {
  changeSettings,
  followSettings,
  readSettings,
  resetSettings,
} from '../../../lib/settings/settings.ts';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults until something is changed', async () => {
    expect(await readSettings()).toEqual(defaults);
    expect(isOn(await readSettings(), 'bluesky')).toBe(true);
  });

  it('keep every change when two are made at once', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, x: false } })),
      changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, bluesky: false } })),
    ]);
    expect((await readSettings()).sites).toEqual({ x: false, bluesky: false });
  });

  it('go on after a change that was refused', async () => {
    await expect(
      changeSettings((settings) => ({ ...settings, badge: 'yes' as never })),
    ).resolves.toBeUndefined();
    await changeSettings((settings) => ({ ...settings, learning: false }));
    expect(await readSettings()).toMatchObject({ badge: false, learning: false });
  });

  it('read what another version or machine wrote field by field, and keep what is readable', async () => {
    await fakeBrowser.storage.sync.set({
      settings: { sites: 'all', badge: true, judgeAfterHours: -3, unknown: 1 },
    });
    expect(await readSettings()).toEqual({ ...defaults, badge: true });
    await fakeBrowser.storage.sync.set({ settings: 'nonsense' });
    expect(await readSettings()).toEqual(defaults);
  });

  it('of the first version are read as that version wrote them', async () => {
    await fakeBrowser.storage.sync.set({
      settings: {
        sites: { x: false },
        hosts: { 'social.example': 'mastodon' },
        judgeAfterHours: 48,
        badge: true,
        learning: false,
        forgottenAt: 1_760_000_000_000,
        dismissed: ['poll'],
      },
      settings$: { v: 1 },
    });
    expect(await readSettings()).toEqual({
      sites: { x: false },
      hosts: { 'social.example': 'mastodon' },
      judgeAfterHours: 48,
      badge: true,
      learning: false,
      forgottenAt: 1_760_000_000_000,
      dismissed: ['poll'],
    });
  });

  it('of a newer version keep what only that version knows, also when something is changed here', async () => {
    await fakeBrowser.storage.sync.set({
      settings: { badge: true, invented: { later: [1] } },
      settings$: { v: 7 },
    });
    await changeSettings((settings) => ({ ...settings, learning: false }));
    expect(await fakeBrowser.storage.sync.get()).toMatchObject({
      settings: { badge: true, learning: false, invented: { later: [1] } },
      settings$: { v: 7 },
    });
  });

  it('tell of changes until the signal', async () => {
    const end = new AbortController();
    const heard: boolean[] = [];
    followSettings(({ badge }) => heard.push(badge), end.signal);
    await changeSettings((settings) => ({ ...settings, badge: true }));
    end.abort();
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(heard).toEqual([true]);
  });

  it('can be put back to how they were at first', async () => {
    await changeSettings((settings) => ({ ...settings, badge: true, dismissed: ['poll'] }));
    await resetSettings();
    expect(await readSettings()).toEqual(defaults);
  });
});
