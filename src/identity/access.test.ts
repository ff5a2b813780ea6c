import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCtx } from '../kit/ctx.js';
import type { CaseId } from '../kit/ids.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import {
  accessOf,
  activateAccess,
  cancelAccess,
  enterWithCode,
  enterWithPassphrase,
  issueAccessCode,
  respondentSession,
  sessionActor,
  setPassphrase,
  signOut,
  verifyAccess,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});
beforeEach(() => {
  world.clock.set('2026-10-12');
});

const PHRASE = 'sawah hujan bulan sembilan';
const NO = { code: 'identity.wrong-code' };
let n = 0;

async function issued() {
  const [caseId, handle] = [randomUUID() as CaseId, `${String(++n).padStart(4, '0')}/2026`];
  const code = await world.ctx().tx((tx) => issueAccessCode(world.ctx(), tx, caseId, handle));
  return { caseId, handle, code };
}
async function active() {
  const one = await issued();
  await world.ctx().tx((tx) => activateAccess(world.ctx(), tx, one.caseId));
  return one;
}
async function settled() {
  const one = await active();
  const { enrolment } = await enterWithCode(world.ctx(), one.code);
  return { ...one, token: (await setPassphrase(world.ctx(), enrolment, PHRASE)).token };
}
const cancel = (caseId: CaseId) => world.ctx().tx((tx) => cancelAccess(world.ctx(), tx, caseId));

describe('the code on the sheet', () => {
  it('is eighty bits in four groups, and the database keeps none of them', async () => {
    const { code, caseId } = await issued();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const rows = await query(world.url.super, 'select to_jsonb(a) as r from identity.access a where case_id = $1', [caseId]);
    expect(JSON.stringify(rows.rows)).not.toContain(code.slice(0, 4));
  });

  it('opens only after the handing-over is recorded', async () => {
    const one = await issued();
    await expect(enterWithCode(world.ctx(), one.code)).rejects.toMatchObject(NO);
    await world.ctx().tx((tx) => activateAccess(world.ctx(), tx, one.caseId));
    await expect(enterWithCode(world.ctx(), one.code)).resolves.toMatchObject({ first: true });
  });

  it('is read as people type it: small letters, spaces, O for zero, l for one', async () => {
    const { code } = await active();
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    await expect(enterWithCode(world.ctx(), typed)).resolves.toMatchObject({ first: true });
  });

  it('gets one answer whether unknown, mistyped, not handed over, used, cancelled or expired', async () => {
    const [waiting, used, cancelled, old] = [await issued(), await settled(), await active(), await active()];
    await cancel(cancelled.caseId);
    const says = async (code: string) =>
      enterWithCode(world.ctx(), code).then(
        () => 'in',
        (error: { code: string; data: object }) => `${error.code} ${JSON.stringify(error.data)}`,
      );
    const answers = new Set([
      await says('0000-0000-0000-0000'),
      await says('x'),
      await says(''),
      await says('A'.repeat(100_000)),
      await says(waiting.code),
      await says(used.code),
      await says(cancelled.code),
    ]);
    world.clock.set('2027-01-11');
    answers.add(await says(old.code));
    expect([...answers]).toEqual(['identity.wrong-code {}']);
  });

  it('is still good on its ninetieth day', async () => {
    const { code } = await active();
    world.clock.set('2027-01-10');
    await expect(enterWithCode(world.ctx(), code)).resolves.toMatchObject({ first: true });
  });

  it('cannot be let in twice: a new entrance replaces the enrolment before it, and the passphrase uses the code up', async () => {
    const { code } = await active();
    const first = await enterWithCode(world.ctx(), code);
    const second = await enterWithCode(world.ctx(), code);
    await expect(setPassphrase(world.ctx(), first.enrolment, PHRASE)).rejects.toMatchObject({ code: 'identity.enrolment-over' });
    const both = await Promise.allSettled([1, 2].map(() => setPassphrase(world.ctx(), second.enrolment, PHRASE)));
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(enterWithCode(world.ctx(), code)).rejects.toMatchObject(NO);
  });

  it('makes room for a passphrase for 30 minutes', async () => {
    const { code } = await active();
    const { enrolment } = await enterWithCode(world.ctx(), code);
    world.clock.pass(0.5);
    await expect(setPassphrase(world.ctx(), enrolment, PHRASE)).rejects.toMatchObject({ code: 'identity.enrolment-over' });
  });

  it('cannot be activated when none was made', async () => {
    await expect(world.ctx().tx((tx) => activateAccess(world.ctx(), tx, randomUUID() as CaseId))).rejects.toMatchObject({
      code: 'identity.no-code-issued',
    });
  });
});

