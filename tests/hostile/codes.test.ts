import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activateAccess, cancelAccess, inviteAgain, issueAccessCode } from '../../src/identity/index.js';
import { makeReceipt } from '../../src/intake/receipt.js';
import type { CaseId } from '../../src/kit/ids.js';
import { fillIn, send, storyOf } from '../../bench/reporter.js';
import { serve, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { accountWith, openWorld, query, type World } from '../support/world.js';
import { PASSWORD, somebody, type Person } from './people.js';

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

/** One kind of wrong thing to try, made anew for each try where a try uses it up. */
type Kind = { readonly name: string; post(): Promise<Response> };
const ROUNDS = 41;
const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Asks in turn, so that a busy machine slows all kinds alike; returns each kind's page without what was typed, and its middle time in ms. */
async function compare(kinds: readonly Kind[], rounds = ROUNDS): Promise<Map<string, { status: number; page: string; ms: number }>> {
  const seen = new Map(kinds.map((kind) => [kind.name, { status: 0, page: '', times: [] as number[] }]));
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const kind of round % 2 ? kinds : [...kinds].reverse()) {
      const began = performance.now();
      const answer = await kind.post();
      const page = await answer.text();
      const one = seen.get(kind.name)!;
      if (round >= 3) one.times.push(performance.now() - began); // the first ones warm up
      Object.assign(one, { status: answer.status, page: wordsOf(page) });
    }
  }
  return new Map([...seen].map(([name, { status, page, times }]) => [name, { status, page, ms: middle(times) }]));
}

/** The main part of a page without the fields’ values: what the page says, not what was typed into it. */
const wordsOf = (page: string): string =>
  (/<main[\s\S]*<\/main>/.exec(page)?.[0] ?? page).replace(/<textarea[\s\S]*?<\/textarea>/g, '').replace(/ value="[^"]*"/g, '');

/** The same status and words each time; times within twice of each other in the best of three comparisons: what tells shows in all three. */
async function expectAlike(kinds: readonly Kind[], rounds = ROUNDS): Promise<void> {
  const told: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const seen = await compare(kinds, rounds);
    const all = [...seen.values()];
    expect(new Set(all.map((one) => one.status)).size, [...seen].map(([name, { status }]) => `${name} ${status}`).join()).toBe(1);
    expect(new Set(all.map((one) => one.page)).size).toBe(1);
    expect(all[0]!.status).toBe(422);
    if (Math.max(...all.map((one) => one.ms)) / Math.min(...all.map((one) => one.ms)) < 2) return;
    told.push([...seen].map(([name, { ms }]) => `${name} ${ms.toFixed(2)} ms`).join(', '));
  }
  expect.fail(`times tell one from another: ${told.join('; ')}`);
}

describe('a receipt', () => {
  it('that was never given out, and one whose report was never sent, get the same words after the same work', async () => {
    const drawn = (): string => makeReceipt((n) => world.ctx().chance.bytes(n)).join(' ');
    const shown: string[] = [];
    for (let i = 0; i < 3; i += 1) shown.push(await fillIn(new Visitor(site.url), storyOf(`belum-${i}`, [])));
    const taken = await fillIn(new Visitor(site.url), storyOf('lain', []));
    const kinds = [
      { name: 'never given out', words: drawn },
      { name: 'shown, never sent', words: () => shown[0]! },
      { name: 'one word of another', words: () => [taken.split(' ')[0], ...drawn().split(' ').slice(1)].join(' ') },
    ].map(({ name, words }) => ({ name, post: () => new Visitor(site.url).post('/lacak', { kata: words() }) }));
    await expectAlike(kinds);
  });

  it('that is right takes no brake and no count: a thousand wrong ones before it change nothing, and no try is kept', async () => {
    const her = new Visitor(site.url);
    const words = await fillIn(her, storyOf('benar', []));
    await send(her);
    const before = await rowCounts();
    for (let i = 0; i < 100; i += 1)
      await Promise.all(
        Array.from({ length: 10 }, () =>
          new Visitor(site.url).post('/lacak', { kata: makeReceipt((n) => world.ctx().chance.bytes(n)).join(' ') }),
        ),
      );
    expect(await rowCounts()).toEqual(before);
    expect((await new Visitor(site.url).post('/lacak', { kata: words })).status).toBe(303);
  });
});

