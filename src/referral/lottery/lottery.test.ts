import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report, screenReport, type Checklist } from '../../intake/index.js';
import { permissionsOf, newTotpSecret, seedAccount } from '../../identity/index.js';
import type { Ctx } from '../../kit/ctx.js';
import { day } from '../../kit/dates.js';
import { sequence } from '../../ledger/index.js';
import { openOffice, type Office } from '../../../tests/support/case.js';
import { sentReport } from '../../../tests/support/report.js';
import { accountWith, openWorld, query, type World } from '../../../tests/support/world.js';
import {
  answerLot,
  auditTotals,
  listLotteries,
  lotteryProof,
  nameBody,
  nameMember,
  readLot,
  recordAgreement,
  runLottery,
  verifyReferral,
} from '../index.js';
import { draw, lotsOf } from './draw.js';
import { masked } from './mask.js';
import { monthsToClose } from './run-lottery.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const system = () => world.ctx({ kind: 'system' });
const auditor = () => office.as('auditor');
const CHECKS = Object.fromEntries(
  ['person', 'time-place', 'jurisdiction', 'period', 'account', 'evidence', 'rule'].map((name) => [name, 'not-met']),
) as unknown as Checklist;

async function refused(outcome: 'refuse' | 'accept' = 'refuse'): Promise<string> {
  const { reportId } = await sentReport(world.ctx());
  const { version } = await report(office.as('screener'), reportId);
  const words = {
    reasons: 'Budi Santoso bukan pegawai kantor ini.',
    messageToReporter: 'Tidak dapat kami teruskan.',
    transferTo: '',
    askedUntil: null,
  };
  await screenReport(office.as('screener'), { reportId, version, outcome, checks: CHECKS, hasTie: false, ...words });
  return reportId;
}

describe('the draw', () => {
  it('takes one in ten, five at least, all of fewer', () => {
    expect([0, 3, 5, 6, 49, 50, 51, 100, 1_000].map(lotsOf)).toEqual([0, 3, 5, 5, 5, 5, 6, 10, 100]);
  });

  it('depends on seed and list alone, never on their order, and holds no leaf twice', () => {
    const leaf = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
    fc.assert(
      fc.property(leaf, fc.uniqueArray(leaf, { maxLength: 60 }), (seed, leaves) => {
        const drawn = draw(seed, leaves);
        expect(draw(seed, [...leaves].reverse())).toEqual(drawn);
        expect(new Set(drawn).size).toBe(lotsOf(leaves.length));
        expect(drawn.every((one) => leaves.includes(one))).toBe(true);
      }),
    );
  });

  it('closes every month a stopped machine has missed, and no month that runs', () => {
    const known = (month: string) => [{ id: 'x' as never, month, population: 0, drawnOn: null, version: 1 }];
    expect(monthsToClose([], day('2026-11-01'))).toEqual(['2026-10']);
    expect(monthsToClose(known('2026-10'), day('2026-11-30'))).toEqual([]);
    expect(monthsToClose(known('2026-10'), day('2027-02-01'))).toEqual(['2026-11', '2026-12', '2027-01']);
  });
});

describe('the mask', () => {
  it('covers names in every spelling, numbers, mail, pages, handles, and how somebody calls themselves', () => {
    const text =
      'BUDI Santoso (NIP 198001012006041001) di Kelurahan Melati, @budi.s, https://contoh.go.id/x, a.b@contoh.id. Nama saya Siti Aminah, budi-nya lewat.';
    const out = masked(text, ['Budi Contoh Santoso', 'Kelurahan Melati']);
    expect(out).not.toMatch(/budi|santoso|melati|1980|contoh\.|siti|aminah|@/i);
    expect(out).toContain('lewat');
  });

  it('leaves words alone that only hold a name’s letters, and takes any name as text', () => {
    expect(masked('kebudian tetap', ['Budi'])).toBe('kebudian tetap');
    fc.assert(fc.property(fc.string(), fc.string(), (text, name) => void masked(text, [name])));
  });
});