describe('the passphrase', () => {
  it('brings the respondent back by the case number as printed or as typed, or by the code', async () => {
    const { handle, code, caseId } = await settled();
    for (const caseNumberOrHandle of [handle, ` ${Number(handle.slice(0, 4))} / 2026`, code.toLowerCase()]) {
      const { token } = await enterWithPassphrase(world.ctx(), { caseNumberOrHandle, passphrase: PHRASE });
      expect(await respondentSession(world.ctx(), token)).toEqual({ kind: 'respondent', caseId });
    }
  });

  it('must be twelve letters or more', async () => {
    const { code } = await active();
    const { enrolment } = await enterWithCode(world.ctx(), code);
    await expect(setPassphrase(world.ctx(), enrolment, 'sebelas sbl')).rejects.toMatchObject({ code: 'identity.weak-password' });
    await expect(setPassphrase(world.ctx(), enrolment, 'dua belas ok')).resolves.toHaveProperty('token');
  });

  it('gets one answer for an unknown case, a wrong phrase, and a case whose code was never used', async () => {
    const [one, never] = [await settled(), await active()];
    for (const input of [
      { caseNumberOrHandle: '9999/2026', passphrase: PHRASE },
      { caseNumberOrHandle: one.handle, passphrase: 'bukan ini sama sekali' },
      { caseNumberOrHandle: never.handle, passphrase: PHRASE },
    ]) {
      await expect(enterWithPassphrase(world.ctx(), input)).rejects.toMatchObject({ code: 'identity.wrong-passphrase' });
    }
  });

  it('lets nobody hammer a case number, while the code still opens for its owner', async () => {
    const { handle, code } = await settled();
    for (let i = 0; i < 5; i++)
      await enterWithPassphrase(world.ctx(), { caseNumberOrHandle: handle, passphrase: 'salah salah salah' }).catch(() => undefined);
    await expect(enterWithPassphrase(world.ctx(), { caseNumberOrHandle: handle, passphrase: PHRASE })).rejects.toMatchObject({
      code: 'identity.wait',
    });
    await expect(enterWithPassphrase(world.ctx(), { caseNumberOrHandle: code, passphrase: PHRASE })).resolves.toHaveProperty('token');
  });
});

describe('a lost or foreign-opened code', () => {
  it('ends with its passphrase and sessions, and a new one takes its place', async () => {
    const { caseId, handle, code, token } = await settled();
    await cancel(caseId);
    await cancel(caseId);
    expect(await respondentSession(world.ctx(), token)).toBeNull();
    await expect(enterWithPassphrase(world.ctx(), { caseNumberOrHandle: handle, passphrase: PHRASE })).rejects.toMatchObject({
      code: 'identity.wrong-passphrase',
    });
    await expect(enterWithPassphrase(world.ctx(), { caseNumberOrHandle: code, passphrase: PHRASE })).rejects.toMatchObject({
      code: 'identity.wrong-passphrase',
    });
    expect(await world.ctx().tx((tx) => accessOf(world.ctx(), tx, caseId))).toMatchObject({ state: 'cancelled' });
    const fresh = await world.ctx().tx((tx) => issueAccessCode(world.ctx(), tx, caseId, handle));
    await expect(enterWithCode(world.ctx(), fresh)).rejects.toMatchObject(NO);
    await world.ctx().tx((tx) => activateAccess(world.ctx(), tx, caseId));
    await expect(enterWithCode(world.ctx(), fresh)).resolves.toMatchObject({ first: true });
    await expect(enterWithCode(world.ctx(), code)).rejects.toMatchObject(NO);
  });

  it('ends even in the middle of making the passphrase', async () => {
    const { caseId, code } = await active();
    const { enrolment } = await enterWithCode(world.ctx(), code);
    await cancel(caseId);
    await expect(setPassphrase(world.ctx(), enrolment, PHRASE)).rejects.toMatchObject({ code: 'identity.enrolment-over' });
  });
});

