import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '../kit/ids.js';
import { registerDemoCustodians } from '../vault/index.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import { streamOf, tinyJpeg } from '../../tests/support/files.js';
import { answers, filledDraft, stateOf } from '../../tests/support/report.js';
import {
  addDraftFile,
  discardDraft,
  expireDrafts,
  loadDraft,
  mayTakeContact,
  openDraft,
  removeDraftFile,
  saveStep,
  sealDraftContact,
  showReceipt,
  stayAnonymous,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const dump = async (table: string): Promise<string> =>
  (await query(world.url.super, `select t::text as line from ${table} t`)).rows.map((row) => String(row.line)).join('\n');
/** Bytes show as hex in a dump: look for the words that way too. */
const asHex = (words: string): string => Buffer.from(words).toString('hex');
const jpeg = () => ({ name: 'foto.jpg', bytes: streamOf(tinyJpeg()), limit: 1_000_000 });
const openDraftOf = async (key: string) => {
  const loaded = await loadDraft(world.ctx(), key);
  if (loaded.state !== 'open') throw new Error(`draft is ${loaded.state}`);
  return loaded.draft;
};

describe('a draft', () => {
  it('gives back each step to the key that saved it', async () => {
    const draft = await openDraftOf(await filledDraft(world.ctx()));
    expect(draft.answers).toEqual(answers);
  });

  it('is nothing but sealed bytes in a dump, and its key is not there', async () => {
    const key = await filledDraft(world.ctx());
    const lines = await dump('intake.draft');
    for (const word of ['kata-kata-rahasia', 'Santoso', 'Melati', key, '2026-10-05']) {
      expect(lines).not.toContain(word);
      expect(lines).not.toContain(asHex(word));
    }
    expect(lines).not.toContain(Buffer.from(key, 'base64url').toString('hex'));
  });

  it('is found by no other key, nor by a text that is no key', async () => {
    await filledDraft(world.ctx());
    for (const key of [randomBytes(32).toString('base64url'), '', 'x', '../../etc/passwd', `${'A'.repeat(42)}\u0000`])
      expect(await stateOf(world.ctx(), key)).toBe('none');
    expect(await loadDraft(world.ctx(), undefined)).toEqual({ state: 'none' });
  });

  it('is not found from another office', async () => {
    const key = await filledDraft(world.ctx());
    const other = await world.addTenant('lain.contoh.go.id');
    expect(await stateOf({ ...world.ctx(), tenant: other, tx: (work) => world.ground.db.tx(other.id, work) }, key)).toBe('none');
  });

  it('keeps both steps when two tabs save different ones at once', async () => {
    const { key } = await openDraft(world.ctx(), { via: 'web' });
    await Promise.all([
      saveStep(world.ctx(), key, 'what', answers.what),
      saveStep(world.ctx(), key, 'who', answers.who),
      saveStep(world.ctx(), key, 'when', answers.when),
    ]);
    expect((await openDraftOf(key)).answers).toEqual({ what: answers.what, who: answers.who, when: answers.when });
  });

  it('tells whole hours only', async () => {
    world.clock.set('2026-10-12', '09:37');
    await filledDraft(world.ctx());
    const rows = (
      await query(
        world.url.super,
        `select extract(minute from dies_at)::int as m, extract(second from dies_at)::int as s from intake.draft where state = 'open'`,
      )
    ).rows;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toEqual({ m: 0, s: 0 });
  });

  it('lives 47 hours after its last save and is gone, files too, after 48', async () => {
    world.clock.set('2026-11-02', '09:00');
    const key = await filledDraft(world.ctx());
    const file = await addDraftFile(world.ctx(), key, jpeg());
    world.clock.pass(47);
    expect(await stateOf(world.ctx(), key)).toBe('open');
    world.clock.pass(1);
    expect(await stateOf(world.ctx(), key)).toBe('none');
    await expect(saveStep(world.ctx(), key, 'what', answers.what)).rejects.toMatchObject({ code: 'intake.no-draft' });
    expect(await expireDrafts(world.ctx())).toBeGreaterThan(0);
    expect(
      (await query(world.url.super, 'select count(*)::int as n from intake.draft where dies_at <= $1', [world.clock.now().toString()]))
        .rows[0].n,
    ).toBe(0);
    expect((await query(world.url.super, 'select count(*)::int as n from evidence.file where id = $1', [file.id])).rows[0].n).toBe(0);
  });

  it('is gone at once when its writer leaves quickly, and leaving twice is no error', async () => {
    const key = await filledDraft(world.ctx());
    const { id } = await openDraftOf(key);
    const file = await addDraftFile(world.ctx(), key, jpeg());
    await discardDraft(world.ctx(), key);
    await discardDraft(world.ctx(), key);
    expect(await stateOf(world.ctx(), key)).toBe('none');
    expect(await dump('intake.draft')).not.toContain(id);
    expect((await query(world.url.super, 'select count(*)::int as n from evidence.file where id = $1', [file.id])).rows[0].n).toBe(0);
  });

  it('loses a file that is removed, and forgives removing it twice', async () => {
    const key = await filledDraft(world.ctx());
    const [first, second] = [await addDraftFile(world.ctx(), key, jpeg()), await addDraftFile(world.ctx(), key, jpeg())];
    await removeDraftFile(world.ctx(), key, first.id);
    const draft = await removeDraftFile(world.ctx(), key, first.id);
    expect(draft.files.map((file) => file.id)).toEqual([second.id]);
  });

  it('shows the same eight words each time until it is sent', async () => {
    const key = await filledDraft(world.ctx());
    const words = await showReceipt(world.ctx(), key);
    expect(words.split(' ')).toHaveLength(8);
    expect(await showReceipt(world.ctx(), key)).toBe(words);
    expect(await showReceipt(world.ctx(), await filledDraft(world.ctx()))).not.toBe(words);
  });

  it('for somebody else is opened only by an officer who may take reports', async () => {
    await expect(openDraft(world.ctx(), { via: 'counter' })).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(openDraft(world.ctx(accountWith('report.read')), { via: 'counter' })).rejects.toMatchObject({ code: 'kit.not-allowed' });
    expect((await openDraft(world.ctx(accountWith('report.take')), { via: 'letter' })).key).toHaveLength(43);
  });
});

describe('contact details', () => {
  const contact = { name: 'Siti Rahasia', phone: '0812-0000-0000' };

  it('are refused until three custodians hold keys', async () => {
    const key = await filledDraft(world.ctx());
    expect(await mayTakeContact(world.ctx())).toBe(false);
    await expect(sealDraftContact(world.ctx(), key, contact)).rejects.toMatchObject({ code: 'vault.no-custodians' });
    expect((await openDraftOf(key)).contact).toBeNull();
  });

  it('are sealed at once, never kept in the draft, and go with it', async () => {
    const demo = { ...world.ctx(), tenant: { ...world.tenant, isDemo: true } };
    await registerDemoCustodians(
      demo,
      [1, 2, 3].map((n) => ({ id: randomUUID() as AccountId, isOutside: n === 3 })),
    );
    const key = await filledDraft(world.ctx());
    const sealed = await sealDraftContact(world.ctx(), key, contact);
    expect(JSON.stringify(await openDraftOf(key))).not.toContain('Rahasia');
    expect(sealed.contact).not.toBeNull();
    const again = await sealDraftContact(world.ctx(), key, { phone: '0813' });
    expect(again.contact).toBe(sealed.contact);
    await discardDraft(world.ctx(), key);
    expect((await query(world.url.super, 'select count(*)::int as n from vault.contact where id = $1', [sealed.contact])).rows[0].n).toBe(
      0,
    );
  });

  it('are destroyed when the reporter chooses to stay without a name', async () => {
    const key = await filledDraft(world.ctx());
    const sealed = await sealDraftContact(world.ctx(), key, contact);
    const anonymous = await stayAnonymous(world.ctx(), key);
    expect(anonymous).toMatchObject({ contact: null, answers: { contact: { wish: 'anonymous' } } });
    expect((await query(world.url.super, 'select count(*)::int as n from vault.contact where id = $1', [sealed.contact])).rows[0].n).toBe(
      0,
    );
  });

  it('die with a draft that was never sent', async () => {
    const key = await filledDraft(world.ctx());
    const sealed = await sealDraftContact(world.ctx(), key, contact);
    world.clock.pass(49);
    await expireDrafts(world.ctx());
    expect((await query(world.url.super, 'select count(*)::int as n from vault.contact where id = $1', [sealed.contact])).rows[0].n).toBe(
      0,
    );
  });
});
