import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import {
  accountHistory,
  ACTINGS,
  grantsOn,
  hasSecondPerson,
  readAccount,
  ROLES,
  type Account,
  type AccountHappening,
  type RoleGrant,
} from '../../identity/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Choices, DateField, Errors, Field, fill, type Faults, type Page, type Typed } from '../kit/index.js';
import { accountText as t } from './account.text.js';
import { adminPage } from './frame.js';
import { adminText } from './frame.text.js';

export type AccountShown = { typed?: Typed; faults?: Faults; status?: 200 | 409 | 422 };

/** `/admin/akun/…`: who it is, roles by date, what can be done, what was done. */
export async function showAccount(c: Page, { typed = {}, faults = {}, status = 200 }: AccountShown = {}): Promise<Response> {
  const { lang, ctx } = c.var;
  const account = await readAccount(ctx, c.req.param('id') ?? '');
  const history = await accountHistory(ctx, account.id);
  const isOpen = account.state !== 'disabled';
  const isAlone = !(await hasSecondPerson(ctx));
  return adminPage(
    c,
    account.name,
    <>
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <p>
          <a href={inLang(lang, paths.admin)}>{t.back[lang]}</a>
        </p>
        <h1 id="akun">{account.name}</h1>
        <Facts lang={lang} account={account} />
        {account.awaits && (
          <Confirm c={c} account={account} askedBy={account.awaits} words={t.invitationAwaits[lang]} step="yakin-undang" />
        )}
      </div>
      <section class="section" aria-labelledby="peran-kini">
        <h2 id="peran-kini">{t.roles[lang]}</h2>
        <div class="body">
          {isAlone && <p class="hint">{t.alone[lang]}</p>}
          <Roles c={c} account={account} />
        </div>
      </section>
      {isOpen && <GiveRole lang={lang} account={account} typed={typed} faults={faults} />}
      {isOpen && <Doings lang={lang} account={account} />}
      <section class="section" aria-labelledby="riwayat">
        <h2 id="riwayat">{t.history[lang]}</h2>
        <div class="body">
          <p class="hint">{t.historyHint[lang]}</p>
          <ol class="timeline">
            {history.map((one) => (
              <Happening lang={lang} one={one} />
            ))}
          </ol>
        </div>
      </section>
    </>,
    status,
  );
}

