// Reads `law/` once a process, and each spoilt copy that a test makes of it once: what is read is frozen, and each changed
// engine keeps its own memory of it. A copy that cannot be read is read each time, since its error belongs to the engine.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createHash } from 'node:crypto';
import { loadLaw as load } from '../../src/law/read/load.js';

const kept = (globalThis.keptLaws ??= new Map());

export function loadLaw(dir) {
  const key = dir === undefined ? '' : `${basename(dir)}/${digestOf(dir)}`;
  if (!kept.has(key)) kept.set(key, dir === undefined ? load() : load(dir));
  return kept.get(key);
}

function digestOf(dir) {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name, parentPath } of files.sort((a, b) => (a.parentPath + a.name < b.parentPath + b.name ? -1 : 1)))
    hash.update(`${parentPath.slice(dir.length)}/${name}\0`).update(readFileSync(join(parentPath, name)));
  return hash.digest('hex');
}
