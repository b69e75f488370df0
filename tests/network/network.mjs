/** The network as the plays see it: people who post, and a front door that can be shut. */
import { createServer, request } from 'node:http';
import { TestNetwork } from '@atproto/dev-env';

/** Starts the network. Its types are in `network.d.mts`, as the packages are not always installed. */
export async function startNetwork() {
  const network = await TestNetwork.create({ dbPostgresSchema: 'chorus' });
  const door = await openDoor(new URL(network.bsky.url));
  return {
    base: door.base,
    shut: door.shut,
    reopen: door.reopen,
    settle: () => network.processAll(30_000),
    person: async (name) => {
      const agent = network.pds.getAgent();
      await agent.createAccount({
        handle: `${name}.test`,
        email: `${name}@test.example`,
        password: 'a-password',
      });
      await network.processAll(30_000);
      return personOf(agent);
    },
    stop: async () => {
      await door.shut();
      await network.close();
    },
  };
}

function personOf(agent) {
  const record = (text, reply, minutesAgo = 0) => ({
    $type: 'app.bsky.feed.post',
    text,
    createdAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
    ...(reply ? { reply } : {}),
  });
  return {
    did: agent.session.did,
    handle: () => agent.session.handle,
    post: (text) => agent.post(record(text)),
    /** `to` is a post; `root` the beginning of its thread, when that is another. */
    reply: (to, text, root = to) => agent.post(record(text, { root, parent: to })),
    remove: ({ uri }) => agent.deletePost(uri),
    rename: (handle) => agent.com.atproto.identity.updateHandle({ handle }),
  };
}

/** A gateway to the service. Shut, it refuses connections, as a service does that is down. */
async function openDoor(target) {
  const handle = (incoming, outgoing) => {
    const onward = request(
      {
        host: '127.0.0.1',
        port: target.port,
        path: incoming.url,
        method: incoming.method,
        headers: { accept: 'application/json' },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    onward.end();
  };
  let server;
  const listen = (port) =>
    new Promise((resolve, reject) => {
      server = createServer(handle).on('error', reject);
      server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
  const port = await listen(0);
  return {
    base: `http://127.0.0.1:${port}`,
    shut: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
    reopen: async () => {
      await listen(port);
    },
  };
}
