import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Each fault: the file planted, its line, and the rule that must name it. */
const ARROW_FAULTS: readonly [what: string, file: string, line: string, rule: string][] = [
  ['the law reads a case', 'src/law/planted.ts', `import '../procedure/index.js';`, 'law-imports-only-what-it-may'],
  ['the law reads a file', 'src/law/planted.ts', `import 'node:fs';`, 'law-is-pure'],
  [
    'the ground knows a module',
    'src/kit/planted.ts',
    `import type { Entry } from '../ledger/index.js';\nexport type Planted = Entry;`,
    'kit-imports-only-what-it-may',
  ],
  ['a use case goes round a door', 'src/intake/planted.ts', `import '../ledger/record.js';`, 'through-the-front-door'],
  [
    'the reporter’s page reads cases',
    'src/web/reporter/planted.ts',
    `import '../../procedure/index.js';`,
    'public-pages-reach-few-modules',
  ],
  [
    'the reporter’s page reads letters',
    'src/web/reporter/planted.ts',
    `import '../../letters/index.js';`,
    'only-verification-reads-letters',
  ],
  ['the self-check reads reports', 'src/web/check/planted.ts', `import '../../intake/index.js';`, 'self-check-reaches-law-only'],
  ['the desk opens the vault', 'src/web/staff/planted.ts', `import '../../vault/index.js';`, 'vault-has-few-users'],
  ['one audience borrows from another', 'src/web/public/planted.ts', `import '../staff/index.js';`, 'audiences-stay-apart'],
  ['the page kit reaches cases', 'src/web/kit/planted.ts', `import '../../procedure/index.js';`, 'page-kit-reaches-few-modules'],
  ['a use case asks another server by itself', 'src/intake/planted.ts', `import 'node:https';`, 'only-one-way-out'],
  ['a use case writes SQL', 'src/intake/planted.ts', `import { sql } from 'kysely';\nexport const planted = sql;`, 'sql-only-in-stores'],
  [
    'a use case opens tables',
    'src/intake/planted.ts',
    `import { tables } from '../kit/db.js';\nexport const planted = tables;`,
    'tables-only-in-stores',
  ],
  ['a module speaks HTTP', 'src/intake/planted.ts', `import { Hono } from 'hono';\nexport const planted = Hono;`, 'http-only-in-web'],
  ['a job opens a page', 'src/jobs/planted.ts', `import '../web/server.js';`, 'entrances-do-not-import-one-another'],
  ['source leans on a test', 'src/ledger/planted.ts', `import '../../tests/support/world.js';`, 'no-tests-in-source'],
  [
    'two files turn in a circle',
    'src/ledger/planted.ts',
    `import { circle } from './circle.js';\nexport const planted = (): unknown => circle;`,
    'no-cycles',
  ],
];

const LINT_FAULTS: readonly [what: string, file: string, line: string, rule: string][] = [
  [
    'a store names another module’s table',
    'src/intake/store.ts',
    `export const planted = 'select 1 from ledger.leaf';`,
    'house/own-schema',
  ],
  ['a file is named for nothing', 'src/intake/report-helpers.ts', 'export const planted = 1;', 'house/telling-names'],
  ['a folder is named for nothing', 'src/intake/common/planted.ts', 'export const planted = 1;', 'house/telling-names'],
  ['a use case reads the clock', 'src/intake/planted.ts', 'export const planted = (): number => Date.now();', 'no-restricted-syntax'],
  ['a use case throws dice', 'src/intake/planted.ts', 'export const planted = (): number => Math.random();', 'no-restricted-syntax'],
  ['a default export', 'src/intake/planted.ts', 'export default 1;', 'no-restricted-syntax'],
  ['a page speaks to the terminal', 'src/web/public/planted.ts', `console.log('planted');`, 'no-console'],
  [
    'a promise nobody waits for',
    'src/intake/planted.ts',
    'export function planted(): void { Promise.resolve(); }',
    '@typescript-eslint/no-floating-promises',
  ],
];

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'nirpihak-arrows-'));
  for (const part of [
    'src',
    'tests',
    'checks',
    'build-browser.mjs',
    'build-browser.d.mts',
    'tsconfig.json',
    'package.json',
    'eslint.config.mjs',
    'dependency-cruiser.config.mjs',
  ]) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Writes files into the copy, runs the work, and puts everything back. */
function planted<T>(files: Readonly<Record<string, string>>, work: () => T): T {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), `${text}\n`);
  }
  try {
    return work();
  } finally {
    for (const file of Object.keys(files)) {
      rmSync(join(copy, file));
      if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(copy, file));
    }
  }
}

function run(program: string, ...args: string[]): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(join(copy, 'node_modules/.bin', program), args, { cwd: copy, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
}

const arrows = (): { code: number | null; out: string } => run('depcruise', 'src', '--config', 'dependency-cruiser.config.mjs');

describe('the arrows', () => {
  it('hold in the source as it is', () => {
    expect(arrows()).toMatchObject({ code: 0 });
  });

  it.each(ARROW_FAULTS)('are seen broken when %s', (_what, file, line, rule) => {
    const circle = { 'src/ledger/circle.ts': `import { planted } from './planted.js';\nexport const circle = (): unknown => planted;` };
    const { code, out } = planted({ ...(rule === 'no-cycles' ? circle : {}), [file]: line }, arrows);
    expect(code).not.toBe(0);
    expect(out).toContain(`error ${rule}: ${rule === 'no-cycles' ? 'src/ledger/' : file}`);
  });
});

describe('the house rules', () => {
  it.each(LINT_FAULTS)('refuse it when %s', (_what, file, line, rule) => {
    const { code, out } = planted({ [file]: line }, () => run('eslint', file));
    expect(code).not.toBe(0);
    expect(out).toContain(rule);
  });
});
