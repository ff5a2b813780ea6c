import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { canonical, type Json } from '../../kit/json.js';
import { readMany, streamIds, type Problem } from '../../ledger/index.js';
import { foldAccount, type FoldedAccount } from './account.js';
import { allAccounts, secretsMark, type AccountFull } from './store.js';

/** Folds every account's events again and yields each row that says something else: state, roles, name, password or authenticator. */
export async function* verifyAccounts(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const rows = await allAccounts(tx);
  const streams = await readMany(
    ctx,
    tx,
    'account',
    rows.map((row) => row.id),
  );
  const known = new Set<string>(rows.map((row) => row.id));
  for (const id of await streamIds(tx, 'account')) if (!known.has(id)) yield { about: `account/${id}`, what: 'its row is gone' };
  for (const row of rows) {
    const entries = streams.get(row.id) ?? [];
    const fault = entries.length !== row.version ? 'its version is not that of its events' : differing(row, foldAccount(row.id, entries));
    if (fault) yield { about: `account/${row.id}`, what: fault };
  }
}

function differing(row: AccountFull, folded: FoldedAccount): string | null {
  const { username, name, post, unit, mail, state, awaits, password, totp } = row;
  const same = (a: Json, b: Json): boolean => canonical(a) === canonical(b);
  // An erased body leaves nothing to compare names with.
  if (folded.person && !same({ username, name, post, unit, mail }, folded.person)) return 'name, post or unit were changed';
  if (awaits !== folded.awaits) return 'what waits for a second person was changed';
  if (state !== folded.state) return 'its state was changed';
  if (!same(sorted(row.grants), sorted(folded.grants))) return 'its roles were changed';
  if ((password && totp ? secretsMark({ password, totp }) : null) !== folded.secrets) return 'its password or authenticator was changed';
  return null;
}

const sorted = (grants: AccountFull['grants']): Json => [...grants].sort((a, b) => (a.id < b.id ? -1 : 1)).map((grant) => ({ ...grant }));
