import { confirmEntry, entryWords, listCalendar } from '../../calendar/index.js';
import { inLang, paths } from '../paths.js';
import { Button, fill, readForm, type Page } from '../kit/index.js';
import { deskPage } from './desk.js';
import { auditCalendarText as t } from './audit-calendar.text.js';

/** `/meja/audit/kalender`: the auditor's word on days off and working weeks. */
export async function auditCalendarPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('audit.read');
  const entries = await listCalendar(ctx);
  const [waiting, inForce] = [entries.filter(({ entry }) => entry.since === null), entries.filter(({ entry }) => entry.since !== null)];
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.audit)}>{t.back[lang]}</a>
        </p>
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {waiting.length === 0 && <p class="empty">{t.none[lang]}</p>}
      {waiting.length > 0 && (
        <section class="section" aria-labelledby="menunggu">
          <h2 id="menunggu">{t.waiting[lang]}</h2>
          <ul class="lined plain">
            {waiting.map(({ entry, proposedBy }) => (
              <li>
                <form method="post" action={inLang(lang, paths.auditCalendar)}>
                  <p>
                    <strong>{entryWords(entry, lang)}</strong>
                  </p>
                  <p class="quiet">{entry.decree}</p>
                  <p>{fill(t.by, lang, { by: proposedBy })}</p>
                  <p class="actions">
                    <Button name="catatan" value={entry.id}>
                      {t.confirm[lang]}
                    </Button>
                  </p>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      {inForce.length > 0 && (
        <section class="section" aria-labelledby="berlaku">
          <h2 id="berlaku">{t.inForce[lang]}</h2>
          <ul class="lined plain">
            {inForce.map(({ entry }) => (
              <li>
                <p>{entryWords(entry, lang)}</p>
                <p class="quiet">
                  {entry.decree}. {fill(t.edition, lang, { n: entry.since ?? 0 })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>,
  );
}

/** Refusals of `confirmEntry`. */
export async function auditCalendarPost(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('audit.read');
  await confirmEntry(ctx, (await readForm(c))['catatan'] ?? '');
  return c.redirect(inLang(lang, paths.auditCalendar), 303);
}
