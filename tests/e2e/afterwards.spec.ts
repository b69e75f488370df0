/** What becomes of a post that was published on a site: edited there, then deleted, with the production build looking on. */

import { siteById } from '../../lib/sites/index.ts';
import { ownId } from '../../lib/tracking/identity.ts';
import type { Post } from '../../lib/tracking/model.ts';
import { parts } from '../../scripts/pierce.ts';
import { answerOf } from '../fixtures/serve.ts';
import { hackerNewsApi, type Known, mastodonApi, redditApi, serveBlueskyApi } from './apis.ts';
import { type Chorus, expect, test } from './extension.ts';
import type { Internet } from './internet.ts';
import { fireAlarm, published, rows } from './pages.ts';
import { HABITS } from './sites/habits.ts';
import { deletePost, openEdit, saveEdit } from './sites/hands.ts';

const text = 'Which bread do you bake on a Sunday morning?';

/** Other ways to the same composer end in the same post. */
const composers = HABITS.filter(({ name }) => !/dialog|popover|markdown/.test(name));

for (const { name, site: siteId, address, submit, edits, audience } of composers)
  test(`${name}: the post stays the one that was published`, async ({ page, internet, chorus }) => {
    // The search for a post by a site's API begins ten seconds after it was sent.
    test.setTimeout(60_000);
    const site = siteById(siteId);
    const known: Known = { posts: [], replies: {} };
    serveAll(internet, siteId, new URL(address).host, known);
    await page.goto(address);
    await page.waitForFunction(() => 'site' in window);
    await page.evaluate(() => window.site.open('post'));
    await page.waitForFunction(() => document.activeElement !== document.body);
    // The coach comes with the focus.
    await page.waitForTimeout(500);
    await page.keyboard.type(text);
    await page.locator(`[data-fixture="${submit}"]`).last().click();
    await expect
      .poll(async () => {
        known.posts = await published(page).catch(() => []);
        return known.posts.length;
      })
      .toBe(1);

    const written = await postOnceThere(chorus, site?.confirmation.otherwise === 'api');
    expect(written).toMatchObject({ site: siteId, text, state: 'live', origin: 'composed' });
    expect(written.public).toBe(audience !== 'nowhere');
    const id = ownId(written.id).replace(/^urn:li:\w+:/, '');
    expect(id).toBe(known.posts[0]?.id);

    if (edits !== 'nowhere') {
      await openEdit(page, id);
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' And with what flour?');
      await page.waitForTimeout(1000);
      expect((await parts(page, 'chip')).filter((chip) => chip.text !== '')).toEqual([]);
      await saveEdit(page, id);
      // Not on its way yet to another page.
      await page.waitForTimeout(500);
    }
    known.posts = await published(page);
    const newest = known.posts[0]?.id ?? '';
    known.edited = edits === 'nowhere' ? [] : [newest];
    await lookAgain();
    const edited = await onlyRecent(chorus);
    expect(asPublished(edited)).toEqual(asPublished(written));
    expect(edited.id.endsWith(newest)).toBe(true);
    // Hacker News does not tell.
    expect(edited.state).toBe(edits === 'nowhere' || siteId === 'hacker-news' ? 'live' : 'edited');
    expect(await rows(chorus, 'submissions')).toEqual([]);

    await deletePost(page, newest);
    known.posts = [];
    await lookAgain();
    const deleted = await onlyRecent(chorus);
    expect(asPublished(deleted)).toEqual(asPublished(written));
    // What a page does not show may be further down.
    expect(deleted.state).toBe(site?.replies === 'page' ? edited.state : 'deleted');
    if (site?.replies === 'page') return;
    // Once more, in case the site had lost it for a moment; then never.
    await lookAgain();
    const asked = internet.asked.length;
    await lookAgain();
    expect(internet.asked.slice(asked).filter(({ path, query }) => `${path}?${query}`.includes(id))).toEqual(
      [],
    );

    /** Has Chorus look at what it follows: through the site's API, or on a page that the author visits. */
    async function lookAgain(): Promise<void> {
      if (site?.replies === 'page') {
        await page.goto(`${new URL(address).origin}/visit/${Math.random()}`);
        // The reader waits for a page to be whole before it looks.
        await page.waitForTimeout(3000);
        return;
      }
      const popup = await chorus.popup();
      const button = popup.getByRole('button', { name: 'Check now' });
      await button.click();
      await expect(button).toBeEnabled();
      await popup.close();
    }
  });

/** What stays whatever becomes of a post. */
function asPublished({ site, text, moves, publishedAt, coached, origin }: Post) {
  return { site, text, moves, publishedAt, coached, origin };
}

async function postOnceThere(chorus: Chorus, byAlarm: boolean): Promise<Post> {
  await expect
    .poll(
      async () => {
        if (byAlarm) await fireAlarm(chorus);
        return (await rows(chorus, 'posts')).length;
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  return onlyRecent(chorus);
}

/** The one post of today's that is followed; those that the pages show beside it are older. */
async function onlyRecent(chorus: Chorus): Promise<Post> {
  const all = await rows<Post>(chorus, 'posts');
  const recent = all.filter(({ publishedAt }) => Date.now() - publishedAt < 3_600_000);
  const [post] = recent;
  if (!post || recent.length > 1) throw new Error(`Followed: ${recent.map((each) => each.id).join(' ')}`);
  return post;
}

/** The site's pages, and its API where it has one. */
function serveAll(internet: Internet, siteId: string, host: string, known: Known): void {
  const onMastodon = mastodonApi(host, known);
  const onReddit = redditApi(known);
  const pages = async (url: string) => answerOf(siteId, new URL(url));
  internet.on(host, ({ path }) => pages(`https://${host}${path}`));
  if (siteId === 'bluesky') serveBlueskyApi(internet, known);
  if (siteId === 'hacker-news') internet.on('hacker-news.firebaseio.com', hackerNewsApi(known));
  if (siteId === 'mastodon')
    internet.on(host, (asked) =>
      asked.path.startsWith('/api/') ? onMastodon(asked) : pages(`https://${host}${asked.path}`),
    );
  if (siteId === 'reddit')
    internet.on('www.reddit.com', (asked) =>
      asked.path.endsWith('.json') ? onReddit(asked) : pages(`https://www.reddit.com${asked.path}`),
    );
}
