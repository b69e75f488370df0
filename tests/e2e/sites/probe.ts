/** What the coach does with a page, without the extension around it: runs in an isolated world and keeps notes. */
import { editorFor } from '../../../lib/editors/editor-for.ts';
import { readAccount } from '../../../lib/page/account.ts';
import { type FoundComposer, findComposer } from '../../../lib/page/composer.ts';
import { type Outcome, watchConfirmation } from '../../../lib/page/confirmation.ts';
import { driftReport, observeAnchors } from '../../../lib/page/drift.ts';
import { readPosts } from '../../../lib/page/posts.ts';
import { submitControl, watchSubmit } from '../../../lib/page/submit.ts';
import { siteForUrl } from '../../../lib/sites/index.ts';
import type { Site } from '../../../lib/sites/model.ts';

export interface Notes {
  /** Composer's name for each focus on one; `null` for any other box. */
  focused: (string | null)[];
  submits: { parts: string[]; public: boolean; account: string | null }[];
  outcomes: Outcome[];
  errors: string[];
}

const notes: Notes = { focused: [], submits: [], outcomes: [], errors: [] };
const site = siteForUrl(location.href);
let following = new AbortController();
let latest: FoundComposer | null = null;

addEventListener('error', (event) => notes.errors.push(event.message));
if (site) {
  document.addEventListener('focusin', (event) => focus(site, event.composedPath()[0]), true);
  focus(site, document.activeElement);
}

function focus(on: Site, target: EventTarget | null | undefined): void {
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea, [contenteditable]')) return;
  const found = findComposer(on, target);
  notes.focused.push(found?.composer.name ?? null);
  if (found && found.editor !== latest?.editor) follow(on, found);
}

function follow(on: Site, found: FoundComposer): void {
  following.abort();
  following = new AbortController();
  latest = found;
  watchSubmit(
    on,
    found,
    (submit) => {
      const parts = texts(on);
      const account = readAccount(on);
      notes.submits.push({ parts, public: submit.public, account: account?.name ?? null });
      keep();
      watchConfirmation(
        on,
        found.frame,
        account,
        parts,
        (outcome) => {
          notes.outcomes.push(outcome);
          keep();
        },
        new AbortController().signal,
      );
    },
    following.signal,
  );
}

/** Sites that answer with another page take this world with them. */
function keep(): void {
  sessionStorage.setItem('probe', JSON.stringify(notes));
}

/** The parts as they are now; the composer may have got more since it was focused. */
function texts(on: Site): string[] {
  const now = latest && (findComposer(on, latest.editor) ?? latest);
  return (now?.editors ?? []).map((root) => editorFor(root).read().text);
}

/** What the tests ask for; every answer is plain data. */
const probe = {
  notes: () => notes,
  posts: () => (site ? readPosts(site) : []),
  account: () => (site ? readAccount(site) : null),
  parts: () => (site ? texts(site) : []),
  /** What is found with some anchors taken out of the declaration: `submit` of a composer, say, or all selectors with a word. */
  without: (group: string, index: number | 'all') => {
    if (!site) return null;
    const poorer = withoutAnchor(site, group, index);
    const target = document.querySelector<HTMLElement>('[data-fixture-focus]') ?? latest?.editor;
    const found = target?.isConnected ? findComposer(poorer, target) : null;
    const observations = observeAnchors(poorer, found);
    return {
      composer: found?.composer.name ?? null,
      submit: found ? submitControl(found.composer, found.frame) !== null : false,
      posts: readPosts(poorer).length,
      account: readAccount(poorer)?.name ?? null,
      report: driftReport(poorer, observations),
    };
  },
};
Object.assign(globalThis, { probe });

/** A declaration in which one selector of a group, or all of them, match nothing any more. */
function withoutAnchor(from: Site, group: string, index: number | 'all'): Site {
  const gone = 'no-such-element';
  const drop = <Item>(items: readonly Item[], replace: (item: Item) => Item) =>
    items.map((item, at) => (index === 'all' || at === index ? replace(item) : item));
  const selectors = (list: readonly string[]) => drop(list, () => gone);
  const values = <V extends object>(list: readonly V[]) =>
    drop(list, (value) => ('selector' in value ? { ...value, selector: gone } : { ...value, storage: gone }));
  const site: Site = structuredClone(from);
  if (group === 'editor' || group === 'frame' || group === 'submit') {
    for (const composer of site.composers) composer[group] = selectors(composer[group]);
  } else if (group === 'account') site.account = values(site.account ?? []);
  else if (group === 'item' && site.posts) site.posts.item = selectors(site.posts.item);
  else if (
    site.posts &&
    (group === 'permalink' || group === 'author' || group === 'text' || group === 'replies')
  ) {
    site.posts[group] = values(site.posts[group]);
  }
  return site;
}