const Facts: FC<{ lang: Lang; account: Account }> = ({ lang, account }) => {
  const rows = [
    [t.username, account.username],
    [t.post, account.post],
    [t.unit, account.unit],
    [t.mail, account.mail ?? ''],
    [t.state, adminText.states[account.state][lang]],
  ] as const;
  return (
    <dl class="facts">
      {rows.map(([label, value]) => (
        <div>
          <dt>{label[lang]}</dt>
          <dd>{value === '' ? <span class="quiet">{t.nothing[lang]}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Roles: FC<{ c: Page; account: Account }> = ({ c, account }) => {
  const { lang, ctx } = c.var;
  if (account.grants.length === 0) return <p class="empty">{t.noRoles[lang]}</p>;
  const today = new Set(grantsOn(account, ctx.today()).map((grant) => grant.id));
  return (
    <ul class="lined">
      {account.grants.map((grant) => (
        <RoleLine c={c} account={account} grant={grant} isToday={today.has(grant.id)} />
      ))}
    </ul>
  );
};

const RoleLine: FC<{ c: Page; account: Account; grant: RoleGrant; isToday: boolean }> = ({ c, account, grant, isToday }) => {
  const { lang } = c.var;
  const from = plainDay(grant.from, lang);
  const period = grant.until ? fill(t.period, lang, { from, until: plainDay(grant.until, lang) }) : fill(t.open, lang, { from });
  const state = grant.revokedOn
    ? fill(t.revokedOn, lang, { on: plainDay(grant.revokedOn, lang) })
    : (isToday ? t.inForce : t.notInForce)[lang];
  return (
    <li>
      <h3>
        {adminText.roles[grant.role][lang]}
        {grant.acting && `, ${adminText.actings[grant.acting][lang]}`}
      </h3>
      <p>
        {period}; {state}.
      </p>
      <p class="quiet">{fill(t.decree, lang, { decree: grant.decree })}</p>
      {grant.awaits && !grant.revokedOn && (
        <Confirm c={c} account={account} askedBy={grant.awaits} words={t.roleAwaits[lang]} step="yakin-peran" grant={grant.id} />
      )}
      {!grant.revokedOn && account.state !== 'disabled' && (
        <details class="why">
          <summary>{t.revoke[lang]}</summary>
          <Act lang={lang} account={account} step="cabut" button={t.revoke[lang]} more={{ penugasan: grant.id }} />
        </details>
      )}
    </li>
  );
};

type ConfirmProps = { c: Page; account: Account; askedBy: string; words: string; step: 'yakin-undang' | 'yakin-peran'; grant?: string };

/** That something waits for a second person; the button for whoever may be that person. */
const Confirm: FC<ConfirmProps> = ({ c, account, askedBy, words, step, grant = '' }) => {
  const { lang, ctx } = c.var;
  const me = ctx.actor.kind === 'account' ? ctx.actor.id : null;
  return (
    <form method="post" action={inLang(lang, paths.adminAccount(account.id))}>
      <p>{words}</p>
      {me !== askedBy && me !== account.id && (
        <p class="actions">
          <input type="hidden" name="penugasan" value={grant} />
          <Button name="langkah" value={step}>
            {t.confirm[lang]}
          </Button>
        </p>
      )}
    </form>
  );
};

/** A form with a reason and one button. */
const Act: FC<{ lang: Lang; account: Account; step: 'cabut' | 'tutup'; button: string; more?: Typed }> = ({
  lang,
  account,
  step,
  button,
  more = {},
}) => (
  <form method="post" action={inLang(lang, paths.adminAccount(account.id))}>
    {Object.entries({ langkah: step, ...more }).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Field name={`alasan-${more.penugasan ?? step}`} label={t.reason[lang]} hint={t.reasonHint[lang]} />
    <p class="actions">
      <Button second>{button}</Button>
    </p>
  </form>
);

const GiveRole: FC<{ lang: Lang; account: Account; typed: Typed; faults: Faults }> = ({ lang, account, typed, faults }) => (
  <section class="section" aria-labelledby="beri">
    <h2 id="beri">{t.give[lang]}</h2>
    <div class="split">
      <p class="kicker">{t.giveHint[lang]}</p>
      <form method="post" action={inLang(lang, paths.adminAccount(account.id))} novalidate>
        <input type="hidden" name="langkah" value="peran" />
        <Choices
          name="peran"
          label={t.role[lang]}
          value={typed.peran}
          faults={faults}
          options={ROLES.map((role) => ({ value: role, label: adminText.roles[role][lang], hint: adminText.roleHints[role][lang] }))}
        />
        <DateField name="mulai" lang={lang} label={t.from[lang]} hint={t.fromHint[lang]} typed={typed} faults={faults} />
        <DateField name="sampai" lang={lang} label={t.until[lang]} hint={t.untilHint[lang]} typed={typed} faults={faults} />
        <Choices
          name="sebagai"
          label={t.acting[lang]}
          value={typed.sebagai ?? ''}
          faults={faults}
          options={[
            { value: '', label: t.definitive[lang] },
            ...ACTINGS.map((acting) => ({ value: acting, label: adminText.actings[acting][lang] })),
          ]}
        />
        <Field name="dasar" label={t.basis[lang]} hint={t.basisHint[lang]} value={typed.dasar} faults={faults} />
        <p class="actions">
          <Button>{t.giveButton[lang]}</Button>
        </p>
      </form>
    </div>
  </section>
);

const Doings: FC<{ lang: Lang; account: Account }> = ({ lang, account }) => (
  <>
    <section class="section" aria-labelledby="undang">
      <h2 id="undang">{t.renew[lang]}</h2>
      <form class="body" method="post" action={inLang(lang, paths.adminAccount(account.id))}>
        <p>{t.renewHint[lang]}</p>
        <p class="actions">
          <Button name="langkah" value="undang" second>
            {t.renewButton[lang]}
          </Button>
        </p>
      </form>
    </section>
    <section class="section" aria-labelledby="tutup">
      <h2 id="tutup">{t.close[lang]}</h2>
      <div class="body">
        <p>{t.closeHint[lang]}</p>
        <details class="why">
          <summary>{t.closeButton[lang]}</summary>
          <Act lang={lang} account={account} step="tutup" button={t.closeButton[lang]} />
        </details>
      </div>
    </section>
  </>
);

const Happening: FC<{ lang: Lang; one: AccountHappening }> = ({ lang, one }) => {
  const words = t.kinds[one.kind as keyof typeof t.kinds];
  return (
    <li>
      <h3>{words ? fill(words, lang, { role: one.role ? adminText.roles[one.role][lang] : '' }) : one.kind}</h3>
      {one.words && <p>{one.words}</p>}
      <p class="by">
        {longDay(one.on, lang)}
        {one.by && `, ${fill(t.by, lang, { name: one.by })}`}
      </p>
    </li>
  );
};
