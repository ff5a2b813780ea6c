import { existsSync } from 'node:fs';
import { makeCtx, type Ctx } from '../kit/ctx.js';
import { readConfig, type Config } from '../kit/config.js';
import type { Tx } from '../kit/db.js';
import { verifyCalendar } from '../calendar/index.js';
import { verifyLapses } from '../clocks/index.js';
import { verifyEducation } from '../education/index.js';
import { verifyFiles } from '../evidence/index.js';
import { readTenants, verifyAccess, verifyAccounts, verifyDirectory } from '../identity/index.js';
import { verifyPatrol, verifyReports } from '../intake/index.js';
import { loadLaw } from '../law/index.js';
import { newCount, verifyLedger } from '../ledger/index.js';
import { verifyLetters } from '../letters/index.js';
import { verifyCases } from '../procedure/index.js';
import { verifyChannels } from '../channels/index.js';
import { verifyReferral } from '../referral/index.js';
import { verifyRights } from '../rights/index.js';
import { verifyFigures } from '../stats/index.js';
import { verifyVault } from '../vault/index.js';
import { openParts } from '../main.js';
import type { Command } from './command.js';

/** What a module found wrong: some name a thing by id, some by a whole phrase. */
type Problem = { readonly what: string; readonly about?: string; readonly id?: string };

type Check = (ctx: Ctx) => AsyncIterable<Problem>;

/** A check that reads its module in one transaction. */
function inOne(check: (ctx: Ctx, tx: Tx) => AsyncIterable<Problem>): Check {
  return async function* (ctx) {
    yield* await ctx.tx((tx) => Array.fromAsync(check(ctx, tx)));
  };
}

/** Each module folds its own streams again; the order is from the log up to what stands on it. */
const checks: readonly { name: string; run: Check }[] = [
  { name: 'account', run: inOne(verifyAccounts) },
  { name: 'access', run: inOne(verifyAccess) },
  { name: 'directory', run: inOne(verifyDirectory) },
  { name: 'report', run: verifyReports },
  { name: 'patrol', run: inOne(verifyPatrol) },
  { name: 'file', run: verifyFiles },
  { name: 'contact', run: verifyVault },
  { name: 'letter', run: verifyLetters },
  { name: 'case', run: verifyCases },
  { name: 'calendar', run: inOne(verifyCalendar) },
  { name: 'request', run: inOne(verifyRights) },
  { name: 'lapse', run: inOne(verifyLapses) },
  { name: 'meeting', run: inOne(verifyReferral) },
  { name: 'circular', run: inOne(verifyEducation) },
  { name: 'figures', run: inOne((ctx, tx) => verifyFigures(ctx, tx, loadLaw())) },
  { name: 'channel', run: inOne(verifyChannels) },
];

export const verify: Command = {
  about: {
    id: 'melipat ulang semua peristiwa, menghitung ulang log, membandingkan baris dan berkas',
    en: 'folds all events again, recomputes the log, compares rows and files',
  },
  run: async () => {
    const parts = await openParts(dataAtHand(readConfig(process.env, 'real')), null, { join: true });
    let faults = 0;
    try {
      for (const tenant of await readTenants(parts.ground.db, false)) {
        faults += await verifyOffice(makeCtx(parts.ground, tenant, { kind: 'system' }, 'id'));
      }
    } finally {
      await parts.close();
    }
    console.log(faults === 0 ? 'Semua cocok / Everything holds' : `TIDAK COCOK / DOES NOT HOLD: ${faults}`);
    return faults === 0 ? 0 : 1;
  },
};

/** Checks one office, telling each fault on standard error; answers how many there were. */
export async function verifyOffice(ctx: Ctx): Promise<number> {
  console.log(ctx.tenant.host);
  let faults = 0;
  const tell = (name: string, problem: Problem): void => {
    faults += 1;
    console.error(`  ${name}: ${problem.about ?? problem.id ?? ''}: ${problem.what}`);
  };
  const count = newCount();
  await ctx.tx(async (tx) => {
    for await (const problem of verifyLedger(ctx, tx, count)) tell('log', problem);
  });
  for (const { name, run } of checks) {
    try {
      for await (const problem of run(ctx)) tell(name, problem);
    } catch {
      // Its streams cannot be read to the end; which event it is has been told by the log above.
      tell(name, { what: 'a record does not open: its check stopped here' });
    }
  }
  console.log(
    `  ${Object.entries(count)
      .map(([what, number]) => `${what} ${number}`)
      .join(', ')}`,
  );
  return faults;
}

/** Without NIRPIHAK_DATA: the real data folder, or the demo's where only that one is here. */
function dataAtHand(config: Config): Config {
  if (process.env.NIRPIHAK_DATA || config.databaseUrl || existsSync(config.dataDir)) return config;
  return readConfig(process.env, 'demo');
}
