import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountActor } from '../kit/ctx.js';
import type { AccountId, ReportId } from '../kit/ids.js';
import { streamOf, tinyJpeg } from '../../tests/support/files.js';
import { filledDraft, sentReport } from '../../tests/support/report.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import {
  addDraftFile,
  linkReports,
  mailbox,
  messagesWaiting,
  openMailbox,
  openReportFile,
  recordLawfulBasis,
  replyToReporter,
  report,
  reserveReport,
  screenReport,
  screeningWork,
  sealReport,
  sendReport,
  showReceipt,
  verifyReports,
  writeMessage,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const officer = () => accountWith('report.read', 'report.screen', 'report.link', 'report.reply') as AccountActor;
const system = () => world.ctx({ kind: 'system' });
const reserve = (id: ReportId, ...accounts: AccountId[]) => system().tx((tx) => reserveReport(system(), tx, id, accounts));
const seal = (id: ReportId) => system().tx((tx) => sealReport(system(), tx, id));

async function reportWithFile(): Promise<ReportId> {
  const key = await filledDraft(world.ctx());
  await addDraftFile(world.ctx(), key, { name: 'foto.jpg', bytes: streamOf(tinyJpeg()), limit: 1_000_000 });
  await showReceipt(world.ctx(), key);
  return (await sendReport(world.ctx(), key)).reportId;
}

const screening = (reportId: ReportId, hasTie: boolean) => ({
  reportId,
  version: 1,
  outcome: 'accept' as const,
  checks: { person: 'met', 'time-place': 'met', jurisdiction: 'met', period: 'met', account: 'met', evidence: 'met', rule: 'met' } as const,
  reasons: 'Jelas.',
  messageToReporter: '',
  transferTo: '',
  askedUntil: null,
  hasTie,
});

/** Every way an officer reaches a report's words, each of which must be refused with `code`. */
async function everyWayRefused(actor: AccountActor, id: ReportId, code: string): Promise<void> {
  const ctx = world.ctx(actor);
  const other = (await sentReport(world.ctx())).reportId;
  const [fileId] = await fileIds(id);
  for (const way of [
    () => report(ctx, id),
    () => openReportFile(ctx, { reportId: id, fileId: fileId! }),
    () => replyToReporter(ctx, { reportId: id, text: 'Halo' }),
    () => linkReports(ctx, { reportId: id, other, reason: 'sama' }),
    () => recordLawfulBasis(ctx, { reportId: id, basis: 'dasar' }),
    async () => screenReport(ctx, { ...screening(id, false), version: await versionOf(id) }),
  ])
    await expect(way()).rejects.toMatchObject({ code });
}

const versionOf = async (id: ReportId): Promise<number> =>
  Number((await query(world.url.super, 'select version from intake.report where id = $1', [id])).rows[0].version);
const fileIds = async (id: ReportId): Promise<string[]> =>
  (await query(world.url.super, 'select id from evidence.file where owner = $1', [`report:${id}`])).rows.map((row) => row.id as string);
const problems = () => Array.fromAsync(verifyReports(system()));

describe('a report that a case holds', () => {
  it('opens to whom the case names, and to no other officer by any way', async () => {
    const id = await reportWithFile();
    const [hers, his] = [officer(), officer()];
    expect((await report(world.ctx(his), id)).id).toBe(id);
    await reserve(id, hers.id);
    expect((await report(world.ctx(hers), id)).id).toBe(id);
    expect((await openReportFile(world.ctx(hers), { reportId: id, fileId: (await fileIds(id))[0]! })).file.name).toBe('foto.jpg');
    await everyWayRefused(his, id, 'intake.reserved');
    await reserve(id, his.id);
    await everyWayRefused(hers, id, 'intake.reserved');
    expect(await problems()).toEqual([]);
  });

  it('is kept to the same people by one event, however often that is said', async () => {
    const { reportId } = await sentReport(world.ctx());
    const [a, b] = [officer(), officer()];
    await reserve(reportId, a.id, b.id);
    const version = await versionOf(reportId);
    await reserve(reportId, b.id, a.id, b.id);
    expect(await versionOf(reportId)).toBe(version);
  });

  it('opens to nobody once it is sealed, takes no message, and leaves the reporter their mailbox', async () => {
    const key = await filledDraft(world.ctx());
    await addDraftFile(world.ctx(), key, { name: 'foto.jpg', bytes: streamOf(tinyJpeg()), limit: 1_000_000 });
    const words = await showReceipt(world.ctx(), key);
    const { reportId } = await sendReport(world.ctx(), key);
    const hers = officer();
    const opened = await openMailbox(world.ctx(), words);
    if (!opened.found) throw new Error('the receipt opens nothing');
    await writeMessage(world.ctx(), opened.session, { text: 'Satu lagi', files: [] });
    await reserve(reportId, hers.id);
    const waiting = async () => (await world.ctx(hers).tx((tx) => messagesWaiting(world.ctx(hers), tx))).map((one) => one.id);
    await screenReport(world.ctx(hers), { ...screening(reportId, false), version: await versionOf(reportId) });
    await writeMessage(world.ctx(), opened.session, { text: 'Masih ada', files: [] });
    expect(await waiting()).toContain(reportId);
    await seal(reportId);
    await everyWayRefused(hers, reportId, 'intake.sealed');
    expect(await waiting()).not.toContain(reportId);
    expect(await mailbox(world.ctx(), opened.session)).toMatchObject({ mayWrite: false });
    await expect(writeMessage(world.ctx(), opened.session, { text: 'Lagi', files: [] })).rejects.toMatchObject({
      code: 'intake.wrong-state',
    });
    expect(await problems()).toEqual([]);
  });
});

describe('a tie declared at screening', () => {
  it('screens nothing and shuts the report to that account alone, for good', async () => {
    const id = await reportWithFile();
    const [tied, free] = [officer(), officer()];
    await expect(screenReport(world.ctx(tied), screening(id, true))).rejects.toMatchObject({ code: 'intake.tie' });
    await everyWayRefused(tied, id, 'intake.tie');
    expect(await report(world.ctx(free), id)).toMatchObject({ state: 'received', screenedBy: [] });
    const tasks = (actor: AccountActor) =>
      world.ctx(actor).tx((tx) => screeningWork(world.ctx(actor), tx, (dueOn) => ({ dueOn, days: [] })));
    expect((await tasks(tied)).map((task) => task.reportId)).not.toContain(id);
    expect((await tasks(free)).map((task) => task.reportId)).toContain(id);
    await reserve(id, tied.id, free.id);
    await expect(report(world.ctx(tied), id)).rejects.toMatchObject({ code: 'intake.tie' });
    expect(await problems()).toEqual([]);
  });
});
