import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeFile, sweep } from '../evidence/index.js';
import { makeCtx, type Ctx } from '../kit/ctx.js';
import { day } from '../kit/dates.js';
import type { CaseId, FileId } from '../kit/ids.js';
import { streamOf, tinyPdf } from '../../tests/support/files.js';
import { openWorld, type World } from '../../tests/support/world.js';
import {
  alleged,
  assigned,
  at,
  decided,
  handedOver,
  heard,
  law,
  openedCase,
  openOffice,
  stateOf,
  summoned,
  upload,
  weighed,
  type Office,
} from '../../tests/support/case.js';
import { calledCase } from '../../tests/support/openings.js';
import {
  addEvidence,
  addStatement,
  caseFileOwner,
  caseFileWrapper,
  fileForRespondent,
  fileObjection,
  recordService,
  reply,
  serveEvidence,
  servedView,
  setAsideEvidence,
  unsentFiles,
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

const respondent = (caseId: CaseId) => world.ctx({ kind: 'respondent', caseId });
const own = (caseId: CaseId) => ({ caseId, version: null });
const store = async (ctx: Ctx, caseId: CaseId): Promise<FileId> => {
  const place = { wrapper: caseFileWrapper(ctx), owner: caseFileOwner(ctx, caseId), limit: 1_000_000 };
  return (await storeFile(ctx, { name: 'bukti.pdf', bytes: streamOf(tinyPdf()), ...place })).id;
};
const brought = async (caseId: CaseId, ...files: FileId[]) =>
  addEvidence(office.as('officer'), { ...(await at(office, caseId)), files, source: 'office', isSetAside: false, note: '' });
const answerWith = (caseId: CaseId, ...files: FileId[]) =>
  reply(respondent(caseId), { ...own(caseId), stance: 'partly', text: '', files, receipt: null });

const called = async (): Promise<CaseId> => (await calledCase(office)).caseId;

/** Ids no step may take from this respondent: unserved evidence, a colleague's upload, another case's, another office's. */
async function strangeFiles(caseId: CaseId): Promise<Record<string, FileId>> {
  const unserved = await upload(office, caseId, 'rahasia.pdf');
  await brought(caseId, unserved);
  const other = await openedCase(office);
  const taken = await upload(office, other, 'lain.pdf');
  await brought(other, taken);
  const stranger = await world.addTenant(`lain-${caseId.slice(0, 8)}.contoh.go.id`);
  const there = makeCtx(world.ground, stranger, { kind: 'respondent', caseId }, 'id');
  return {
    'evidence that was not served': unserved,
    'what an officer has just uploaded': await upload(office, caseId),
    'another case’s evidence': taken,
    'what another respondent has just uploaded': await store(respondent(other), other),
    'a file of another office': await store(there, caseId),
    'a report’s file': (await stateOf(office, caseId)).evidence[0]!.file,
  };
}

describe('a file for a step', () => {
  it('of the respondent is one that they have just brought, and no other; nothing refused becomes served', async () => {
    const caseId = await called();
    const before = (await servedView(respondent(caseId), law)).evidence.map((one) => one.file);
    for (const [what, file] of Object.entries(await strangeFiles(caseId))) {
      await expect(answerWith(caseId, file), what).rejects.toMatchObject({ code: 'evidence.gone' });
      await expect(
        reply(respondent(caseId), { ...own(caseId), stance: 'partly', text: 'x', files: [], receipt: file }),
        what,
      ).rejects.toMatchObject({ code: 'evidence.gone' });
      if (!before.includes(file))
        await expect(fileForRespondent(respondent(caseId), file), what).rejects.toMatchObject({ code: 'procedure.not-shown' });
    }
    const mine = await store(respondent(caseId), caseId);
    await answerWith(caseId, mine);
    expect((await servedView(respondent(caseId), law)).evidence.map((one) => one.file)).toEqual([...before, mine]);
    await expect(answerWith(caseId, mine)).rejects.toMatchObject({ code: 'evidence.gone' });
  });

  it('of an objection is held to the same', async () => {
    const caseId = await called();
    const { file } = (await stateOf(office, caseId)).evidence.at(-1)!;
    const strange = await strangeFiles(caseId);
    world.clock.set('2026-10-21', '11:00');
    await heard(office, caseId, '2026-10-21');
    await weighed(office, caseId, file);
    await decided(office, caseId);
    await handedOver(office, caseId, day('2026-10-21'));
    const object = (...files: FileId[]) => fileObjection(respondent(caseId), law, { ...own(caseId), text: 'x', files, receivedOn: null });
    for (const [what, one] of Object.entries(strange)) await expect(object(one), what).rejects.toMatchObject({ code: 'evidence.gone' });
    const mine = await store(respondent(caseId), caseId);
    await object(mine);
    expect((await fileForRespondent(respondent(caseId), mine)).file.isKept).toBe(true);
  });

  it('of the desk is one that this very person brought for this very case', async () => {
    const caseId = await called();
    const other = await openedCase(office);
    const strange = [
      await upload(office, caseId, 'rekan.pdf', 'examiner'),
      await upload(office, other),
      await store(respondent(caseId), caseId),
      (await stateOf(office, caseId)).evidence.at(-1)!.file,
    ];
    for (const file of strange) await expect(brought(caseId, file)).rejects.toMatchObject({ code: 'evidence.gone' });
    world.clock.set('2026-10-21', '11:00');
    await heard(office, caseId, '2026-10-21');
    for (const file of strange) {
      await expect(
        addStatement(office.as('officer'), { ...(await at(office, caseId)), source: 'witness', who: 'x', text: 'x', files: [file] }),
      ).rejects.toMatchObject({ code: 'evidence.gone' });
    }
  });

  it('that proves a handing-over is held to the same', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    const evidence = await alleged(office, caseId);
    await summoned(office, caseId, '2026-10-21');
    const service = { round: 1, way: 'by-hand', receivedOn: day('2026-10-12'), place: 'x', takenBy: '' } as const;
    await expect(
      recordService(office.as('officer'), law, { ...(await at(office, caseId)), ...service, receipt: evidence }),
    ).rejects.toMatchObject({ code: 'evidence.gone' });
  });

  it('is never stored by one respondent for another case, nor by nobody', async () => {
    const [caseId, other] = [await openedCase(office), await openedCase(office)];
    expect(() => caseFileOwner(respondent(caseId), other)).toThrow(expect.objectContaining({ code: 'kit.not-allowed' }));
    expect(() => caseFileOwner(world.ctx(), caseId)).toThrow(expect.objectContaining({ code: 'kit.not-allowed' }));
  });
});

