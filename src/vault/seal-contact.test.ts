import { randomUUID } from 'node:crypto';
import { armor, Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { unseal } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { AccountId } from '../kit/ids.js';
import { newTotpSecret, seedAccount } from '../identity/index.js';
import { newCount, read, verifyLedger } from '../ledger/index.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import {
  confirmKey,
  custodianKeys,
  keyHistory,
  takesContacts,
  ownKeys,
  registerCustodianKey,
  registerDemoCustodians,
  removeContact,
  replaceContact,
  sealContact,
  vacatePlace,
  verifyVault,
  type Contact,
  type ContactId,
} from './index.js';

let world: World;
const worlds: World[] = [];
beforeEach(async () => {
  world = await openWorld();
  worlds.push(world);
});
afterAll(async () => {
  for (const one of worlds) await one.close();
});

const PASSPHRASE = 'empat kuda hitam minum kopi';
const contact: Contact = { name: 'Nama Pelapor Uji', phone: '0812-0000-0000', email: 'uji@contoh.id', address: 'Jalan Contoh 1' };

/** Three custodians of an example office, with the private identities that only they would hold. */
async function threeCustodians(): Promise<Map<string, string>> {
  const accounts = [1, 2, 3].map((n) => ({ id: randomUUID() as AccountId, isOutside: n === 3 }));
  const made = await registerDemoCustodians(demo(), accounts);
  const keys = await demo().tx((tx) => custodianKeys(demo(), tx));
  return new Map(keys.map((key) => [key.id, made.find((one) => one.accountId === key.accountId)!.identity]));
}
const demo = (): Ctx => ({ ...world.ctx(), tenant: { ...world.tenant, isDemo: true } });
const put = (what: Contact = contact): Promise<ContactId> => world.ctx().tx((tx) => sealContact(world.ctx(), tx, what));

/** What two custodians would do together: open the envelope of their pair, outside first, then the content. */
async function openWith(id: ContactId, identities: Map<string, string>, holders: readonly string[]): Promise<Contact> {
  const row = (await query(world.url.super, 'select * from vault.contact where id = $1', [id])).rows[0];
  const envelopes = (await query(world.url.super, 'select * from vault.envelope where contact = $1', [id])).rows;
  const month = world.ground.keys.monthly(world.tenant.id, world.ctx().today());
  for (const envelope of envelopes) {
    try {
      const outer = await open(month.unwrap({ by: envelope.sealed_by, key: envelope.sealed }), holders, identities);
      const key = await open(outer, holders, identities);
      return JSON.parse(Buffer.from(unseal(key, row.sealed, `vault.contact/${id}/${row.version}`)).toString()) as Contact;
    } catch {
      /* not this pair's */
    }
  }
  throw new Error('does not open');
}

async function open(bytes: Uint8Array, holders: readonly string[], identities: Map<string, string>): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const holder of holders) decrypter.addIdentity(identities.get(holder)!);
  return decrypter.decrypt(bytes);
}

const problems = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const problem of verifyVault(world.ctx())) found.push(problem.what);
  return found;
};

