import type { Child, FC } from 'hono/jsx';
import { clockTime, dayOf, longDay, parseDay, plainDay, type Day } from '../../kit/dates.js';
import {
  accountsHistory,
  accountNames,
  awaiting,
  confirmGrant,
  confirmInvitation,
  type AccountHappening,
  type Awaiting,
} from '../../identity/index.js';
import { head, newCount, verifyLedger, type LedgerCount, type Problem } from '../../ledger/index.js';
import { keyHistory, type KeyHappening } from '../../vault/index.js';
import { listExports, listSearches, type KeptExport, type NameSearch } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { Button, fill, readForm, type Page } from '../kit/index.js';
import { deskPage } from './desk.js';
import { deskText } from './desk.text.js';
import { auditText as t } from './audit.text.js';

type Checked = { readonly count: LedgerCount; readonly problems: readonly Problem[] };
const SHOWN = 200;

/** `/meja/audit`: searches by name, changes of accounts, the state of the log. No content of any report or case. */
export async function auditPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('audit.read');
  const [searches, exported, accounts] = [
    await listSearches(ctx, dayTyped(c, 'nama')),
    await listExports(ctx, dayTyped(c, 'unduhan')),
    await accountsHistory(ctx, dayTyped(c, 'akun')),
  ];
  const last = await ctx.tx((tx) => head(tx));
  const waiting = await awaiting(ctx);
  const keys = await keyHistory(ctx);
  const checked = c.req.query('hitung') ? await recompute(c) : null;
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <section class="section" aria-labelledby="buku">
        <h2 id="buku">{t.ledger[lang]}</h2>
        {last ? (
          <dl class="rows">
            <div>
              <dt>{t.size[lang]}</dt>
              <dd>{number(last.size, lang)}</dd>
            </div>
          </dl>
        ) : (
          <p class="empty">{t.noHead[lang]}</p>
        )}
        {checked ? (
          <Result c={c} checked={checked} />
        ) : (
          <>
            <p class="quiet">{t.verifyNote[lang]}</p>
            <p class="actions">
              <a class="button second" href={inLang(lang, `${paths.audit}?hitung=1`)}>
                {t.verify[lang]}
              </a>
            </p>
          </>
        )}
      </section>
      <section class="section" aria-labelledby="orang-kedua">
        <h2 id="orang-kedua">{t.waiting[lang]}</h2>
        {waiting.length === 0 ? <p class="empty">{t.waitingNone[lang]}</p> : <Waiting c={c} list={waiting} />}
        <p>
          <a href={inLang(lang, paths.auditCalendar)}>{t.calendar[lang]}</a>
        </p>
      </section>
      <section class="section" aria-labelledby="nama">
        <h2 id="nama">{t.searches[lang]}</h2>
        {searches.list.length === 0 ? <p class="empty">{t.searchesNone[lang]}</p> : <Searches c={c} searches={searches.list} />}
        <Older c={c} part="nama" older={searches.older} />
      </section>
      <section class="section" aria-labelledby="unduhan">
        <h2 id="unduhan">{t.exports[lang]}</h2>
        {exported.list.length === 0 ? <p class="empty">{t.exportsNone[lang]}</p> : <Exports c={c} list={exported.list} />}
        <Older c={c} part="unduhan" older={exported.older} />
      </section>
      <section class="section" aria-labelledby="penjaga">
        <h2 id="penjaga">{t.keys[lang]}</h2>
        {keys.length === 0 ? <p class="empty">{t.keysNone[lang]}</p> : await keyLog(c, keys.slice(0, SHOWN))}
      </section>
      <section class="section" aria-labelledby="akun">
        <h2 id="akun">{t.accounts[lang]}</h2>
        {accounts.list.length === 0 ? <p class="empty">{t.accountsNone[lang]}</p> : <Accounts c={c} list={accounts.list} />}
        <Older c={c} part="akun" older={accounts.older} />
      </section>
    </>,
  );
}

/** A day in the address that is none shows the newest, never an error. */
const dayTyped = (c: Page, name: Part): Day | null => parseDay(c.req.query(name) ?? '');
type Part = 'nama' | 'unduhan' | 'akun';

/** Whole days are shown; what lies before them has an address of its own. */
const Older: FC<{ c: Page; part: Part; older: Day | null }> = ({ c, part, older }) => {
  const { lang } = c.var;
  const isBack = dayTyped(c, part) !== null;
  if (older === null && !isBack) return <></>;
  return (
    <p class="actions">
      {isBack && <a href={inLang(lang, `${paths.audit}#${part}`)}>{t.newest[lang]}</a>}
      {older !== null && (
        <a href={inLang(lang, `${paths.audit}?${part}=${older}#${part}`)}>{fill(t.older, lang, { day: plainDay(older, lang) })}</a>
      )}
    </p>
  );
};

/** The auditor's word on a role or a new invitation. Refusals of `confirmGrant` and `confirmInvitation`. */
export async function confirmAsSecond(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  ctx.mustHave('audit.read');
  const typed = await readForm(c);
  if (typed.peran) await confirmGrant(ctx, typed.peran);
  else await confirmInvitation(ctx, typed.akun ?? '');
  return c.redirect(inLang(lang, paths.audit), 303);
}

