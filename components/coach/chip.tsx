/** The chip beside the composer: three lamps and the one next step. */
import { useEffect, useState } from 'preact/hooks';
import { Lamps, lampsInWords } from '../lamps.tsx';
import { useStore } from '../use-store.ts';
import type { Coach, CoachState } from './store.ts';

/** How long the next step has to stand before it is read out, so that typing is not talked over. */
const SETTLED_MS = 1500;

export function Chip({ coach }: { coach: Coach }) {
  const state = useStore(coach.store, (all) => all);
  const label = chipLabel(state);
  return (
    <>
      <button
        type="button"
        class={`chip ${state.phase}`}
        aria-haspopup="dialog"
        aria-expanded={state.open}
        aria-label={`Chorus: ${lampsInWords(state.lamps)}${label ? `. ${label}` : ''}`}
        aria-keyshortcuts={state.shortcut || undefined}
        title={state.shortcut ? `${label || 'Chorus'} (${state.shortcut})` : label || 'Chorus'}
        onClick={(event) => coach.toggle(event.detail === 0 ? 'keyboard' : 'pointer')}
      >
        <Lamps lit={state.lamps} />
        {label && (
          <span class="label" dir="auto">
            {label}
          </span>
        )}
      </button>
      <Announcer text={state.phase === 'ready' ? state.next : state.sentence} />
    </>
  );
}

function chipLabel({ phase, next, moves, inserting }: CoachState): string {
  if (inserting) return 'Inserting…';
  switch (phase) {
    case 'idle':
      return '';
    case 'analysing':
      return next;
    case 'ready':
      return next || (moves.length > 0 ? 'Invites an answer' : '');
    case 'too-long':
      return 'Too long to coach';
    case 'offline':
      return 'Reload to coach';
    case 'cannot-read':
      return 'Cannot read this editor';
    case 'error':
      return 'Could not read the draft';
  }
}

/** Reads out what has settled; politely, and never the same words twice in a row. */
function Announcer({ text }: { text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span class="unseen" role="status" aria-live="polite">
      {said}
    </span>
  );
}
