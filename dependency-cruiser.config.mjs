// The arrows and walls of docs/architecture.md as configuration. `npm run arrows` fails on the first that is crossed;
// tests/platform/arrows.test.ts plants faults and sees each of them caught.
const MAY_IMPORT = {
  kit: [],
  law: ['kit'],
  ledger: ['kit'],
  identity: ['kit', 'ledger'],
  calendar: ['kit', 'law', 'ledger', 'identity'],
  vault: ['kit', 'ledger', 'identity'],
  evidence: ['kit', 'ledger'],
  intake: ['kit', 'ledger', 'evidence', 'vault'],
  channels: ['kit', 'ledger', 'evidence', 'intake'],
  letters: ['kit', 'ledger', 'identity', 'evidence'],
  education: ['kit', 'law', 'ledger', 'identity', 'letters'],
  procedure: ['kit', 'law', 'ledger', 'identity', 'calendar', 'evidence', 'intake', 'letters'],
  rights: ['kit', 'law', 'ledger', 'identity', 'evidence', 'letters'],
  clocks: ['kit', 'law', 'ledger', 'identity', 'calendar', 'intake', 'letters', 'procedure', 'rights'],
  referral: ['kit', 'law', 'ledger', 'identity', 'evidence', 'intake', 'letters', 'procedure'],
  stats: ['kit', 'law', 'ledger', 'intake', 'channels', 'education', 'letters', 'procedure', 'referral'],
};
const ENTRANCES = 'web|jobs|cli';
const AUDIENCES = 'public|check|reporter|respondent|employee|staff|custodian|partner|admin';
const TEST = '[.]test[.]tsx?$';
/** A table of words, not an entrance: a mail or a check of the proxy names the same addresses. */
const ADDRESSES = '^src/web/paths[.]ts$';
const STORE = '(/|-)store[.]ts$';

const rule = (name, from, to) => ({ name, severity: 'error', from, to });

const arrows = Object.entries(MAY_IMPORT).map(([module, allowed]) =>
  rule(
    `${module}-imports-only-what-it-may`,
    { path: `^src/${module}/`, pathNot: TEST },
    { path: '^src/', pathNot: [`^src/${module}/`, ...allowed.map((m) => `^src/${m}/`)] },
  ),
);

export default {
  forbidden: [
    ...arrows,
    rule(
      'through-the-front-door',
      { path: '^src/([^/]+)/', pathNot: TEST },
      { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$', '^src/kit/', ADDRESSES] },
    ),
    rule(
      'parts-meet-at-doors',
      { path: '^src/[^/]+[.]ts$' },
      {
        path: '^src/[^/]+/',
        pathNot: ['^src/[^/]+/index[.]ts$', '^src/kit/', '^src/web/server[.]ts$', '^src/web/kit/env[.]ts$', ADDRESSES],
      },
    ),
    rule('only-commands-start-the-whole', { path: '^src/[^/]+/', pathNot: ['^src/cli/', TEST] }, { path: '^src/[^/]+[.]ts$' }),
    rule('only-commands-furnish-the-demo', { path: '^src/', pathNot: ['^src/(cli|demo)/', TEST] }, { path: '^src/demo/' }),
    rule(
      'entrances-do-not-import-one-another',
      { path: `^src/(${ENTRANCES})/` },
      { path: `^src/(${ENTRANCES})/`, pathNot: ['^src/$1/', ADDRESSES] },
    ),
    rule(
      'audiences-stay-apart',
      { path: `^src/web/(${AUDIENCES})/`, pathNot: TEST },
      { path: '^src/web/', pathNot: ['^src/web/$1/', '^src/web/kit/', '^src/web/paths[.]ts$'] },
    ),
    rule(
      'page-kit-knows-no-audience',
      { path: '^src/web/kit/', pathNot: TEST },
      { path: '^src/web/', pathNot: ['^src/web/kit/', '^src/web/paths[.]ts$'] },
    ),
    // What every audience shares must not open a side way from a public page to a case.
    rule(
      'page-kit-reaches-few-modules',
      { path: '^src/web/kit/', pathNot: TEST },
      { path: '^src/', pathNot: ['^src/web/', '^src/kit/', '^src/(law|calendar|identity|evidence)/index[.]ts$'] },
    ),
    rule(
      'public-pages-reach-few-modules',
      { path: '^src/web/(public|reporter)/', pathNot: TEST },
      {
        path: '^src/',
        pathNot: ['^src/web/', '^src/kit/', '^src/(intake|ledger|law|stats|education|letters|rights|channels)/index[.]ts$'],
      },
    ),
    // What may stand in one file without a server must not lean on anything that keeps something.
    rule(
      'self-check-reaches-law-only',
      { path: '^src/web/check/', pathNot: TEST },
      { path: '^src/', pathNot: ['^src/web/', '^src/kit/', '^src/law/index[.]ts$'] },
    ),
    rule(
      'only-verification-reads-letters',
      { path: '^src/web/(public|reporter)/', pathNot: ['^src/web/public/verifikasi[.]', TEST] },
      { path: '^src/letters/' },
    ),
    rule(
      'vault-has-few-users',
      {
        path: '^src/',
        pathNot: [
          '^src/vault/',
          '^src/intake/',
          '^src/web/custodian/',
          '^src/web/staff/audit[.]tsx$',
          '^src/jobs/retention[.]ts$',
          '^src/cli/verify[.]ts$',
          '^src/demo/office[.]ts$',
          '^src/[^/]+[.]ts$',
          TEST,
        ],
      },
      { path: '^src/vault/' },
    ),
    // A use case hands its `Tx` on and so names the type; only a store turns it into tables.
    rule(
      'tables-only-in-stores',
      { path: '^src/', pathNot: [STORE, '^src/kit/', '^src/[^/]+[.]ts$', TEST] },
      { path: '^src/kit/db[.]ts$', dependencyTypesNot: ['type-only'] },
    ),
    // The runner hands graphile-worker its connections (LISTEN needs one of its own) and says nothing on them itself.
    rule(
      'sql-only-in-stores',
      { path: '^src/', pathNot: [STORE, '^src/kit/', '^src/jobs/runner[.]ts$', TEST] },
      { path: 'node_modules/(kysely|pg)/' },
    ),
    rule(
      'law-is-pure',
      { path: '^src/law/', pathNot: [TEST, '^src/law/read/load[.]ts$'] },
      { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'] },
    ),
    rule('http-only-in-web', { path: '^src/', pathNot: ['^src/web/', '^src/main[.]ts$', TEST] }, { path: 'node_modules/(hono|@hono)/' }),
    // docs/decisions/0020: whoever asks another server goes through the door that checks where it leads.
    rule(
      'only-one-way-out',
      { path: '^src/', pathNot: ['^src/kit/http/', TEST] },
      { path: '^(node:)?(https|http2|dns|dns/promises|tls|dgram)$|node_modules/undici/' },
    ),
    // A noun may name the whole it belongs to as a type: that has no order of loading. Anything that runs may not.
    rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('no-tests-in-source', { path: '^src/', pathNot: TEST }, { path: `(${TEST}|^tests/)` }),
    rule('every-import-is-there', {}, { couldNotResolve: true }),
    rule(
      'no-development-package-in-the-program',
      { path: '^src/', pathNot: TEST },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
