import {
  checkDirectory,
  directoryRun,
  employeesFor,
  employeesOf,
  importDirectory,
  openEmployeeSessions,
} from '../../src/identity/index.js';
import type { Ctx } from '../../src/kit/ctx.js';
import type { EmployeeId } from '../../src/kit/ids.js';
import { accountWith, type World } from './world.js';

/** The NIP of the n-th invented employee. */
export const nipOf = (n: number): string => `19850101201001${1 + (n % 2)}${String(1 + n).padStart(3, '0')}`;

export type Invented = { readonly unit?: string; readonly superior?: number; readonly mail?: boolean; readonly name?: string };

/** Brings invented people into the directory as a file would, and gives their ids in order. */
export async function bringStaff(world: World, people: readonly Invented[]): Promise<EmployeeId[]> {
  const admin = world.ctx(accountWith('directory.import'));
  const rows = people.map(({ unit = 'Dinas Contoh', superior, mail = true, name }, n) =>
    [
      nipOf(n),
      name ?? `Pegawai ${n}`,
      'PNS',
      'Guru',
      unit,
      superior === undefined ? '' : nipOf(superior),
      mail ? `p${n}@kota.contoh.go.id` : '',
    ].join(','),
  );
  const file = new TextEncoder().encode(['NIP,NAMA,JENIS PEGAWAI,JABATAN,UNIT KERJA,NIP ATASAN,EMAIL DINAS', ...rows].join('\n'));
  const { run, settled } = await checkDirectory(admin, file);
  await settled;
  await (
    await importDirectory(admin, run, { isComplete: true })
  ).settled;
  const { state } = await directoryRun(admin, run);
  if (state !== 'finished') throw new Error(`the directory was not filled: ${state}`);
  const ids: EmployeeId[] = [];
  await admin.tx(async (tx) => {
    const all = await employeesFor(admin, tx, { units: [], classes: [], postKinds: [], posts: [] });
    for (const one of await employeesOf(
      admin,
      tx,
      all.map(({ id }) => id),
    ))
      ids[Number(one.number!.slice(-3)) - 1] = one.id;
  });
  return ids;
}

/** An employee as the pages see them. */
export const asEmployee = (world: World, id: EmployeeId): Ctx => world.ctx({ kind: 'employee', id });

/** A session's token, as a link would have given. */
export async function sessionOf(world: World, id: EmployeeId): Promise<string> {
  const ctx = world.ctx({ kind: 'system' });
  return (await ctx.tx((tx) => openEmployeeSessions(ctx, tx, [id])))[0]!;
}
