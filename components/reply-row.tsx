/** A reply that waits for the user's answer: its words, what it answers, and what to do with it. */
import type { Reply } from '../lib/tracking/model.ts';
import { ago } from './format.ts';

export interface WaitingReply extends Pick<Reply, 'id' | 'author' | 'text' | 'permalink' | 'at'> {
  /** The post it answers, as far as it fits one line. */
  readonly postText: string;
}

interface Props {
  readonly reply: WaitingReply;
  readonly now: number;
  readonly open: () => void;
  readonly settle: (state: 'done' | 'snoozed') => Promise<void>;
}

export function ReplyRow({ reply, now, open, settle }: Props) {
  return (
    <div class="reply">
      <div class="words">
        <p class="line" dir="auto" title={reply.text}>
          “{reply.text}”
        </p>
        <p class="under">
          <bdi>{reply.author}</bdi> · {ago(reply.at, now)} · on “<bdi>{reply.postText}</bdi>”
        </p>
      </div>
      <button type="button" class="act strong" onClick={open}>
        Open
        <span class="unseen"> the reply by {reply.author}</span>
      </button>
      <IconButton label="Done" path="M3 8.5l3.2 3L13 4.5" press={() => settle('done')} />
      <IconButton
        label="Snooze until tomorrow"
        path="M8 4.5V8l2.5 1.8M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z"
        press={() => settle('snoozed')}
      />
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
