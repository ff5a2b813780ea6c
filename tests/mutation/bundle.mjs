// Puts the engine, its tests and `expecting.mjs` into one module, with one file's text changed.
import { context } from 'esbuild';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { reached } from './engine-mutants.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TESTS = globSync('src/law/**/*.test.ts', { cwd: ROOT }).sort();

/** Reading `law/` is slow and the same for every fault outside these files. */
const READS = /\/src\/law\/(read\/[\w-]+|instrument|register)\.ts$/;

// Beside the packages, so that what is bundled finds fast-check and yaml.
const folder = mkdtempSync(join(ROOT, 'node_modules/.mutation-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let number = 0;

/** What law-check's other parts find in a rule base is the same for a fault in one of these, and found once a process. */
const CHECKS = /\/src\/law\/check\/(?!reachable|examples|check\.)[\w-]+\.ts$/;

/** What the next module differs in; one builder a process keeps what it read of the rest. */
let now = {};
let builder = null;

/** @returns {Promise<string>} the address to import */
export async function bundled(wanted) {
  now = wanted;
  builder ??= await newBuilder();
  const { outputFiles } = await builder.rebuild();
  const path = join(folder, `${(number += 1)}.mjs`);
  writeFileSync(path, outputFiles[0].contents);
  return pathToFileURL(path).href;
}

function newBuilder() {
  return context({
    stdin: { contents: TESTS.map((test) => `import ${JSON.stringify(`./${test}`)};`).join('\n'), resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    logLevel: 'silent',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'src/law/read/load.ts')).href) },
    plugins: [{ name: 'changed', setup: changes }],
  });
}

function changes(b) {
  const isChanged = (path) => now.file !== undefined && path === resolve(ROOT, now.file);
  const keepsLaw = () => now.file === undefined || !READS.test(resolve(ROOT, now.file));
  b.onResolve({ filter: /^vitest$/ }, () => ({ path: pathToFileURL(join(ROOT, 'tests/mutation/expecting.mjs')).href, external: true }));
  b.onResolve({ filter: /\/load\.js$/ }, ({ importer }) =>
    keepsLaw() && !importer.endsWith('/kept-law.mjs') ? { path: join(ROOT, 'tests/mutation/kept-law.mjs') } : undefined,
  );
  b.onResolve({ filter: /\/(reachable|examples)\.js$/ }, ({ importer }) =>
    importer.endsWith('/check/check.ts') && now.file !== undefined && CHECKS.test(resolve(ROOT, now.file))
      ? { path: join(ROOT, 'tests/mutation/kept-checks.mjs') }
      : undefined,
  );
  b.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path.replace(/\.js$/, '.ts')) }));
  b.onLoad({ filter: /\/src\/law\/[\w/.-]+\.ts$/ }, ({ path }) => {
    if (isChanged(path)) return { contents: now.text, loader: 'ts' };
    const own = readFileSync(path, 'utf8');
    if (path.endsWith('.test.ts'))
      return { contents: `globalThis.testFile = ${JSON.stringify(relative(ROOT, path))};\n${own}`, loader: 'ts' };
    return { contents: now.tellsReach ? reached(relative(ROOT, path), own) : own, loader: 'ts' };
  });
}
