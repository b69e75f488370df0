/** All the hosts there are, on loopback under their real names: one HTTPS server that answers as the test tells it to. */

import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Sent as it is when it is text, as JSON otherwise. */
  readonly body?: unknown;
  /** Milliseconds to wait before answering. */
  readonly after?: number;
}

export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

type Handler = (asked: Asked) => Answer | Promise<Answer>;

export interface Internet {
  /** Switches that make a browser find every host here. */
  readonly args: readonly string[];
  readonly port: number;
  /** Everything that was asked, in order. */
  readonly asked: readonly Asked[];
  /** Answers for a host, such as `public.api.bsky.app`; the latest handler counts. */
  on(host: string, handler: Handler): void;
  close(): Promise<void>;
}

export async function startInternet(): Promise<Internet> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'loopback' }]);
  const handlers = new Map<string, Handler>();
  const asked: Asked[] = [];

  const server = createServer({ key, cert }, async (request, response) => {
    const question = read(request);
    asked.push(question);
    const handler = handlers.get(question.host);
    const {
      status = 200,
      headers = {},
      body = '',
      after = 0,
    } = handler ? await handler(question) : { status: 404 };
    if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
    const text = typeof body === 'string';
    const type = text ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*', ...headers });
    response.end(text ? body : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;

  return {
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors'],
    port,
    asked,
    on: (host, handler) => handlers.set(host, handler),
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function read(request: IncomingMessage): Asked {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  return { host: url.host, path: url.pathname, query: url.searchParams };
}
