/** Answers as the AppView documents it, over posts that a test holds. */
import { json } from './support.ts';

export interface FakePost {
  did: string;
  key: string;
  text: string;
  at: number;
  /** Key of the post it replies to, and of the thread's first. */
  parent?: { did: string; key: string };
  root?: { did: string; key: string };
}

export class FakeBluesky {
  readonly posts = new Map<string, FakePost>();
  readonly #replies = new Map<string, FakePost[]>();

  add(post: FakePost): void {
    this.posts.set(`${post.did}/${post.key}`, post);
    if (!post.parent) return;
    const key = `${post.parent.did}/${post.parent.key}`;
    this.#replies.set(key, [...(this.#replies.get(key) ?? []), post]);
  }

  remove(did: string, key: string): void {
    this.posts.delete(`${did}/${key}`);
  }

  answer = (url: URL): Response => {
    const method = url.pathname.split('/').at(-1);
    if (method === 'app.bsky.feed.getPosts') {
      const uris = url.searchParams.getAll('uris');
      if (uris.length > 25) return json({ error: 'InvalidRequest' }, { status: 400 });
      return json({ posts: uris.flatMap((uri) => this.#view(this.#at(uri))) });
    }
    if (method === 'app.bsky.feed.getPostThread') {
      const post = this.#at(url.searchParams.get('uri') ?? '');
      return post ? json({ thread: this.#node(post) }) : json({ error: 'NotFound' }, { status: 400 });
    }
    if (method === 'app.bsky.feed.getAuthorFeed') {
      const actor = url.searchParams.get('actor');
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const mine = [...this.posts.values()].filter(
        (post) => post.did === actor || handleOf(post.did) === actor,
      );
      if (mine.length === 0)
        return json({ error: 'InvalidRequest', message: 'Profile not found' }, { status: 400 });
      const threads = mine.filter((post) => !post.parent || post.parent.did === post.did);
      const listed = url.searchParams.get('filter') === 'posts_with_replies' ? mine : threads;
      const sorted = listed.sort((one, other) => other.at - one.at).slice(from, from + 100);
      return json({
        feed: sorted.map((post) => ({ post: this.#view(post)[0] })),
        ...(sorted.length === 100 ? { cursor: String(from + 100) } : {}),
      });
    }
    return json({ error: 'MethodNotImplemented' }, { status: 501 });
  };

  #at(uri: string): FakePost | undefined {
    const [did = '', , key = ''] = uri.replace('at://', '').split('/');
    return this.posts.get(`${did}/${key}`);
  }

  #repliesTo(post: FakePost): FakePost[] {
    const all = this.#replies.get(`${post.did}/${post.key}`) ?? [];
    return all.filter((each) => this.posts.has(`${each.did}/${each.key}`));
  }

  #view(post: FakePost | undefined): object[] {
    if (!post) return [];
    const ref = ({ did, key }: { did: string; key: string }) => ({
      uri: `at://${did}/app.bsky.feed.post/${key}`,
      cid: 'c',
    });
    return [
      {
        ...ref(post),
        author: { did: post.did, handle: handleOf(post.did) },
        record: {
          text: post.text,
          createdAt: new Date(post.at).toISOString(),
          ...(post.parent
            ? { reply: { parent: ref(post.parent), root: ref(post.root ?? post.parent) } }
            : {}),
        },
        replyCount: this.#repliesTo(post).length,
        indexedAt: new Date(post.at).toISOString(),
      },
    ];
  }

  #node(post: FakePost): object {
    return { post: this.#view(post)[0], replies: this.#repliesTo(post).map((reply) => this.#node(reply)) };
  }
}

function handleOf(did: string): string {
  return `${did.split(':').at(-1)}.bsky.social`;
}
