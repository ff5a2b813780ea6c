import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import type { CaseId } from '../kit/ids.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import {
  alleged,
  assigned,
  at,
  law,
  openedCase,
  openOffice,
  served,
  stateOf,
  summoned,
  upload,
  type Office,
} from '../../tests/support/case.js';
import { servedCase } from '../../tests/support/openings.js';
import {
  addEvidence,
  caseView,
  closeCase,
  fileForOfficer,
  fileForRespondent,
  finalise,
  linkCase,
  listSearches,
  recordBasis,
  recountClocks,
  searchByName,
  serveEvidence,
  setAsideEvidence,
  verifyCases,
} from './index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
beforeEach(() => world.clock.set('2026-10-12'));
afterAll(async () => {
  await world.close();
});

async function problems(): Promise<{ about: string; what: string }[]> {
  const found = [];
  for await (const one of verifyCases(world.ctx({ kind: 'system' }))) found.push(one);
  return found;
}

const flip = (table: string, column: string, id: string): string =>
  `update ${table} set ${column} = set_byte(${column}, 15, get_byte(${column}, 15) # 1) where ${id} = $1`;
const tamper = (sql: string, ...values: unknown[]) => query(world.url.super, sql, values);

describe('two officers at once', () => {
  it('keeps one of two steps decided upon the same version, and tells the other', async () => {
    const caseId = await openedCase(office);
    const seen = await at(office, caseId);
    const other = await openedCase(office);
    const step = () => linkCase(office.as('officer'), { ...seen, other, how: 'linked', reason: 'Perbuatan yang sama' });
    const outcomes = await Promise.allSettled([step(), step(), step()]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'ledger.changed-meanwhile' });
    expect((await stateOf(office, caseId)).linked).toHaveLength(1);
  });

  it('keeps nothing of a step that is refused half way', async () => {
    const caseId = await openedCase(office);
    const before = await stateOf(office, caseId);
    const file = await upload(office, caseId);
    await expect(
      addEvidence(office.as('officer'), {
        ...(await at(office, caseId)),
        files: [file, caseId as never],
        source: 'office',
        isSetAside: false,
        note: '',
      }),
    ).rejects.toMatchObject({ code: 'evidence.gone' });
    expect(await stateOf(office, caseId)).toEqual(before);
  });
});

describe('evidence', () => {
  it('of a closed group is not shown, used or served until a named officer records the lawful basis', async () => {
    const caseId = await openedCase(office);
    const file = await upload(office, caseId, 'grup-tertutup.pdf');
    await addEvidence(office.as('officer'), { ...(await at(office, caseId)), files: [file], source: 'office', isSetAside: true, note: '' });
    await expect(
      serveEvidence(office.as('officer'), { ...(await at(office, caseId)), file, shown: file, note: '', metadataConfirmed: true }),
    ).rejects.toMatchObject({ code: 'procedure.evidence-set-aside' });
    await expect(recordBasis(office.as('officer'), { ...(await at(office, caseId)), file, basis: '' })).rejects.toMatchObject({
      code: 'procedure.reason-needed',
    });
    await recordBasis(office.as('officer'), { ...(await at(office, caseId)), file, basis: 'Diserahkan sukarela oleh anggota grup' });
    await serveEvidence(office.as('officer'), { ...(await at(office, caseId)), file, shown: file, note: '', metadataConfirmed: true });
    await setAsideEvidence(office.as('officer'), { ...(await at(office, caseId)), file, reason: 'Keaslian diragukan' });
    expect((await stateOf(office, caseId)).evidence).toMatchObject([{ isSetAside: true }]);
  });

  it('opens for the people of the case, and for the respondent only as it was shown', async () => {
    const [caseId, other] = [await openedCase(office), await openedCase(office)];
    const file = await upload(office, caseId, 'bukti.pdf');
    await addEvidence(office.as('officer'), {
      ...(await at(office, caseId)),
      files: [file],
      source: 'office',
      isSetAside: false,
      note: '',
    });
    const respondent = world.ctx({ kind: 'respondent', caseId });
    expect((await fileForOfficer(office.as('officer'), { caseId, fileId: file })).file.name).toBe('bukti.pdf');
    await expect(fileForOfficer(office.as('officer'), { caseId: other, fileId: file })).rejects.toMatchObject({
      code: 'procedure.not-found',
    });
    await expect(fileForOfficer(office.as('other'), { caseId, fileId: file })).rejects.toMatchObject({ code: 'procedure.not-found' });
    await expect(fileForRespondent(respondent, file)).rejects.toMatchObject({ code: 'procedure.not-shown' });
    await serveEvidence(office.as('officer'), { ...(await at(office, caseId)), file, shown: file, note: '', metadataConfirmed: true });
    expect((await fileForRespondent(respondent, file)).file.id).toBe(file);
  });

  it('is masked only by a copy of that very file', async () => {
    const caseId = await openedCase(office);
    const [file, other] = [await upload(office, caseId, 'a.pdf'), await upload(office, caseId, 'b.pdf')];
    await addEvidence(office.as('officer'), {
      ...(await at(office, caseId)),
      files: [file, other],
      source: 'office',
      isSetAside: false,
      note: '',
    });
    await expect(
      serveEvidence(office.as('officer'), { ...(await at(office, caseId)), file, shown: other, note: '', metadataConfirmed: true }),
    ).rejects.toMatchObject({ code: 'procedure.unknown-evidence' });
  });
});

