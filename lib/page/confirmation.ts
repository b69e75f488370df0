/** Follows what becomes of a post after the user pressed the submit control, by what the site shows. */
import { sameAccount } from '../sites/account.ts';
import type { Site } from '../sites/model.ts';
import type { Account } from './account.ts';
import { type PostAddress, postAddress, type ReadPost, readPosts } from './posts.ts';
import { findAll, isShown, isWithin, recognise, shadowRootsIn } from './recognise.ts';
import { sameText } from './same-text.ts';
import { isDisabled, submitControl } from './submit.ts';
import { valueIn } from './values.ts';

export type Outcome =
  /** The site shows a link to the post. The last word. */
  | {
      readonly is: 'published';
      readonly permalink: string;
      readonly id: string;
      /** Whether it is for everybody, where the post itself tells. */
      readonly public?: boolean;
    }
  /** The composer emptied or went away: look in the feed or ask the site. `published` may still follow. */
  | { readonly is: 'left' }
  /** The composer still holds its text although the site has answered, or had the time to: not published. */
  | { readonly is: 'kept' };

/**
 * To be called in the moment of the submit, before the site hears of it, with the texts of the parts.
 * Ends by the signal, with `published` or `kept`, or after a minute. What is sent again from a composer that still holds
 * it was kept before.
 */
export function watchConfirmation(
  site: Site,
  frame: Element,
  account: Account | null,
  texts: readonly string[],
  onOutcome: (outcome: Outcome) => void,
  signal: AbortSignal,
): void {
  const end = new AbortController();
  const over = AbortSignal.any([signal, end.signal]);
  if (over.aborted) return;

  const before = new Set(addressesOnPage(site).map(({ id }) => id));
  const started = performance.now();
  let said: 'left' | 'kept' | null = null;
  let answered: number | null = null;
  let busySeen = false;
  let linked: number | null = null;

  const keep = () => {
    said = 'kept';
    end.abort();
    onOutcome({ is: 'kept' });
  };
  held.get(frame)?.();
  held.set(frame, () => {
    if (!said && !over.aborted) keep();
  });

  const check = () => {
    if (over.aborted) return;
    const age = performance.now() - started;
    const toast = toastLink(site, before);
    if (toast) linked ??= age;
    const patient = site.confirmation.feedFirst === true && age - (linked ?? age) < FEED_MS;
    const link: (PostAddress & Pick<ReadPost, 'public'>) | null =
      feedLink(site, account, texts, before) ?? (patient ? null : toast);
    if (link) {
      end.abort();
      taken.add(link.id);
      const { permalink, id, public: isPublic } = link;
      onOutcome({ is: 'published', permalink, id, ...(isPublic === undefined ? {} : { public: isPublic }) });
      return;
    }
    if (!said && !holdsText(site, frame, texts)) {
      said = 'left';
      onOutcome({ is: 'left' });
    }
    if (!said) {
      const busy = isBusy(site, frame);
      if (busy) busySeen = true;
      answered = busySeen && !busy ? (answered ?? age) : null;
      if ((answered !== null && age - answered >= SETTLE_MS) || age >= ANSWER_MS) keep();
    }
    if (age >= LIMIT_MS) end.abort();
  };

  // Some sites answer with another page.
  addEventListener(
    'pagehide',
    () => {
      if (!said) onOutcome({ is: 'left' });
      end.abort();
    },
    { signal: over },
  );
  /** A control that was blocked for a moment between two looks. */
  const heard = (records: readonly MutationRecord[]) => {
    busySeen ||= records.some(({ target, attributeName }) => {
      const blocks = attributeName !== null && BLOCKING.includes(attributeName);
      return blocks && target instanceof Element && isWithin(target, frame);
    });
  };
  watchPage(check, heard, over);
}

/** Composer's frame → what to do when another submission is sent from it. */
const held = new WeakMap<Element, () => void>();
/** Posts that were told: each is that of one submission. */
const taken = new Set<string>();
/** A site that answers an error makes its controls work again and leaves them so; on success the composer goes within this. */
const SETTLE_MS = 2500;
/** Uploads aside, no site takes longer to answer. */
const ANSWER_MS = 40_000;
const LIMIT_MS = 60_000;
/** A feed that shows the author's new post does so with the toast or not at all. */
const FEED_MS = 3000;
/** The text of a textarea changes without any mutation, so the page is also looked at now and then, ever more rarely. */
const FIRST_LOOK_MS = 150;
const RAREST_LOOK_MS = 4000;
const BLOCKING = ['disabled', 'aria-disabled', 'aria-busy', 'readonly', 'contenteditable'];
/** At most one look for a burst of mutations. */
const BURST_MS = 100;

