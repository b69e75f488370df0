/** Whether a site's declaration still fits its pages: which anchors matched, and what that means for the user. */
import type { Posts, Site, Value } from '../sites/model.ts';
import { readAccount } from './account.ts';
import { type FoundComposer, tellsAudience } from './composer.ts';
import { addressIn, postItems } from './posts.ts';
import { findAll, isUnknownBox } from './recognise.ts';
import { submitControl } from './submit.ts';
import { holderOf, readValue } from './values.ts';

/** Anchor → how often it matched. Names such as `submit` sum up a purpose, `submit <selector>` tells one selector. */
export type Observations = Record<string, number>;

export interface DriftReport {
  /** Whether the user should be told. */
  readonly drifted: boolean;
  /** Plain sentences. */
  readonly works: readonly string[];
  readonly broken: readonly string[];
  /** To copy: selectors and counts, nothing that anybody wrote. */
  readonly report: string;
}

/**
 * What matches at this moment.
 * @param found the composer in use; without one, whether the focused box should have been one is looked at.
 */
export function observeAnchors(site: Site, found: FoundComposer | null): Observations {
  const seen: Observations = {};
  if (found) observeComposer(seen, site, found);
  else if (isUnknownBox(site.composers, focusedIn(document))) seen.composer = 0;
  observe(seen, 'account', selectorsOf(site.account), document);
  seen.account = readAccount(site) ? 1 : 0;
  const { posts } = site;
  if (!posts) return seen;
  observe(seen, 'posts', posts.item, document);
  const items = postItems(posts, document);
  seen.posts = items.length;
  for (const part of PARTS) {
    const name = `posts.${part}`;
    for (const value of posts[part]) {
      seen[`${name} ${value.selector}`] = items.filter((item) => holderOf(item, value)).length;
    }
    seen[name] = items.filter((item) => hasPart(site, posts, item, part)).length;
  }
  return seen;
}

/** Adds up what was seen at different moments. */
export function addObservations(one: Observations, other: Observations): Observations {
  const sum: Observations = { ...one };
  for (const [anchor, count] of Object.entries(other)) sum[anchor] = (sum[anchor] ?? 0) + count;
  return sum;
}

/**
 * What still works and what does not. Unless somebody wrote in a box, nothing can be said, and nothing is.
 * @param observations added up since the site was last seen to be in order. `submitted` and `confirmed`, where they are
 * given, count presses of the submit control and the posts that the site confirmed.
 */
export function driftReport(site: Site, observations: Observations): DriftReport {
  const used = count(observations, 'composer') > 0;
  const judged = purposesOf(site)
    .filter(({ anchor }) => anchor in observations && (used || anchor === 'composer'))
    .map((purpose) => ({ ...purpose, fits: count(observations, purpose.anchor) > 0 }));
  const submitted = count(observations, 'submitted');
  // One post may have failed or been scheduled; three in a row that nobody confirms are the site's doing.
  const unconfirmed = submitted >= 3 && count(observations, 'confirmed') === 0;
  const broken = [
    ...judged.filter(({ fits }) => !fits).map(({ broken: sentence }) => sentence),
    ...(unconfirmed
      ? [`${site.name} never confirmed that a post went out, so posts may be missing from the scorecard.`]
      : []),
  ];
  return {
    drifted: broken.length > 0,
    works: judged.filter(({ fits }) => fits).map(({ works }) => works),
    broken,
    report: reportOf(site, observations),
  };
}

/** What a post shows of itself. */
const PARTS = ['permalink', 'author', 'text', 'replies'] as const;

interface Purpose {
  readonly anchor: string;
  readonly works: string;
  readonly broken: string;
}

function purposesOf(site: Site): Purpose[] {
  const { name } = site;
  const always: Purpose[] = [
    {
      anchor: 'composer',
      works: 'Drafts are coached.',
      broken: `${name}'s composer was not recognised, so drafts are not coached.`,
    },
    {
      anchor: 'submit',
      works: 'Pressing the button to post is noticed.',
      broken: `The button to post was not found on ${name}, so posts are not tracked. Coaching still works.`,
    },
  ];
  const audience: Purpose = {
    anchor: 'audience',
    works: 'Who a post is for is known.',
    broken: `${name} did not show who a post is for, so it is taken for one that is not public and never looked up.`,
  };
  const account: Purpose = {
    anchor: 'account',
    works: 'The account is known.',
    broken: `${name} did not show which account is signed in, so posts may be missing from the scorecard.`,
  };
  const needsPosts = site.replies === 'page' || site.confirmation.otherwise === 'feed';
  const part = (anchor: string, what: string, so: string): Purpose => ({
    anchor,
    works: `Posts show their ${what}.`,
    broken: `No ${what} was found in ${name}'s posts, so ${so}.`,
  });
  const posts = needsPosts
    ? [
        {
          anchor: 'posts',
          works: 'Posts in the feed are read.',
          broken: `No post was found on ${name}'s pages, so replies are not counted there.`,
        },
        part('posts.permalink', 'link', 'replies are not counted there'),
        part('posts.author', 'author', 'your own posts cannot be told from others'),
        part('posts.text', 'text', 'new posts may not be recognised'),
        part('posts.replies', 'number of replies', 'replies are not counted there'),
      ]
    : [];
  return [...always, audience, ...(site.account ? [account] : []), ...posts];
}

function observeComposer(seen: Observations, site: Site, { composer, frame }: FoundComposer): void {
  observe(seen, 'editor', composer.editor, frame);
  observe(seen, 'submit', composer.submit, frame);
  for (const selector of composer.frame) seen[`frame ${selector}`] = frame.matches(selector) ? 1 : 0;
  seen.composer = 1;
  seen.submit = submitControl(composer, frame) ? 1 : 0;
  observe(seen, 'openAudience', composer.openAudience ?? [], frame);
  observe(seen, 'openAccount', selectorsOf(site.openAccount), document);
  // Some sites are known to show it nowhere.
  if (composer.openAudience?.length || site.openAccount?.length)
    seen.audience = tellsAudience(site, composer, frame) ? 1 : 0;
}

function observe(seen: Observations, name: string, selectors: readonly string[], root: ParentNode): void {
  for (const selector of selectors) seen[`${name} ${selector}`] = findAll(root, selector).length;
}

function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focusedIn(active.shadowRoot) : active;
}

type Part = (typeof PARTS)[number];

function hasPart(site: Site, posts: Posts, item: Element, part: Part): boolean {
  if (part === 'permalink') return addressIn(site, posts, item) !== null;
  // A post without replies has the place for their number all the same.
  if (part === 'replies') return posts.replies.some((value) => holderOf(item, value));
  return readValue(item, posts[part]) !== null;
}

function selectorsOf(values: readonly Value[] = []): string[] {
  return values.flatMap((value) => ('selector' in value ? [value.selector] : []));
}

function reportOf(site: Site, observations: Observations): string {
  const lines = Object.entries(observations)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([anchor, matched]) => `${matched}\t${anchor}`);
  return [`Chorus: ${site.id}, checked ${site.checked}`, ...lines].join('\n');
}

function count(observations: Observations, anchor: string): number {
  return observations[anchor] ?? 0;
}
