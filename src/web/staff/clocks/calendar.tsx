import type { FC } from 'hono/jsx';
import { addDays, longDay, plainDay, weekday, type Day } from '../../../kit/dates.js';
import { isRefusal } from '../../../kit/refusal.js';
import type { Lang } from '../../../kit/text.js';
import { calendarFile, dueList, feedSince, makeFeed, revokeFeed, type DueItem } from '../../../clocks/index.js';
import { workingDaysAfter, type Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, fill, readForm, type Page } from '../../kit/index.js';
import { deskPage } from '../desk.js';
import { Part } from '../part.js';
import { timeLeft } from '../parts.js';
import { deskCalendarText as t } from './calendar.text.js';

const WEEKS = 8;

/** `/meja/kalender`: one's own deadlines by week, days off named, as a file, and as a feed one can revoke. */
export async function deskCalendarPage(c: Page, token?: string): Promise<Response> {
  const { lang, ctx, site } = c.var;
  ctx.mustHave('work.read');
  const items = await dueList(ctx, site.law);
  const monday = addDays(ctx.today(), 1 - weekday(ctx.today()));
  const end = addDays(monday, WEEKS * 7);
  const late = items.filter((item) => item.dueOn < ctx.today());
  const ahead = items.filter((item) => item.dueOn >= ctx.today());
  const later = items.filter((item) => item.dueOn >= end).length;
  const weeks = Array.from({ length: WEEKS }, (_, i) => addDays(monday, i * 7));
  const used = weeks.filter((from) => ahead.some((item) => item.dueOn >= from && item.dueOn < addDays(from, 7)));
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {late.length > 0 && (
        <Part id="lewat" title={t.late[lang]}>
          <Rows c={c} rows={[...new Set(late.map((item) => item.dueOn))].map((day) => rowOf(day, late))} />
        </Part>
      )}
      {used.length === 0 ? <p class="empty">{t.none[lang]}</p> : used.map((from) => <Week c={c} from={from} items={ahead} />)}
      {later > 0 && <p>{fill(t.later, lang, { n: later })}</p>}
      <p class="actions">
        <a class="button second" href={inLang(lang, paths.calendarFile)}>
          {t.file[lang]}
        </a>
        <span class="quiet">{t.fileNote[lang]}</span>
      </p>
      <FeedPart c={c} since={await feedSince(ctx)} token={token} />
    </>,
  );
}

const hrefOf = (item: DueItem): string =>
  ({
    report: paths.inboxReport,
    case: (id: string) => paths.caseStep(id, 'tenggat'),
    request: paths.rightsRequest,
    breach: paths.breach,
  })[item.subject](item.subjectId);

const Items: FC<{ lang: Lang; items: readonly DueItem[] }> = ({ lang, items }) => (
  <ul class="plain">
    {items.map((item) => (
      <li>
        <a href={inLang(lang, hrefOf(item))}>{fill(t.subjects[item.subject], lang, { number: item.number })}</a>: {item.name[lang]}
      </li>
    ))}
  </ul>
);

type Row = { readonly day: Day; readonly due: readonly DueItem[]; readonly off?: string | undefined };

const rowOf = (day: Day, items: readonly DueItem[], off?: string): Row => ({ day, due: items.filter((item) => item.dueOn === day), off });

const Rows: FC<{ c: Page; rows: readonly Row[] }> = ({ c, rows }) => {
  const { lang, ctx, site } = c.var;
  const isLate = (day: Day, due: readonly DueItem[]): boolean => due.length > 0 && day < ctx.today();
  return (
    <table class="list" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t.day[lang]}
          </th>
          <th scope="col" role="columnheader">
            {t.what[lang]}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ day, due, off: name }) => (
          <tr role="row" class={isLate(day, due) ? 'late' : undefined}>
            <td role="cell">
              <time datetime={day}>{longDay(day, lang)}</time>
              {isLate(day, due) && <span class="left">{timeLeft(site.law, ctx.today(), day, lang)}</span>}
            </td>
            <td role="cell">
              {name !== undefined && <p class="quiet">{`${name} (${t.dayOff[lang]})`}</p>}
              <Items lang={lang} items={due} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** A day with something due, or a weekday that is off: an empty working day has no row. */
const Week: FC<{ c: Page; from: Day; items: readonly DueItem[] }> = ({ c, from, items }) => {
  const { lang, site } = c.var;
  const days = Array.from({ length: 7 }, (_, i) => addDays(from, i));
  const off = daysOff(site.law, from);
  const rows = days.map((day) => rowOf(day, items, off.get(day)?.[lang])).filter((row) => row.due.length > 0 || row.off !== undefined);
  return (
    <Part id={`p-${from}`} title={fill(t.week, lang, { day: plainDay(from, lang) })}>
      <Rows c={c} rows={rows} />
    </Part>
  );
};

/** Named days off of one week. A year without a calendar has none to show. */
function daysOff(law: Law, from: Day): Map<Day, { id: string; en: string }> {
  try {
    const rows = workingDaysAfter(law, addDays(from, -1), 7).days.filter((row) => row.name && row.day < addDays(from, 7));
    return new Map(rows.map((row) => [row.day, row.name!]));
  } catch (error) {
    if (isRefusal(error, 'law.no-calendar')) return new Map();
    throw error;
  }
}

const FeedPart: FC<{ c: Page; since: Day | null; token: string | undefined }> = ({ c, since, token }) => {
  const { lang, site } = c.var;
  return (
    <Part id="langganan" title={t.feed[lang]}>
      <p>{t.feedLead[lang]}</p>
      <p>{since ? fill(t.feedSince, lang, { day: longDay(since, lang) }) : t.feedNone[lang]}</p>
      {token && (
        <>
          <p>
            <strong>{t.once[lang]}</strong>
          </p>
          <p class="code" aria-label={t.address[lang]}>
            {`${site.publicUrl ?? ''}${inLang(lang, paths.feed(token))}`}
          </p>
        </>
      )}
      <form method="post" action={inLang(lang, paths.calendarFeed)}>
        <p class="actions">
          <Button name="langkah" value="buat" second>
            {(since ? t.again : t.make)[lang]}
          </Button>
          {since && (
            <Button name="langkah" value="cabut" second>
              {t.revoke[lang]}
            </Button>
          )}
        </p>
      </form>
    </Part>
  );
};

export async function feedPost(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  const { langkah } = await readForm(c);
  // The address is shown in the answer itself and nowhere again: a redirect would have to carry it.
  if (langkah === 'buat') return deskCalendarPage(c, await makeFeed(ctx));
  await revokeFeed(ctx);
  return c.redirect(inLang(lang, paths.calendar), 303);
}

export const ICS = { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' };

export async function calendarDownload(c: Page): Promise<Response> {
  const { ctx, site } = c.var;
  ctx.mustHave('work.read');
  const headers = { ...ICS, 'content-disposition': 'attachment; filename="tenggat.ics"' };
  return c.body(await calendarFile(ctx, site.law), 200, headers);
}
