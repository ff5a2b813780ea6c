import { listPatrol, seeFinding } from '../../../intake/index.js';
import { Refusal } from '../../../kit/refusal.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { patrolText as t } from './patrol.text.js';

/** `/meja/patroli/temuan/<id>`: the second officer says whether the finding was there to be seen. */
export async function seePage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const id = c.req.param('id') ?? '';
  const finding = (await listPatrol(ctx)).waiting.find((one) => one.id === id);
  // Seen by somebody meanwhile, or never there: whoever pressed the button twice is told which.
  if (!finding?.report) throw new Refusal(shown?.refusal === 'intake.patrol-seen' ? 'intake.patrol-seen' : 'kit.not-found');
  const { typed, faults, status } = shown ?? untouched();
  return deskPage(
    c,
    t.seeTitle[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.patrol)}>{t.title[lang]}</a>
        </p>
        <h1>{t.seeTitle[lang]}</h1>
        <p class="lead">{t.seeLead[lang]}</p>
        <p>
          <a href={inLang(lang, paths.inboxReport(finding.report))}>{t.report[lang]}</a>
        </p>
      </div>
      <form method="post" action={inLang(lang, paths.patrolSee(id))}>
        <Choices
          name="jawaban"
          label={t.outcome[lang]}
          value={typed['jawaban']}
          faults={faults}
          options={(['counted', 'set-aside'] as const).map((value) => ({ value, label: t.outcomes[value][lang] }))}
        />
        <Field name="alasan" label={t.reasons[lang]} rows={4} value={typed['alasan']} faults={faults} />
        <p class="actions">
          <Button>{t.answer[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

export async function seePost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => takeAnswer(c, typed),
    (shown) => seePage(c, shown),
    { 'intake.reasons-needed': 'alasan' },
  );
}

async function takeAnswer(c: Page, typed: Typed): Promise<Outcome> {
  const outcome = typed['jawaban'];
  if (outcome !== 'counted' && outcome !== 'set-aside') return { faults: { jawaban: t.faults.outcome[c.var.lang] } };
  await seeFinding(c.var.ctx, { findingId: c.req.param('id') ?? '', outcome, reasons: typed['alasan'] ?? '' });
  return { next: paths.patrol };
}