async function rowCounts(): Promise<string[]> {
  const { rows } = await query(
    world.url.super,
    `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`,
  );
  return Promise.all(
    rows.map(
      async ({ name }: { name: string }) => `${name} ${(await query(world.url.super, `select count(*)::int as n from ${name}`)).rows[0].n}`,
    ),
  );
}

describe('the code of an envelope', () => {
  const envelope = async (): Promise<{ caseId: CaseId; code: string }> => {
    const [ctx, caseId] = [world.ctx({ kind: 'system' }), randomUUID() as CaseId];
    return { caseId, code: await ctx.tx((tx) => issueAccessCode(ctx, tx, caseId, `${Math.floor(performance.now() * 1000)}/2026`)) };
  };
  const inCase = async (work: 'activate' | 'cancel', caseId: CaseId): Promise<void> => {
    const ctx = world.ctx({ kind: 'system' });
    await ctx.tx((tx) => (work === 'activate' ? activateAccess(ctx, tx, caseId) : cancelAccess(ctx, tx, caseId)));
  };

  it('unknown, not handed over, used, cancelled or expired gets the same words after the same work', async () => {
    const now = world.clock.at;
    world.clock.set('2026-01-02');
    const expired = await envelope();
    await inCase('activate', expired.caseId);
    world.clock.at = now;
    const [waiting, used, cancelled] = [await envelope(), await envelope(), await envelope()];
    for (const one of [used, cancelled]) await inCase('activate', one.caseId);
    const him = new Visitor(site.url);
    await him.post('/terlapor/masuk', { kode: used.code });
    expect(
      (await him.post('/terlapor/frasa', { frasa: 'sawah hujan bulan sembilan', 'frasa-lagi': 'sawah hujan bulan sembilan' })).status,
    ).toBe(303);
    await inCase('cancel', cancelled.caseId);
    const codes = {
      unknown: '0123-4567-89AB-CDEF',
      'not handed over': waiting.code,
      used: used.code,
      cancelled: cancelled.code,
      expired: expired.code,
    };
    const kinds = Object.entries(codes).map(([name, kode]) => ({
      name,
      post: () => new Visitor(site.url).post('/terlapor/masuk', { kode }),
    }));
    await expectAlike(kinds);
  });
});

describe('signing in', () => {
  it('as nobody, or with a wrong password or code, gets the same words after the same work', { timeout: 120_000 }, async () => {
    const person: Person = await somebody(world.ctx(), 'officer');
    let n = 0;
    const tries = {
      nobody: () => ({ nama: `tidakada${(n += 1)}`, sandi: PASSWORD, kode: '123456' }),
      password: () => ({ nama: person.username, sandi: 'bukan sandi yang ini', kode: person.code() }),
      code: () => ({ nama: person.username, sandi: PASSWORD, kode: '000000' }),
    };
    const kinds = Object.entries(tries).map(([name, fields]) => ({
      name,
      post: async () => {
        await query(world.url.super, 'delete from identity.attempt'); // the brake is tested elsewhere
        return new Visitor(site.url).post('/meja/masuk', fields());
      },
    }));
    await expectAlike(kinds, 9);
  });
});

describe('a link that works once', () => {
  it('of an invitation, unknown, replaced or expired, gets the same words', async () => {
    const admin = world.ctx({ ...accountWith('admin.accounts'), id: (await somebody(world.ctx(), 'administrator')).id } as never);
    const { id } = await somebody(world.ctx(), 'officer');
    const tokens: string[] = [];
    for (let i = 0; i < 2; i += 1) tokens.push((await inviteAgain(admin, id)).invitation);
    const [replaced, expired] = tokens as [string, string];
    const look = async (token: string): Promise<string> => {
      const her = new Visitor(site.url);
      const first = await her.get(`/undangan/${token}`);
      const answer = first.status === 303 ? await her.get(Visitor.to(first)) : first;
      return `${answer.status} ${wordsOf(await answer.text())}`;
    };
    expect(await look(expired)).toMatch(/^200 /);
    world.clock.pass(73);
    const unknown = Buffer.alloc(32, 7).toString('base64url');
    const pages = await Promise.all([replaced, expired, unknown, 'x', 'x'.repeat(5000)].map(look));
    world.clock.set('2026-10-12');
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toMatch(/^410 /);
  });
});
