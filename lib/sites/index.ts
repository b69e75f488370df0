/** Every site that Chorus knows, and which of them a page belongs to. */
import { playground } from '../../playground/site.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { hackerNews } from './hacker-news.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import type { Site } from './model.ts';
import { reddit } from './reddit.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

const known: readonly Site[] = [
  bluesky,
  x,
  mastodon,
  linkedin,
  threads,
  facebook,
  instagram,
  reddit,
  youtube,
  hackerNews,
];

/** All sites. The playground is one of them in its own build only; a production bundle drops it. */
export const sites: readonly Site[] = import.meta.env?.MODE === 'playground' ? [...known, playground] : known;

/** The site with that id, or `null`. */
export function siteById(id: string): Site | null {
  return sites.find((site) => site.id === id) ?? null;
}

/**
 * The site that a page belongs to, or `null`.
 * @param extraHosts hosts the user asked for → id of the site whose declaration they follow.
 */
export function siteForUrl(url: string, extraHosts: Readonly<Record<string, string>> = {}): Site | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  const builtIn = sites.find((site) => site.hosts.some((pattern) => matches(pattern, page)));
  if (builtIn) return builtIn;
  const id =
    Object.hasOwn(extraHosts, page.host) && page.protocol === 'https:' ? extraHosts[page.host] : undefined;
  return id === undefined ? null : siteById(id);
}

/** Whether a browser's match pattern, such as `https://*.example.org/*`, covers an address. */
function matches(pattern: string, page: URL): boolean {
  const [, scheme, host = '', path = ''] = /^([^:]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (`${scheme}:` !== page.protocol) return false;
  const wild = host.startsWith('*.');
  const name = wild ? host.slice(2) : host;
  const sameHost =
    page.hostname === name || page.host === name || (wild && page.hostname.endsWith(`.${name}`));
  const glob = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return sameHost && new RegExp(`^${glob.join('.*')}$`).test(page.pathname + page.search);
}