describe('files no step has taken', () => {
  it('are ten at most for a respondent, who may leave one out and bring another after sending', async () => {
    const caseId = await called();
    const ctx = respondent(caseId);
    const files: FileId[] = [];
    for (let n = 0; n < 10; n += 1) files.push(await store(ctx, caseId));
    await expect(store(ctx, caseId)).rejects.toMatchObject({ code: 'evidence.too-many' });
    await expect(upload(office, caseId)).resolves.toBeTruthy();
    await answerWith(caseId, ...files);
    await expect(store(ctx, caseId)).resolves.toBeTruthy();
  });

  it('are swept after two hours, the desk’s too; what a step has taken stays', async () => {
    const caseId = await called();
    const [ctx, system] = [respondent(caseId), world.ctx({ kind: 'system' })];
    const taken = await store(ctx, caseId);
    await answerWith(caseId, taken);
    const [mine, desk] = [await store(ctx, caseId), await upload(office, caseId)];
    const waiting = async (who: Ctx) => (await who.tx((tx) => unsentFiles(who, tx, caseId))).map((file) => file.id);
    world.clock.pass(1.9);
    await sweep(system);
    expect([await waiting(ctx), await waiting(office.as('officer'))]).toEqual([[mine], expect.arrayContaining([desk])]);
    world.clock.pass(0.2);
    await sweep(system);
    expect([await waiting(ctx), await waiting(office.as('officer'))]).toEqual([[], []]);
    await expect(answerWith(caseId, mine)).rejects.toMatchObject({ code: 'evidence.gone' });
    expect((await fileForRespondent(ctx, taken)).file.id).toBe(taken);
  });
});

describe('evidence that was shown and then set aside', () => {
  it('no longer opens for the respondent, and the numbers of the rest stay', async () => {
    const caseId = await called();
    const second = await upload(office, caseId, 'kedua.pdf');
    await brought(caseId, second);
    await serveEvidence(office.as('officer'), {
      ...(await at(office, caseId)),
      file: second,
      shown: second,
      note: '',
      metadataConfirmed: true,
    });
    const shown = async () => (await servedView(respondent(caseId), law)).evidence.map(({ file, number }) => ({ file, number }));
    const [first] = await shown();
    expect(await shown()).toEqual([
      { file: first!.file, number: 1 },
      { file: second, number: 2 },
    ]);
    expect((await fileForRespondent(respondent(caseId), first!.file)).file.id).toBe(first!.file);
    await setAsideEvidence(office.as('officer'), { ...(await at(office, caseId)), file: first!.file, reason: 'Keaslian diragukan' });
    await expect(fileForRespondent(respondent(caseId), first!.file)).rejects.toMatchObject({ code: 'procedure.not-shown' });
    expect(await shown()).toEqual([{ file: second, number: 2 }]);
  });
});
