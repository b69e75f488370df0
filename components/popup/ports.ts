/** What the popup needs to know and may ask for. The entrypoint ties it to the store, the settings and the tabs. */
import type { Scorecard } from '../../lib/scorecard/model.ts';
import type { Post } from '../../lib/tracking/model.ts';
import type { WaitingReply } from '../reply-row.tsx';
import type { TroubleKind } from '../trouble.tsx';

/** The page under the popup. */
export type Here =
  | { readonly is: 'site'; readonly site: string; readonly host: string; readonly on: boolean }
  /** Looks like an instance of software that we know, such as Mastodon. */
  | { readonly is: 'instance'; readonly software: string; readonly host: string }
  /** Nothing to switch: any other page, where a focused box can be coached on request. */
  | { readonly is: 'elsewhere' };

interface SiteSwitch {
  /** Site id, or the host for one that the user added. */
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** Set for a host that the user added; switching it off takes the permission back. */
  readonly added?: boolean;
}

interface RecentPost
  extends Pick<Post, 'id' | 'permalink' | 'text' | 'moves' | 'publishedAt' | 'state' | 'public' | 'latest'> {
  /** Name of the site, as people say it. */
  readonly siteName: string;
}

/** A site that seems to have changed under us. */
export interface Drift {
  readonly site: string;
  /** What still works and what does not, in plain words. */
  readonly message: string;
}

/** The posts' part of the popup; the switches work without it. */
export interface PopupRecord {
  readonly scorecard: Scorecard;
  /** Newest first; what fits the popup, some five. */
  readonly recent: readonly RecentPost[];
  /** Newest first; some three. */
  readonly replies: readonly WaitingReply[];
  /** All replies that wait, shown or not; a thousand stands for more. */
  readonly waiting: number;
}

export interface PopupPorts {
  /** Milliseconds since 1970. */
  now(): number;
  loadSwitches(): Promise<{
    readonly here: Here;
    readonly sites: readonly SiteSwitch[];
    readonly drift: readonly Drift[];
    readonly judgeAfterHours: number;
    /** The shortcut for "coach this box"; empty when the user took it away. */
    readonly boxShortcut: string;
  }>;
  /** From ready aggregates: its cost does not grow with the number of posts. */
  loadRecord(): Promise<{ readonly record?: PopupRecord; readonly trouble?: TroubleKind }>;
  /** Calls back when posts, replies or settings changed and both should be loaded again. */
  onChange(changed: () => void): void;
  switchSite(id: string, on: boolean): Promise<void>;
  /** Asks for the permission of this host alone. To be called within a click. Answers whether the user granted it. */
  addHost(host: string, software: string): Promise<boolean>;
  settleReply(id: string, state: 'done' | 'snoozed'): Promise<void>;
  /** Looks at the followed posts now. Answers with how many were read. */
  checkNow(): Promise<number>;
  /** Puts the report on the clipboard: selectors and counts, no text. */
  copyReport(site: string): Promise<void>;
  openDashboard(page: 'scorecard' | 'posts' | 'replies' | 'settings'): void;
  openPost(id: string): void;
  openLink(url: string): void;
}
