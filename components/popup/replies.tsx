import { ago } from '../format.ts';
import type { PopupRecord, WaitingReply } from './ports.ts';
import type { Popup } from './store.ts';

/** Replies the user has not answered: conversation goes both ways. */
export function Replies({ popup, record, now }: { popup: Popup; record: PopupRecord; now: number }) {
  if (record.waiting === 0) return null;
  return (
    <section class="list">
      <h2>
        <span>Answer them</span>
        <span>{record.waiting.toLocaleString('en')} waiting</span>
      </h2>
      <ul>
        {record.replies.map((reply) => (
          <li key={reply.id} class="reply">
            <Words reply={reply} now={now} />
            <button type="button" class="act strong" onClick={() => popup.ports.openLink(reply.permalink)}>
              Open
            </button>
            <IconButton
              label="Done"
              path="M3 8.5l3.2 3L13 4.5"
              press={() => popup.settle(reply.id, 'done')}
            />
            <IconButton
              label="Snooze until tomorrow"
              path="M8 4.5V8l2.5 1.8M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z"
              press={() => popup.settle(reply.id, 'snoozed')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ reply, now }: { reply: WaitingReply; now: number }) {
  return (
    <div class="words">
      <p class="line" dir="auto" title={reply.text}>
        “{reply.text}”
      </p>
      <p class="under">
        <bdi>{reply.author}</bdi> · {ago(reply.at, now)} · on “<bdi>{reply.postText}</bdi>”
      </p>
    </div>
  );
}

function IconButton({ label, path, press }: { label: string; path: string; press: () => Promise<void> }) {
  return (
    <button type="button" class="act" aria-label={label} title={label} onClick={() => void press()}>
      <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
