import { makeCtx, type Ctx } from '../kit/ctx.js';
import { CannotStart } from '../kit/cannot-start.js';
import { isRefusal } from '../kit/refusal.js';
import { readConfig } from '../kit/config.js';
import { readTenants } from '../identity/index.js';
import { draw, lotteryProof, seedOf } from '../referral/index.js';
import { openParts } from '../main.js';
import type { Command } from './command.js';

export const lottery: Command = {
  about: {
    id: 'menghitung ulang undian satu bulan dari buku (lottery 2026-11)',
    en: 'draws a month’s lottery again from the log (lottery 2026-11)',
  },
  run: async ([month]) => {
    if (!/^\d{4}-\d{2}$/.test(month ?? ''))
      throw new CannotStart({ id: 'tulis bulannya, misalnya 2026-11', en: 'write the month, for example 2026-11' });
    const parts = await openParts(readConfig(process.env, 'real'), null, { join: true });
    let wrong = 0;
    try {
      for (const tenant of await readTenants(parts.ground.db, false))
        wrong += await again(makeCtx(parts.ground, tenant, { kind: 'system' }, 'id'), month!);
    } finally {
      await parts.close();
    }
    return wrong === 0 ? 0 : 1;
  },
};

/** Draws from list and tree head alone and compares with what the office says was drawn. */
async function again(ctx: Ctx, month: string): Promise<number> {
  console.log(ctx.tenant.host);
  const proof = await lotteryProof(ctx, month).catch((error: unknown) => {
    if (isRefusal(error, 'kit.not-found')) return null;
    throw error;
  });
  if (!proof?.note) {
    console.log('  belum diundi / not drawn yet');
    return 0;
  }
  const lots = draw(seedOf(proof.note), proof.leaves);
  const isSame = lots.join() === proof.drawn.join();
  console.log(proof.note.replaceAll(/^/gm, '  '));
  for (const leaf of lots) console.log(`  ${leaf}`);
  console.log(isSame ? '  Sama / The same' : '  BERBEDA / DIFFERENT');
  return isSame ? 0 : 1;
}
