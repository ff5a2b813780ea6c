// The one script of the product: the self-check that runs in the browser, from the same rules, engine and words as the
// server's pages. A bundle, because a page of one file cannot import.
import { build } from 'esbuild';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Nothing in `src/` acts when it is only imported, or it has no place in a page: what is not used falls away. */
const ONLY_WHAT_IS_USED = {
  name: 'only-what-is-used',
  setup(builder) {
    builder.onResolve({ filter: /^\./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'again') return undefined;
      const found = await builder.resolve(path, { ...from, pluginData: 'again' });
      return { ...found, sideEffects: found.path.endsWith('/browser/main.ts') };
    });
  },
};

/** Writes the program part of the script; fails where something of the server would come along. */
export async function buildBrowser(file = `${ROOT}dist/web/check/in-browser.js`) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${ROOT}src/web/check/browser/main.ts`],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2019',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    external: ['node:*', 'yaml'],
    plugins: [ONLY_WHAT_IS_USED],
    logLevel: 'warning',
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const [{ imports, inputs }] = Object.values(metafile.outputs);
  if (imports.length > 0) throw new Error(`the browser cannot import ${imports.map((one) => one.path).join(', ')}`);
  // Another program may read the file while it is written.
  mkdirSync(new URL('.', `file://${file}`), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, outputFiles[0].contents);
  renameSync(`${file}.${process.pid}`, file);
  return Object.fromEntries(Object.entries(inputs).map(([name, { bytesInOutput }]) => [name, bytesInOutput]));
}
