/** The card: what was found in the draft, what hurts, and words to take. */
import { Lamp, Lamps } from '../lamps.tsx';
import { useStore } from '../use-store.ts';
import type { Coach, CoachState, FoundIssue, FoundMove } from './store.ts';
import { Suggestion } from './suggestion.tsx';

export function Card({ coach }: { coach: Coach }) {
  const state = useStore(coach.store, (all) => all);
  if (!state.open) return null;
  const [best, ...others] = state.advice;
  return (
    <section
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby="heading"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else a dialog or popover that the composer stands in would close along with the card.
        event.preventDefault();
        coach.close();
      }}
    >
      <header>
        <h2 id="heading" dir="auto">
          {heading(state)}
        </h2>
        <Lamps lit={state.lamps} />
        <button type="button" class="close" aria-label="Close" onClick={() => coach.close()}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M3 3l8 8M11 3l-8 8" />
          </svg>
        </button>
      </header>
      <div class="scroll">
        {body(state) && (
          <p class="say" dir="auto">
            {body(state)}
          </p>
        )}
        <Moves moves={state.moves} />
        {best && <Suggestion coach={coach} advice={best} state={state} best />}
        {others.length > 0 && (
          <ul class="more" aria-label="More suggestions">
            {others.map((advice) => (
              <li key={advice.id}>
                <Suggestion coach={coach} advice={advice} state={state} />
              </li>
            ))}
          </ul>
        )}
        <Issues issues={state.issues} />
      </div>
      <p class={`notice ${state.notice?.is ?? 'none'}`} role="status" dir="auto">
        {state.notice?.text}
      </p>
      {state.shortcut && (
        <footer>
          <span>Nothing you write leaves this machine.</span>
          <Shortcut keys={state.shortcut} />
        </footer>
      )}
    </section>
  );
}

function heading({ phase, moves, advice, issues, notice }: CoachState): string {
  if (phase === 'idle') return 'Write, and Chorus reads along';
  if (phase === 'analysing') return 'Reading the draft';
  if (phase !== 'ready') return 'No coaching just now';
  if (notice?.is === 'inserted') return 'In it goes';
  if (moves.length === 0) return advice.length > 0 ? 'Give readers something to answer' : 'Nothing asked yet';
  if (issues.length > 0) return 'It asks. One snag:';
  return advice.length > 0 ? 'It asks. One step more:' : 'This invites an answer';
}

function body({ phase, sentence, moves, advice }: CoachState): string {
  if (phase === 'idle')
    return 'Once there is something to ask about, suggestions for this draft appear here.';
  if (phase === 'ready' && moves.length === 0 && advice.length === 0) {
    return 'No question, request or prompt in this draft. Not every post needs one.';
  }
  return sentence;
}

function Moves({ moves }: { moves: readonly FoundMove[] }) {
  if (moves.length === 0) return null;
  return (
    <ul class="moves" aria-label="Found in the draft">
      {moves.slice(0, 4).map((move) => (
        <li key={`${move.technique}:${move.excerpt}`}>
          <Lamp kind={move.kind} />
          <q dir="auto">{move.excerpt}</q>
          <small>{move.name}</small>
        </li>
      ))}
      {moves.length > 4 && <li class="rest">and {moves.length - 4} more</li>}
    </ul>
  );
}

function Issues({ issues }: { issues: readonly FoundIssue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul class="issues" aria-label="What gets in the way">
      {issues.slice(0, 3).map((issue) => (
        <li key={`${issue.kind}:${issue.excerpt}`} dir="auto">
          <b>{issue.name}.</b> {issue.message}
        </li>
      ))}
    </ul>
  );
}

function Shortcut({ keys }: { keys: string }) {
  return (
    <span class="keys">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
