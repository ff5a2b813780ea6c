import type { FC } from 'hono/jsx';
import { discardDraft, loadDraft, openDraft, TAKEN, viaWords, type LoadedDraft, type Via } from '../../intake/index.js';
import { Button, Choices, Errors, fill, page, publicNav, readForm, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { compressed } from '../kit/compressed.js';
import { paths } from '../paths.js';
import { frameText } from './frame.text.js';
import { resumeAt } from './order.js';
import { DESK, dropKey, goTo, keepKey, readKey, REPORTER, type Place } from './place.js';
import { startText as t } from './start.text.js';

/** The first page: what is safe, what the law protects and what not. It sets no cookie and needs no second request. */
export function addStart(app: Routes): void {
  app.get(REPORTER.start, compressed, async (c) => showReporter(c, await loadDraft(c.var.ctx, readKey(c, REPORTER).key)));
  app.post(REPORTER.start, async (c) => begin(c, REPORTER, await readForm(c), 'web'));
  app.get(DESK.start, async (c) => {
    c.var.ctx.mustHave('report.take');
    return showDesk(c, await loadDraft(c.var.ctx, readKey(c, DESK).key), {}, {});
  });
  app.post(DESK.start, async (c) => {
    c.var.ctx.mustHave('report.take');
    const typed = await readForm(c);
    const via = TAKEN.find((known) => known === typed['cara']);
    if (!via && typed['lanjut'] === undefined)
      return showDesk(c, await loadDraft(c.var.ctx, readKey(c, DESK).key), typed, { cara: t.viaMissing[c.var.lang] });
    return begin(c, DESK, typed, via ?? 'counter');
  });
}

async function begin(c: Page, place: Place, typed: Typed, via: Via): Promise<Response> {
  const { key } = readKey(c, place);
  const loaded = await loadDraft(c.var.ctx, key);
  if (loaded.state === 'open' && typed['baru'] === undefined) return goTo(c, place.step(resumeAt(loaded.draft)));
  if (loaded.state === 'open') await discardDraft(c.var.ctx, key);
  dropKey(c, place);
  const fresh = await openDraft(c.var.ctx, { via });
  keepKey(c, place, fresh.key, via);
  return goTo(c, place.step('apa'));
}

function showReporter(c: Page, loaded: LoadedDraft): Response | Promise<Response> {
  const lang = c.var.lang;
  return page(
    c,
    { title: t.title[lang], inline: true, bar: { back: paths.home }, nav: publicNav(c) },
    <>
      <div class="page split">
        <p class="kicker">{frameText.report[lang]}</p>
        <div class="top">
          <h1>{t.title[lang]}</h1>
          <p class="lead">{t.lead[lang]}</p>
          <p>
            <strong>{t.safeDevice[lang]}</strong>
          </p>
          <form method="post">
            <Begin c={c} label={t.begin[lang]} isOpen={loaded.state === 'open'} />
          </form>
        </div>
      </div>
      <div class="page">
        <Section id="aman" title={t.safeTitle[lang]} lines={[t.safeDraft[lang], t.safeExit[lang], t.safeNone[lang]]} />
        <Section id="hukum" title={t.lawTitle[lang]} lines={[t.lawYes[lang], t.lawNo[lang], t.lawFalse[lang]]} />
        <Section id="perlu" title={t.needTitle[lang]} lines={[t.need[lang], t.counter[lang], t.bawaslu[lang]]} />
      </div>
    </>,
  );
}

const Section: FC<{ id: string; title: string; lines: readonly string[] }> = ({ id, title, lines }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="body">
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  </section>
);

const Begin: FC<{ c: Page; label: string; isOpen: boolean }> = ({ c, label, isOpen }) => {
  const lang = c.var.lang;
  if (!isOpen)
    return (
      <div class="actions">
        <Button>{label}</Button>
      </div>
    );
  return (
    <>
      <p>{t.open[lang]}</p>
      <div class="actions">
        <Button name="lanjut" value="1">
          {t.resume[lang]}
        </Button>
        <Button second name="baru" value="1">
          {t.fresh[lang]}
        </Button>
      </div>
    </>
  );
};

function showDesk(c: Page, loaded: LoadedDraft, typed: Typed, faults: Faults): Response | Promise<Response> {
  const lang = c.var.lang;
  const options = TAKEN.map((via) => ({ value: via, label: viaWords[via][lang] }));
  return page(
    c,
    { title: t.deskTitle[lang], body: 'desk', office: fill(frameText.deskOffice, lang, { office: c.var.ctx.tenant.name }) },
    <div class="page split">
      <p class="kicker">{frameText.take[lang]}</p>
      <div class="top">
        <Errors lang={lang} faults={faults} />
        <h1>{t.deskTitle[lang]}</h1>
        <p class="lead">{t.deskLead[lang]}</p>
        <form method="post" novalidate>
          <Choices name="cara" label={t.via[lang]} faults={faults} value={typed['cara']} options={options} />
          <Begin c={c} label={t.deskBegin[lang]} isOpen={loaded.state === 'open'} />
        </form>
      </div>
    </div>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}