describe('a sealed contact', () => {
  it('opens for each pair of custodians and for no one of them alone', async () => {
    const identities = await threeCustodians();
    const id = await put();
    const [a, b, c] = [...identities.keys()] as [string, string, string];
    for (const pair of [
      [a, b],
      [a, c],
      [b, c],
    ])
      expect(await openWith(id, identities, pair)).toEqual(contact);
    for (const one of [a, b, c]) await expect(openWith(id, identities, [one])).rejects.toThrow('does not open');
  });

  it('leaves nothing plain in the database', async () => {
    await threeCustodians();
    await put();
    const dump: string[] = [];
    for (const table of ['vault.contact', 'vault.envelope', 'ledger.entry', 'ledger.leaf'])
      dump.push(
        ...(await query(world.url.super, `select encode(convert_to(t::text, 'UTF8'), 'escape') as line from ${table} t`)).rows.map(
          (row) => row.line as string,
        ),
      );
    const bytes = (await query(world.url.super, 'select sealed from vault.contact')).rows
      .map((row) => (row.sealed as Buffer).toString('latin1'))
      .join();
    for (const word of ['Pelapor', '0812-0000', 'uji@', 'Jalan']) expect(`${dump.join()}${bytes}`).not.toContain(word);
    expect(dump.join()).not.toContain(Buffer.from('Pelapor').toString('hex'));
  });

  it('cannot be taken before three keys live', async () => {
    await expect(put()).rejects.toMatchObject({ code: 'vault.no-custodians' });
    await registerDemoCustodians(
      demo(),
      [1, 2].map(() => ({ id: randomUUID() as AccountId, isOutside: false })),
    );
    await expect(put()).rejects.toMatchObject({ code: 'vault.no-custodians' });
  });

  it('needs at least one way to reach the person', async () => {
    await threeCustodians();
    await expect(put({ name: ' ', phone: '' })).rejects.toMatchObject({ code: 'vault.empty-contact' });
  });

  it('tells nothing by its length', async () => {
    await threeCustodians();
    await put({ name: 'A' });
    await put(contact);
    const lengths = (await query(world.url.super, 'select distinct length(sealed) as n from vault.contact')).rows;
    expect(lengths).toHaveLength(1);
  });

  it('can be replaced and removed; what it held before is gone, its events stay', async () => {
    const identities = await threeCustodians();
    const [a, b] = [...identities.keys()] as [string, string];
    const [ctx, id] = [world.ctx(), await put()];
    await ctx.tx((tx) => replaceContact(ctx, tx, id, { email: 'baru@contoh.id' }));
    expect(await openWith(id, identities, [a, b])).toEqual({ email: 'baru@contoh.id' });
    await ctx.tx((tx) => removeContact(ctx, tx, id));
    await ctx.tx((tx) => removeContact(ctx, tx, id));
    expect(
      (await query(world.url.super, 'select (select count(*) from vault.contact)::int + (select count(*) from vault.envelope)::int as n'))
        .rows[0].n,
    ).toBe(0);
    expect((await ctx.tx((tx) => read(ctx, tx, { kind: 'contact', id }))).map((entry) => entry.kind)).toEqual([
      'sealed',
      'replaced',
      'removed',
    ]);
    await expect(ctx.tx((tx) => replaceContact(ctx, tx, id, contact))).rejects.toMatchObject({ code: 'kit.not-found' });
  });

  it('is found when a byte of it, of an envelope or of its version is changed, or when it is gone', async () => {
    await threeCustodians();
    await put();
    expect(await problems()).toEqual([]);
    for (const change of [
      'update vault.contact set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)',
      'update vault.envelope set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)',
    ]) {
      await query(world.url.super, change);
      expect(await problems()).toEqual(['a sealed contact was changed']);
      await query(world.url.super, change);
      expect(await problems()).toEqual([]);
    }
    await query(world.url.super, 'delete from vault.contact');
    expect(await problems()).toEqual(['a sealed contact is gone']);
  });

  it('belongs to one office', async () => {
    await threeCustodians();
    const id = await put();
    const other = await world.addTenant('lain.contoh.go.id');
    await world.ground.db.tx(other.id, (tx) => removeContact(world.ctx(), tx, id));
    expect(await problems()).toEqual([]);
    expect(await world.ground.db.tx(other.id, (tx) => custodianKeys(world.ctx(), tx))).toEqual([]);
  });
});

