import type { Browser } from 'puppeteer-core';

export const howToGetFirefox: string;
export function findFirefox(): string | null;

export interface FirefoxOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Whether to trust any certificate. */
  readonly acceptInsecureCerts?: boolean;
}

export function launchFirefox(options: FirefoxOptions): Promise<Browser>;
