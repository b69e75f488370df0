/** One post in a list: its first words, its lamps, where and when, and its replies. */

import { counted } from '../lib/scorecard/words.ts';
import type { Post } from '../lib/tracking/model.ts';
import { ago, count } from './format.ts';
import { Lamps, lampsOf } from './lamps.tsx';

export interface ListedPost
  extends Pick<Post, 'id' | 'text' | 'moves' | 'publishedAt' | 'state' | 'public' | 'latest'> {
  /** Name of the site, as people say it. */
  readonly siteName: string;
}

export function PostRow({ post, now, open }: { post: ListedPost; now: number; open: () => void }) {
  const state = stateOf(post);
  return (
    <button type="button" class="post-row" onClick={open}>
      <span class="line" dir="auto">
        {post.text.replace(/\s+/gu, ' ').trim() || 'No text'}
      </span>
      <RepliesOf post={post} />
      <span class="under">
        <Lamps lit={lampsOf(post.moves)} />
        <span>
          {post.siteName} · {ago(post.publishedAt, now)}
          {state && <em> · {state}</em>}
        </span>
      </span>
    </button>
  );
}

function RepliesOf({ post: { latest, public: isPublic } }: { post: ListedPost }) {
  if (!latest) {
    const why = isPublic ? 'not looked at yet' : 'not looked up';
    return (
      <span class="replies none" title={why}>
        {isPublic ? '…' : '–'}
        <span class="unseen">{why}</span>
      </span>
    );
  }
  const { replies, people, approximate } = latest;
  return (
    <span class={replies === 0 ? 'replies none' : 'replies'}>
      {count(replies, approximate)}
      <span class="unseen"> {replies === 1 ? 'reply' : 'replies'}</span>
      {people !== undefined && people > 0 && <small>{counted(people, 'person', 'people')}</small>}
    </span>
  );
}

/** What became of a post, when it is not simply there. */
export function stateOf(post: Pick<Post, 'state' | 'public' | 'latest'>): string {
  if (post.state === 'live') return post.public || post.latest ? '' : 'not known to be public';
  return post.state === 'unreachable' ? 'out of reach' : post.state;
}
