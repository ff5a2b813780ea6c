// Puts the engine, its tests and `expecting.mjs` into one module, with one file's text changed.
import { build } from 'esbuild';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { reached } from './engine-mutants.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TESTS = globSync('src/law/*.test.ts', { cwd: ROOT }).sort();

/** Reading `law/` is slow and the same for every fault outside these files. */
const READS = /\/src\/law\/(load|read-\w+|shape|instrument|register|self-check\w*)\.ts$/;

// Beside the packages, so that what is bundled finds fast-check and yaml.
const folder = mkdtempSync(join(ROOT, 'node_modules/.mutation-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let number = 0;

/** @returns {Promise<string>} the address to import */
export async function bundled({ file, text, tellsReach = false }) {
  const entry = TESTS.map((test) => `import ${JSON.stringify(`./${test}`)};`).join('\n');
  const plugin = { name: 'changed', setup: (b) => changes(b, { file, text, tellsReach }) };
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    logLevel: 'silent',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'src/law/load.ts')).href) },
    plugins: [plugin],
  });
  const path = join(folder, `${(number += 1)}.mjs`);
  writeFileSync(path, outputFiles[0].contents);
  return pathToFileURL(path).href;
}

function changes(b, { file, text, tellsReach }) {
  const changed = file === undefined ? null : resolve(ROOT, file);
  const keepsLaw = changed === null || !READS.test(changed);
  b.onResolve({ filter: /^vitest$/ }, () => ({ path: pathToFileURL(join(ROOT, 'tests/mutation/expecting.mjs')).href, external: true }));
  if (keepsLaw)
    b.onResolve({ filter: /\/load\.js$/ }, ({ importer }) =>
      importer.endsWith('/kept-law.mjs') ? undefined : { path: join(ROOT, 'tests/mutation/kept-law.mjs') },
    );
  b.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path.replace(/\.js$/, '.ts')) }));
  b.onLoad({ filter: /\/src\/law\/[\w-]+\.ts$/ }, ({ path }) => {
    if (path === changed) return { contents: text, loader: 'ts' };
    const own = readFileSync(path, 'utf8');
    const isTold = tellsReach && !path.endsWith('.test.ts');
    return { contents: isTold ? reached(basename(path), own) : own, loader: 'ts' };
  });
}
