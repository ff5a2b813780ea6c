import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyOffice } from '../../src/cli/verify.js';
import { isLaidOut, layOutExamples, openDemoOffice, readDemoKeys, type DemoAccount } from '../../src/demo/index.js';
import { accountsWithRole, enterWithCode, permissionsOf } from '../../src/identity/index.js';
import { inbox, mailbox, openMailbox, report } from '../../src/intake/index.js';
import { officeCalendar } from '../../src/calendar/index.js';
import { listLapses } from '../../src/clocks/index.js';
import { makeCtx, type Ctx } from '../../src/kit/ctx.js';
import { loadLaw } from '../../src/law/index.js';
import { caseView, listCases, workList, type CaseView } from '../../src/procedure/index.js';
import { listReferral } from '../../src/referral/index.js';
import { listRights } from '../../src/rights/index.js';
import { openWorld, type World } from '../support/world.js';
import { Visitor } from '../support/visitor.js';
import { finish, freePort, newFolder, start, stop, stopAll, type Running } from './program.js';

const law = loadLaw();
const going = new AbortController().signal;

/** An example office of its own, on the day its clock shows. */
async function exampleOffice(world: World) {
  const tenant = { ...world.tenant, isDemo: true };
  const system = makeCtx(world.ground, tenant, { kind: 'system' }, 'id');
  const accounts = await openDemoOffice(world.ground, tenant, world.dir);
  const as = (username: string): Ctx => {
    const { id, name, role } = accounts.find((one) => one.username === username)!;
    return system.as({ kind: 'account', id, name, roles: [role], may: permissionsOf([role]) });
  };
  const layOut = (signal = going): Promise<string[]> =>
    layOutExamples(system, { accounts, law, dataDir: world.dir, address: 'http://localhost:8080', signal });
  return { system, accounts, as, layOut };
}

describe('the example office', () => {
  let world: World;
  let office: Awaited<ReturnType<typeof exampleOffice>>;
  let accounts: readonly DemoAccount[];
  const views = new Map<string, CaseView>();

  beforeAll(async () => {
    world = await openWorld();
    office = await exampleOffice(world);
    ({ accounts } = office);
    expect(await isLaidOut(office.system, accounts)).toBe(false);
    expect(await office.layOut()).toEqual([]);
    const { lines } = await listCases(office.as('petugas'), {});
    for (const { id, number } of lines) views.set(number, await caseView(office.as('petugas'), id));
  });
  afterAll(() => world.close());

  it('has a second deciding official and a team of examiners, all by the same door', async () => {
    const holders = (role: 'examiner' | 'decider') =>
      office.system.tx((tx) => accountsWithRole(office.system, tx, role, office.system.today()));
    expect((await holders('examiner')).length).toBe(4);
    expect((await holders('decider')).length).toBe(2);
    const told = accounts.map(({ roleName }) => roleName);
    expect(told).toEqual(
      expect.arrayContaining(['Tim pemeriksa (anggota kedua)', 'Tim pemeriksa (anggota keempat)', 'Pejabat lain (keberatan)']),
    );
  });

  it('shows reports in every state of screening, two of one act on one line', async () => {
    const { lines, total } = await inbox(office.as('petugas'), {});
    expect(total).toBe(9);
    expect(lines.map((line) => line.state).sort()).toEqual([
      ...Array<string>(4).fill('accepted'),
      'asked',
      'received',
      'received',
      'refused',
      'transferred',
    ]);
    expect(lines.filter((line) => line.linkedCount === 1)).toHaveLength(1);
    expect(lines.every((line) => line.receivedOn === office.system.today())).toBe(true);
  });

  it('keeps material of a closed group set aside, a picture to look at, and a sealed contact', async () => {
    const { lines } = await inbox(office.as('petugas'), {});
    const all = await Promise.all(lines.map((line) => report(office.as('petugas'), line.id)));
    const asked = all.find((one) => one.state === 'asked')!;
    expect(asked.source).toBe('closed-group');
    expect(asked.setAside).toEqual(asked.content!.files.map((file) => file.id));
    expect(asked.setAside).toHaveLength(1);
    const fresh = all.find((one) => one.state === 'received' && one.fileCount === 1)!;
    expect(fresh.content!.files[0]!.media).toBe('image/png');
    expect(fresh.hasContact).toBe(true);
  });

  it('names nobody who is not an invented person', async () => {
    const { lines } = await inbox(office.as('petugas'), {});
    for (const line of lines) expect((await report(office.as('petugas'), line.id)).content!.meant.name).toMatch(/^Pegawai Contoh [A-I]$/);
    for (const { respondent } of views.values()) expect(respondent!.name).toMatch(/^Pegawai Contoh [A-D]$/);
  });

  it('stands at four points of a case, each with its next duty on a desk', async () => {
    expect([...views].map(([number, { state }]) => [number, state.status]).sort()).toEqual([
      ['0001/2026', 'opened'],
      ['0002/2026', 'alleged'],
      ['0003/2026', 'awaiting'],
      ['0004/2026', 'deliberated'],
    ]);
    expect((await workList(office.as('pejabat'), law)).map((item) => item.number)).toContain('0004/2026');
    expect((await workList(office.as('petugas'), law)).map((item) => item.number)).toContain('0001/2026');
  });

  it('has a numbered summons in draft, and hearings on the day the law allows', () => {
    expect(views.get('0002/2026')!.letters).toMatchObject([
      { role: 'summons-1', issuedOn: null, number: expect.stringContaining('2026') as string },
    ]);
    // Received on Monday, 12 October: the seventh working day is Wednesday, 21 October.
    expect(views.get('0003/2026')!.state.summonses).toMatchObject([{ hearingOn: '2026-10-21', service: { receivedOn: '2026-10-12' } }]);
    expect(views.get('0004/2026')!.state.hearing).toMatchObject({ heldOn: '2026-10-12', issuedOn: '2026-10-12' });
    expect(views.get('0004/2026')!.state.decision).toBeNull();
  });

  it('gives a code with which the respondent enters, and words that open a mailbox with a question in it', async () => {
    const { receipt, respondent } = readDemoKeys(world.dir);
    expect(statSync(join(world.dir, 'kunci-contoh.json')).mode & 0o777).toBe(0o600);
    expect(respondent!.number).toBe('0003/2026');
    expect((await enterWithCode(world.ctx(), respondent!.code)).first).toBe(true);
    const opened = await openMailbox(world.ctx(), receipt!);
    const box = await mailbox(world.ctx(), opened.found ? opened.session : undefined);
    expect(box.state).toBe('asked');
    expect(box.messages.map((message) => message.from)).toEqual(['office']);
  });

  it('shows what stands beside cases: a confirmed day off, data rights, one lapsed duty with its letter, two meetings', async () => {
    const { edition, entries } = await office.system.tx((tx) => officeCalendar(office.system, tx));
    expect([edition, entries.map(({ what, awaits }) => [what, awaits === null])]).toEqual([
      2,
      [
        ['day', true],
        ['week', false],
      ],
    ]);
    const officer = office.as('petugas');
    expect((await listRights(officer)).requests.map(({ kind }) => kind).sort()).toEqual(['access', 'correction']);
    expect(await listLapses(officer)).toMatchObject([
      { subject: 'request', deadline: 'data-correction', letter: expect.any(String) as string },
    ]);
    const { meetings, statements } = await listReferral(officer);
    expect([meetings.length, statements.length]).toEqual([2, 1]);
  });

  it('says at a second start that there is nothing to add', async () => {
    const again = await openDemoOffice(world.ground, office.system.tenant, world.dir);
    expect(await isLaidOut(office.system, again)).toBe(true);
    expect(again.map(({ id }) => id)).toEqual(accounts.map(({ id }) => id));
  });

  it('leaves nothing that verify finds wrong', async () => {
    expect(await verifyOffice(office.system)).toBe(0);
  });
});

