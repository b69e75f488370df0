import { useState } from 'preact/hooks';
import { counted } from '../../lib/scorecard/words.ts';
import { count, moment } from '../format.ts';
import { useStore } from '../use-store.ts';
import { FileButton } from './data-page.tsx';
import type { CsvPreview } from './ports.ts';
import type { Dashboard } from './store.ts';

/** Bad rows named one by one; a file with more has another problem than its rows. */
const MOST_BAD = 50;
const fields = ['text', 'time', 'link', 'replies'] as const;

export function CsvImport({ dashboard }: { dashboard: Dashboard }) {
  const { data } = dashboard;
  const csv = useStore(data.store, (state) => state.csv);
  const busy = useStore(data.store, (state) => state.busy);
  const sites = useStore(dashboard.store, (state) => state.sites).filter((site) => !site.added);
  const [chosen, choose] = useState('');
  const site = sites.find((each) => each.id === chosen) ?? sites[0];
  if (!site) return null;
  return (
    <section class="panel">
      <h2>Import a file</h2>
      <p class="sub">
        Any CSV with a column each for text, time, link and replies, such as X’s analytics export. You see
        what would come of it before anything is kept.
      </p>
      <div class="buttons">
        <select
          aria-label="Where the posts were published"
          value={site.id}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              Published on {name}
            </option>
          ))}
        </select>
        <FileButton
          label="Choose a CSV file…"
          accept=".csv,text/csv"
          disabled={busy}
          choose={(file) => void data.chooseCsv(file, site.id)}
        />
      </div>
      {csv && !csv.preview && <p class="sub">Reading {csv.file.name}…</p>}
      {csv?.preview && (
        <Preview dashboard={dashboard} name={csv.file.name} preview={csv.preview} busy={busy} />
      )}
    </section>
  );
}

interface PreviewProps {
  readonly dashboard: Dashboard;
  readonly name: string;
  readonly preview: CsvPreview;
  readonly busy: boolean;
}

function Preview({ dashboard: { data, load }, name, preview, busy }: PreviewProps) {
  return (
    <div class="preview">
      <h3>{name}</h3>
      <p class="sub">
        {fields
          .map((field) => `${field}: ${preview.columns[field] ? `“${preview.columns[field]}”` : 'not found'}`)
          .join(' · ')}
      </p>
      {preview.refused && <p class="outcome bad">{preview.refused}</p>}
      {preview.first.length > 0 && <FirstRows preview={preview} />}
      <BadRows bad={preview.bad} />
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={busy || preview.good === 0}
          onClick={() => void data.importCsv().then(load)}
        >
          Import {counted(preview.good, 'post')}
        </button>
        <button type="button" class="button" onClick={() => data.leaveCsv()}>
          Leave it
        </button>
      </div>
    </div>
  );
}

function FirstRows({ preview }: { preview: CsvPreview }) {
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Time</th>
            <th scope="col">Replies</th>
          </tr>
        </thead>
        <tbody>
          {preview.first.map((row) => (
            <tr key={row.permalink}>
              <td dir="auto">{row.text}</td>
              <td>{moment(row.publishedAt)}</td>
              <td>{row.replies === null ? '–' : count(row.replies)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BadRows({ bad }: Pick<CsvPreview, 'bad'>) {
  if (bad.length === 0) return <p class="sub">Every row can be read.</p>;
  return (
    <details open={bad.length <= 5}>
      <summary>{counted(bad.length, 'row')} cannot be imported</summary>
      <ul class="bad-rows">
        {bad.slice(0, MOST_BAD).map(({ row, reason }) => (
          <li key={row}>
            Row {row.toLocaleString('en')}: {reason}
          </li>
        ))}
        {bad.length > MOST_BAD && <li>and {(bad.length - MOST_BAD).toLocaleString('en')} more</li>}
      </ul>
    </details>
  );
}
