/** Reads the posts that a page shows, by the site's declaration. */
import type { ElementValue, Posts, Site } from '../sites/model.ts';
import { countIn } from './count.ts';
import { findAll } from './recognise.ts';
import { sameText } from './same-text.ts';
import { holderOf, readValue, valueIn } from './values.ts';

export interface ReadPost {
  /** The site's own id. */
  readonly id: string;
  readonly permalink: string;
  readonly author: string;
  readonly text: string;
  /** How many replies the page shows; absent when it does not tell. */
  readonly replies?: number;
  /** The number is rounded. */
  readonly approximate: boolean;
  /** When it was published, milliseconds since 1970, if the page tells. */
  readonly at?: number;
  /** Whether it is for everybody, where posts tell. */
  readonly public?: boolean;
}

export interface PostAddress {
  readonly id: string;
  readonly permalink: string;
  readonly author: string | null;
}

/** The posts below `root`, each once, in the page's order. Those without a permalink are advertisements and left out. */
export function readPosts(site: Site, root: ParentNode = document): ReadPost[] {
  const declared = site.posts;
  if (!declared) return [];
  const posts = new Map<string, ReadPost>();
  for (const item of postItems(declared, root)) {
    const post = readPost(site, declared, item);
    if (post && !posts.has(post.id)) posts.set(post.id, post);
  }
  return [...posts.values()];
}

/** The post on the page that has this text, also one that shows no address. */
export function postWithText(site: Site, text: string): { readonly permalink: string | null } | null {
  const { posts } = site;
  if (!posts) return null;
  const item = postItems(posts, document).find((each) => sameText(text, readValue(each, posts.text) ?? ''));
  return item ? { permalink: addressIn(site, posts, item)?.permalink ?? null } : null;
}

/** The elements that hold a post each. */
export function postItems(declared: Posts, root: ParentNode): Element[] {
  for (const selector of declared.item) {
    const items = findAll(root, selector);
    if (items.length > 0) return items;
  }
  return [];
}

/** What a link says about the post it leads to, or `null` when it leads elsewhere. */
export function postAddress(site: Site, href: string, base: string = location.href): PostAddress | null {
  if (!URL.canParse(href, base)) return null;
  const found = new RegExp(site.permalink, 'u').exec(decode(new URL(href, base).href));
  const id = found?.groups?.id;
  return found && id ? { id, permalink: found[0], author: found.groups?.author ?? null } : null;
}

function readPost(site: Site, declared: Posts, item: Element): ReadPost | null {
  const address = addressIn(site, declared, item);
  if (!address) return null;
  const author = readValue(item, declared.author) ?? address.author ?? '';
  const at = moment(readValue(item, declared.time ?? []) ?? '');
  return {
    id: address.id,
    permalink: address.permalink,
    author: author.replace(/^[/@]+/, ''),
    text: readValue(item, declared.text) ?? '',
    ...readReplies(declared.replies, item),
    ...(Number.isNaN(at) ? {} : { at }),
    ...(declared.open ? { public: declared.open.some((each) => findAll(item, each).length > 0) } : {}),
  };
}

/** Where the post leads to that an element holds, or `null` when nothing in it is a post's address. */
export function addressIn(site: Site, { permalink }: Posts, item: Element): PostAddress | null {
  for (const value of permalink) {
    const link = readValue(item, [value]);
    const address = link && postAddress(site, link);
    if (address) return address;
  }
  return null;
}

function readReplies(
  values: readonly ElementValue[],
  item: Element,
): { replies?: number; approximate: boolean } {
  const language = document.documentElement.lang;
  for (const value of values) {
    const holder = holderOf(item, value);
    if (!holder) continue;
    const found = countIn(valueIn(holder, value) ?? '', language);
    return { replies: found?.count ?? 0, approximate: found?.approximate ?? false };
  }
  return { approximate: false };
}

/** A date, or milliseconds since 1970. */
function moment(time: string): number {
  return /^\d{12,}$/.test(time) ? Number(time) : Date.parse(time);
}

/** LinkedIn writes the colons of its ids both plainly and encoded. */
function decode(href: string): string {
  return href.replace(/%3A/gi, ':');
}
