import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCtx, type Ctx } from '../kit/ctx.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { sentReport, stateOf } from '../../tests/support/report.js';
import { openDraft, saveStep, sendReport, showReceipt } from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const LIMIT = 60_000;
const small = (): Ctx => makeCtx({ ...world.ground, draftLimit: LIMIT }, world.tenant, { kind: 'anyone' }, 'id');
const write = async (key: string, letters: number) => saveStep(small(), key, 'what', { acts: ['post'], text: 'k'.repeat(letters) });
const fresh = async (letters: number): Promise<string> => {
  const { key } = await openDraft(small(), { via: 'web' });
  await write(key, letters);
  return key;
};
const openBytes = async (): Promise<number> =>
  Number(
    (await query(world.url.super, `select coalesce(sum(octet_length(sealed) + 1024), 0) as n from intake.draft where state = 'open'`))
      .rows[0].n,
  );

describe('unfinished reports together', () => {
  it('never take more than their ceiling; the longest untouched goes first, and what is being written stays', async () => {
    const sent = await sentReport(small());
    const idle = await fresh(15_000);
    world.clock.pass(1.5);
    const busy = await fresh(15_000);
    world.clock.pass(1.5);
    await write(idle, 15_001);
    world.clock.pass(1.5);
    const third = await fresh(15_000);
    expect([await stateOf(small(), idle), await stateOf(small(), busy), await stateOf(small(), third)]).toEqual(['open', 'open', 'open']);
    const fourth = await fresh(15_000);
    expect([await stateOf(small(), idle), await stateOf(small(), busy)]).toEqual(['open', 'none']);
    expect(await openBytes()).toBeLessThanOrEqual(LIMIT);
    for (const key of [third, fourth]) expect(await stateOf(small(), key)).toBe('open');
    expect(await stateOf(small(), sent.key)).toBe('sent');
  });

  it('bound a flood of empty ones too, and the newest can always be sent', async () => {
    for (let n = 0; n < 80; n++) await openDraft(small(), { via: 'web' });
    expect(await openBytes()).toBeLessThanOrEqual(LIMIT);
    const key = await fresh(20_000);
    await showReceipt(small(), key);
    expect((await sendReport(small(), key)).number).toMatch(/^\d+\/2026$/);
  });
});
