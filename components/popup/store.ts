/** What the popup shows and what can be done there; driven without a renderer. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { counted } from '../../lib/scorecard/words.ts';
import type { TroubleKind } from '../trouble.tsx';
import type { PopupPorts, PopupRecord } from './ports.ts';

type Switches = Awaited<ReturnType<PopupPorts['loadSwitches']>>;

export interface PopupState {
  /** Absent until loaded, which is after the first paint. */
  readonly switches: Switches | null;
  readonly record: PopupRecord | null;
  readonly trouble: TroubleKind | null;
  /** Milliseconds since 1970, when what is shown was loaded. */
  readonly now: number;
  readonly page: 'home' | 'sites';
  readonly checking: boolean;
  /** What became of the last action; empty when there is nothing to say. */
  readonly notice: string;
}

export interface Popup {
  readonly store: StoreApi<PopupState>;
  readonly ports: PopupPorts;
  load(): Promise<void>;
  turnTo(page: PopupState['page']): void;
  switchSite(id: string, on: boolean): Promise<void>;
  addHost(host: string, software: string): Promise<void>;
  settle(id: string, state: 'done' | 'snoozed'): Promise<void>;
  checkNow(): Promise<void>;
  copyReport(site: string): Promise<void>;
}

export function createPopup(ports: PopupPorts): Popup {
  const store = createStore<PopupState>(() => ({
    switches: null,
    record: null,
    trouble: null,
    now: ports.now(),
    page: 'home',
    checking: false,
    notice: '',
  }));
  const set = (change: Partial<PopupState>) => store.setState(change);

  /** Two loads may overlap when much changes at once; only the last one counts. */
  let latest = 0;
  async function load(): Promise<void> {
    latest += 1;
    const turn = latest;
    const current = (change: () => void) => turn === latest && change();
    await Promise.all([
      ports.loadSwitches().then((switches) => current(() => set({ switches, now: ports.now() }))),
      ports.loadRecord().then(
        ({ record = null, trouble = null }) => current(() => set({ record, trouble, now: ports.now() })),
        () => current(() => set({ trouble: 'broken' })),
      ),
    ]).catch(() => set({ notice: 'Chorus could not be reached. Close this and open it again.' }));
  }

  async function attempt(action: () => Promise<string>, otherwise: string): Promise<void> {
    const notice = await action().catch(() => otherwise);
    set({ notice });
  }

  return {
    store,
    ports,
    load,
    turnTo: (page) => set({ page, notice: '' }),
    switchSite: (id, on) =>
      attempt(async () => {
        await ports.switchSite(id, on);
        await load();
        return '';
      }, 'The switch could not be saved. Try again.'),
    addHost: (host, software) =>
      attempt(async () => {
        const granted = await ports.addHost(host, software);
        await load();
        return granted
          ? `Chorus now coaches on ${host}.`
          : `Without the permission Chorus stays off ${host}.`;
      }, `${host} could not be added. Try again.`),
    async settle(id, state) {
      const { record } = store.getState();
      if (!record) return;
      await attempt(async () => {
        await ports.settleReply(id, state);
        await load();
        return state === 'snoozed' ? 'Snoozed until tomorrow.' : '';
      }, 'That could not be saved. Try again.');
    },
    async checkNow() {
      if (store.getState().checking) return;
      set({ checking: true, notice: '' });
      await attempt(async () => {
        const read = await ports.checkNow();
        return read > 0 ? `Looked at ${counted(read, 'post')}.` : 'Nothing was due for a look.';
      }, 'The sites could not be reached. Try again later.');
      await load();
      // What keeps posts from being opened or kept says more.
      set({ checking: false, ...(store.getState().trouble && { notice: '' }) });
    },
    copyReport: (site) =>
      attempt(async () => {
        await ports.copyReport(site);
        return 'Report copied. It holds selectors and counts, and none of your text.';
      }, 'The report could not be copied.'),
  };
}
