/** Remembers that something could not be kept for want of room, so that the popup can say it when it is opened. */
import { browser } from 'wxt/browser';
import { StoreError } from '../../lib/tracking/errors.ts';

const KEY = 'full';

/** Does what writes to the store; passes on what it answers and throws. */
export async function keeping<T>(write: () => Promise<T>): Promise<T> {
  try {
    const answer = await write();
    await browser.storage.session.remove(KEY);
    return answer;
  } catch (error) {
    if (error instanceof StoreError && error.problem === 'full') {
      await browser.storage.session.set({ [KEY]: true });
    }
    throw error;
  }
}

/** Whether the last thing that was to be kept found no room. */
export async function isFull(): Promise<boolean> {
  return KEY in (await browser.storage.session.get(KEY));
}
