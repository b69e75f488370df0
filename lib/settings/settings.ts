/** Reads, writes and follows the settings. The one place that touches `storage.sync`. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { defaults, Settings } from './model.ts';

const item = storage.defineItem<unknown>('sync:settings', { version: 1 });

/** The settings as they are now; anything unreadable falls back field by field. */
export async function readSettings(): Promise<Settings> {
  return understand(await item.getValue());
}

/**
 * Applies a change to the latest settings. Changes made in one context are applied in the order they were asked for.
 * What a newer version on another machine wrote beside ours stays.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  lastChange = lastChange
    .catch(() => {})
    .then(async () => {
      const kept = await item.getValue();
      const changed = v.parse(Settings, change(understand(kept)));
      await item.setValue({ ...v.parse(Whatever, kept), ...changed });
    });
  return lastChange;
}

/** Calls back with the settings whenever they change, from this context, another one or another machine. */
export function followSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const stop = item.watch((value) => changed(understand(value)));
  signal?.addEventListener('abort', stop, { once: true });
}

/** Back to how it was at first. */
export async function resetSettings(): Promise<void> {
  await item.removeValue();
}

const Whatever = v.fallback(v.record(v.string(), v.unknown()), {});

let lastChange: Promise<void> = Promise.resolve();

function understand(value: unknown): Settings {
  const result = v.safeParse(Settings, value ?? {});
  return result.success ? result.output : defaults;
}