describe('a search by name', () => {
  it('finds open cases of one’s own and nothing of anybody else’s, by parts of the name in any spelling', async () => {
    const caseId = await openedCase(office);
    const found = async (who: 'officer' | 'other', name: string) =>
      (await searchByName(office.as(who), { name, caseId: null, purpose: 'Memeriksa perkara lama' })).map((line) => line.id);
    expect(await found('officer', 'SANTOSO, búdi')).toContain(caseId);
    expect(await found('officer', 'Budi Santosa')).not.toContain(caseId);
    expect(await found('officer', 'bu')).toEqual([]);
    expect(await found('other', 'Budi Contoh Santoso')).toEqual([]);
    await assigned(office, caseId);
    await closeCase(office.as('decider'), law, { ...(await at(office, caseId)), ground: 'no-breach', reason: 'x' });
    expect(await found('officer', 'Budi Contoh Santoso')).not.toContain(caseId);
  });

  it('needs a case or a purpose, and is an event that the auditor sees without the name', async () => {
    await expect(searchByName(office.as('officer'), { name: 'Budi', caseId: null, purpose: '' })).rejects.toMatchObject({
      code: 'procedure.purpose-needed',
    });
    await searchByName(office.as('officer'), { name: 'Nama Yang Dicari', caseId: null, purpose: 'Uji riwayat' });
    const { list: searches } = await listSearches(office.as('auditor'));
    expect(searches).toContainEqual(expect.objectContaining({ by: office.id.officer, purpose: 'Uji riwayat', found: 0 }));
    expect(JSON.stringify(searches)).not.toContain('Nama Yang Dicari');
    await expect(listSearches(office.as('officer'))).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('keeps no name, and no text of a case, in the database as it is dumped', async () => {
    const caseId = await openedCase(office);
    await alleged(office, caseId);
    const tables = await query(
      world.url.super,
      `select table_schema, table_name from information_schema.tables where table_schema in ('procedure', 'ledger')`,
    );
    for (const { table_schema: schema, table_name: name } of tables.rows as { table_schema: string; table_name: string }[]) {
      const rows = await query(world.url.super, `select t::text as line from ${schema}.${name} t`);
      expect(JSON.stringify(rows.rows), `${schema}.${name}`).not.toMatch(
        new RegExp(
          ['Santoso', 'Kelurahan Melati', 'menyukai unggahan'].flatMap((word) => [word, Buffer.from(word).toString('hex')]).join('|'),
          'i',
        ),
      );
    }
  });
});

describe('verify', () => {
  it('finds a changed row, person, clock and index of names, and a row without events', async () => {
    const caseId = await openedCase(office);
    await alleged(office, caseId);
    await assigned(office, caseId);
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    expect(await problems()).toEqual([]);
    const faults: [change: string, undo: string, part: string][] = [
      [
        `update procedure.case_row set act_on = act_on - 1 where id = $1`,
        `update procedure.case_row set act_on = act_on + 1 where id = $1`,
        'row',
      ],
      [
        `update procedure.case_row set office = 'x' where id = $1`,
        `update procedure.case_row set office = 'wali-kota' where id = $1`,
        'row',
      ],
      [
        `update procedure.clock set due_on = due_on + 1 where case_id = $1`,
        `update procedure.clock set due_on = due_on - 1 where case_id = $1`,
        'clocks',
      ],
      [
        `update procedure.clock set state = 'met' where case_id = $1`,
        `update procedure.clock set state = 'running' where case_id = $1`,
        'clocks',
      ],
      [
        `update procedure.case_person set since = since - 1 where case_id = $1`,
        `update procedure.case_person set since = since + 1 where case_id = $1`,
        'people',
      ],
      [
        `update procedure.case_person set part = 'out' where part = 'decider' and case_id = $1`,
        `update procedure.case_person set part = 'decider' where part = 'out' and case_id = $1`,
        'people',
      ],
      [
        `update procedure.case_report set report_id = '00000000-0000-4000-8000-000000000000' where case_id = $1`,
        `update procedure.case_report set report_id = '${(await stateOf(office, caseId)).reports[0]!}' where case_id = $1`,
        'reports',
      ],
      [flip('procedure.name_part', 'part_hmac', 'case_id'), flip('procedure.name_part', 'part_hmac', 'case_id'), 'index of names'],
    ];
    for (const [change, undo, part] of faults) {
      await tamper(change, caseId);
      expect((await problems()).map((one) => one.what).join(), change).toContain(part);
      await tamper(undo, caseId);
      expect(await problems(), undo).toEqual([]);
    }
    await tamper(
      'insert into procedure.case_row select tenant, gen_random_uuid(), year, 9999, $1, version, status, opened_on, act_on, act, contest, office, employment_class, null, null, null, false, null, null, null from procedure.case_row limit 1',
      '9999/2026',
    );
    expect((await problems()).map((one) => one.what)).toEqual(['a row stands without any event']);
    await tamper('delete from procedure.case_row where sequence = $1', 9999);
  });

  it('finds one changed byte of a sealed event', async () => {
    const caseId = await openedCase(office);
    await tamper(flip('ledger.entry', 'body', 'stream_id'), caseId);
    expect(await problems()).toContainEqual({ about: `case/${caseId}`, what: 'its events do not open' });
    await tamper(flip('ledger.entry', 'body', 'stream_id'), caseId);
    expect(await problems()).toEqual([]);
  });
});

describe('a changed calendar', () => {
  it('recounts running periods by an event, lengthens them, and never shortens', async () => {
    const caseId = await decidedCase();
    const before = (await stateOf(office, caseId)).clocks.find((clock) => clock.deadline === 'effect')!.dueOn;
    const system = world.ctx({ kind: 'system' });
    expect(await recountClocks(system, law)).toBe(0);
    const more = withHoliday('2026-11-05');
    expect(await recountClocks(system, more)).toBeGreaterThanOrEqual(1);
    const after = (await stateOf(office, caseId)).clocks.find((clock) => clock.deadline === 'effect')!.dueOn;
    expect(after > before).toBe(true);
    expect(await recountClocks(system, law)).toBe(0);
    expect((await caseView(office.as('officer'), caseId)).timeline[0]!.kind).toBe('recounted');
    await expect(finalise(office.as('officer'), await at(office, caseId))).rejects.toMatchObject({ code: 'procedure.effect-day-reached' });
    expect(await problems()).toEqual([]);
  });
});

const decidedCase = async (): Promise<CaseId> => (await servedCase(office)).caseId;

/** The same law with one more joint leave day. */
function withHoliday(on: string): typeof law {
  const calendars = law.calendars.map((calendar) => {
    const [sample] = calendar.days;
    return on.startsWith(String(calendar.year)) && sample
      ? { ...calendar, days: [...calendar.days, { ...sample, on: day(on) }] }
      : calendar;
  });
  return { ...law, version: 'with one more day off', calendars };
}
