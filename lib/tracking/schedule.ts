/** When to look at a post again. Pure: the same answers for the same times. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** After this age nobody looks any more: hardly any post is answered later. */
export const FOLLOWED_FOR_MS = 30 * DAY;

/** The scorecard judges a post by what is known when it is a day old, so one look is shortly after that. */
const JUDGED_AGE_MS = 24.25 * HOUR;

/**
 * Ages at which a post is looked at. Close together while replies come in, with one just after 24 hours, the age at
 * which the scorecard judges; the last one closes the file. Why these: docs/tracking.md.
 */
export const CHECK_AGES_MS: readonly number[] = [
  ...[5, 15, 35].map((minutes) => minutes * MINUTE),
  ...[1, 2, 4, 8, 14].map((hours) => hours * HOUR),
  JUDGED_AGE_MS,
  36 * HOUR,
  ...[2, 3, 4.5, 7, 10, 14, 20].map((days) => days * DAY),
  FOLLOWED_FOR_MS,
];

/** How far a check may move, as a part of the time to it: checks of several posts come apart, or share a request. */
const JITTER = 0.1;

/**
 * When to look next at a post published then, or `undefined` when it has been followed long enough.
 * `random` is at least 0 and less than 1. A post from the future counts as just published.
 */
export function nextCheck(publishedAt: number, now: number, random: number): number | undefined {
  const age = Math.max(0, now - publishedAt);
  // A look shortly before the age it was meant for has done that age's work.
  const next = CHECK_AGES_MS.find(
    (each) => each > age * (1 + JITTER) || (each === JUDGED_AGE_MS && age < DAY),
  );
  if (next === undefined) return undefined;
  return Math.round(now + (next - age) * (1 + JITTER * random));
}

/** Ages at which a submission is looked for in what its account published. */
const CONFIRM_AGES_MS = [10_000, 45_000, ...[3, 12, 60, 240, 720, 1380].map((minutes) => minutes * MINUTE)];

/** When to look next for a submission that was last looked for at `askedAt`; `undefined` when not any more. */
export function nextConfirm(submittedAt: number, askedAt: number): number | undefined {
  return CONFIRM_AGES_MS.map((age) => submittedAt + age).find((at) => at > askedAt);
}

/** The longest any post waits for its next look; anything later was scheduled under another clock. */
export const LONGEST_WAIT_MS = 11.5 * DAY;

/**
 * From when on a look that is due later may be taken along with one that is due now: the last fifth of the wait.
 * Sharing requests is what keeps a thousand posts under two hundred requests a day.
 */
export function mayJoinAt(lookedAt: number, dueAt: number): number {
  return dueAt - Math.max(0, dueAt - lookedAt) * 0.2;
}

const FIRST_PAUSE_MS = MINUTE;
const LONGEST_PAUSE_MS = 6 * HOUR;
/** No site may silence us for longer than this, whatever it says. */
const LONGEST_ORDERED_PAUSE_MS = DAY;

/** How long to leave a host alone after `failures` failures in a row (1 or more). Doubles, up to six hours. */
export function pauseAfter(failures: number, random: number): number {
  const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(30, failures - 1));
  return Math.round(full * (1 - JITTER * random));
}

/**
 * Until when a host asks to be left alone, or `undefined`. Reads `Retry-After` (seconds or date), and when nothing
 * remains or `limited` is set, `RateLimit-Reset` (seconds from now, or since 1970) and `X-RateLimit-Reset` (those or a date).
 */
export function orderedPause(headers: Headers, limited: boolean, now: number): number | undefined {
  const remaining = headers.get('ratelimit-remaining') ?? headers.get('x-ratelimit-remaining');
  const exhausted = limited || (remaining !== null && Number(remaining) < 1);
  const orders = [
    limited || headers.has('retry-after') ? headers.get('retry-after') : null,
    exhausted ? headers.get('ratelimit-reset') : null,
    exhausted ? headers.get('x-ratelimit-reset') : null,
  ];
  for (const order of orders) {
    const until = order === null ? undefined : momentOf(order, now);
    if (until !== undefined && until > now) return Math.min(until, now + LONGEST_ORDERED_PAUSE_MS);
  }
  return undefined;
}

/** Numbers up to a year are seconds from now; larger ones are seconds since 1970. */
function momentOf(value: string, now: number): number | undefined {
  const trimmed = value.trim();
  if (/^\d+(\.\d+)?$/u.test(trimmed)) {
    const seconds = Number(trimmed);
    return seconds < 366 * 86_400 ? now + seconds * 1000 : seconds * 1000;
  }
  const date = Date.parse(trimmed);
  return Number.isNaN(date) ? undefined : date;
}
