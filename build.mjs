// Turns src/ into dist/, file by file: no bundler, so that a stack trace names the file a reader knows.
import { build } from 'esbuild';
import { buildBrowser } from './build-browser.mjs';
import { chmodSync, cpSync, globSync, rmSync } from 'node:fs';

/** Bundled into one script below. */
const isForBrowsers = (name) => name.startsWith('src/web/check/browser/');

rmSync('dist', { recursive: true, force: true });
const sources = globSync('src/**/*.{ts,tsx}', { exclude: (name) => /\.test\.tsx?$/.test(name) }).filter((name) => !isForBrowsers(name));
await build({
  entryPoints: sources,
  outdir: 'dist',
  outbase: 'src',
  format: 'esm',
  platform: 'node',
  target: 'node26',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'linked',
  logLevel: 'warning',
});
// Files that are read at run time and stand beside the code that reads them.
for (const asset of globSync('src/**/*.{css,typ,svg}')) cpSync(asset, asset.replace(/^src/, 'dist'));
await buildBrowser();
chmodSync('dist/cli/nirpihak.js', 0o755); // npm links it as `npx nirpihak`
