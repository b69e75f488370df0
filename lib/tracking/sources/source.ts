/** What every reply source can do, whatever the site. */
import type { Answer } from '../http.ts';
import type { Post, Reply } from '../model.ts';
import type { Ask } from '../requests.ts';

export interface Source {
  readonly name: string;
  /** Posts that one `look` may take. */
  readonly batch: number;
  /** The host that answers for this post: one request at a time goes there. */
  hostFor(post: Post): string;
  /**
   * Looks at posts of one host. Posts that are missing from the answer could not be looked at now, through no fault
   * of theirs.
   */
  look(posts: readonly Post[], ask: Ask): Promise<Map<string, Look>>;
  /** Lists what an account published, newest first. Absent where a site has no such list. */
  list?(account: Account, ask: Ask, options: ListOptions): Promise<Listing>;
}

export interface Account {
  /** Handle or id, as the site or the user gave it. */
  readonly name: string;
  /** Host of the site's pages, for software that runs on many. */
  readonly host: string;
}

export interface ListOptions {
  readonly cursor?: string | undefined;
  /** Whether the account's replies to other people are wanted too. */
  readonly withReplies: boolean;
}

export type Listing =
  | {
      readonly is: 'listed';
      /** The account as the site names it for good. */
      readonly account: string;
      readonly items: readonly Item[];
      /** Ids of replies that the account has answered, as `Reply.id`. */
      readonly answered: readonly string[];
      /** Absent on the last page. */
      readonly cursor?: string;
    }
  | { readonly is: 'unknown-account' }
  | { readonly is: 'private' }
  | { readonly is: 'paused'; readonly until: number; readonly reason: string };

/** A post of the account's as its site lists it. */
export interface Item {
  /** The site's own id. */
  readonly own: string;
  readonly permalink: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** All replies, the author's own included. */
  readonly replies: number;
  readonly public: boolean;
  /** Own id of the post it continues, when that is by the same account. */
  readonly continues?: string;
}

/** What one look found out about a post. */
export type Look =
  | {
      readonly is: 'seen';
      /** Replies by others. */
      readonly replies: number;
      readonly own: number;
      /** Distinct others, when who replied is known. */
      readonly people?: number;
      readonly approximate: boolean;
      readonly edited: boolean;
      /** When the first of the others' replies was written. */
      readonly firstReplyAt?: number;
      /** Who replied; `complete` when replies that are not in the list do not exist any more. */
      readonly answers?: { readonly list: readonly SeenReply[]; readonly complete: boolean };
      /** The account as the site names it for good, when it was not known yet. */
      readonly account?: string;
    }
  | { readonly is: 'deleted' }
  | { readonly is: 'private' };

/** Somebody else's reply, and whether the author has answered it. */
export type SeenReply = Pick<Reply, 'id' | 'author' | 'text' | 'permalink' | 'at'> & {
  readonly answered: boolean;
};

/** Replies longer than this are cut: the list shows two lines. */
export const LONGEST_REPLY = 2000;

/** Whether the number of replies is what the last look explained, so that who replied need not be read again. */
export function isKnown(post: Post, total: number): boolean {
  const { latest } = post;
  return latest !== undefined && !latest.approximate && latest.replies + latest.own === total;
}

/** What can be said when only the total is known: what is not known to be the author's own counts as others'. */
export function unexplained(post: Post, total: number, edited: boolean): Look {
  const own = Math.min(total, Math.max(post.latest?.own ?? 0, post.threadIds?.length ?? 0));
  return { is: 'seen', replies: total - own, own, approximate: total > own, edited };
}

/** What an answer other than the list itself says about the account. */
export function withoutList(answer: Exclude<Answer<unknown>, { is: 'ok' }>): Listing {
  if (answer.is === 'paused') return answer;
  if (answer.is === 'broken') return { is: 'paused', until: answer.until ?? 0, reason: answer.reason };
  return { is: answer.is === 'refused' ? 'private' : 'unknown-account' };
}
