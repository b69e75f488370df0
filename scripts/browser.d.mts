import type { BrowserContext } from '@playwright/test';

export const howToGetOne: string;
export function findBrowser(): string | null;

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Folder of the browser profile; a throw-away one when absent. */
  readonly profile?: string;
  /** Further command-line switches. */
  readonly args?: readonly string[];
  readonly viewport?: { width: number; height: number } | null;
  readonly ignoreHTTPSErrors?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly permissions?: string[];
  readonly env?: Record<string, string | undefined>;
}

/** Starts the browser with the extension loaded; `id` is the extension's. */
export function launch(options: LaunchOptions): Promise<{ context: BrowserContext; id: string }>;
