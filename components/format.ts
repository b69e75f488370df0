/** Numbers and times in few words, for rows where there is room for little more. */
import { counted } from '../lib/scorecard/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A count that fits a narrow column: `1,234`, and `~1.2K` when the site rounded it. */
export function count(value: number, approximate = false): string {
  if (!approximate) return value.toLocaleString('en', value < 100_000 ? {} : compact);
  return `~${value.toLocaleString('en', compact)}`;
}

const compact = { notation: 'compact', maximumFractionDigits: 1 } as const;

/** How long ago, by the clock on the wall: `just now`, `5 min`, `2 h`, `yesterday`, `3 d`, `12 Mar`, `12 Mar 2024`. */
export function ago(at: number, now: number): string {
  const passed = now - at;
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`;
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (passed < DAY && (days === 0 || passed < 12 * HOUR)) return `${Math.floor(passed / HOUR)} h`;
  if (days <= 1) return 'yesterday';
  if (days < 7) return `${days} d`;
  return day(at, now);
}

/** The day, with its year when that is not this one. */
function day(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** Day and time, as exactly as it is known. */
export function moment(at: number): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

/** A length of time, given in hours, in the unit that fits: `5 seconds`, `24 hours`, `3 days`. */
export function hours(value: number): string {
  if (value < 1 / 60) return counted(Math.round(value * 3600), 'second');
  if (value < 1) return counted(Math.round(value * 60), 'minute');
  if (value % 24 === 0 && value > 24) return `${value / 24} days`;
  return counted(value, 'hour');
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** How many replies wait for an answer; a thousand stands for more. */
export function waitingInWords(waiting: number): string {
  return waiting < 1000 ? `${waiting} waiting` : '999+ waiting';
}
