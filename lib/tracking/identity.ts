/** Ids that are the same on every machine, whoever saw the post first. */
import type { Site } from '../sites/model.ts';

export interface Identity {
  /** `<site>:<the site's own id>`; with the host in between for software that runs on many. */
  readonly id: string;
  /** The site's own id. */
  readonly own: string;
  readonly host: string;
  /** The handle in the permalink, when it has one. */
  readonly author?: string;
}

/** Who and what a permalink points at; `null` when it is not a permalink of a post of this site. */
export function identify(
  site: Pick<Site, 'id' | 'permalink' | 'anywhere'>,
  permalink: string,
): Identity | null {
  if (!URL.canParse(permalink)) return null;
  const { host, protocol } = new URL(permalink);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const groups = new RegExp(site.permalink, 'u').exec(permalink)?.groups;
  if (!groups?.id) return null;
  const own = groups.id;
  return {
    id: postId(site.id, own, site.anywhere ? host : undefined),
    own,
    host,
    ...(groups.author ? { author: groups.author } : {}),
  };
}

/** `host` only for software that runs on many hosts, where ids are unique within one. */
export function postId(site: string, own: string, host?: string): string {
  return host ? `${site}:${host}/${own}` : `${site}:${own}`;
}

/** The site's own id, taken out of a post's. */
export function ownId(id: string): string {
  return id.slice(Math.max(id.indexOf(':'), id.lastIndexOf('/')) + 1);
}
