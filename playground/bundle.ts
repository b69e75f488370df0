/** Bundles the playground's page for the browser. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The script of the page as one file. */
export async function bundleApp(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./app/main.tsx', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    // Draft.js expects Node's name for the global object.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('The playground page could not be bundled.');
  return file.text;
}