function watchPage(
  check: () => void,
  heard: (records: readonly MutationRecord[]) => void,
  over: AbortSignal,
): void {
  let burst: ReturnType<typeof setTimeout> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    burst ??= setTimeout(() => {
      burst = undefined;
      check();
    }, BURST_MS);
  };
  const observer = new MutationObserver((records) => {
    heard(records);
    later();
  });
  for (const root of [document, ...shadowRootsIn(document)]) {
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      // Toasts and dialogs are often only shown and hidden.
      attributeFilter: [...BLOCKING, 'href', 'hidden', 'open', 'class', 'style'],
    });
  }
  const look = (wait: number) => {
    next = setTimeout(() => {
      check();
      if (!over.aborted) look(Math.min(wait * 1.6, RAREST_LOOK_MS));
    }, wait);
  };
  look(FIRST_LOOK_MS);
  over.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(burst);
    clearTimeout(next);
  });
}

/** Links to posts that are on the page already: older toasts, the feed. */
function addressesOnPage(site: Site): PostAddress[] {
  const inFeed = readPosts(site).map(({ id, permalink, author }) => ({ id, permalink, author }));
  return [...inFeed, ...toastLinks(site)];
}

function toastLink(site: Site, before: ReadonlySet<string>): PostAddress | null {
  return toastLinks(site).find(({ id }) => !before.has(id) && !taken.has(id)) ?? null;
}

function toastLinks(site: Site): PostAddress[] {
  return (site.confirmation.link ?? []).flatMap((value) =>
    findAll(document, value.selector).flatMap((element) => {
      const href = valueIn(element, value);
      return (href && postAddress(site, href)) || [];
    }),
  );
}

/** A post of this account with this text that was not in the feed before. */
function feedLink(
  site: Site,
  account: Account | null,
  texts: readonly string[],
  before: ReadonlySet<string>,
): ReadPost | null {
  const [first = ''] = texts;
  const ours = (author: string) => !account || sameAccount(author, account.name) || author === account.id;
  const post = readPosts(site).find(
    ({ id, author, text }) => !before.has(id) && !taken.has(id) && ours(author) && sameText(first, text),
  );
  return post ?? null;
}

/** Whether this composer, or the one that a framework put in its place, still holds the text that was submitted. */
function holdsText(site: Site, frame: Element, texts: readonly string[]): boolean {
  const path = location.pathname;
  const submitted = letters(texts.join(''));
  for (const { editor: selectors } of site.composers) {
    for (const selector of selectors) {
      for (const editor of findAll(document, selector)) {
        const held = letters(textIn(editor));
        if (!held || !isShown(editor)) continue;
        if (frame.isConnected && isWithin(editor, frame)) return true;
        if (submitted.includes(held) && recognise(site.composers, path, editor)) return true;
      }
    }
  }
  return false;
}

/** While the site works on it, the submit control cannot be pressed, or the fields cannot be written in. */
function isBusy(site: Site, frame: Element): boolean {
  if (!frame.isConnected) return false;
  const controls = site.composers
    .map((composer) => submitControl(composer, frame))
    .filter((each) => each !== null);
  const fields = [...frame.querySelectorAll('textarea, [contenteditable]')];
  return (
    controls.some(isDisabled) ||
    frame.querySelector('[role="progressbar"], [aria-busy="true"]') !== null ||
    (fields.length > 0 &&
      fields.every((field) => field.matches(':disabled, [readonly], [contenteditable="false"]')))
  );
}

function textIn(editor: Element): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) return editor.value;
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    // Placeholders and buttons stand inside some editors, without being text of the author's.
    const island = walker.currentNode.parentElement?.closest('[contenteditable="false"]');
    if (!island || !editor.contains(island)) text += walker.currentNode.nodeValue;
  }
  return text;
}

function letters(text: string): string {
  return text.replace(/[\s\p{Cf}]+/gu, '');
}
