import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { sites } from './lib/sites/index.ts';
import { playground } from './playground/site.ts';

/** The sites of a build: the playground is in its own build only. */
const sitesOf = (mode: string) => (mode === 'playground' ? [...sites, playground] : sites);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, mode }) => ({
    name: 'Chorus',
    description:
      'Turns posts into conversations: see what in a draft invites an answer, and which posts got one.',
    minimum_chrome_version: '120',
    permissions: [
      'alarms',
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      // Firefox tells no page of the battery.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: [
      ...new Set(sitesOf(mode).flatMap((site) => [...site.hosts, ...(site.apiHosts ?? [])])),
    ],
    // Asked for one host at a time, when the user wants a Mastodon server that is not built in.
    optional_host_permissions: ['https://*/*'],
    commands: {
      'toggle-card': {
        suggested_key: { default: 'Alt+C' },
        description: 'Open the suggestions, or coach the box you are writing in',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'chorus@chorus.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // The usher is the same on every site; what a composer looks like there comes in a file of its own.
    'build:publicAssets': (wxt, files) => {
      for (const { id, composers } of sitesOf(wxt.config.mode)) {
        files.push({
          relativeDest: `composers/${id}.js`,
          contents: `globalThis.chorusComposers=${JSON.stringify(composers)};`,
        });
      }
    },
  },
});
