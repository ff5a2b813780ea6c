import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleged, assigned, at, openedCase, openOffice, stateOf, type Office } from '../../../tests/support/case.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import { day } from '../../kit/dates.js';
import { randomUUID } from 'node:crypto';
import {
  allCases,
  declareTie,
  listCases,
  removeView,
  renameView,
  restoreView,
  savedViews,
  saveView,
  verifyCases,
  type CaseLine,
  type ListCases,
} from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  world.isTampered = true;
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const numbers = (lines: readonly CaseLine[]): string[] => lines.map((line) => line.number);
const listed = async (filter: ListCases) => numbers((await listCases(office.as('officer'), filter)).lines);

describe('the list of cases', () => {
  it('is narrowed by state, act, track, urgency, part, contest, office, day of the act and days of opening', async () => {
    const first = await openedCase(office, '2026-09-10');
    const second = await openedCase(office, '2026-09-11');
    await assigned(office, second);
    await alleged(office, second);
    const [one, two] = [(await stateOf(office, first)).number, (await stateOf(office, second)).number];
    expect(await listed({ status: 'opened' })).toEqual([one]);
    expect(await listed({ track: 'ethics' })).toEqual([two]);
    expect(await listed({ track: 'discipline' })).toEqual([]);
    expect(await listed({ actOn: day('2026-09-10') })).toEqual([one]);
    expect(await listed({ act: 'like', contest: 'contoh-wali-kota-2026', office: 'wali-kota' })).toEqual([two, one]);
    expect(await listed({ act: 'photo' })).toEqual([]);
    expect(await listed({ part: 'officer', sort: 'oldest' })).toEqual([one, two]);
    expect(await listed({ part: 'examiner' })).toEqual([]);
    expect(numbers((await listCases(office.as('examiner'), { part: 'examiner' })).lines)).toEqual([two]);
    expect(await listed({ from: day('2026-10-13') })).toEqual([]);
    expect(await listed({ scope: 'closed' })).toEqual([]);
    expect((await listed({ urgency: 'none' })).length + (await listed({ urgency: 'late' })).length).toBeLessThanOrEqual(2);
  });

  it('shows nobody a case in which they have no part, whatever the filter', async () => {
    for (const filter of [{}, { number: '1/2026' }, { scope: 'open' }, { part: 'officer' }] as const)
      expect((await listCases(office.as('other'), filter)).lines).toEqual([]);
    await expect(listCases(office.as('auditor'), {})).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('takes a case off the list of who withdrew from it', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    const { number } = await stateOf(office, caseId);
    expect(numbers((await listCases(office.as('examiner'), {})).lines)).toContain(number);
    await declareTie(office.as('examiner'), { ...(await at(office, caseId)), reason: 'Kerabat terlapor' });
    expect(numbers((await listCases(office.as('examiner'), { number })).lines)).toEqual([]);
  });
});

describe('paging by place', () => {
  const TOTAL = 60;
  let account: string;
  const ctx = () => world.ctx({ kind: 'account', id: account as never, name: 'Petugas', roles: ['officer'], may: new Set(['case.read']) });
  beforeAll(async () => {
    account = randomUUID();
    await query(
      world.url.super,
      `with made as (
         insert into procedure.case_row (tenant, id, year, sequence, number, version, status, opened_on, act_on, act, employment_class, next_due_on, is_cleared)
         select $1, gen_random_uuid(), 2024, g, lpad(g::text, 4, '0') || '/2024', 1, 'summoned', '2024-03-01', '2024-02-01', 'like', 'pns',
           case when g % 3 = 0 then null else '2024-05-01'::date + g % 7 end, false
         from generate_series(1, $2::int) g returning tenant, id, next_due_on, year, sequence)
       insert into procedure.desk_line select tenant, id, $3::uuid, '{officer}', true, coalesce(next_due_on, 'infinity'), year, sequence from made`,
      [world.tenant.id, TOTAL, account],
    );
  });

  it.each(['due', 'newest', 'oldest'] as const)('reaches every case once, forward and back again, by %s', async (sort) => {
    const pages: string[][] = [];
    let page = await listCases(ctx(), { sort });
    pages.push(numbers(page.lines));
    while (page.after) {
      page = await listCases(ctx(), { sort, after: page.after });
      pages.push(numbers(page.lines));
    }
    expect(pages.map((one) => one.length)).toEqual([25, 25, 10]);
    expect(new Set(pages.flat()).size).toBe(TOTAL);
    const back = [numbers(page.lines)];
    while (page.before) {
      page = await listCases(ctx(), { sort, before: page.before });
      back.unshift(numbers(page.lines));
    }
    expect(back).toEqual(pages);
  });

  it('keeps its place when a case is opened meanwhile', async () => {
    const first = await listCases(ctx(), { sort: 'newest' });
    const next = numbers((await listCases(ctx(), { sort: 'newest', after: first.after! })).lines);
    await query(world.url.super, `update procedure.desk_line set year = 2025 where account = $1 and sequence = 1`, [account]);
    expect(numbers((await listCases(ctx(), { sort: 'newest', after: first.after! })).lines)).toEqual(next);
  });

  it('shows the first page for a place that is none', async () => {
    for (const after of ['', 'x', '2026-02-31_2024_1', "nihil_2024_1' or 1=1"])
      expect((await listCases(ctx(), { sort: 'newest', after })).before).toBeNull();
  });
});

describe('saved views', () => {
  const filter = 'keadaan=alleged&dari=2026-01-01';

  it('are kept, renamed, removed and brought back by whoever made them, and by nobody else', async () => {
    const [officer, superior] = [office.as('officer'), office.as('superior')];
    const id = await saveView(officer, { name: 'Dugaan tahun ini', filter });
    expect(await savedViews(officer)).toEqual([{ id, name: 'Dugaan tahun ini', filter }]);
    expect(await savedViews(superior)).toEqual([]);
    await expect(renameView(superior, { id, name: 'x' })).rejects.toMatchObject({ code: 'procedure.not-found' });
    await expect(removeView(superior, id)).rejects.toMatchObject({ code: 'procedure.not-found' });
    await renameView(officer, { id, name: 'Dugaan' });
    await removeView(officer, id);
    expect(await savedViews(officer)).toEqual([]);
    await restoreView(officer, id);
    expect((await savedViews(officer))[0]!.name).toBe('Dugaan');
  });

  it('hold closed choices only, and never more than twenty', async () => {
    const officer = office.as('officer');
    for (const wrong of ['keadaan=Budi Santoso', 'nama=budi%20santoso', 'x'.repeat(700), 'keadaan=a&&b'])
      await expect(saveView(officer, { name: 'x', filter: wrong })).rejects.toMatchObject({ code: 'procedure.view-not-closed' });
    await expect(saveView(officer, { name: '', filter })).rejects.toMatchObject({ code: 'procedure.view-name-needed' });
    for (let n = 0; n < 20; n += 1) await saveView(office.as('decider'), { name: `Tampilan ${n}`, filter });
    await expect(saveView(office.as('decider'), { name: 'satu lagi', filter })).rejects.toMatchObject({ code: 'procedure.too-many-views' });
  });
});

describe('a desk with thousands of cases', () => {
  it('looks through a thousand at a time, and goes on from there where few fit', async () => {
    const account = randomUUID();
    const ctx = world.ctx({ kind: 'account', id: account as never, name: 'Petugas', roles: ['officer'], may: new Set(['case.read']) });
    await query(
      world.url.super,
      `with made as (
         insert into procedure.case_row (tenant, id, year, sequence, number, version, status, opened_on, act_on, act, employment_class, is_cleared, closed_on, ground)
         select $1, gen_random_uuid(), 2022, g, g || '/2022', 1, 'closed', '2022-03-01', '2022-02-01', case when g = 1 then 'attend' else 'like' end,
           'pns', false, '2022-09-01', 'carried-out'
         from generate_series(1, 1500) g returning tenant, id, year, sequence)
       insert into procedure.desk_line select tenant, id, $2::uuid, '{officer}', false, 'infinity', year, sequence from made`,
      [world.tenant.id, account],
    );
    const first = await listCases(ctx, { act: 'attend', sort: 'newest' });
    expect([numbers(first.lines), first.after]).toEqual([[], 'nihil_2022_501']);
    const second = await listCases(ctx, { act: 'attend', sort: 'newest', after: first.after! });
    expect([numbers(second.lines), second.after]).toEqual([['1/2022'], null]);
    expect((await listCases(ctx, { act: 'like' })).total).toBeNull();
    expect((await listCases(ctx, {})).total).toBe(501);
    expect((await listCases(ctx, { part: 'examiner' })).total).toBe(0);
    expect(await allCases(ctx, { act: 'attend' })).toHaveLength(1);
  });
});

describe('the rows', () => {
  it('are what the events make of them, track and kind of post too', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    await alleged(office, caseId);
    const problems: string[] = [];
    for await (const problem of verifyCases(office.as('auditor'))) if (problem.about === `case/${caseId}`) problems.push(problem.what);
    expect(problems).toEqual([]);
  });
});
