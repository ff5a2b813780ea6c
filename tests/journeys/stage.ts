import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { verifyOffice } from '../../src/cli/verify.js';
import { newTotpSecret, seedAccount, totpNow, type Role } from '../../src/identity/index.js';
import { sequence } from '../../src/ledger/index.js';
import { registerDemoCustodians } from '../../src/vault/index.js';
import { paths } from '../../src/web/paths.js';
import { openBrowser, person } from '../support/browser.js';
import { serve, type LiveSite } from '../support/site.js';
import { openWorld, type World } from '../support/world.js';
import { send } from './form.js';
import { Inspector } from './inspect.js';

/** The office's people. Posts are offices; the names say that they are examples. */
const STAFF = {
  officer: { role: 'officer', name: 'Petugas Contoh', post: 'Auditor Muda, Inspektorat' },
  superior: { role: 'superior', name: 'Atasan Contoh', post: 'Kepala Bidang, Dinas Contoh' },
  examiner: { role: 'examiner', name: 'Pemeriksa Contoh', post: 'Kepala Subbidang, BKPSDM' },
  examiner2: { role: 'examiner', name: 'Pemeriksa Dua Contoh', post: 'Auditor Madya, Inspektorat' },
  examiner3: { role: 'examiner', name: 'Pemeriksa Tiga Contoh', post: 'Analis Kepegawaian, BKPSDM' },
  examiner4: { role: 'examiner', name: 'Pemeriksa Empat Contoh', post: 'Kepala Subbagian, Bagian Hukum' },
  decider: { role: 'decider', name: 'Pejabat Contoh', post: 'Sekretaris Daerah' },
  other: { role: 'decider', name: 'Pejabat Lain Contoh', post: 'Wali Kota Contoh' },
  auditor: { role: 'auditor', name: 'Auditor Contoh', post: 'Pemeriksa dari luar' },
  administrator: { role: 'administrator', name: 'Admin Contoh', post: 'Pranata Komputer' },
  custodian: { role: 'custodian', name: 'Penjaga Satu Contoh', post: 'Kepala Bagian Hukum' },
} as const satisfies Record<string, { role: Role; name: string; post: string }>;
export type StaffName = keyof typeof STAFF;
type Member = { readonly username: string; readonly password: string; readonly totpSecret: string; readonly context: BrowserContext };

/** A real server, a real database, real browsers without script, and a clock that a test moves. */
export class Stage {
  readonly world: World;
  readonly site: LiveSite;
  readonly look: Inspector;
  readonly #browser: Browser;
  readonly #staff: ReadonlyMap<StaffName, Member>;
  readonly ids: Readonly<Record<StaffName, string>>;

  private constructor(parts: {
    world: World;
    site: LiveSite;
    browser: Browser;
    look: Inspector;
    staff: ReadonlyMap<StaffName, Member>;
    ids: Record<StaffName, string>;
  }) {
    this.world = parts.world;
    this.site = parts.site;
    this.look = parts.look;
    this.#browser = parts.browser;
    this.#staff = parts.staff;
    this.ids = parts.ids;
  }

  /** `looksAt`: which pages to look at, where another journey looks at the rest. */
  static async open(on: string, looksAt = /^/): Promise<Stage> {
    const world = await openWorld();
    world.clock.set(on);
    const [site, browser] = await Promise.all([serve(world), openBrowser()]);
    const look = await Inspector.open(browser, looksAt);
    const system = world.ctx({ kind: 'system' });
    const [staff, ids] = [new Map<StaffName, Member>(), {} as Record<StaffName, string>];
    for (const [name, { role, ...about }] of Object.entries(STAFF) as [StaffName, (typeof STAFF)[StaffName]][]) {
      const member = { username: name, password: `sandi panjang ${name} 2026`, totpSecret: newTotpSecret(system) };
      ids[name] = await seedAccount(system, { ...member, ...about, role });
      staff.set(name, { ...member, context: await person(browser) });
      look.said(about.name, about.post);
    }
    look.said(world.tenant.name);
    return new Stage({ world, site, browser, look, staff, ids });
  }

  /** The local (WIB) morning of a day; what happened until then has its leaf numbers, as each minute gives them. */
  async on(day: string, time = '09:00'): Promise<void> {
    this.world.clock.set(day, time);
    await sequence(this.world.ctx({ kind: 'system' }));
  }

  /** Somebody from outside, with a browser of their own. */
  async visitor(): Promise<Page> {
    return (await person(this.#browser)).newPage();
  }

  at(path: string): string {
    return this.site.url + path;
  }

  /** A member of the office at a page of the desk, signed in (again) when the clock has moved on. */
  async as(name: StaffName, path: string): Promise<Page> {
    const { context, username, password, totpSecret } = this.#staff.get(name)!;
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(this.at(path));
    if (!new URL(page.url()).pathname.endsWith(paths.signIn)) return page;
    await page.goto(this.at(paths.signIn));
    this.world.clock.pass(1 / 60);
    await send(page, { nama: username, sandi: password, kode: totpNow(this.world.clock.now(), totpSecret) });
    await page.goto(this.at(path));
    return page;
  }

  /** Three custodians' keys, so that contact details can be sealed. */
  async withCustodians(): Promise<void> {
    const ctx = this.world.ctx();
    const demo = { ...ctx, tenant: { ...ctx.tenant, isDemo: true } };
    await registerDemoCustodians(
      demo,
      [this.ids.custodian, randomUUID(), randomUUID()].map((id, i) => ({ id: id as never, isOutside: i === 2 })),
    );
  }

  /** What `npx nirpihak verify` checks, after the leaves have their numbers as each minute gives them. */
  async verified(): Promise<void> {
    const system = this.world.ctx({ kind: 'system' });
    await sequence(system);
    expect(await verifyOffice(system)).toBe(0);
    expect(this.look.faults).toEqual([]);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.site.close();
    await this.world.close();
  }
}
