import { counted } from '../../lib/scorecard/words.ts';
import { waitingInWords } from '../format.ts';
import { ReplyRow } from '../reply-row.tsx';
import { useStore } from '../use-store.ts';
import type { Dashboard } from './store.ts';

/** Replies by others that the user has not answered yet. */
export function RepliesPage({ dashboard }: { dashboard: Dashboard }) {
  const found = useStore(dashboard.store, (state) => state.replies);
  const now = useStore(dashboard.store, (state) => state.now);
  return (
    <>
      <h1>Answer them</h1>
      <p class="sub">
        Replies on Bluesky, Mastodon, Hacker News and Reddit that you have not answered, newest first. An
        answer on the site takes them off this list by itself.
      </p>
      {found && found.waiting === 0 && <p class="none-told">Nobody waits for an answer.</p>}
      {found && found.waiting > 0 && (
        <section class="panel">
          <h2>
            {waitingInWords(found.waiting)}
            {found.replies.length < found.waiting && (
              <small> the newest {counted(found.replies.length, 'reply', 'replies')}</small>
            )}
          </h2>
          <ul class="waiting">
            {found.replies.map((reply) => (
              <li key={reply.id}>
                <ReplyRow
                  reply={reply}
                  now={now}
                  open={() => dashboard.ports.openLink(reply.permalink)}
                  settle={(state) => dashboard.settleReply(reply.id, state)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
