import type { Kind } from '../lib/coaching/model.ts';

export type LitLamps = Readonly<Record<Kind, boolean>>;

const kinds: readonly Kind[] = ['question', 'call', 'prompt'];

/** What each move is called where it is named to the user. */
export const kindNames: Readonly<Record<Kind, string>> = {
  question: 'Question',
  call: 'Call to respond',
  prompt: 'Audience prompt',
};

/** The three lamps. Screen readers hear which are lit, in words. */
export function Lamps({ lit }: { lit: LitLamps }) {
  return (
    <span class="lamps" role="img" aria-label={lampsInWords(lit)}>
      {kinds.map((kind) => (
        <Lamp key={kind} kind={kind} lit={lit[kind]} />
      ))}
    </span>
  );
}

/** One lamp, for decoration beside the move's name. */
export function Lamp({ kind, lit = true }: { kind: Kind; lit?: boolean }) {
  return <span class={`lamp ${kind}${lit ? ' lit' : ''}`} aria-hidden="true" />;
}

/** Which kinds of move a draft or post makes. */
export function lampsOf(moves: readonly { readonly kind: Kind }[]): LitLamps {
  return {
    question: moves.some((move) => move.kind === 'question'),
    call: moves.some((move) => move.kind === 'call'),
    prompt: moves.some((move) => move.kind === 'prompt'),
  };
}

/** Such as "Question and call to respond", or "No ask found". */
export function lampsInWords(lit: LitLamps): string {
  const names = kinds.filter((kind) => lit[kind]).map((kind) => kindNames[kind].toLowerCase());
  const sentence = names.join(names.length === 2 ? ' and ' : ', ');
  return sentence ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : 'No ask found';
}
