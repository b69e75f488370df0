/** The page that nobody sees: it tells the service worker of the battery, and is gone. */
import { expect, test } from './extension.ts';

test('a page that nobody sees tells of the battery, and look-ups leave none behind', async ({
  chorus,
  internet,
}) => {
  const worker = await chorus.worker();
  const told = await worker.evaluate(async () => {
    const heard = new Promise<unknown>((resolve) => {
      chrome.runtime.onMessage.addListener((message) => {
        if (message.chorus === 'battery-is') resolve(message.request);
      });
    });
    const reasons = ['BATTERY_STATUS' as chrome.offscreen.Reason];
    await chrome.offscreen.createDocument({ url: 'battery.html', reasons, justification: 'test' });
    const battery = await heard;
    await chrome.offscreen.closeDocument();
    return battery;
  });
  expect(told).toEqual({ charging: expect.any(Boolean), level: expect.any(Number) });

  const at = new Date(Date.now() - 3_600_000).toISOString();
  const post = {
    uri: 'at://did:plc:ada/app.bsky.feed.post/young',
    cid: 'young',
    author: { did: 'did:plc:ada', handle: 'ada.bsky.social' },
    record: { text: 'What broke first for you?', createdAt: at },
    replyCount: 0,
    indexedAt: at,
  };
  internet.on('public.api.bsky.app', () => ({ body: { feed: [{ post }] } }));
  const page = await chorus.context.newPage();
  await page.goto(`chrome-extension://${chorus.id}/dashboard.html#/data`);
  await page.getByLabel(/^Your handle/).fill('ada.bsky.social');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  // The alarm is set after the battery was asked for.
  const state = () =>
    worker.evaluate(async () => ({
      alarms: (await chrome.alarms.getAll()).length,
      seen: await chrome.offscreen.hasDocument(),
    }));
  await expect.poll(state).toEqual({ alarms: 1, seen: false });
});
