/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { repliesTo, type Status } from './site.ts';

export function Feed({ posts }: { posts: readonly Status[] }) {
  if (posts.length === 0) return <p className="empty">Nothing here yet. The first post is yours.</p>;
  return (
    <ol className="feed" aria-label="Posts">
      {posts.map((post) => (
        <Post key={post.id} post={post} />
      ))}
    </ol>
  );
}

function Post({ post }: { post: Status }) {
  const [replies, setReplies] = useState<readonly Status[]>([]);
  useEffect(() => {
    if (post.replies_count > replies.length) void repliesTo(post.id).then(setReplies);
  }, [post.id, post.replies_count, replies.length]);

  return (
    <li data-post={post.id}>
      <p className="by" data-author={post.account.acct}>
        @{post.account.acct} ·{' '}
        <a data-permalink="" href={post.url}>
          {new Date(post.created_at).toLocaleTimeString()}
        </a>
      </p>
      <Text status={post} />
      <p className="count" data-replies={post.replies_count}>
        {post.replies_count === 1 ? '1 reply' : `${post.replies_count} replies`}
      </p>
      {replies.length > 0 && (
        <ol className="replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <p className="by">@{reply.account.acct}</p>
              <Text status={reply} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** The content is HTML of our own server's making; it is parsed inertly and shown as text all the same. */
function Text({ status }: { status: Status }) {
  const parsed = new DOMParser().parseFromString(status.content.replaceAll('<br />', '\n'), 'text/html');
  const blocks = [...parsed.querySelectorAll('p')].map((block) => block.textContent ?? '');
  return (
    <p className="text" data-text="">
      {blocks.join('\n\n')}
    </p>
  );
}
