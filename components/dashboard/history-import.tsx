import { useState } from 'preact/hooks';
import { counted } from '../../lib/scorecard/words.ts';
import type { Progress } from '../../lib/tracking/history/handle.ts';
import { moment } from '../format.ts';
import { useStore } from '../use-store.ts';
import type { Dashboard } from './store.ts';

/** As many posts as one import reads. */
const MOST = 5000;

export function HistoryImport({ dashboard }: { dashboard: Dashboard }) {
  const sites = useStore(dashboard.store, (state) => state.sites).filter((site) => site.imports);
  const { running, progress } = useStore(dashboard.data.store, (state) => state.history);
  const [chosen, choose] = useState('');
  const [handle, type] = useState('');
  const site = sites.find((each) => each.id === chosen) ?? sites[0];
  if (!site) return null;
  return (
    <section class="panel">
      <h2>Import what you posted before</h2>
      <p class="sub">
        By your handle, from the site’s public interface: up to {MOST.toLocaleString('en')} posts, none twice,
        threads joined. It can be stopped and goes on where it was.
      </p>
      <form
        class="buttons"
        onSubmit={(event) => {
          event.preventDefault();
          void dashboard.data.startHistory(site.id, handle).then(() => dashboard.load());
        }}
      >
        <select
          aria-label="Site"
          value={site.id}
          disabled={running}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <input
          class="handle"
          aria-label={`Your handle on ${site.name}`}
          placeholder={site.handle}
          autocomplete="off"
          spellcheck={false}
          value={handle}
          disabled={running}
          onInput={(event) => type(event.currentTarget.value)}
        />
        {running ? (
          <button type="button" class="button" onClick={() => dashboard.data.stopHistory()}>
            Stop
          </button>
        ) : (
          <button type="submit" class="button primary" disabled={handle.trim() === ''}>
            {progress?.is === 'stopped' || progress?.is === 'waiting' ? 'Go on' : 'Import'}
          </button>
        )}
      </form>
      {running && (
        <progress
          aria-label="Posts seen"
          max={MOST}
          {...(progress && progress.seen > 0 ? { value: progress.seen } : {})}
        />
      )}
      <p class="outcome" role="status">
        {progress && inWords(progress)}
      </p>
    </section>
  );
}

function inWords({ is, seen, imported, until }: Progress): string {
  const sofar = `${counted(seen, 'post')} seen, ${counted(imported, 'new one')}`;
  switch (is) {
    case 'running':
      return `${sofar}…`;
    case 'done':
      return `Done: ${sofar}. They are analysed in the background.`;
    case 'stopped':
      return `Stopped: ${sofar}. What was imported is kept.`;
    case 'waiting':
      return `The site asks for a pause${until ? ` until ${moment(until)}` : ''}: ${sofar}. Go on then.`;
    case 'unknown-account':
      return 'The site knows no account by that handle.';
    case 'private':
      return 'This account does not show its posts to everybody, so they cannot be imported.';
    case 'unsupported':
      return 'This site does not tell what an account posted. A CSV file may help.';
  }
}
