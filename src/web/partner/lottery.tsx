import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../kit/dates.js';
import { actWords, checkWords, type CheckId } from '../../intake/index.js';
import { groundWords } from '../../procedure/index.js';
import {
  answerLot,
  listLotteries,
  lotteryProof,
  readLot,
  type Lot,
  type LotteryLine,
  type LotteryProof,
  type MaskedReport,
} from '../../referral/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Choices, Errors, Field, fill, readForm, type Page } from '../kit/index.js';
import { attempt, Facts, Part, partnerPage, untouched, type Shown } from './frame.js';
import { lotteryText as t } from './lottery.text.js';

/** `/mitra/undian`: the months, what was drawn, what was read. */
export async function lotteryPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const months = await listLotteries(ctx);
  return partnerPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        {months.length === 0 && <p class="empty">{t.none[lang]}</p>}
      </div>
      {months.map((one) => (
        <Part id={`bulan-${one.month}`} title={fill(t.month, lang, { month: one.month })}>
          <Month c={c} one={one} />
        </Part>
      ))}
    </>,
  );
}

const Month: FC<{ c: Page; one: LotteryLine }> = ({ c, one }) => {
  const { lang } = c.var;
  const read = one.lots.filter((lot) => lot.readOn !== null).length;
  return (
    <>
      <p>{one.drawnOn === null ? t.waits[lang] : fill(t.counts, lang, { n: one.population, drawn: one.lots.length, read })}</p>
      <ul class="lined plain">
        {one.lots.map((lot) => (
          <li>
            <a href={inLang(lang, paths.lot(lot.id))}>{fill(t.lot, lang, { place: lot.place })}</a>{' '}
            <span class="quiet">{answerOf(lot)[lang]}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.lotteryProof(one.month)}>{t.proof[lang]}</a>
      </p>
    </>
  );
};

const answerOf = ({ isSame }: Lot) => (isSame === null ? t.toRead : isSame ? t.same : t.different);

/** `/mitra/undian/<id>`: one report, every name covered, and the one question. */
export async function lotPage(c: Page, shown: Shown = untouched): Promise<Response> {
  const { lang, ctx } = c.var;
  const one = await readLot(ctx, c.req.param('id') ?? '');
  const title = fill(t.lot, lang, { place: one.lot.place });
  return partnerPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.lottery)}>{fill(t.month, lang, { month: one.month })}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{t.masked[lang]}</p>
      </div>
      <Part id="isi-laporan" title={t.said[lang]}>
        <Facts
          rows={[
            [t.act[lang], one.acts.map((act) => actWords[act][lang]).join('; ')],
            [t.actOn[lang], one.actOn ?? ''],
            [t.receivedOn[lang], longDay(one.receivedOn, lang)],
            [t.files[lang], String(one.fileCount)],
            [t.said[lang], one.what ?? t.gone[lang]],
          ]}
        />
      </Part>
      <Part id="putusan" title={t.decided[lang]}>
        <Decided c={c} one={one} />
      </Part>
      <Part id="jawaban" title={t.answer[lang]}>
        {one.lot.readOn ? <Answered c={c} one={one} /> : <Ask c={c} one={one} shown={shown} />}
      </Part>
    </>,
    shown.status,
  );
}

const Decided: FC<{ c: Page; one: MaskedReport }> = ({ c, one }) => {
  const { lang } = c.var;
  return (
    <>
      {one.screenings.map(({ on, outcome, checks, reasons }) => (
        <>
          <h3>
            {plainDay(on, lang)}: {t.outcomes[outcome][lang]}
          </h3>
          <p>{reasons}</p>
          <Facts rows={Object.entries(checks).map(([id, found]) => [checkWords[id as CheckId][lang], t.checks[found][lang]])} />
        </>
      ))}
      {one.end && (
        <>
          <h3>
            {t.closed[lang]}: {groundWords[one.end.ground][lang]}
          </h3>
          <p>{one.end.reason}</p>
        </>
      )}
    </>
  );
};

const Ask: FC<{ c: Page; one: MaskedReport; shown: Shown }> = ({ c, one, shown: { typed, faults } }) => {
  const { lang } = c.var;
  return (
    <form method="post" action={inLang(lang, paths.lot(one.lot.id))}>
      <Choices
        name="sama"
        label={t.question[lang]}
        value={typed['sama']}
        faults={faults}
        options={[
          { value: 'ya', label: t.yes[lang] },
          { value: 'tidak', label: t.no[lang] },
        ]}
      />
      <Field name="karena" label={t.because[lang]} hint={t.becauseHint[lang]} rows={4} value={typed['karena']} faults={faults} />
      <p class="actions">
        <Button>{t.send[lang]}</Button>
      </p>
    </form>
  );
};

const Answered: FC<{ c: Page; one: MaskedReport }> = ({ c, one }) => {
  const { lang } = c.var;
  return (
    <>
      <p role="status">{fill(t.answered, lang, { day: plainDay(one.lot.readOn!, lang), answer: (one.lot.isSame ? t.yes : t.no)[lang] })}</p>
      <p>{one.because ?? t.gone[lang]}</p>
    </>
  );
};

export async function lotPost(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  const typed = await readForm(c);
  const lot = c.req.param('id') ?? '';
  return attempt(
    c,
    typed,
    async () => {
      const answer = typed['sama'];
      if (answer !== 'ya' && answer !== 'tidak') return { sama: t.faults.choose[lang] };
      await answerLot(ctx, { lot, isSame: answer === 'ya', because: typed['karena'] ?? '' });
      return c.redirect(inLang(lang, paths.lottery), 303);
    },
    (shown) => lotPage(c, shown),
    { 'referral.because-needed': 'karena', 'referral.lot-answered': 'sama', 'kit.too-long': 'karena' },
  );
}

/** `/mitra/undian/hitung/<month>`: all that a stranger needs to draw again, as text. */
export async function lotteryProofPage(c: Page): Promise<Response> {
  const proof = await lotteryProof(c.var.ctx, c.req.param('bulan') ?? '');
  return c.body(proofText(proof), 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `inline; filename="undian-${proof.month}.txt"`,
  });
}

function proofText({ month, leaves, listLeaf, listIndex, note, seed, drawn }: LotteryProof): string {
  return [
    `bulan: ${month}`,
    `daun daftar: ${listLeaf}`,
    `nomor daun daftar: ${listIndex ?? '-'}`,
    `benih (sha256 kepala buku): ${seed ?? '-'}`,
    '',
    '# kepala buku yang pertama memuat daftar',
    note ?? '-',
    '# daun di daftar',
    ...leaves,
    '',
    '# terundi: urutan sha256(benih daun), terkecil dahulu',
    ...drawn,
    '',
  ].join('\n');
}