describe('an example that cannot be made', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('is told by its reason and leaves the others standing, after the last holiday calendar', async () => {
    world.clock.set('2031-03-03');
    const { as, layOut, system } = await exampleOffice(world);
    expect(await layOut()).toEqual(Array(4).fill('law.no-calendar'));
    expect((await inbox(as('petugas'), {})).total).toBe(9);
    expect(await verifyOffice(system)).toBe(0);
  });
});

describe('asked to stop while the desk is being filled', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('ends before the next example', async () => {
    const { as, layOut } = await exampleOffice(world);
    const stop = new AbortController();
    stop.abort();
    expect(await layOut(stop.signal)).toEqual([]);
    expect((await inbox(as('petugas'), {})).total).toBe(0);
  });
});

describe('npm run demo, twice on one folder', () => {
  const data = newFolder();
  const settings = { NIRPIHAK_DATA: data, PORT: '', LOG_LEVEL: 'error' };
  let running: Running;

  beforeAll(async () => {
    settings.PORT = await freePort();
  });
  afterAll(async () => {
    await stopAll();
    rmSync(data, { recursive: true, force: true });
  });

  /** The numbers on the officer's list of reports, as a browser shows it. */
  async function onDesk(): Promise<string[]> {
    const officer = new Visitor(`http://localhost:${settings.PORT}`);
    const sandi = /\spetugas +(\S{19})/.exec(running.out())![1]!;
    const kode = (await finish(['demo-code', 'petugas'], settings)).out.trim();
    expect((await officer.post('/meja/masuk', { nama: 'petugas', sandi, kode })).status).toBe(303);
    const html = await (await officer.get('/meja/laporan')).text();
    return [...html.matchAll(/Laporan (\d{4}\/\d{4})</g)].map(([, number]) => number!);
  }

  const keyLines = (): string[] => running.out().match(/^(Tanda terima|Terlapor) contoh: .*$/gm) ?? [];

  it('says "Siap" first, then that the files are in, with the two keys', async () => {
    running = start(['demo'], settings);
    await running.said('Siap: ');
    expect(running.out()).not.toContain('Berkas contoh');
    await running.said('Terlapor contoh: ');
    expect(running.out()).toMatch(/^Tanda terima contoh: ([a-z]+ ){8} ?\(/m);
    expect(running.out()).toMatch(/^Terlapor contoh: ([0-9A-Z]{4}-){3}[0-9A-Z]{4} /m);
    expect(await onDesk()).toHaveLength(9);
  });

  it('adds nothing the second time, and prints the same keys', async () => {
    const before = keyLines();
    await stop(running);
    running = start(['demo'], settings);
    await running.said('Siap: ');
    expect(keyLines()).toEqual(before);
    expect(await onDesk()).toHaveLength(9);
    expect(running.out()).not.toContain('Berkas contoh');
  });
});
