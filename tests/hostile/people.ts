import { newTotpSecret, seedAccount, totpNow, type Role } from '../../src/identity/index.js';
import type { Ctx } from '../../src/kit/ctx.js';
import type { AccountId } from '../../src/kit/ids.js';
import { Visitor } from '../support/visitor.js';

export const PASSWORD = 'kuda sembilan payung hijau';
let people = 0;

export type Person = { readonly id: AccountId; readonly username: string; readonly code: () => string };

/** Somebody of the office of `ctx`, with one role. */
export async function somebody(ctx: Ctx, role: Role): Promise<Person> {
  const system = ctx.as({ kind: 'system' });
  const [username, totpSecret] = [`orang${(people += 1)}`, newTotpSecret(system)];
  const id = await seedAccount(system, { username, name: `Pegawai ${role}`, post: 'Jabatan Contoh', role, password: PASSWORD, totpSecret });
  return { id, username, code: () => totpNow(ctx.now(), totpSecret) };
}

/** A browser in which this person is signed in. */
export async function signedIn(url: string, person: Person): Promise<Visitor> {
  const visitor = new Visitor(url);
  const answer = await visitor.post('/meja/masuk', { nama: person.username, sandi: PASSWORD, kode: person.code() });
  if (answer.status !== 303) throw new Error(`could not sign in: ${answer.status}`);
  return visitor;
}