const Waiting: FC<{ c: Page; list: readonly Awaiting[] }> = ({ c, list }) => {
  const { lang } = c.var;
  return (
    <>
      <p>{t.waitingHint[lang]}</p>
      <ul class="lined">
        {list.map((one) => (
          <li>
            <form method="post" action={inLang(lang, paths.audit)}>
              <p>
                {one.grant
                  ? fill(t.waitingRole, lang, { role: deskText.roles[one.grant.role][lang], name: one.name, post: one.post })
                  : fill(t.waitingInvitation, lang, { name: one.name, post: one.post })}
                . {fill(t.waitingBy, lang, { by: one.askedBy })} {one.isMine && t.waitingMine[lang]}
              </p>
              {one.grant && <p class="quiet">{one.grant.decree}</p>}
              {!one.isMine && (
                <p class="actions">
                  <Button name={one.grant ? 'peran' : 'akun'} value={one.grant?.id ?? one.account} second>
                    {t.confirm[lang]}
                  </Button>
                </p>
              )}
            </form>
          </li>
        ))}
      </ul>
    </>
  );
};

const number = (n: number, lang: 'id' | 'en'): string => n.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB');

async function recompute(c: Page): Promise<Checked> {
  const { ctx } = c.var;
  const [count, problems] = [newCount(), [] as Problem[]];
  await ctx.tx(async (tx) => {
    for await (const problem of verifyLedger(ctx, tx, count)) problems.push(problem);
  });
  return { count, problems };
}

const Result: FC<{ c: Page; checked: Checked }> = ({ c, checked: { count, problems } }) => {
  const { lang } = c.var;
  const rows: [string, number][] = [
    [t.entries[lang], count.entries],
    [t.erased[lang], count.erased],
    [t.leaves[lang], count.leaves],
    [t.unnumbered[lang], count.unnumbered],
    [t.heads[lang], count.checkpoints],
  ];
  return (
    <>
      <p>
        <strong>{problems.length === 0 ? t.good[lang] : fill(t.bad, lang, { n: problems.length })}</strong>
        {problems[0] && ` ${problems[0].about}: ${problems[0].what}`}
      </p>
      <dl class="rows">
        {rows.map(([dt, n]) => (
          <div>
            <dt>{dt}</dt>
            <dd>{number(n, lang)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

function momentOf(c: Page, at: string, on: NameSearch['on']): string {
  const { lang, ctx } = c.var;
  if (at === '') return longDay(on, lang);
  const instant = Temporal.Instant.from(at);
  return `${longDay(dayOf(instant, ctx.tenant.zone), lang)}, ${clockTime(instant, ctx.tenant.zone, lang)}`;
}

/** A table that becomes a list on a phone. */
const Log: FC<{ heads: readonly string[]; caption: string; rows: readonly (readonly Child[])[] }> = ({ heads, caption, rows }) => (
  <table class="list" role="table">
    <caption class="hide">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((head) => (
          <th scope="col" role="columnheader">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((cells) => (
        <tr role="row">
          {cells.map((cell) => (
            <td role="cell">{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Searches: FC<{ c: Page; searches: readonly NameSearch[] }> = ({ c, searches }) => {
  const { lang } = c.var;
  const rows = searches.map((one) => [
    momentOf(c, one.at, one.on),
    one.name,
    fill(t.foundN, lang, { n: one.found }),
    one.inCase ? fill(t.inCase, lang, { number: one.inCase }) : one.purpose,
  ]);
  return <Log caption={t.searches[lang]} heads={[t.when, t.who, t.found, t.purpose].map((head) => head[lang])} rows={rows} />;
};

const Exports: FC<{ c: Page; list: readonly KeptExport[] }> = ({ c, list }) => {
  const { lang } = c.var;
  const rows = list.map((one) => [
    momentOf(c, one.at, one.on),
    one.name,
    fill(t.exportOf[one.list], lang, { n: one.rows, format: one.format.toUpperCase() }),
    one.reason,
  ]);
  return <Log caption={t.exports[lang]} heads={[t.when, t.who, t.exported, t.purpose].map((head) => head[lang])} rows={rows} />;
};

async function keyLog(c: Page, keys: readonly KeyHappening[]): Promise<Child> {
  const { lang, ctx } = c.var;
  const holders = keys.map((key) => key.holder);
  const names = await ctx.tx((tx) => accountNames(ctx, tx, holders));
  const rows = keys.map((key) => [
    longDay(key.on, lang),
    names.get(key.holder)?.name ?? '',
    fill(key.kind === 'made' && key.awaits ? t.keyKinds.awaits : t.keyKinds[key.kind], lang, { n: key.place }),
  ]);
  return <Log caption={t.keys[lang]} heads={[t.when, t.who, t.change].map((head) => head[lang])} rows={rows} />;
}

const Accounts: FC<{ c: Page; list: readonly AccountHappening[] }> = ({ c, list }) => {
  const { lang } = c.var;
  const change = (one: AccountHappening): Child => (
    <>
      {changeWords(one, lang)}
      {one.words && <p class="quiet">{one.words}</p>}
    </>
  );
  const rows = list.map((one) => [
    momentOf(c, one.at, one.on),
    one.name,
    fill(t.byN, lang, { by: one.by ?? t.program[lang] }),
    change(one),
  ]);
  return <Log caption={t.accounts[lang]} heads={[t.when, t.who, t.by, t.change].map((head) => head[lang])} rows={rows} />;
};

function changeWords(one: AccountHappening, lang: 'id' | 'en'): string {
  const words = t.kinds[one.kind as keyof typeof t.kinds];
  if (!words) return one.kind;
  const until = one.until ? fill(t.until, lang, { day: plainDay(one.until, lang) }) : '';
  const alone = one.kind === 'granted' && one.by && !one.awaits ? t.alone[lang] : '';
  const said = fill(words, lang, {
    role: one.role ? deskText.roles[one.role][lang] : '',
    from: one.from ? plainDay(one.from, lang) : '',
    until,
  });
  return `${said}${alone}`;
}
