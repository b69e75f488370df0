/** Looks at the battery for the service worker, which may not, and is closed when it has told. */
import { call } from '../../lib/messaging/calls.ts';
import { batteryIs } from '../../lib/protocol/calls.ts';
import type { Battery } from '../../lib/tracking/battery.ts';

const { charging, level } = await (navigator as Navigator & { getBattery(): Promise<Battery> }).getBattery();
await call(batteryIs, { charging, level });
