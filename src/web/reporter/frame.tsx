import type { Child, FC } from 'hono/jsx';
import { fill, page, type Frame, type Page } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { frameText as t } from './frame.text.js';
import { before, SLUGS, type Slug } from './order.js';
import type { Place } from './place.js';

/** Why what was typed is shown once more: the draft had died meanwhile, or storage is away. */
export type Notice = 'expired' | 'away';

type StepFrame = { place: Place; slug: Slug; title: string; hasFaults?: boolean; notice?: Notice | null; body?: Frame['body'] };

/** The frame of a step: progress in words and strokes, the way back, the quick exit and what it cannot do. */
export function stepPage(c: Page, f: StepFrame, content: Child, status: 200 | 410 | 422 | 503 = 200): Response | Promise<Response> {
  const lang = c.var.lang;
  return page(
    c,
    frameOf(c, f),
    <>
      <div class="page split">
        <Progress c={c} place={f.place} slug={f.slug} />
        <div class={f.body === 'keep' ? 'body' : 'top'}>
          {f.notice === 'expired' && <Expired c={c} />}
          {f.notice === 'away' && <Away c={c} />}
          {content}
        </div>
      </div>
      {!f.place.isDesk && (
        <div class="page">
          <section class="section" aria-labelledby="keluar">
            <h2 id="keluar">{t.exitTitle[lang]}</h2>
            <div class="body">
              <p>{t.exitDoes[lang]}</p>
              <p>{t.exitCannot[lang]}</p>
            </div>
          </section>
        </div>
      )}
    </>,
    status,
  );
}

function frameOf(c: Page, f: StepFrame): Frame {
  const lang = c.var.lang;
  const title = f.hasFaults ? fill(t.toFix, lang, { title: f.title }) : f.title;
  if (!f.place.isDesk)
    return { title: `${title} ${t.report[lang]}`, bar: { back: backOf(f.place, f.slug) }, ...(f.body && { body: f.body }) };
  return { title: `${title} ${t.take[lang]}`, body: f.body ?? 'desk', office: fill(t.deskOffice, lang, { office: c.var.ctx.tenant.name }) };
}

function backOf(place: Place, slug: Slug): string {
  const previous = before(slug);
  return previous ? place.step(previous) : place.start;
}

const Progress: FC<{ c: Page; place: Place; slug: Slug }> = ({ c, place, slug }) => {
  const at = SLUGS.indexOf(slug);
  return (
    <div class="kicker">
      <p>{fill(t.step, c.var.lang, { n: at + 1, of: SLUGS.length })}</p>
      <ol class="strokes" aria-hidden="true">
        {SLUGS.map((_, i) => (
          <li class={i <= at ? 'on' : undefined}></li>
        ))}
      </ol>
      {place.isDesk && (
        <p>
          <a href={inLang(c.var.lang, backOf(place, slug))}>
            ← {at === 0 ? t.take[c.var.lang] : fill(t.step, c.var.lang, { n: at, of: SLUGS.length })}
          </a>
          <br />
          <a href={inLang(c.var.lang, paths.desk)}>{t.toDesk[c.var.lang]}</a>
        </p>
      )}
    </div>
  );
};

const Expired: FC<{ c: Page }> = ({ c }) => (
  <div class="errors" role="alert" tabindex={-1} aria-labelledby="terhapus">
    <h2 id="terhapus">{t.expiredTitle[c.var.lang]}</h2>
    <p>{t.expired[c.var.lang]}</p>
    <p class="quiet small">{t.expiredCookies[c.var.lang]}</p>
  </div>
);

const Away: FC<{ c: Page }> = ({ c }) => (
  <div class="errors" role="alert" tabindex={-1} aria-labelledby="belum">
    <h2 id="belum">{t.awayTitle[c.var.lang]}</h2>
    <p>{t.away[c.var.lang]}</p>
  </div>
);

/** The status of a page shown once more. */
export const statusOf = (hasFaults: boolean, notice: Notice | null): 200 | 410 | 422 | 503 =>
  hasFaults ? 422 : notice === 'expired' ? 410 : notice === 'away' ? 503 : 200;

/** "Tempat kejadian (boleh dikosongkan)". */
export const Optional: FC<{ c: Page; label: string }> = ({ c, label }) => (
  <>
    {label} <span class="quiet">({t.optional[c.var.lang]})</span>
  </>
);
