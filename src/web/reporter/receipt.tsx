import type { FC } from 'hono/jsx';
import { sendReport, showReceipt } from '../../intake/index.js';
import { longDay } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { Button, fill, Mark, type Page, type Routes } from '../kit/index.js';
import { paths } from '../paths.js';
import { countFrom } from './count.js';
import { stepPage } from './frame.js';
import { goTo, readKey, type Place } from './place.js';
import { mayTake, renewKey, withDraft } from './question-page.js';
import { receiptText as t } from './receipt.text.js';

/** The eight words before sending, and never after; and the sending itself. */
export function addReceipt(app: Routes, place: Place): void {
  app.get(place.step('tanda-terima'), (c) =>
    withDraft(c, place, async (draft) => {
      if (!draft.answers.what?.text) return goTo(c, place.step('apa'));
      const words = await showReceipt(c.var.ctx, readKey(c, place).key);
      renewKey(c, place);
      return show(c, place, words);
    }),
  );
  app.post(place.step('tanda-terima'), async (c) => {
    mayTake(c, place);
    try {
      await sendReport(c.var.ctx, readKey(c, place).key);
    } catch (error) {
      if (isRefusal(error, 'intake.receipt-first')) return goTo(c, place.step('tanda-terima'));
      if (isRefusal(error, 'intake.incomplete')) return goTo(c, place.step('apa'));
      throw error;
    }
    return goTo(c, place.step('selesai'));
  });
}

function show(c: Page, place: Place, words: string): Response | Promise<Response> {
  const lang = c.var.lang;
  return stepPage(
    c,
    { place, slug: 'tanda-terima', title: t.title[lang], body: 'keep' },
    <>
      <h1>{t.title[lang]}</h1>
      <p class="lead">{place.isDesk ? t.deskLead[lang] : t.lead[lang]}</p>
      <Slip c={c} words={words} />
      <p>
        <strong>{t.once[lang]}</strong> {place.isDesk ? t.desk[lang] : t.how[lang]}
      </p>
      <form method="post">
        <div class="actions">
          <Button>{place.isDesk ? t.sendDesk[lang] : t.send[lang]}</Button>
        </div>
        <p class="quiet small">{t.twice[lang]}</p>
      </form>
    </>,
  );
}

const Slip: FC<{ c: Page; words: string }> = ({ c, words }) => {
  const lang = c.var.lang;
  const due = countFrom(c.var.site.law, 'screening', c.var.ctx.today());
  return (
    <div class="slip" id="tanda-terima">
      <p class="brand">
        <Mark />
        Nirpihak
      </p>
      <p class="quiet small">{fill(t.slip, lang, { office: c.var.ctx.tenant.name })}</p>
      <div class="level"></div>
      <p class="words" translate="no" lang="id">
        {words}
      </p>
      <div class="level"></div>
      <dl class="facts">
        <div>
          <dt>{t.valid[lang]}</dt>
          <dd>{t.validFrom[lang]}</dd>
        </div>
        {due && (
          <div>
            <dt>{t.first[lang]}</dt>
            <dd>{fill(t.firstBy, lang, { day: longDay(due.on, lang) })}</dd>
          </div>
        )}
        <div>
          <dt>{t.open[lang]}</dt>
          <dd>
            {addressOf(c)}
            {paths.follow}
          </dd>
        </div>
      </dl>
    </div>
  );
};

/** Our own address as a person types it. */
function addressOf(c: Page): string {
  const { publicUrl } = c.var.site;
  return publicUrl ? new URL(publicUrl).host : (c.req.header('host') ?? c.var.ctx.tenant.host);
}
