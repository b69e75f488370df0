/** Why the posts cannot be shown, and what helps. */
export type TroubleKind =
  /** No space left: what is there is shown, nothing new is kept. */
  | 'full'
  /** Written by a newer version of Chorus. */
  | 'newer'
  /** Another tab holds an older version of the database open. */
  | 'blocked'
  | 'broken';

const words: Readonly<Record<TroubleKind, { title: string; help: string }>> = {
  full: {
    title: 'No space left on this device',
    help: 'New posts and replies are not being kept. Free some space; everything from before is intact.',
  },
  newer: {
    title: 'Saved by a newer Chorus',
    help: 'Your posts were written by a later version. Update Chorus to see them; nothing was changed.',
  },
  blocked: {
    title: 'Another tab is in the way',
    help: 'A Chorus tab from before the update is still open. Close it, then try again.',
  },
  broken: {
    title: 'Your posts could not be opened',
    help: 'Try again. If it stays like this, restart the browser; nothing was deleted.',
  },
};

export function TroubleNote({ kind, retry }: { kind: TroubleKind; retry: () => void }) {
  return (
    <div class="trouble" role="alert">
      <b>{words[kind].title}</b>
      <p>{words[kind].help}</p>
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
