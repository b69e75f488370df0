/** What can go wrong with the store, each with a sentence for the user. */

export type StoreProblem = 'full' | 'newer' | 'blocked' | 'closed' | 'broken';

const sentences: Record<StoreProblem, string> = {
  full: 'There is no room left on this disk, so the last change was not saved. Everything saved before is intact.',
  newer:
    'Your posts were saved by a newer version of Chorus. Update Chorus to see them; nothing was changed.',
  blocked: 'Another window still uses an older version of Chorus. Close its other tabs and try again.',
  closed: 'Chorus was updated, or all of its data deleted, in another window. Reload this page to go on.',
  broken:
    'The browser could not open or change the saved posts. What was saved before is intact; restart the browser and try again.',
};

export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, cause?: unknown) {
    super(sentences[problem], { cause });
    this.name = 'StoreError';
    this.problem = problem;
  }
}

/** Runs a piece of work on the database; whatever the database throws comes out as a `StoreError`, anything else as it is. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    throw problem ? new StoreError(problem, error) : error;
  }
}

/** Names the problem behind a database error, following the errors that wrap it; `null` when it is none. */
function problemOf(error: unknown): StoreProblem | null {
  for (const each of chain(error)) {
    const found = byName[each.name];
    if (found) return found;
  }
  return null;
}

const byName: Record<string, StoreProblem | undefined> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'broken',
  OpenFailedError: 'broken',
  UnknownError: 'broken',
  AbortError: 'broken',
  TimeoutError: 'broken',
  TransactionInactiveError: 'broken',
  DataError: 'broken',
  ConstraintError: 'broken',
};

/** The error and what it wraps, innermost first: Dexie wraps the reason of an abort in the abort. */
function chain(error: unknown): Error[] {
  const found: Error[] = [];
  let each: unknown = error;
  while (each instanceof Error && !found.includes(each)) {
    found.unshift(each);
    each = wrapped(each);
  }
  return found;
}

function wrapped(error: Error): unknown {
  if ('failures' in error && Array.isArray(error.failures)) return error.failures[0];
  return 'inner' in error && error.inner ? error.inner : error.cause;
}
