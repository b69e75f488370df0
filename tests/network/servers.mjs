/** A PostgreSQL and a Redis of our own, in a folder that goes away with them. Works as root and not. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PATIENCE_MS = 60_000;

/** Names of what is not installed. */
export function missingServers() {
  return [...(postgresFolder() ? [] : ['PostgreSQL']), ...(onPath('redis-server') ? [] : ['Redis'])];
}

/** Starts both. Answers with their addresses, and `stop`. */
export async function startServers() {
  const folder = mkdtempSync(path.join(tmpdir(), 'chorus-network-'));
  const data = path.join(folder, 'data');
  mkdirSync(data);
  const user = unprivileged();
  if (user) for (const each of [folder, data]) chownSync(each, user.uid, user.gid);
  const bin = postgresFolder();
  const [postgresPort, redisPort] = [await freePort(), await freePort()];

  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'chorus', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const children = [
    start(
      path.join(bin, 'postgres'),
      ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', `${postgresPort}`, '-F', '-N', '200'],
      folder,
      user,
    ),
    start(
      'redis-server',
      ['--port', `${redisPort}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      folder,
      user,
    ),
  ];
  const stop = async () => {
    await Promise.all(children.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void stop().then(() => process.exit(130)));
  try {
    await Promise.all([postgresPort, redisPort].map(listening));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    postgres: `postgresql://chorus@127.0.0.1:${postgresPort}/postgres`,
    redis: `127.0.0.1:${redisPort}`,
    stop,
  };
}

/** PostgreSQL refuses to run as root, so root lends it another user. */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // Not on this machine: the next.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody');
}

/** Debian keeps the server's programs off the path, in a folder for each version. */
function postgresFolder() {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base)
    ? readdirSync(base).sort((one, other) => Number(other) - Number(one))
    : [];
  const folders = [...versions.map((version) => path.join(base, version, 'bin')), ...pathFolders()];
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))),
  );
}

function onPath(name) {
  return pathFolders().some((folder) => existsSync(path.join(folder, name)));
}

function pathFolders() {
  return (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
}

function start(command, args, cwd, user) {
  const child = spawn(command, args, { ...user, cwd, stdio: 'ignore' });
  child.on('error', (error) => console.error(`${command}: ${error.message}`));
  return child;
}

/** Ends a server; one that does not listen is killed. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function listening(port) {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing listens on port ${port} after a minute`);
}
