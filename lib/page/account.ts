/** Who is signed in, as far as the page tells. */
import { bareName } from '../sites/account.ts';
import type { Site } from '../sites/model.ts';
import { readValue } from './values.ts';

export interface Account {
  /** The name that stands beside the account's posts, without `@`. */
  readonly name: string;
  /** The site's own id, which outlives a change of name. */
  readonly id?: string;
}

/** The account that is signed in now, or `null` when the page does not tell. Reads nothing but its name and id. */
export function readAccount(site: Site): Account | null {
  const name = readValue(document, site.account ?? []);
  if (!name) return null;
  const id = readValue(document, site.accountId ?? []);
  return { name: bareName(name), ...(id ? { id } : {}) };
}
