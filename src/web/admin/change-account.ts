import { parseDay, type Day } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import type { RefusalCode } from '../../kit/refusals.js';
import {
  confirmGrant,
  confirmInvitation,
  disableAccount,
  grantRole,
  inviteAgain,
  isActing,
  isRole,
  readAccount,
  revokeRole,
} from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { readForm, refusalSentence, typedDay, type Faults, type Page, type Typed } from '../kit/index.js';
import { showAccount } from './account.js';
import { accountText as t } from './account.text.js';
import { showInvitation } from './make-account.js';

/** The things an account's page can do; `langkah` says which. What is refused comes back with all that was typed. */
export async function changeAccount(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const { ctx, lang } = c.var;
  const { id, name } = await readAccount(ctx, c.req.param('id') ?? '');
  try {
    if (typed.langkah === 'peran') return await takeRole(c, id, typed);
    if (typed.langkah === 'undang') return await showInvitation(c, { id, name, ...(await inviteAgain(ctx, id)) });
    if (typed.langkah === 'cabut')
      await revokeRole(ctx, { grantId: typed.penugasan ?? '', reason: typed[`alasan-${typed.penugasan}`] ?? '' });
    if (typed.langkah === 'yakin-undang') await confirmInvitation(ctx, id);
    if (typed.langkah === 'yakin-peran') await confirmGrant(ctx, typed.penugasan ?? '');
    if (typed.langkah === 'tutup') await disableAccount(ctx, { accountId: id, reason: typed['alasan-tutup'] ?? '' });
    return c.redirect(inLang(lang, paths.adminAccount(id)), 303);
  } catch (error) {
    if (!isRefusal(error) || !(error.code.startsWith('identity.') || error.code === 'kit.too-long')) throw error;
    return showAccount(c, {
      typed,
      faults: { [FIELD_OF[error.code] ?? 'akun']: refusalSentence(error.code, error.data, lang) },
      status: 422,
    });
  }
}

const FIELD_OF: Partial<Record<RefusalCode, string>> = {
  'identity.bad-period': 'sampai',
  'identity.no-decree': 'dasar',
  'kit.too-long': 'dasar',
  'identity.role-twice': 'peran',
  'identity.administrator-alone': 'peran',
  'identity.auditor-alone': 'peran',
  'identity.custodian-apart': 'peran',
};

async function takeRole(c: Page, accountId: string, typed: Typed): Promise<Response> {
  const { ctx, lang } = c.var;
  const [from, until] = [typedDay(typed, 'mulai'), typedDay(typed, 'sampai')];
  const faults: Record<string, string> = {};
  if (!isRole(typed.peran)) faults.peran = t.noRoleChosen[lang];
  if (from !== '' && !parseDay(from)) faults.mulai = t.badDay[lang];
  if (until !== '' && !parseDay(until)) faults.sampai = t.badDay[lang];
  if (!isRole(typed.peran) || Object.keys(faults).length > 0)
    return showAccount(c, { typed, faults: faults satisfies Faults, status: 422 });
  const dayOrNull = (text: string): Day | null => (text === '' ? null : parseDay(text));
  await grantRole(ctx, {
    accountId,
    role: typed.peran,
    from: dayOrNull(from) ?? ctx.today(),
    until: dayOrNull(until),
    acting: isActing(typed.sebagai) ? typed.sebagai : null,
    decree: typed.dasar ?? '',
  });
  return c.redirect(inLang(lang, paths.adminAccount(accountId)), 303);
}
