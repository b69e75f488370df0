/** What the author does with a post that is out, by the page's own menus, dialogs and links. */
import { expect, type Page } from '@playwright/test';

/** Opens the editing of a post, wherever the site does that, presses into it, and waits until its text stands there. */
export async function openEdit(page: Page, id: string): Promise<void> {
  await choose(page, id, 'edit');
  await page.locator('textarea:focus, [contenteditable="true"]:focus').click();
  await page.waitForFunction(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const text = active instanceof HTMLTextAreaElement ? active.value : active?.textContent;
    return active?.matches('textarea, [contenteditable="true"]') && text;
  });
}

/** Saves the edit, and waits until the site has taken it. */
export async function saveEdit(page: Page, id: string): Promise<void> {
  const before = await textOf(page, id);
  await page.locator('[data-fixture="submit"]').last().click();
  await expect.poll(() => textOf(page, id)).not.toBe(before);
  await page.waitForLoadState();
}

/** Deletes a post, and says yes when the site asks. */
export async function deletePost(page: Page, id: string): Promise<void> {
  await choose(page, id, 'delete');
  await page.locator('[data-fixture="delete"]:is([role="button"], [type="submit"])').click();
  await expect.poll(() => textOf(page, id)).toBeNull();
  await page.waitForLoadState();
}

/** In the post's menu, or among its links. */
async function choose(page: Page, id: string, what: string): Promise<void> {
  const post = page.locator(`[data-id="${id}"]`).first();
  await post.waitFor();
  const menu = post.locator('[data-fixture="menu"]');
  if ((await menu.count()) === 0) return post.locator(`[data-fixture="${what}"]`).click();
  await menu.click();
  await page.locator(`[role="menuitem"][data-fixture="${what}"]`).click();
}

/** As the site keeps it; `null` when it is not there under this id. */
async function textOf(page: Page, id: string): Promise<string | null> {
  const posts = await page.evaluate(() => window.site.posts).catch(() => null);
  // The site is on its way to another page.
  if (!posts) return textOf(page, id);
  return posts.find((post) => post.id === id)?.texts.join('\n') ?? null;
}
