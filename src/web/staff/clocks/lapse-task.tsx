import { longDay } from '../../../kit/dates.js';
import { aboveOf, answerFromAbove, readLapse, seeLapse, taskWords } from '../../../clocks/index.js';
import { deadlineById } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, fill, readForm, type Page } from '../../kit/index.js';
import { attempt, untouched, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { citations } from '../parts.js';
import { deskCalendarText } from './calendar.text.js';
import { lapseTaskText as t } from './lapse-task.text.js';

/** `/meja/lewat-waktu/<id>`: the task of the office above: by when, seen, answered. */
export async function lapseTaskPage(c: Page, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx, site } = c.var;
  const lapse = await readLapse(ctx, c.req.param('id') ?? '');
  const words = await taskWords(ctx, lapse.id);
  const above = aboveOf(lapse.office);
  const rows: [string, string][] = [
    [t.file[lang], fill(deskCalendarText.subjects[lapse.subject], lang, { number: lapse.number })],
    [t.duty[lang], deadlineById(site.law, lapse.deadline).name[lang]],
    [t.was[lang], longDay(lapse.dueOn, lang)],
    [t.above[lang], above.to[lang]],
    [t.due[lang], lapse.replyDueOn ? longDay(lapse.replyDueOn, lang) : t.noDay[lang]],
    [t.seen[lang], lapse.seenOn ? longDay(lapse.seenOn, lang) : t.notSeen[lang]],
    [t.replied[lang], lapse.repliedOn ? longDay(lapse.repliedOn, lang) : t.notReplied[lang]],
  ];
  const mayAnswer = ctx.actor.kind === 'account' && ctx.actor.may.has('case.decide');
  const action = inLang(lang, paths.lapse(lapse.id));
  return deskPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.lapses)}>{t.all[lang]}</a>
        </p>
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        {above.articles.length > 0 && <p class="quiet">{citations(site.law, above.articles, lang)}</p>}
      </div>
      <dl class="facts">
        {rows.map(([dt, dd]) => (
          <div>
            <dt>{dt}</dt>
            <dd>{dd}</dd>
          </div>
        ))}
      </dl>
      {words.some((one) => one.text) && (
        <section class="section" aria-labelledby="jawaban">
          <h2 id="jawaban">{t.answer[lang]}</h2>
          <ul class="lined">
            {words
              .filter((one) => one.text)
              .map((one) => (
                <li>
                  {one.text} <span class="quiet">{one.by}</span>
                </li>
              ))}
          </ul>
        </section>
      )}
      {mayAnswer && lapse.seenOn === null && (
        <form method="post" action={action}>
          <input type="hidden" name="langkah" value="lihat" />
          <p class="actions">
            <Button>{t.see[lang]}</Button>
          </p>
        </form>
      )}
      {mayAnswer && lapse.repliedOn === null && lapse.answeredOn === null && (
        <form method="post" action={action}>
          <input type="hidden" name="langkah" value="jawab" />
          <Field
            name="jawaban"
            label={t.write[lang]}
            hint={t.writeHint[lang]}
            rows={5}
            value={shown.typed['jawaban']}
            faults={shown.faults}
          />
          <p class="actions">
            <Button>{t.send[lang]}</Button>
          </p>
        </form>
      )}
    </>,
    shown.status,
  );
}

export async function lapseTaskPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const id = c.req.param('id') ?? '';
  const work = async () => {
    if (typed['langkah'] === 'lihat') await seeLapse(c.var.ctx, id);
    else await answerFromAbove(c.var.ctx, { id, text: typed['jawaban'] ?? '' });
    return { next: paths.lapse(id) };
  };
  return attempt(c, typed, work, (shown) => lapseTaskPage(c, shown), { 'clocks.answer-needed': 'jawaban', 'clocks.answered': 'jawaban' });
}
