import { waitingInWords } from '../format.ts';
import { ReplyRow } from '../reply-row.tsx';
import type { PopupRecord } from './ports.ts';
import type { Popup } from './store.ts';

/** Replies the user has not answered: conversation goes both ways. */
export function Replies({ popup, record, now }: { popup: Popup; record: PopupRecord; now: number }) {
  if (record.waiting === 0) return null;
  return (
    <section class="list">
      <h2>
        <span>Answer them</span>
        <button type="button" class="check" onClick={() => popup.ports.openDashboard('replies')}>
          {waitingInWords(record.waiting)}
        </button>
      </h2>
      <ul>
        {record.replies.map((reply) => (
          <li key={reply.id}>
            <ReplyRow
              reply={reply}
              now={now}
              open={() => popup.ports.openLink(reply.permalink)}
              settle={(state) => popup.settle(reply.id, state)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
