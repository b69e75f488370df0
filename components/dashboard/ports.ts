/** What the dashboard needs to know and may ask for. The entrypoint ties it to the store, the settings and the sites. */
import type { Scorecard } from '../../lib/scorecard/model.ts';
import type { Settings } from '../../lib/settings/model.ts';
import type { Merged } from '../../lib/tracking/exchange.ts';
import type { CsvPreview } from '../../lib/tracking/history/csv.ts';
import type { Progress } from '../../lib/tracking/history/handle.ts';
import type { Post, Reading, Reply } from '../../lib/tracking/model.ts';
import type { ListedPost } from '../post-row.tsx';
import type { WaitingReply } from '../reply-row.tsx';
import type { TroubleKind } from '../trouble.tsx';

/** Which posts, in which order. */
export interface PostQuery {
  /** Words that all occur in the text; letters' case and accents do not matter. Empty for all. */
  readonly search: string;
  /** Site id, or empty for all. */
  readonly site: string;
  /** A technique's name, `any-ask`, `no-ask`, or empty for all. */
  readonly technique: string;
  readonly replies: 'all' | 'answered' | 'unanswered' | 'unread';
  /** Published at or after, and before: milliseconds since 1970. */
  readonly from?: number;
  readonly until?: number;
  readonly sort: 'newest' | 'oldest' | 'most-replies';
}

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  /** The history of an account can be imported by its handle. */
  readonly imports: boolean;
  /** What a handle looks like there, such as `@name@host`. */
  readonly handle: string;
  readonly on: boolean;
  /** A host that the user added; switching it off takes its permission back. */
  readonly added?: boolean;
}

export interface PostDetail {
  readonly post: Post;
  readonly siteName: string;
  /** Oldest first. */
  readonly readings: readonly Reading[];
  /** Newest first, where the source tells who replied. */
  readonly replies: readonly Reply[];
}

interface Deleted {
  readonly posts: number;
  readonly readings: number;
  readonly replies: number;
}

export interface DashboardPorts {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back when posts, replies or settings changed. */
  onChange(changed: () => void): void;

  loadScorecard(): Promise<{ readonly scorecard?: Scorecard; readonly trouble?: TroubleKind }>;
  /** How many posts answer to the query, and these `limit` of them; one page at a time, never all. */
  loadPosts(
    query: PostQuery,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly posts: readonly ListedPost[] }>;
  loadPost(id: string): Promise<PostDetail | null>;
  deletePost(id: string): Promise<void>;
  /** Looks at this post now. Answers whether it could be read. */
  recheck(id: string): Promise<boolean>;
  /** The newest replies that wait for an answer, and how many do; a thousand stands for more. */
  loadReplies(): Promise<{ readonly waiting: number; readonly replies: readonly WaitingReply[] }>;
  settleReply(id: string, state: 'done' | 'snoozed'): Promise<void>;

  loadSites(): Promise<readonly SiteChoice[]>;
  loadSettings(): Promise<{ readonly settings: Settings; readonly shortcut: string }>;
  changeSettings(
    change: Partial<Pick<Settings, 'judgeAfterHours' | 'badge' | 'learning' | 'dismissed'>>,
  ): Promise<void>;
  switchSite(id: string, on: boolean): Promise<void>;
  /** Lets the ranking of advice start over. */
  forget(): Promise<void>;
  openLink(url: string): void;
  /** Opens the browser's page where shortcuts are changed. */
  openShortcuts(): void;

  /** Imports or goes on importing; ends with the signal. To be called within a click, as it may ask for a permission. */
  importHandle(
    site: string,
    handle: string,
    progress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Progress>;
  /**
   * Reads the file and says what would come of it; keeps nothing.
   * @throws with a sentence for the user when it is no table of posts.
   */
  previewCsv(file: File): Promise<CsvPreview>;
  /** All of the posts that the preview showed, or none. */
  importCsv(preview: CsvPreview): Promise<{ readonly imported: number; readonly known: number }>;
  /** @throws with a sentence for the user when the file is not one of ours. */
  importJson(file: File): Promise<Merged>;
  exportJson(): Promise<Blob>;
  exportCsv(): Promise<Blob>;
  /** Hands a file to the user. */
  save(file: Blob, name: string): void;
  deleteAll(): Promise<Deleted>;
}
