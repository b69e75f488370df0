/** Finds Firefox and starts it with an extension loaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const howToGetFirefox =
  'Firefox was not found. Install it (on Debian: the package firefox-esr), or point CHORUS_FIREFOX at one.';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];

const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of the Firefox to use, or `null`: the one named in CHORUS_FIREFOX, or one on the machine. */
export function findFirefox() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHORUS_FIREFOX, ...onPath, ...places].find((path) => path && existsSync(path)) ?? null;
}

/** Starts Firefox without a window, with the extension loaded and its own window open to scripts of ours. */
export async function launchFirefox({ extension, prefs = {}, acceptInsecureCerts = false }) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(howToGetFirefox);
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs,
    acceptInsecureCerts,
  });
  try {
    await browser.installExtension(extension);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
