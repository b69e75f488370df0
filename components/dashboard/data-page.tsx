import { useState } from 'preact/hooks';
import { useStore } from '../use-store.ts';
import { CsvImport } from './csv-import.tsx';
import { CONFIRMATION } from './data-store.ts';
import { HistoryImport } from './history-import.tsx';
import type { Dashboard } from './store.ts';

export function DataPage({ dashboard }: { dashboard: Dashboard }) {
  const { data } = dashboard;
  const busy = useStore(data.store, (state) => state.busy);
  const said = useStore(data.store, (state) => state.said);
  return (
    <>
      <h1>Your data</h1>
      <p class={said?.bad ? 'outcome bad' : 'outcome'} role="status">
        {said?.text}
      </p>
      <HistoryImport dashboard={dashboard} />
      <CsvImport dashboard={dashboard} />
      <section class="panel">
        <h2>Take it with you</h2>
        <p class="sub">
          JSON holds everything and can be read back, here or on another machine. CSV is for spreadsheets.
        </p>
        <div class="buttons">
          <button type="button" class="button" disabled={busy} onClick={() => void data.exportAs('json')}>
            Export JSON
          </button>
          <button type="button" class="button" disabled={busy} onClick={() => void data.exportAs('csv')}>
            Export CSV
          </button>
          <FileButton
            label="Read back a JSON export…"
            accept=".json,application/json"
            disabled={busy}
            choose={(file) => void data.importJson(file)}
          />
        </div>
        <p class="sub">
          Reading back merges: the newer of two records wins, and reading twice changes nothing.
        </p>
      </section>
      <DeleteAll dashboard={dashboard} busy={busy} />
    </>
  );
}

function DeleteAll({ dashboard, busy }: { dashboard: Dashboard; busy: boolean }) {
  const [typed, type] = useState('');
  const right = typed.trim().toLowerCase() === CONFIRMATION;
  return (
    <section class="panel">
      <h2>Delete all</h2>
      <p class="sub">
        Every post, reading and reply, the statistics, what was learned from them, and your settings, on your
        other machines too where your browser carries them there. Posts on the sites stay. There is no way
        back but an export.
      </p>
      <form
        class="buttons"
        onSubmit={(event) => {
          event.preventDefault();
          void dashboard.data.deleteAll(typed).then(() => dashboard.load());
          type('');
        }}
      >
        <label>
          Type “{CONFIRMATION}” to confirm{' '}
          <input autocomplete="off" value={typed} onInput={(event) => type(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button danger" disabled={!right || busy}>
          Delete all
        </button>
      </form>
    </section>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly disabled: boolean;
  choose(file: File): void;
}

export function FileButton({ label, accept, disabled, choose }: FileButtonProps) {
  return (
    <label class={disabled ? 'button file disabled' : 'button file'}>
      {label}
      <input
        type="file"
        class="unseen"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was changed.
          event.currentTarget.value = '';
          if (file) choose(file);
        }}
      />
    </label>
  );
}
