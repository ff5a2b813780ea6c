// The words of vitest that the engine's tests use, small enough to run thousands of times in one process. Whatever is
// missing here fails the run without a fault, loudly, before any mutant is tried.
import { isDeepStrictEqual } from 'node:util';

let tests = [];
let path = [];
let hooks = { before: [], after: [] };

/** What a file lays out before its tests is for its own tests, and ends with it. */
let file;
function inItsFile() {
  if (file === globalThis.testFile) return;
  file = globalThis.testFile;
  hooks = { before: [], after: [] };
}

/** The tests collected since the last call. */
export function collected() {
  const all = tests;
  tests = [];
  file = undefined;
  return all;
}

export function describe(name, body) {
  inItsFile();
  const outer = hooks;
  hooks = { before: [...outer.before], after: [...outer.after] };
  path.push(name);
  body();
  path.pop();
  hooks = outer;
}

export function it(name, body) {
  inItsFile();
  const own = hooks;
  const run = async () => {
    for (const hook of own.before) await hook();
    try {
      await body();
    } finally {
      for (const hook of own.after) await hook();
    }
  };
  tests.push({ name: [...path, name].join(' › '), file: globalThis.testFile, run });
}

it.each = (rows) => (name, body) => rows.forEach((row, i) => it(`${name} ${i}`, () => body(...(Array.isArray(row) ? row : [row]))));

export const test = it;
export function beforeEach(hook) {
  inItsFile();
  hooks.before.push(hook);
}
export function afterEach(hook) {
  inItsFile();
  hooks.after.push(hook);
}

class Alike {
  constructor(fits) {
    this.fits = fits;
  }
}

/** Equal as vitest's toEqual: fields that are undefined count as left out. `isPart`: further fields of objects do not count. */
function alike(found, wanted, isPart) {
  if (wanted instanceof Alike) return wanted.fits(found);
  if (Array.isArray(wanted))
    return Array.isArray(found) && found.length === wanted.length && wanted.every((w, i) => alike(found[i], w, isPart));
  if (typeof wanted !== 'object' || wanted === null || wanted instanceof Set || wanted instanceof Map || wanted instanceof RegExp)
    return isDeepStrictEqual(found, wanted);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  const names = isPart ? Object.keys(wanted) : [...new Set([...Object.keys(wanted), ...Object.keys(found)])];
  return names.every((name) => alike(found[name], wanted[name], isPart));
}

function throws(found, wanted) {
  try {
    found();
  } catch (error) {
    if (wanted === undefined) return true;
    if (wanted instanceof Alike) return wanted.fits(error);
    if (typeof wanted === 'function') return error instanceof wanted;
    return wanted instanceof RegExp ? wanted.test(error.message) : error.message.includes(wanted.message ?? wanted);
  }
  return false;
}

const CHECKS = {
  toBe: (found, wanted) => Object.is(found, wanted),
  toEqual: (found, wanted) => alike(found, wanted, false),
  toStrictEqual: (found, wanted) => isDeepStrictEqual(found, wanted),
  toMatchObject: (found, wanted) => alike(found, wanted, true),
  toContain: (found, wanted) => (typeof found === 'string' ? found.includes(wanted) : [...found].includes(wanted)),
  toContainEqual: (found, wanted) => [...found].some((one) => alike(one, wanted, false)),
  toHaveLength: (found, wanted) => found.length === wanted,
  toMatch: (found, wanted) => (wanted instanceof RegExp ? wanted.test(found) : found.includes(wanted)),
  toThrow: throws,
  toBeNull: (found) => found === null,
  toBeUndefined: (found) => found === undefined,
  toBeDefined: (found) => found !== undefined,
  toBeTruthy: (found) => Boolean(found),
  toBeFalsy: (found) => !found,
  toBeGreaterThan: (found, wanted) => found > wanted,
  toBeGreaterThanOrEqual: (found, wanted) => found >= wanted,
  toBeLessThan: (found, wanted) => found < wanted,
  toBeLessThanOrEqual: (found, wanted) => found <= wanted,
};

export function expect(found) {
  const matchers = (isWanted) =>
    Object.fromEntries(
      Object.entries(CHECKS).map(([name, check]) => [
        name,
        (wanted) => {
          if (Boolean(check(found, wanted)) !== isWanted) throw new Error(`${isWanted ? '' : 'not '}${name} does not hold`);
        },
      ]),
    );
  return { ...matchers(true), not: matchers(false) };
}

expect.any = (type) => new Alike((found) => found instanceof type || typeof found === type.name.toLowerCase());
expect.anything = () => new Alike((found) => found !== null && found !== undefined);
expect.objectContaining = (part) =>
  new Alike((found) => found !== null && Object.entries(part).every(([name, wanted]) => alike(found[name], wanted, false)));
expect.arrayContaining = (part) => new Alike((found) => part.every((wanted) => found.some((one) => alike(one, wanted, false))));
expect.stringContaining = (part) => new Alike((found) => typeof found === 'string' && found.includes(part));
expect.stringMatching = (shape) => new Alike((found) => typeof found === 'string' && new RegExp(shape).test(found));
