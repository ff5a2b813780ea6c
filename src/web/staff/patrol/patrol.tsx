import type { FC } from 'hono/jsx';
import { addMonths, longDay, plainDay, type Day } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { lessonTotals } from '../../../education/index.js';
import { listPatrol, type FindingRow, type SheetRow } from '../../../intake/index.js';
import { listPatrolStatements, statePatrol } from '../../../referral/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Fault, fill, readForm, type Page } from '../../kit/index.js';
import { attempt, untouched, type Shown } from '../attempt.js';
import { deskPage, signedInPerson } from '../desk.js';
import { Part } from '../part.js';
import { patrolText as t } from './patrol.text.js';

/** How many months back the statement is offered for. */
const MONTHS = 12;

/** `/meja/patroli`: sheets, findings that wait for eyes, the monthly statement. */
export async function patrolPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const { sheets, waiting, handed } = await listPatrol(ctx);
  const me = signedInPerson(c).id;
  const { faults, status } = shown ?? untouched();
  return deskPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p class="actions">
          <a class="button" href={inLang(lang, paths.patrolNew)}>
            {t.new[lang]}
          </a>
        </p>
      </div>
      <Part id="menunggu" title={t.waiting[lang]}>
        {waiting.length === 0 ? <p class="empty">{t.waitingNone[lang]}</p> : <Waiting lang={lang} me={me} list={waiting} />}
      </Part>
      <Part id="diserahkan" title={t.handed[lang]}>
        {handed.length === 0 ? <p class="empty">{t.handedNone[lang]}</p> : <Handed lang={lang} list={handed} />}
      </Part>
      <Part id="lembar" title={t.sheets[lang]}>
        {sheets.length === 0 ? <p class="empty">{t.none[lang]}</p> : <Sheets lang={lang} list={sheets} />}
      </Part>
      <Statements c={c} fault={faults['bulan']} />
      <p class="actions">
        <a href={inLang(lang, paths.lessonTotals)}>{t.totals[lang]}</a>
      </p>
    </>,
    status,
  );
}

const Waiting: FC<{ lang: Lang; me: string; list: readonly FindingRow[] }> = ({ lang, me, list }) => (
  <ul class="lined plain">
    {list.map((one) => (
      <li>
        {fill(t.waitingLine, lang, { day: longDay(one.foundOn, lang) })}{' '}
        {one.finder === me || one.handedBy === me ? (
          <span class="quiet">{t.ownWaits[lang]}</span>
        ) : (
          <a href={inLang(lang, paths.patrolSee(one.id))}>{t.look[lang]}</a>
        )}
      </li>
    ))}
  </ul>
);

const Handed: FC<{ lang: Lang; list: readonly FindingRow[] }> = ({ lang, list }) => (
  <>
    <ul class="lined plain">
      {list.map((one) => (
        <li>
          <a href={inLang(lang, paths.patrolSheet(one.sheet))}>{fill(t.handedLine, lang, { day: longDay(one.foundOn, lang) })}</a>
        </li>
      ))}
    </ul>
    <p class="quiet">{t.handedHow[lang]}</p>
  </>
);

const Sheets: FC<{ lang: Lang; list: readonly SheetRow[] }> = ({ lang, list }) => (
  <ul class="lined plain">
    {list.map((one) => (
      <li>
        <a href={inLang(lang, paths.patrolSheet(one.id))}>{fill(t.sheetOf, lang, { day: longDay(one.walkedOn, lang) })}</a>{' '}
        <span class="quiet">
          {one.kinds.map((kind) => t.kinds[kind][lang].toLowerCase()).join(', ')}; {t[one.result][lang]}
        </span>
      </li>
    ))}
  </ul>
);

/** "Oktober 2026". */
const monthWords = (month: string, lang: Lang): string => plainDay(`${month}-01` as Day, lang).replace(/^1\s/, '');

/** The monthly statement belongs to who may record what passes to other bodies. */
async function Statements({ c, fault }: { c: Page; fault: string | undefined }) {
  const { lang, ctx } = c.var;
  if (!signedInPerson(c).may.has('referral.record')) return <></>;
  const stated = await listPatrolStatements(ctx);
  const first = `${ctx.today().slice(0, 7)}-01` as Day;
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(first, -1 - i).slice(0, 7));
  const open = months.filter((month) => !stated.some((one) => one.month === month));
  return (
    <Part id="pernyataan" title={t.statement[lang]}>
      <p>{t.statementSay[lang]}</p>
      <ul class="lined plain">
        {stated.map((one) => (
          <li>
            <a href={inLang(lang, paths.officeLetter(one.letter))}>{fill(t.letter, lang, { month: monthWords(one.month, lang) })}</a>
          </li>
        ))}
      </ul>
      <form method="post" action={inLang(lang, paths.patrolStatement)}>
        <div class={fault ? 'field wrong' : 'field'}>
          <label for="bulan">{t.month[lang]}</label>
          <Fault name="bulan" sentence={fault} />
          <select class="input" id="bulan" name="bulan">
            {open.map((month) => (
              <option value={month}>{monthWords(month, lang)}</option>
            ))}
          </select>
        </div>
        <p class="actions">
          <Button second>{t.state[lang]}</Button>
        </p>
      </form>
    </Part>
  );
}

export async function statementPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const work = async () => ({ next: paths.officeLetter((await statePatrol(c.var.ctx, { month: typed['bulan'] ?? '' })).letter) });
  return attempt(c, typed, work, (shown) => patrolPage(c, shown), { 'referral.bad-day': 'bulan', 'referral.stated': 'bulan' });
}

/** `/meja/patroli/belajar`: how many quizzes were finished, small numbers held back. */
export async function lessonTotalsPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const totals = await lessonTotals(ctx);
  const cell = (n: number | null) => <td class="n">{n ?? <span class="quiet">{t.held[lang]}</span>}</td>;
  return deskPage(
    c,
    t.totals[lang],
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.patrol)}>{t.title[lang]}</a>
        </p>
        <h1>{t.totals[lang]}</h1>
        <p class="lead">{t.totalsLead[lang]}</p>
        <p class="quiet">{t.totalsNote[lang]}</p>
      </div>
      {totals.length === 0 ? (
        <p class="empty">{t.totalsNone[lang]}</p>
      ) : (
        <div class="scroll">
          <table>
            <caption class="hide">{t.totals[lang]}</caption>
            <thead>
              <tr>
                <th scope="col">{t.month[lang]}</th>
                <th scope="col" class="n">
                  {t.finished[lang]}
                </th>
                <th scope="col" class="n">
                  {t.passed[lang]}
                </th>
              </tr>
            </thead>
            <tbody>
              {totals.map((one) => (
                <tr>
                  <th scope="row">{monthWords(one.month, lang)}</th>
                  {cell(one.finished)}
                  {cell(one.passed)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>,
  );
}
