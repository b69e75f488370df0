/** One look at a page the user is on anyway: whose it is, and the posts it shows with their replies. Then it is gone. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAccount } from '../lib/page/account.ts';
import { isOpenAccount } from '../lib/page/composer.ts';
import { readPosts } from '../lib/page/posts.ts';
import type { SeenPage } from '../lib/protocol/calls.ts';

/** How long to wait for a page that builds itself to show its first post, and how long for the rest of them. */
const FIRST = 8_000;
const REST = 1_000;
/** More than a page shows at once. */
const MOST = 200;

export default defineUnlistedScript(async (): Promise<SeenPage | null> => {
  const site = globalThis.chorusSite;
  if (!site) return null;
  const account = () => readAccount(site)?.name ?? '';
  const posts = () => readPosts(site);
  await until(() => posts().length > 0 && account() !== '', FIRST);
  await until(() => false, REST);
  return {
    account: account(),
    open: isOpenAccount(site),
    posts: posts()
      .slice(0, MOST)
      .flatMap(({ replies, ...post }) => (replies === undefined ? [] : [{ ...post, replies }])),
  };
});

/** Resolves when the page has become as wanted, or when the time (milliseconds) is over. */
function until(wanted: () => boolean, time: number): Promise<void> {
  return new Promise((resolve) => {
    if (wanted()) return resolve();
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => wanted() && end());
    const timer = setTimeout(end, time);
    observer.observe(document, { childList: true, subtree: true });
  });
}