describe('a way in changed by hand', () => {
  const faults = async (): Promise<string[]> =>
    (await world.ctx().tx((tx) => Array.fromAsync(verifyAccess(world.ctx(), tx)))).map((problem) => problem.about);

  it('leads into no other case, by code or by passphrase, ends its sessions, and is found', async () => {
    const [mine, theirs, waiting] = [await settled(), await settled(), await active()];
    const other = await active();
    expect(await faults()).toEqual([]);
    await query(world.url.super, 'delete from identity.access where case_id = $1', [other.caseId]);
    await query(world.url.super, 'update identity.access set case_id = $1 where case_id = $2', [other.caseId, waiting.caseId]);
    await expect(enterWithCode(world.ctx(), waiting.code)).rejects.toMatchObject(NO);
    await query(
      world.url.super,
      'update identity.access set passphrase = (select passphrase from identity.access where case_id = $1) where case_id = $2',
      [mine.caseId, theirs.caseId],
    );
    await expect(enterWithPassphrase(world.ctx(), { caseNumberOrHandle: theirs.handle, passphrase: PHRASE })).rejects.toMatchObject({
      code: 'identity.wrong-passphrase',
    });
    expect(await respondentSession(world.ctx(), theirs.token)).toBeNull();
    expect(await respondentSession(world.ctx(), mine.token)).not.toBeNull();
    expect((await faults()).sort()).toEqual([`case/${other.caseId}`, `case/${theirs.caseId}`].sort());
  });

  it('is not opened before the handing-over, and can be ended and made anew', async () => {
    const early = await issued();
    await query(world.url.super, `update identity.access set state = 'active', active_on = issued_on where case_id = $1`, [early.caseId]);
    await expect(enterWithCode(world.ctx(), early.code)).rejects.toMatchObject(NO);
    const code = await world.ctx().tx((tx) => issueAccessCode(world.ctx(), tx, early.caseId, early.handle));
    await world.ctx().tx((tx) => activateAccess(world.ctx(), tx, early.caseId));
    await expect(enterWithCode(world.ctx(), code)).resolves.toHaveProperty('enrolment');
  });
});

describe("a respondent's session", () => {
  it('is no official’s, ends by signing out and by time, and opens nothing in another office', async () => {
    const { token, code } = await settled();
    expect(await sessionActor(world.ctx(), token)).toBeNull();
    const other = makeCtx(world.ground, await world.addTenant(`lain${n}.contoh.go.id`), { kind: 'anyone' }, 'id');
    expect(await respondentSession(other, token)).toBeNull();
    await expect(enterWithPassphrase(other, { caseNumberOrHandle: code, passphrase: PHRASE })).rejects.toMatchObject({
      code: 'identity.wrong-passphrase',
    });
    expect(await respondentSession(world.ctx(), token)).not.toBeNull();
    await signOut(world.ctx(), token);
    expect(await respondentSession(world.ctx(), token)).toBeNull();
    const again = await enterWithPassphrase(world.ctx(), { caseNumberOrHandle: code, passphrase: PHRASE });
    world.clock.pass(0.5);
    expect(await respondentSession(world.ctx(), again.token)).toBeNull();
  });
});
