import { counted } from '../../lib/scorecard/words.ts';
import type { CsvPreview } from '../../lib/tracking/history/csv.ts';
import { count, moment } from '../format.ts';
import { useStore } from '../use-store.ts';
import { FileButton } from './data-page.tsx';
import type { Dashboard } from './store.ts';

/** Bad rows named one by one; a file with more has another problem than its rows. */
const MOST_BAD = 50;
/** Posts shown before anything is kept. */
const SHOWN = 5;

export function CsvImport({ dashboard }: { dashboard: Dashboard }) {
  const { data } = dashboard;
  const csv = useStore(data.store, (state) => state.csv);
  const busy = useStore(data.store, (state) => state.busy);
  return (
    <section class="panel">
      <h2>Import a file</h2>
      <p class="sub">
        Any CSV with a column each for text, time, link and replies, such as the exports of X, Instagram,
        Facebook and LinkedIn pages. You see what would come of it before anything is kept.
      </p>
      <div class="buttons">
        <FileButton
          label="Choose a CSV file…"
          accept=".csv,text/csv"
          disabled={busy}
          choose={(file) => void data.chooseCsv(file)}
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
        {Object.entries(preview.columns)
          .map(([field, column]) => `${field}: “${column}”`)
          .join(' · ')}
        {preview.repeated > 0 && ` · ${counted(preview.repeated, 'row')} said the same post again`}
      </p>
      {preview.posts.length > 0 && <FirstRows preview={preview} />}
      <BadRows bad={preview.bad} />
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={busy || preview.posts.length === 0}
          onClick={() => void data.importCsv().then(load)}
        >
          Import {counted(preview.posts.length, 'post')}
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
          {preview.posts.slice(0, SHOWN).map((row) => (
            <tr key={row.id}>
              <td dir="auto">{row.text}</td>
              <td>{moment(row.publishedAt)}</td>
              <td>{row.latest ? count(row.latest.replies, row.latest.approximate) : '–'}</td>
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
