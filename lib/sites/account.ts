/** Names of accounts, as sites write them in different places. */

/** Whether two names are those of one account: they come with and without `@`, as paths, in upper and lower case. */
export function sameAccount(one: string, other: string): boolean {
  return bareName(one).toLowerCase() === bareName(other).toLowerCase();
}

/** The name without `@`, slashes and blanks around it. */
export function bareName(name: string): string {
  return name.replace(/^[/@\s]+/, '').replace(/[/\s]+$/, '');
}
