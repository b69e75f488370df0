import { useState } from 'preact/hooks';
import { counted, techniqueName } from '../../lib/scorecard/words.ts';
import type { Post } from '../../lib/tracking/model.ts';
import { ago, count, moment } from '../format.ts';
import { kindNames, Lamp } from '../lamps.tsx';
import { stateOf } from '../post-row.tsx';
import { useStore } from '../use-store.ts';
import { MarkedText } from './marked-text.tsx';
import type { PostDetail } from './ports.ts';
import { RepliesChart } from './replies-chart.tsx';
import type { Dashboard } from './store.ts';

export function PostPage({ dashboard }: { dashboard: Dashboard }) {
  const detail = useStore(dashboard.store, (state) => state.detail);
  const now = useStore(dashboard.store, (state) => state.now);
  return (
    <>
      <p class="back">
        <a href="#/posts">← All posts</a>
      </p>
      {detail === 'missing' && <p class="none-told">There is no such post. It may have been deleted.</p>}
      {detail && detail !== 'missing' && <Detail dashboard={dashboard} detail={detail} now={now} />}
    </>
  );
}

function Detail({ dashboard, detail, now }: { dashboard: Dashboard; detail: PostDetail; now: number }) {
  const { post, siteName, readings, replies } = detail;
  const state = stateOf(post);
  return (
    <>
      <h1>
        Post on {siteName} <small>{moment(post.publishedAt)}</small>
      </h1>
      <p class="sub">
        {post.account && (
          <>
            by <bdi>{post.account}</bdi> ·{' '}
          </>
        )}
        {origins[post.origin]}
        {state && <em> · {state}</em>} ·{' '}
        <a href={post.permalink} target="_blank" rel="noreferrer">
          Open on {siteName}
        </a>
      </p>
      <section class="panel">
        <MarkedText text={post.text} moves={post.moves} />
        <Asks post={post} />
      </section>
      <section class="panel">
        <h2>
          {post.latest ? counted(post.latest.replies, 'reply', 'replies') : 'Replies not read yet'}
          {post.latest?.approximate && <small> about; the site rounds</small>}
        </h2>
        <p class="sub">{latestInWords(post)}</p>
        <RepliesChart publishedAt={post.publishedAt} readings={readings} />
        {replies.length > 0 && (
          <ul class="answers">
            {replies.map((reply) => (
              <li key={reply.id}>
                <p dir="auto">{reply.text}</p>
                <p class="sub">
                  <bdi>{reply.author}</bdi> · {ago(reply.at, now)} · {replyStates[reply.state]} ·{' '}
                  <a href={reply.permalink} target="_blank" rel="noreferrer">
                    Open
                  </a>
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Actions dashboard={dashboard} post={post} />
    </>
  );
}

const origins: Readonly<Record<Post['origin'], string>> = {
  composed: 'written with Chorus',
  found: 'found on the site',
  imported: 'imported',
};

const replyStates = {
  waiting: 'waits for you',
  answered: 'answered',
  done: 'done',
  snoozed: 'snoozed',
} as const;

function latestInWords({ latest, nextCheckAt, public: isPublic }: Post): string {
  if (!isPublic && !latest) return 'Not known to be a public post, so it is never looked up.';
  const followed = nextCheckAt
    ? 'It is still followed.'
    : 'It is not followed any more; Re-check looks once.';
  const next = isPublic ? followed : 'It is counted when a page shows it to you, and never looked up.';
  if (!latest) return next;
  const people = latest.people === undefined ? '' : ` from ${counted(latest.people, 'person', 'people')}`;
  const own = latest.own > 0 ? ` Besides, ${count(latest.own)} of your own.` : '';
  return `By others${people}, as of ${moment(latest.at)}.${own} ${next}`;
}

function Asks({ post }: { post: Post }) {
  if (post.moves.length === 0) return <p class="sub">No question, call or prompt was found in it.</p>;
  const seen = [...new Map(post.moves.map((move) => [move.technique, move])).values()];
  return (
    <ul class="asks">
      {seen.map(({ kind, technique }) => (
        <li key={technique}>
          <Lamp kind={kind} /> {kindNames[kind]}: {techniqueName(technique)}
          {post.coached?.kept.includes(technique) && <small> · suggested by Chorus, and kept</small>}
        </li>
      ))}
    </ul>
  );
}

/** The button that asked has gone, and the focus with it: the harmless answer takes it. One function, so that it does so once. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function Actions({ dashboard, post }: { dashboard: Dashboard; post: Post }) {
  const [asking, ask] = useState(false);
  const busy = useStore(dashboard.store, (state) => state.busy);
  const remove = async () => {
    if (await dashboard.deletePost(post.id)) location.assign('#/posts');
  };
  return (
    <div class="buttons">
      <button
        type="button"
        class="button"
        disabled={busy || !post.public}
        onClick={() => void dashboard.recheck(post.id)}
      >
        Re-check
      </button>
      {asking ? (
        <>
          <span>Delete it from Chorus? The site keeps it.</span>
          <button type="button" class="button danger" disabled={busy} onClick={() => void remove()}>
            Delete
          </button>
          <button type="button" class="button" ref={takeFocus} onClick={() => ask(false)}>
            Keep
          </button>
        </>
      ) : (
        <button type="button" class="button" onClick={() => ask(true)}>
          Delete…
        </button>
      )}
    </div>
  );
}
