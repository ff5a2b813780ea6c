import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import { aboveOf, listLapses, type Lapse } from '../../../clocks/index.js';
import type { Lang } from '../../../kit/text.js';
import { deadlineById } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { deskCalendarText } from './calendar.text.js';
import { deskPage } from '../desk.js';
import { timeLeft } from '../parts.js';
import { lapsesText as t } from './lapses.text.js';

/** `/meja/lewat-waktu`: the institution's lapsed duties by office, each with its letter to the office above. */
export async function lapsesPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const lapses = await listLapses(ctx);
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p class="quiet">{t.public[lang]}</p>
      </div>
      {lapses.length === 0 ? <p class="empty">{t.none[lang]}</p> : <Lapses c={c} lapses={lapses} />}
    </>,
  );
}

const Lapses: FC<{ c: Page; lapses: readonly Lapse[] }> = ({ c, lapses }) => {
  const { lang } = c.var;
  const offices = [...new Set(lapses.map((one) => one.office))];
  return (
    <table class="list" role="table">
      <caption class="hide">{t.caption[lang]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.due, t.what, t.file, t.above].map((head) => (
            <th scope="col" role="columnheader">
              {head[lang]}
            </th>
          ))}
        </tr>
      </thead>
      {offices.map((office) => (
        <Office c={c} lapses={lapses.filter((one) => one.office === office)} />
      ))}
    </table>
  );
};

const Office: FC<{ c: Page; lapses: readonly Lapse[] }> = ({ c, lapses }) => {
  const { lang, ctx, site } = c.var;
  const [first] = lapses;
  return (
    <tbody role="rowgroup">
      <tr class="group" role="row">
        <th scope="rowgroup" colspan={4} role="rowheader">
          {first && deadlineById(site.law, first.deadline).owner.name[lang]}
        </th>
      </tr>
      {lapses.map((one) => (
        <tr role="row" class="late">
          <td role="cell">
            <time datetime={one.dueOn}>{longDay(one.dueOn, lang)}</time>
            <span class="left">{timeLeft(site.law, ctx.today(), one.dueOn, lang)}</span>
          </td>
          <td role="cell">{deadlineById(site.law, one.deadline).name[lang]}</td>
          <td role="cell">{fill(deskCalendarText.subjects[one.subject], lang, { number: one.number })}</td>
          <td role="cell">
            <p>
              <a href={inLang(lang, paths.lapse(one.id))}>{aboveOf(one.office).to[lang]}</a>
            </p>
            <p class="quiet">{taskState(one, lang)}</p>
            {one.letter && <a href={inLang(lang, paths.officeLetter(one.letter))}>{t.letter[lang]}</a>}
          </td>
        </tr>
      ))}
    </tbody>
  );
};

/** How far the office above has come with it. */
function taskState({ replyDueOn, seenOn, repliedOn }: Lapse, lang: Lang): string {
  if (repliedOn) return fill(t.replied, lang, { on: longDay(repliedOn, lang) });
  const due = replyDueOn ? fill(t.replyDue, lang, { on: longDay(replyDueOn, lang) }) : '';
  return [due, seenOn ? fill(t.seen, lang, { on: longDay(seenOn, lang) }) : t.unseen[lang]].filter(Boolean).join(', ');
}
