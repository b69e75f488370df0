import { describe, expect, it } from 'vitest';
import type { PopupPorts, PopupRecord } from '../../../components/popup/ports.ts';
import { createPopup } from '../../../components/popup/store.ts';
import { history, NOW, scorecardOf } from '../../gallery/history.ts';

const record: PopupRecord = {
  scorecard: await scorecardOf(history(40)),
  recent: [],
  replies: [],
  waiting: 0,
};

function ports(change: Partial<PopupPorts> = {}): PopupPorts {
  return {
    now: () => NOW,
    loadSwitches: async () => ({
      here: { is: 'elsewhere' },
      sites: [],
      drift: [],
      judgeAfterHours: 24,
      boxShortcut: '',
    }),
    loadRecord: async () => ({ record }),
    onChange: () => {},
    switchSite: async () => {},
    addHost: async () => true,
    settleReply: async () => {},
    checkNow: async () => 0,
    copyReport: async () => {},
    openDashboard: () => {},
    openPost: () => {},
    openLink: () => {},
    ...change,
  };
}

describe('the popup', () => {
  it('can be drawn before anything is loaded', () => {
    expect(createPopup(ports()).store.getState()).toMatchObject({
      switches: null,
      record: null,
      trouble: null,
    });
  });

  it('keeps its switches when the posts cannot be opened', async () => {
    const popup = createPopup(ports({ loadRecord: () => Promise.reject(new Error('no database')) }));
    await popup.load();
    expect(popup.store.getState()).toMatchObject({ trouble: 'broken', switches: { judgeAfterHours: 24 } });
  });

  it('shows the posts and the trouble when the disk is full', async () => {
    const popup = createPopup(ports({ loadRecord: async () => ({ record, trouble: 'full' }) }));
    await popup.load();
    expect(popup.store.getState()).toMatchObject({ trouble: 'full', record });
  });

  it('drops an answer that a later load has overtaken', async () => {
    const answers: ((record: PopupRecord) => void)[] = [];
    const popup = createPopup(
      ports({
        loadRecord: () => new Promise((resolve) => answers.push((found) => resolve({ record: found }))),
      }),
    );
    const [first, second] = [popup.load(), popup.load()];
    answers[1]?.({ ...record, waiting: 2 });
    await second;
    answers[0]?.({ ...record, waiting: 1 });
    await first;
    expect(popup.store.getState().record?.waiting).toBe(2);
  });

  it('says what a check came to, and starts no second one meanwhile', async () => {
    let times = 0;
    let finish = (_: number) => {};
    const popup = createPopup(
      ports({
        checkNow: () => {
          times += 1;
          return new Promise((resolve) => {
            finish = resolve;
          });
        },
      }),
    );
    const checks = [popup.checkNow(), popup.checkNow()];
    expect(popup.store.getState().checking).toBe(true);
    finish(4);
    await Promise.all(checks);
    expect(times).toBe(1);
    expect(popup.store.getState()).toMatchObject({ checking: false, notice: 'Looked at 4 posts.' });
  });

  it('says that it stays off a host whose permission was not given', async () => {
    const popup = createPopup(ports({ addHost: async () => false }));
    await popup.addHost('social.example', 'mastodon');
    expect(popup.store.getState().notice).toBe('Without the permission Chorus stays off social.example.');
  });

  it('says so when a switch could not be saved', async () => {
    const popup = createPopup(ports({ switchSite: () => Promise.reject(new Error('quota')) }));
    await popup.switchSite('x', false);
    expect(popup.store.getState().notice).toMatch(/could not be saved/);
  });
});
