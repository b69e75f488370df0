/**
 * The playground's server: a small social site on loopback that speaks the part of Mastodon's documented API that
 * Chorus reads (statuses, context, accounts), so that the product needs no special case for it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleApp } from './bundle.ts';
import { replies } from './readers.ts';

const LONGEST_BODY = 64 * 1024;

interface Status {
  readonly id: string;
  readonly created_at: string;
  readonly in_reply_to_id: string | null;
  readonly content: string;
  readonly url: string;
  readonly visibility: 'public';
  readonly account: { readonly id: string; readonly acct: string; readonly username: string };
}

export interface Playground {
  /** Where the site is, such as `http://127.0.0.1:4321`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the site on a free port of the loopback interface. */
export async function startPlayground(): Promise<Playground> {
  const script = await bundleApp();
  const page = await readFile(new URL('./app/index.html', import.meta.url));
  const style = await readFile(new URL('./app/style.css', import.meta.url));
  const site = openSite();

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, { error: String(error) });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', site.address);
    const path = url.pathname;
    if (request.method === 'POST' && path === '/api/v1/statuses') {
      const status = site.publish(await readStatus(request));
      return status
        ? send(response, 200, withCount(status))
        : send(response, 422, { error: 'Validation failed: text is empty' });
    }
    if (path === '/app.js') return sendFile(response, 'text/javascript', script);
    if (path === '/style.css') return sendFile(response, 'text/css', style);
    if (path === '/api/v1/timelines/home') return send(response, 200, site.posts().map(withCount));
    if (path === '/api/v1/accounts/lookup')
      return send(response, 200, account(url.searchParams.get('acct') ?? 'you'));
    const ofAccount = /^\/api\/v1\/accounts\/([^/]+)\/statuses$/.exec(path);
    if (ofAccount) {
      const before = Number(url.searchParams.get('max_id') ?? Number.POSITIVE_INFINITY);
      const own = site
        .posts()
        .filter((status) => status.account.id === ofAccount[1] && Number(status.id) < before);
      return send(response, 200, own.slice(0, 40).map(withCount));
    }
    const one = /^\/api\/v1\/statuses\/([^/]+)(\/context)?$/.exec(path);
    if (one) {
      const status = site.find(one[1] ?? '');
      if (!status) return send(response, 404, { error: 'Record not found' });
      if (!one[2]) return send(response, 200, withCount(status));
      return send(response, 200, { ancestors: [], descendants: site.repliesTo(status.id).map(withCount) });
    }
    if (path === '/' || path.startsWith('/@')) return sendFile(response, 'text/html; charset=utf-8', page);
    send(response, 404, { error: 'Record not found' });
  }

  const withCount = (status: Status) => ({ ...status, replies_count: site.repliesTo(status.id).length });

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: site.address,
    close: () => {
      site.close();
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** The posts and replies of one run, in memory. */
function openSite() {
  const statuses: Status[] = [];
  const timers = new Set<NodeJS.Timeout>();

  function add(author: string, text: string, to: string | null): Status {
    const id = String(statuses.length + 1);
    const status: Status = {
      id,
      created_at: new Date().toISOString(),
      in_reply_to_id: to,
      content: html(text),
      url: `${site.address}/@${author}/${id}`,
      visibility: 'public',
      account: account(author),
    };
    statuses.push(status);
    return status;
  }

  const site = {
    address: 'http://127.0.0.1',
    find: (id: string) => statuses.find((status) => status.id === id),
    posts: () => statuses.filter((status) => status.in_reply_to_id === null).reverse(),
    repliesTo: (id: string) => statuses.filter((status) => status.in_reply_to_id === id),
    publish(text: string): Status | null {
      if (text.trim() === '') return null;
      const status = add('you', text, null);
      for (const reply of replies(text)) {
        const timer = setTimeout(() => {
          timers.delete(timer);
          add(reply.reader, reply.text, status.id);
        }, reply.after);
        timers.add(timer);
      }
      return status;
    },
    close: () => timers.forEach(clearTimeout),
  };
  return site;
}

function account(name: string) {
  return { id: name, acct: name, username: name };
}

async function readStatus(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > LONGEST_BODY) throw new RangeError(`a post takes at most ${LONGEST_BODY} bytes`);
  }
  const parsed: unknown = JSON.parse(body);
  const status = typeof parsed === 'object' && parsed !== null && 'status' in parsed ? parsed.status : '';
  return typeof status === 'string' ? status : '';
}

/** Mastodon's API answers in HTML: a paragraph for each block of text. */
function html(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return safe
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replaceAll('\n', '<br />')}</p>`)
    .join('');
}

function send(response: ServerResponse, code: number, body: unknown): void {
  response.writeHead(code, {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
  });
  response.end(JSON.stringify(body));
}

function sendFile(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
  });
  response.end(body);
}