describe('the lottery of a month', () => {
  it('closes the list first and draws by the first head that holds it; anybody draws the same with sha256sum and sort', async () => {
    world.clock.set('2026-10-12');
    const ids: string[] = [];
    for (let i = 0; i < 7; i += 1) ids.push(await refused());
    await refused('accept');
    world.clock.set('2026-10-31');
    await runLottery(system());
    expect((await listLotteries(auditor())).map((one) => one.month)).toEqual(['2026-09']);
    world.clock.set('2026-11-01', '00:10');
    await runLottery(system());
    // Closed, in no head yet: nobody knows who is drawn.
    expect((await listLotteries(auditor()))[0]).toMatchObject({ month: '2026-10', population: 7, drawnOn: null, lots: [] });
    await sequence(system());
    const before = await lotteryProof(auditor(), '2026-10');
    await refused();
    await sequence(system());
    await Promise.all([runLottery(system()), runLottery(system())]);
    const [line] = await listLotteries(auditor());
    expect(line!.lots).toHaveLength(5);
    expect(line!.lots.every((lot) => ids.includes(lot.report))).toBe(true);
    const proof = await lotteryProof(auditor(), '2026-10');
    expect(proof.leaves).toEqual(before.leaves);
    // The documented recipe, by tools that know nothing of us.
    const again = execFileSync(
      'bash',
      [
        '-euc',
        `seed=$(printf '%s' "$NOTE" | sha256sum | cut -d' ' -f1)
         for leaf in $LEAVES; do printf '%s %s\\n' "$(printf '%s%s' "$seed" "$leaf" | sha256sum | cut -d' ' -f1)" "$leaf"; done | sort | head -n 5 | cut -d' ' -f2`,
      ],
      { encoding: 'utf8', env: { ...process.env, NOTE: proof.note!.replace(/\n$/, '') + '\n', LEAVES: proof.leaves.join(' ') } },
    );
    expect(again.trim().split('\n')).toEqual(proof.drawn);
  });

  it('shows a report with every name covered, and takes one answer with its reason', async () => {
    const [line] = await listLotteries(auditor());
    const lot = line!.lots[0]!;
    const one = await readLot(auditor(), lot.id);
    expect(JSON.stringify(one)).not.toMatch(/Budi|Santoso|Melati/);
    expect(one.screenings[0]).toMatchObject({ outcome: 'refuse', reasons: '▇▇▇ bukan pegawai kantor ini.' });
    const answer = (isSame: boolean, because: string) => answerLot(auditor(), { lot: lot.id, isSame, because });
    await expect(answer(true, ' ')).rejects.toMatchObject({ code: 'referral.because-needed' });
    await answer(false, 'Saya akan bertanya dahulu.');
    await expect(answer(true, 'Lain')).rejects.toMatchObject({ code: 'referral.lot-answered' });
    expect((await readLot(auditor(), lot.id)).because).toBe('Saya akan bertanya dahulu.');
    const totals = await system().tx((tx) => auditTotals(tx));
    expect(totals).toEqual([
      { month: '2026-10', population: 7, drawn: 5, read: 1, same: 0, different: 1 },
      { month: '2026-09', population: 0, drawn: 0, read: 0, same: 0, different: 0 },
    ]);
  });

  it('is read by the auditor and by Bawaslu while an agreement runs, by nobody else', async () => {
    const person = {
      username: 'mitra.uji',
      name: 'Staf Mitra',
      post: 'Staf',
      role: 'partner',
      password: 'sandi panjang mitra 2026',
    } as const;
    const account = await seedAccount(system(), { ...person, totpSecret: newTotpSecret(system()) });
    const partner = (): Ctx =>
      world.ctx({ kind: 'account', id: account, name: 'Staf Mitra', roles: ['partner'], may: permissionsOf(['partner']) });
    await expect(listLotteries(partner())).rejects.toMatchObject({ code: 'referral.no-lottery' });
    const body = await nameBody(office.as('officer'), { kind: 'bawaslu', name: 'Bawaslu Kota Contoh' });
    await nameMember(office.as('officer'), { body, account });
    await expect(listLotteries(partner())).rejects.toMatchObject({ code: 'referral.no-lottery' });
    const term = { from: day('2026-10-01'), until: day('2026-11-30'), answerDays: null, file: null };
    await recordAgreement(office.as('officer'), { body, number: '1/2026', ...term });
    expect((await listLotteries(partner())).length).toBe(2);
    world.clock.set('2026-12-01');
    await expect(listLotteries(partner())).rejects.toMatchObject({ code: 'referral.no-lottery' });
    for (const other of [office.as('officer'), office.as('decider'), world.ctx(accountWith('admin.accounts'))])
      await expect(listLotteries(other)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(runLottery(office.as('officer'))).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('verifies, and shows when a lot was exchanged or an answer turned', async () => {
    const problems = () => system().tx((tx) => Array.fromAsync(verifyReferral(system(), tx)));
    expect(await problems()).toEqual([]);
    await query(world.url.super, `update referral.lot set is_same = true where read_on is not null`);
    expect(await problems()).toHaveLength(1);
    await query(world.url.super, `update referral.lot set is_same = false where read_on is not null`);
    await query(world.url.super, `update referral.lot set report = gen_random_uuid() where place = 2`);
    expect(await problems()).toHaveLength(1);
  });
});
