/** The page's side of the site's API. */

export interface Status {
  readonly id: string;
  readonly created_at: string;
  readonly content: string;
  readonly url: string;
  readonly replies_count: number;
  readonly account: { readonly acct: string };
}

/** Publishes a post. Rejects with the server's own words when it is not accepted. */
export async function publish(text: string): Promise<Status> {
  return ask('/api/v1/statuses', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ status: text }),
  });
}

/** Everybody's posts, newest first. */
export function timeline(): Promise<Status[]> {
  return ask('/api/v1/timelines/home');
}

/** The replies to a post, oldest first. */
export async function repliesTo(id: string): Promise<Status[]> {
  const context: { descendants: Status[] } = await ask(`/api/v1/statuses/${id}/context`);
  return context.descendants;
}

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init);
  const body = await response.json();
  if (!response.ok) throw new Error(body.error);
  return body;
}
