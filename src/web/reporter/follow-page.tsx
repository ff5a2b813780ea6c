import { Button, Errors, Field, page, type Faults, type Page, type Typed } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { followText as t } from './follow.text.js';

export function showFollow(
  c: Page,
  typed: Typed,
  faults: Faults,
  more: { hasOpen?: boolean; isOver?: boolean } = {},
): Response | Promise<Response> {
  const lang = c.var.lang;
  const hasFaults = Object.keys(faults).length > 0;
  return page(
    c,
    { title: t.title[lang], bar: { back: paths.home } },
    <>
      <div class="page split">
        <p class="kicker">{t.kicker[lang]}</p>
        <div class="top">
          <Errors lang={lang} faults={faults} />
          {more.isOver && (
            <div class="errors" role="alert" tabindex={-1} aria-labelledby="tutup">
              <h2 id="tutup">{t.overTitle[lang]}</h2>
              <p>{t.over[lang]}</p>
            </div>
          )}
          <h1>{t.title[lang]}</h1>
          {more.hasOpen && (
            <p>
              {t.resume[lang]} <a href={inLang(lang, paths.mailbox)}>{t.resumeLink[lang]}</a>
            </p>
          )}
          <p class="lead">{t.lead[lang]}</p>
          <form action={inLang(lang, paths.follow)} method="post" novalidate>
            <Field name="kata" label={t.words[lang]} rows={3} faults={faults} value={typed['kata']} spellcheck={false} />
            {typed['pesan'] && <Field name="pesan" label={t.yourMessage[lang]} rows={6} value={typed['pesan']} />}
            <div class="actions">
              <Button>{t.open[lang]}</Button>
            </div>
          </form>
        </div>
      </div>
      <div class="page">
        <section class="section" aria-labelledby="hilang">
          <h2 id="hilang">{t.lost[lang]}</h2>
          <div class="body">
            <p>{t.lostText[lang]}</p>
          </div>
        </section>
      </div>
    </>,
    hasFaults ? 422 : more.isOver ? 410 : 200,
  );
}
