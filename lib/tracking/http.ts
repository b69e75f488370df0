/** One careful GET of JSON: whatever a server answers becomes a value of the expected shape or a plain reason. */
import * as v from 'valibot';
import type { Environment } from './environment.ts';
import { orderedPause } from './schedule.ts';

export type Answer<T> =
  | { readonly is: 'ok'; readonly value: T; readonly pauseUntil?: number }
  /** 404 or 410. */
  | { readonly is: 'absent' }
  /** 401 or 403: not for us to see. */
  | { readonly is: 'refused' }
  /** Any other 4xx; `error` is the server's name for it, when it has one. */
  | { readonly is: 'rejected'; readonly status: number; readonly error: string }
  /** 429, or we are leaving the host alone for another reason. */
  | { readonly is: 'paused'; readonly until: number; readonly reason: string }
  /** No answer, a server error, a redirect, or something that is not what was asked for. */
  | { readonly is: 'broken'; readonly reason: string; readonly until?: number };

export interface Question<T> {
  readonly url: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** Sends the user's cookies for that site, for the sites that answer nobody else. */
  readonly signedIn?: boolean;
}

const PATIENCE_MS = 20_000;
/** A page of 100 posts is a tenth of this. */
const LONGEST_ANSWER = 5_000_000;

/** Asks once. Never throws, never follows a redirect. */
export async function get<T>(environment: Environment, question: Question<T>): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await environment.fetch(question.url, {
      redirect: 'error',
      credentials: question.signedIn ? 'include' : 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    return { is: 'broken', reason: error instanceof Error ? error.message : 'no answer' };
  }
  if (response.redirected || wentElsewhere(question.url, response)) {
    return { is: 'broken', reason: 'the server sent us elsewhere' };
  }
  const now = environment.now();
  const limited = response.status === 429;
  const pauseUntil = orderedPause(response.headers, limited || response.status === 503, now);
  if (limited) return { is: 'paused', until: pauseUntil ?? now, reason: 'too many requests' };
  const body = await bodyOf(response);
  if (response.status === 404 || response.status === 410) return { is: 'absent' };
  if (response.status === 401 || response.status === 403) return { is: 'refused' };
  if (response.status >= 400 && response.status < 500) {
    return { is: 'rejected', status: response.status, error: errorIn(body) };
  }
  if (!response.ok || body === undefined) {
    const reason = response.ok ? 'the answer is not JSON' : `the server failed (${response.status})`;
    return { is: 'broken', reason, ...(pauseUntil ? { until: pauseUntil } : {}) };
  }
  const parsed = parse(question.schema, body);
  if (!parsed?.success) return { is: 'broken', reason: 'the answer has another shape than documented' };
  return { is: 'ok', value: parsed.output, ...(pauseUntil ? { pauseUntil } : {}) };
}

function wentElsewhere(asked: string, response: Response): boolean {
  return response.url !== '' && new URL(response.url).host !== new URL(asked).host;
}

/** The parsed body; `undefined` when it is too long, cut off or not JSON. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    if (Number(response.headers.get('content-length') ?? 0) > LONGEST_ANSWER) {
      await response.body?.cancel();
      return undefined;
    }
    const text = await response.text();
    return text.length > LONGEST_ANSWER ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `null` when the answer is nested so deeply that following it would take more stack than there is. */
function parse<T>(schema: v.GenericSchema<unknown, T>, body: unknown) {
  try {
    return v.safeParse(schema, body);
  } catch {
    return null;
  }
}

function errorIn(body: unknown): string {
  const parsed = v.safeParse(v.object({ error: v.string() }), body);
  return parsed.success ? parsed.output.error : '';
}
