/**
 * Sets up a fresh machine: packages, then a browser. Runs on any Node from 20 on, before anything is installed,
 * so it is plain JavaScript and imports nothing but Node.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

/**
 * Runs a command to its end with its output shown. Resolves to its exit code; a signal counts as failure.
 * `options.heard` is given every piece of the output.
 */
export function run(command, args, { heard, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: heard ? ['ignore', 'pipe', 'inherit'] : 'inherit',
      shell: process.platform === 'win32',
      ...options,
      env: {
        ...process.env,
        PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
        ...options.env,
      },
    });
    child.stdout?.on('data', (piece) => {
      process.stdout.write(piece);
      heard(String(piece));
    });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    const end = (code) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      end(127);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
}

/** Says what is about to happen; long steps print their own progress below it. */
export function step(text) {
  console.log(`\n▸ ${text}`);
}

/** Installs the packages when they are not those of the lockfile. Ends the process when that fails. */
export async function installPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!versionsMatch(lock, installed)) {
    step('Installing packages (about a minute the first time)');
    const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) {
      console.error(
        'The packages could not be installed. Is the network there? Then run the same command again.',
      );
      process.exit(code);
    }
  }
}

/** The browser to use: its path, after installing one where we may. Ends the process with one line when there is none. */
export async function needBrowser() {
  const { findBrowser, howToGetOne } = await import('./browser.mjs');
  let found = findBrowser();
  if (
    !found &&
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version')
  ) {
    step('Installing Chromium');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    found = findBrowser();
  }
  if (!found) {
    console.error(howToGetOne);
    process.exit(1);
  }
  return found;
}

/** Runs one of the project's own scripts on the Node that the project brings along. Resolves to its exit code. */
export function runScript(path, args = [], options = {}) {
  return run('node', [join(root, path), ...args], options);
}

/** Times of files say little after a checkout, so the versions themselves are compared. */
function versionsMatch(lock, installed) {
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}
