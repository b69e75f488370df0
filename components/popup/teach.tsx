import type { Kind } from '../../lib/coaching/model.ts';
import { kindNames, Lamp } from '../lamps.tsx';

const moves: readonly { kind: Kind; what: string; example: string }[] = [
  { kind: 'question', what: 'one your readers can answer', example: 'Which one would you have seen coming?' },
  {
    kind: 'call',
    what: 'says what to reply with',
    example: 'Tell me yours: the one that went wrong on a Friday.',
  },
  { kind: 'prompt', what: 'leaves a gap to fill', example: 'Friday deploys: brave or foolish?' },
];

/** Before the first post: what the three lamps mean. */
export function Teach() {
  return (
    <section class="teach">
      <h2>Three moves invite an answer</h2>
      <ul>
        {moves.map(({ kind, what, example }) => (
          <li key={kind}>
            <Lamp kind={kind} />
            <p>
              <b>{kindNames[kind]}</b>, {what}
            </p>
            <q>{example}</q>
          </li>
        ))}
      </ul>
      <p>
        Start a post on one of your sites: a chip beside it lights a lamp for each move. Once the post is out,
        its replies are counted here.
      </p>
    </section>
  );
}
