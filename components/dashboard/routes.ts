/** The dashboard's pages and their addresses. */

export type Route =
  | { readonly page: 'scorecard' | 'posts' | 'replies' | 'data' | 'settings' }
  | { readonly page: 'post'; readonly id: string };

/** The page behind `#/posts/<id>` and the like; the scorecard for anything else. */
export function routeFrom(hash: string): Route {
  const [page = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'posts' && rest[0]) return { page: 'post', id: decoded(rest.join('/')) };
  if (page === 'posts' || page === 'replies' || page === 'data' || page === 'settings') return { page };
  return { page: 'scorecard' };
}

export function hashOf(route: Route): string {
  return route.page === 'post' ? `#/posts/${encodeURIComponent(route.id)}` : `#/${route.page}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