describe('a key that another custodian has not confirmed', () => {
  async function serving(n: number): Promise<Ctx> {
    const system = world.ctx({ kind: 'system' });
    const someone = { username: `penjaga${n}`, name: `Penjaga ${n}`, post: 'Dosen', password: 'kuda sembilan payung hijau' };
    const id = await seedAccount(system, { ...someone, role: 'custodian', totpSecret: newTotpSecret(system) });
    return world.ctx({ kind: 'account', id, name: someone.name, roles: ['custodian'], may: new Set(['custodian.key']) });
  }
  const make = (ctx: Ctx) => registerCustodianKey(ctx, { passphrase: PASSPHRASE, isOutside: false });

  it('is sealed to by nobody, a renewed one neither, and is confirmed by another only', async () => {
    const [a, b, c] = [await serving(1), await serving(2), await serving(3)];
    const [, second, third] = [await make(a), await make(b), await make(c)];
    await expect(put()).rejects.toMatchObject({ code: 'vault.no-custodians' });
    const ANOTHER = { code: 'vault.confirm-by-another' };
    await expect(confirmKey(b, second.key.id)).rejects.toMatchObject(ANOTHER);
    await expect(confirmKey(c, second.key.id)).rejects.toMatchObject(ANOTHER);
    await expect(confirmKey(world.ctx(accountWith('case.open')), second.key.id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await confirmKey(a, second.key.id);
    await confirmKey(b, third.key.id);
    await put();
    const renewed = await make(b);
    await expect(put()).rejects.toMatchObject({ code: 'vault.no-custodians' });
    await expect(vacatePlace(b, third.key.id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await confirmKey(c, renewed.key.id);
    await put();
    expect(await problems()).toEqual([]);
    const told = await keyHistory(world.ctx(accountWith('audit.read')));
    expect(told.map((one) => one.kind).sort()).toEqual(['confirmed', 'confirmed', 'confirmed', 'ended', 'made', 'made', 'made', 'made']);
    await query(world.url.super, `update vault.custodian_key set awaits = true where id = $1`, [third.key.id]);
    expect(await problems()).toEqual(['a custodian’s key is not the one that was made']);
  });

  it('put in the place of a custodian’s own by hand is sealed to by nobody, and is found', async () => {
    await threeCustodians();
    await put();
    const own = await identityToRecipient(await generateX25519Identity());
    await query(world.url.super, 'update vault.custodian_key set recipient = $1 where place = 2', [own]);
    await expect(put()).rejects.toMatchObject({ code: 'vault.key-changed' });
    expect(await world.ctx().tx((tx) => takesContacts(world.ctx(), tx))).toBe(false);
    expect(await problems()).toEqual(['a custodian’s key is not the one that was made']);
  });
});

describe('a custodian’s key', () => {
  const custodian = () => world.ctx(accountWith('custodian.key'));

  it('is handed out once as an age file that only the passphrase opens, and only its public half is stored', async () => {
    const { key, file } = await registerCustodianKey(custodian(), { passphrase: PASSPHRASE, isOutside: true });
    expect(key).toMatchObject({ place: 1, isOutside: true, since: '2026-10-12' });
    const opened = new Decrypter();
    opened.addPassphrase(PASSPHRASE);
    const inside = await opened.decrypt(armor.decode(file), 'text');
    expect(inside).toContain(key.recipient);
    const identity = /AGE-SECRET-KEY-1\w+/.exec(inside)![0];
    const stored = await query(
      world.url.super,
      `select k::text as line from vault.custodian_key k union all select encode(body, 'escape') from ledger.entry`,
    );
    expect(JSON.stringify(stored.rows)).not.toContain(identity);
    const wrong = new Decrypter();
    wrong.addPassphrase(`${PASSPHRASE}.`);
    await expect(wrong.decrypt(armor.decode(file))).rejects.toThrow();
  });

  it('is refused for people who are no custodians and for short passphrases', async () => {
    await expect(
      registerCustodianKey(world.ctx(accountWith('case.open')), { passphrase: PASSPHRASE, isOutside: false }),
    ).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(registerCustodianKey(custodian(), { passphrase: 'pendek sekali', isOutside: false })).rejects.toMatchObject({
      code: 'vault.weak-passphrase',
    });
  });

  it('has one of three places: a fourth person is refused, a renewal keeps its place', async () => {
    const people = [custodian(), custodian(), custodian(), custodian()];
    for (const ctx of people.slice(0, 3)) await registerCustodianKey(ctx, { passphrase: PASSPHRASE, isOutside: false });
    await expect(registerCustodianKey(people[3]!, { passphrase: PASSPHRASE, isOutside: false })).rejects.toMatchObject({
      code: 'vault.places-taken',
    });
    const before = await put();
    const { key } = await registerCustodianKey(people[1]!, { passphrase: PASSPHRASE, isOutside: false });
    expect(key.place).toBe(2);
    const keys = await people[1]!.tx((tx) => custodianKeys(people[1]!, tx));
    expect(keys.map((one) => one.place)).toEqual([1, 2, 3]);
    const own = await people[1]!.tx((tx) => ownKeys(people[1]!, tx));
    expect(own).toMatchObject({ contacts: 0, ended: [{ contacts: 1 }] });
    expect(before).toBeTruthy();
  });

  it('can be given up, which stops the taking of contacts until another takes the place', async () => {
    await threeCustodians();
    const ctx = custodian();
    const [first] = await ctx.tx((tx) => custodianKeys(ctx, tx));
    await vacatePlace(ctx, first!.id);
    await expect(put()).rejects.toMatchObject({ code: 'vault.no-custodians' });
    await expect(vacatePlace(ctx, first!.id)).rejects.toMatchObject({ code: 'vault.no-key' });
    await registerCustodianKey(ctx, { passphrase: PASSPHRASE, isOutside: false });
    await expect(put()).resolves.toBeTruthy();
    const found = await ctx.tx(async (tx) => {
      const all = [];
      for await (const problem of verifyLedger(ctx, tx, newCount())) all.push(problem);
      return all;
    });
    expect(found).toEqual([]);
  });

  it('is never made by example outside the example office, and made only once in it', async () => {
    await expect(registerDemoCustodians(world.ctx(), [])).rejects.toMatchObject({ code: 'vault.not-demo' });
    const accounts = [1, 2, 3].map(() => ({ id: randomUUID() as AccountId, isOutside: false }));
    expect(await registerDemoCustodians(demo(), accounts)).toHaveLength(3);
    expect(await registerDemoCustodians(demo(), accounts)).toEqual([]);
  });
});
