import type { FC } from 'hono/jsx';
import type { Day } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import { grantsOn, listAccounts, type Account, type AccountOrder } from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Field, readForm, type Page } from '../kit/index.js';
import { accountsText as t } from './accounts.text.js';
import { adminText } from './frame.text.js';
import { adminPage } from './frame.js';

const ORDERS = ['name', 'post', 'unit', 'state'] as const satisfies readonly AccountOrder[];

/** `/admin`: all accounts. The search is a POST that answers with the list: a name does not belong into an address. */
export async function showAccounts(c: Page): Promise<Response> {
  const search = c.req.method === 'POST' ? ((await readForm(c)).cari ?? '') : '';
  const order = ORDERS.find((one) => one === c.req.query('urut')) ?? 'name';
  const accounts = await listAccounts(c.var.ctx, { search, order });
  const { lang } = c.var;
  return adminPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>
          <a class="button" href={inLang(lang, paths.adminAccountNew)}>
            {t.make[lang]}
          </a>
        </p>
      </div>
      <form method="post" action={inLang(lang, paths.admin)} role="search">
        <Field name="cari" type="search" label={t.search[lang]} value={search} />
        <p class="actions">
          <Button second>{t.find[lang]}</Button>
          {search !== '' && <a href={inLang(lang, paths.admin)}>{t.all[lang]}</a>}
        </p>
      </form>
      <nav aria-label={t.order[lang]}>
        <ul class="tabs">
          {ORDERS.map((one) => (
            <li>
              <a href={`${inLang(lang, paths.admin)}?urut=${one}`} aria-current={one === order ? 'true' : undefined}>
                {t.orders[one][lang]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {accounts.length === 0 ? <p class="empty">{t.none[lang]}</p> : <List lang={lang} accounts={accounts} today={c.var.ctx.today()} />}
    </>,
  );
}

const List: FC<{ lang: Lang; accounts: readonly Account[]; today: Day }> = ({ lang, accounts, today }) => (
  <table class="list" role="table">
    <caption class="hide">{t.caption[lang]}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {[t.person, t.post, t.state, t.roles].map((head) => (
          <th scope="col" role="columnheader">
            {head[lang]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {accounts.map((account) => (
        <tr role="row">
          <td role="cell">
            <a href={inLang(lang, paths.adminAccount(account.id))}>{account.name}</a>
            <br />
            <span class="quiet">{account.username}</span>
          </td>
          <td role="cell">
            {account.post}
            {account.unit !== '' && (
              <>
                <br />
                <span class="quiet">{account.unit}</span>
              </>
            )}
          </td>
          <td role="cell">{adminText.states[account.state][lang]}</td>
          <td role="cell">{rolesToday(account, today, lang)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

function rolesToday(account: Account, today: Day, lang: Lang): string {
  const roles = grantsOn(account, today).map(
    (grant) => `${grant.acting ? `${adminText.actings[grant.acting][lang].split(' ')[0]} ` : ''}${adminText.roles[grant.role][lang]}`,
  );
  return roles.length > 0 ? roles.join(', ') : t.noRole[lang];
}
