/** Serves the gallery on loopback. */
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

export async function serveGallery(): Promise<{ address: string; close(): Promise<void> }> {
  const root = new URL('.', import.meta.url).pathname;
  const server = await createServer({
    root,
    configFile: false,
    // As in production: what replaces modules while developing keeps every view that ever was.
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [`${root}../..`] } },
    cacheDir: `${root}../../node_modules/.vite-gallery`,
    logLevel: 'error',
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the gallery has no address');
  return { address, close: () => server.close() };
}
