import type { TroubleKind } from '../../components/trouble.tsx';
import { StoreError } from '../../lib/tracking/errors.ts';

/** What to tell the user when the store does not open. */
export function troubleOf(error: unknown): TroubleKind {
  const problem = error instanceof StoreError ? error.problem : 'broken';
  return problem === 'closed' ? 'blocked' : problem;
}
