// Reads `law/` once a process: what is read is frozen, and each changed engine keeps its own memory of it.
import { loadLaw as load } from '../../src/law/read/load.js';

export function loadLaw(dir) {
  return dir === undefined ? (globalThis.keptLaw ??= load()) : load(dir);
}
