/** Import, export and deletion: each says what it will do, how far it is, and what came of it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { counted } from '../../lib/scorecard/words.ts';
import type { Merged } from '../../lib/tracking/exchange.ts';
import type { CsvPreview } from '../../lib/tracking/history/csv.ts';
import type { Progress } from '../../lib/tracking/history/handle.ts';
import type { DashboardPorts } from './ports.ts';

/** What has to be typed before everything is deleted. */
export const CONFIRMATION = 'delete all';

interface DataState {
  readonly history: {
    readonly running: boolean;
    readonly progress: Progress | null;
  };
  /** The CSV file that is looked at; its preview is `null` while it is read. */
  readonly csv: { readonly file: File; readonly preview: CsvPreview | null } | null;
  readonly busy: boolean;
  /** What came of the last action. */
  readonly said: { readonly text: string; readonly bad: boolean } | null;
}

export interface Data {
  readonly store: StoreApi<DataState>;
  startHistory(site: string, handle: string): Promise<void>;
  stopHistory(): void;
  chooseCsv(file: File): Promise<void>;
  leaveCsv(): void;
  importCsv(): Promise<void>;
  importJson(file: File): Promise<void>;
  exportAs(format: 'json' | 'csv'): Promise<void>;
  /** Nothing happens unless `typed` is the confirmation. */
  deleteAll(typed: string): Promise<void>;
}

export function createData(ports: DashboardPorts): Data {
  const store = createStore<DataState>(() => ({
    history: { running: false, progress: null },
    csv: null,
    busy: false,
    said: null,
  }));
  const set = (change: Partial<DataState>) => store.setState(change);
  let stop = new AbortController();

  async function attempt(action: () => Promise<string>, otherwise: string): Promise<void> {
    if (store.getState().busy) return;
    set({ busy: true, said: null });
    try {
      set({ said: { text: await action(), bad: false } });
    } catch (error) {
      const reason = error instanceof Error && error.message ? ` ${error.message}` : '';
      set({ said: { text: `${otherwise}${reason}`, bad: true } });
    } finally {
      set({ busy: false });
    }
  }

  return {
    store,
    async startHistory(site, handle) {
      if (store.getState().history.running) return;
      stop = new AbortController();
      const starting = { is: 'running', seen: 0, imported: 0 } as const;
      set({ history: { running: true, progress: starting }, said: null });
      const report = (progress: Progress) => set({ history: { running: true, progress } });
      try {
        const progress = await ports.importHandle(site, handle, report, stop.signal);
        set({ history: { running: false, progress } });
      } catch (error) {
        const text = error instanceof Error && error.message ? error.message : 'The import could not go on.';
        set({ history: { running: false, progress: null }, said: { text, bad: true } });
      }
    },
    stopHistory: () => stop.abort(),
    async chooseCsv(file) {
      set({ csv: { file, preview: null }, said: null });
      try {
        const preview = await ports.previewCsv(file);
        if (store.getState().csv?.file === file) set({ csv: { file, preview } });
      } catch (error) {
        const reason = error instanceof Error ? error.message : '';
        set({ csv: null, said: { text: `The file could not be read. ${reason}`.trim(), bad: true } });
      }
    },
    leaveCsv: () => set({ csv: null }),
    async importCsv() {
      const { csv } = store.getState();
      const preview = csv?.preview;
      if (!preview || preview.posts.length === 0) return;
      await attempt(async () => {
        const { imported, known } = await ports.importCsv(preview);
        set({ csv: null });
        return mergedInWords({ added: imported, updated: 0, unchanged: known });
      }, 'Nothing of the file was imported.');
    },
    importJson: (file) =>
      attempt(async () => mergedInWords(await ports.importJson(file)), 'Nothing of the file was imported.'),
    exportAs: (format) =>
      attempt(async () => {
        const file = await (format === 'json' ? ports.exportJson() : ports.exportCsv());
        const name = `chorus-${new Date(ports.now()).toISOString().slice(0, 10)}.${format}`;
        ports.save(file, name);
        return `Exported as ${name}.`;
      }, 'The export failed.'),
    async deleteAll(typed) {
      if (typed.trim().toLowerCase() !== CONFIRMATION) return;
      await attempt(async () => {
        stop.abort();
        const { posts, readings, replies } = await ports.deleteAll();
        const what = [
          counted(posts, 'post'),
          counted(readings, 'reading'),
          counted(replies, 'reply', 'replies'),
        ];
        return `Deleted: ${what.join(', ')}, all statistics, all that was learned, and your settings. Nothing of it is left on this machine or in your browser’s sync.`;
      }, 'Not everything could be deleted.');
    },
  };
}

function mergedInWords({ added, updated, unchanged }: Merged): string {
  const known = updated + unchanged;
  const rest =
    known > 0
      ? ` ${counted(known, 'post')} known before: ${updated} updated, ${unchanged} as they were.`
      : '';
  return `${counted(added, 'new post')}.${rest}`;
}
