/** What the coach does with a page, without the extension around it: runs in an isolated world and keeps notes. */
import { editorFor } from '../../../lib/editors/editor-for.ts';
import { readAccount } from '../../../lib/page/account.ts';
import { type FoundComposer, findComposer, isPublic, publishesNow } from '../../../lib/page/composer.ts';
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

const kept = sessionStorage.getItem('probe');
const notes: Notes = kept ? JSON.parse(kept) : { focused: [], submits: [], outcomes: [], errors: [] };
const declared = siteForUrl(location.href);
const site = declared && withoutAnchor(declared, String(Reflect.get(globalThis, 'missed')), 'all');
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
  keep();
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
      if (submit.edits) return;
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

/** Sites that answer with another page take this world with them; the next one goes on from here. */
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
  /** What is found with some anchors taken out of the declaration: one `submit` of the composer, say, or all of them. */
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
      public: found ? isPublic(poorer, found.composer, found.frame) : null,
      publishes: found ? publishesNow(found.composer, found.frame) : null,
      report: driftReport(poorer, observations),
    };
  },
  /** The composer that the box with the focus is taken for, with some anchors taken out. */
  takenFor: (group: string, index: number | 'all') => {
    const target = site && focused(document);
    return target ? (findComposer(withoutAnchor(site, group, index), target)?.composer.name ?? null) : null;
  },
};
Object.assign(globalThis, { probe });

function focused(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}

/** Lists of a declaration by the name of the group: those of its composers, of its posts, and its own. */
function withoutAnchor(from: Site, group: string, index: number | 'all'): Site {
  const site: Site = structuredClone(from);
  const holders: object[] = [site, site.confirmation, ...(site.posts ? [site.posts] : []), ...site.composers];
  for (const holder of holders) {
    const list: unknown = Reflect.get(holder, group);
    if (!Array.isArray(list)) continue;
    const poorer = list.map((anchor, at) => (index === 'all' || at === index ? gone(anchor) : anchor));
    Reflect.set(holder, group, poorer);
  }
  return site;
}

/** An anchor of the same shape that matches nothing. */
function gone(anchor: unknown): unknown {
  if (typeof anchor === 'string') return 'no-such-element';
  const isStored = typeof anchor === 'object' && anchor !== null && 'storage' in anchor;
  return Object.assign({}, anchor, isStored ? { storage: 'no-such-key' } : { selector: 'no-such-element' });
}
