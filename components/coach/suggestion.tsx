/** One suggestion of the card: the words, why these, and what can be done with them. */
import type { Strength } from '../../lib/coaching/model.ts';
import { kindNames, Lamp } from '../lamps.tsx';
import type { Coach, CoachState, DismissScope, OfferedAdvice } from './store.ts';

interface Props {
  readonly coach: Coach;
  readonly advice: OfferedAdvice;
  readonly state: CoachState;
  readonly best?: boolean;
}

const strengths: Readonly<Record<Strength, string>> = {
  experiment: 'tested in an experiment',
  correlation: 'seen in data; cause not shown',
  policy: 'the platforms’ own rule',
  practice: 'practitioners’ advice',
};

const scopes: readonly { scope: DismissScope; label: string }[] = [
  { scope: 'draft', label: 'Not in this draft' },
  { scope: 'technique', label: 'Never this kind' },
  { scope: 'all', label: 'No suggestions at all' },
];

export function Suggestion({ coach, advice, state, best = false }: Props) {
  const explained = state.explained === advice.id;
  const verb = advice.before ? 'Replace' : 'Insert';
  return (
    <article class={best ? 'suggestion best' : 'suggestion'} aria-label={`${advice.name} suggestion`}>
      <p class="words" dir="auto">
        {advice.before && <del>{advice.before}</del>}
        {advice.before ? <ins>{advice.text}</ins> : advice.text}
      </p>
      {advice.record && (
        <p class="record" dir="auto">
          {advice.record.charAt(0).toUpperCase() + advice.record.slice(1)}
        </p>
      )}
      <div class="row">
        <span class="kind">
          <Lamp kind={advice.kind} />
          {kindNames[advice.kind]}
        </span>
        <button
          type="button"
          class="quiet"
          aria-expanded={explained}
          aria-label={`Why “${advice.text}”?`}
          onClick={() => coach.explain(advice.id)}
        >
          Why?
        </button>
        <button
          type="button"
          class={best ? 'primary' : 'secondary'}
          disabled={state.inserting !== null}
          aria-label={`${verb} “${advice.text}”`}
          onClick={() => void coach.insert(advice.id)}
        >
          {verb}
        </button>
      </div>
      {explained && <Reasons coach={coach} advice={advice} state={state} />}
    </article>
  );
}

function Reasons({ coach, advice, state }: Props) {
  const dismissing = state.dismissing === advice.id;
  return (
    <div class="reasons">
      <p dir="auto">{advice.why}</p>
      <p class="source" dir="auto">
        {advice.source.url ? (
          <a href={advice.source.url} target="_blank" rel="noreferrer">
            {advice.source.title}
          </a>
        ) : (
          advice.source.title
        )}
        : {strengths[advice.source.strength]}.
      </p>
      <div class="row">
        <button type="button" class="quiet" onClick={() => void coach.copy(advice.id)}>
          Copy
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={dismissing}
          onClick={() => coach.offerToDismiss(advice.id)}
        >
          Not for me
        </button>
      </div>
      {dismissing && (
        <fieldset class="scopes" aria-label="Leave out">
          {scopes.map(({ scope, label }) => (
            <button type="button" class="quiet" key={scope} onClick={() => coach.dismiss(advice.id, scope)}>
              {label}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
