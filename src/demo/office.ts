import { join } from 'node:path';
import { makeCtx, type Ctx, type Ground, type Tenant } from '../kit/ctx.js';
import type { AccountId, Chance } from '../kit/ids.js';
import { writeWhole } from '../kit/keyring.js';
import { completeSetup, newTotpSecret, openSetup, seedAccount, setupSecret, totpNow, type Role } from '../identity/index.js';
import { registerDemoCustodians } from '../vault/index.js';

const OFFICE = 'Pemerintah Kota Contoh';

/** What a person needs to sign in to the example office. */
export type DemoAccount = {
  readonly id: AccountId;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  /** The role, and what a second or third holder of it is there for. */
  readonly roleName: string;
  readonly password: string;
  readonly totpSecret: string;
};

/** One person a role; more where a team, an objection or the custodians need them. Posts are offices, names say that they are examples. */
const STAFF: readonly { username: string; role: Role; roleName: string; name: string; post: string }[] = [
  { username: 'petugas', role: 'officer', roleName: 'Petugas penyaring', name: 'Petugas Contoh', post: 'Auditor Muda, Inspektorat' },
  { username: 'atasan', role: 'superior', roleName: 'Atasan langsung', name: 'Atasan Contoh', post: 'Kepala Bidang, Dinas Contoh' },
  { username: 'pemeriksa', role: 'examiner', roleName: 'Tim pemeriksa', name: 'Pemeriksa Contoh', post: 'Kepala Subbidang, BKPSDM' },
  {
    username: 'pemeriksa2',
    role: 'examiner',
    roleName: 'Tim pemeriksa (anggota kedua)',
    name: 'Pemeriksa Dua Contoh',
    post: 'Auditor Madya, Inspektorat',
  },
  {
    username: 'pemeriksa3',
    role: 'examiner',
    roleName: 'Tim pemeriksa (anggota ketiga)',
    name: 'Pemeriksa Tiga Contoh',
    post: 'Analis SDM Aparatur, BKPSDM',
  },
  {
    username: 'pemeriksa4',
    role: 'examiner',
    roleName: 'Tim pemeriksa (anggota keempat)',
    name: 'Pemeriksa Empat Contoh',
    post: 'Kepala Subbagian, Bagian Hukum',
  },
  { username: 'pejabat', role: 'decider', roleName: 'Pejabat berwenang (PPK)', name: 'Pejabat Contoh', post: 'Wali Kota Contoh' },
  {
    username: 'pejabat2',
    role: 'decider',
    roleName: 'Pejabat lain (keberatan)',
    name: 'Pejabat Dua Contoh',
    post: 'Sekretaris Daerah Kota Contoh',
  },
  { username: 'penjaga1', role: 'custodian', roleName: 'Penjaga identitas', name: 'Penjaga Satu Contoh', post: 'Kepala Bagian Hukum' },
  { username: 'penjaga2', role: 'custodian', roleName: 'Penjaga identitas', name: 'Penjaga Dua Contoh', post: 'Kepala Bagian Persandian' },
  {
    username: 'penjaga3',
    role: 'custodian',
    roleName: 'Penjaga identitas (luar)',
    name: 'Penjaga Tiga Contoh',
    post: 'Dosen, Universitas Contoh',
  },
  { username: 'admin', role: 'administrator', roleName: 'Administrator', name: 'Admin Contoh', post: 'Pranata Komputer, Dinas Kominfo' },
  { username: 'mitra', role: 'partner', roleName: 'Lembaga mitra (Bawaslu)', name: 'Mitra Contoh', post: 'Staf, Bawaslu Kota Contoh' },
  { username: 'auditor', role: 'auditor', roleName: 'Auditor', name: 'Auditor Contoh', post: 'Pemeriksa dari luar' },
];

/** Where `npx nirpihak demo-code` finds the present secrets: readable by this user alone, new at each start. */
export const demoAccountsFile = (dataDir: string): string => join(dataDir, 'akun-contoh.json');

/** The example office, made once by the same one-time set-up that a real one goes through. */
export async function furnishDemo(ground: Ground): Promise<void> {
  const token = await openSetup(ground);
  if (!token) return;
  const { username, name, post } = STAFF.find((person) => person.role === 'administrator')!;
  const administrator = {
    username,
    name,
    post,
    unit: OFFICE,
    password: newPassword(ground.chance),
    code: totpNow(ground.clock.now(), setupSecret(token)),
  };
  await completeSetup(ground, token, { officeName: OFFICE, zone: 'Asia/Jakarta', host: 'localhost', administrator });
}

/** Gives every example account a new password and authenticator, and the vault its three example keys. */
export async function openDemoOffice(ground: Ground, tenant: Tenant, dataDir: string): Promise<DemoAccount[]> {
  const ctx = makeCtx(ground, tenant, { kind: 'system' }, 'id');
  const accounts = await seedAll(ctx);
  await registerDemoCustodians(
    ctx,
    accounts.filter(({ role }) => role === 'custodian').map(({ id, username }) => ({ id, isOutside: username === 'penjaga3' })),
  );
  writeWhole(
    demoAccountsFile(dataDir),
    Buffer.from(JSON.stringify(accounts.map(({ username, totpSecret }) => ({ username, totpSecret })))),
  );
  return accounts;
}

async function seedAll(ctx: Ctx): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = [];
  // One after another: each password hash takes its memory, and all at once would never be given back.
  for (const person of STAFF) {
    const account = { ...person, password: newPassword(ctx.chance), totpSecret: newTotpSecret(ctx) };
    accounts.push({ ...account, id: await seedAccount(ctx, account) });
  }
  return accounts;
}

/** 80 bits in four groups, without letters that look alike. */
function newPassword(chance: Chance): string {
  const letters = [...chance.bytes(16)].map((byte) => 'abcdefghjkmnpqrstuvwxyz023456789'[byte % 32]!);
  return [0, 4, 8, 12].map((from) => letters.slice(from, from + 4).join('')).join('-');
}
