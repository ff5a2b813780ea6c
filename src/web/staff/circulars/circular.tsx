import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../../kit/dates.js';
import { circularView, printTickets, sendCircular, type CircularView } from '../../../education/index.js';
import { printCards } from '../../../letters/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, fill, readForm, type Page } from '../../kit/index.js';
import { attempt, untouched, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { Facts, Part } from '../part.js';
import { circularsText as t } from './circulars.text.js';

/** `/meja/edaran/<id>`: the letter, sending, and numbers. */
export async function circularDeskPage(c: Page, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await circularView(ctx, c.req.param('id') ?? '');
  const { circular, words, letter } = view;
  return deskPage(
    c,
    words.subject,
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.circulars)}>{t.back[lang]}</a>
        </p>
        <h1 id="isi">{words.subject}</h1>
        <p class="lead">
          {t.kinds[circular.kind][lang]}, {t.states[circular.state][lang]}, {fill(t.until, lang, { day: longDay(circular.untilOn, lang) })}
        </p>
        <Facts rows={[[t.letter[lang], letter.number && letter.datedOn ? `${letter.number}, ${plainDay(letter.datedOn, lang)}` : '']]} />
        <p>
          <a href={inLang(lang, paths.officeLetter(letter.id))}>{(letter.state === 'issued' ? t.letterIssued : t.letterOpen)[lang]}</a>
        </p>
      </div>
      {circular.state === 'draft' ? <Send c={c} view={view} /> : <Numbers c={c} view={view} />}
      {circular.state === 'running' && view.waiting.length > 0 && <Waiting c={c} view={view} />}
    </>,
    shown.status,
  );
}

type Props = { c: Page; view: CircularView };

const Send: FC<Props> = ({ c, view: { circular, letter } }) => {
  const { lang } = c.var;
  return (
    <Part id="kirim" title={t.send[lang]}>
      {letter.state === 'issued' ? (
        <form method="post" action={inLang(lang, paths.circular(circular.id))}>
          <p>{t.sendNote[lang]}</p>
          <p class="actions">
            <Button>{t.sendCircular[lang]}</Button>
          </p>
        </form>
      ) : (
        <p class="empty">{t.sendFirst[lang]}</p>
      )}
    </Part>
  );
};

const Numbers: FC<Props> = ({ c, view: { circular, answered, progress } }) => {
  const { lang } = c.var;
  const addressed = circular.addressed ?? 0;
  const share = (n: number, of: number): string => `${Math.floor((100 * n) / Math.max(of, 1))}%`;
  const number = (n: number): string => n.toLocaleString(lang);
  const words = circular.kind === 'circular' ? t.progressCircular : t.progressPledge;
  return (
    <Part id="kemajuan" title={t.progress[lang]}>
      <p role="status">
        {fill(words, lang, { answered: number(answered), addressed: number(addressed), share: share(answered, addressed) })}
      </p>
      {progress.length > 0 && (
        <>
          <p class="quiet">{t.unitsNote[lang]}</p>
          <table class="list" role="table">
            <caption class="hide">{t.progress[lang]}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {[t.unit, t.people, t.have].map((head) => (
                  <th scope="col" role="columnheader">
                    {head[lang]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {progress.map((line) => (
                <tr role="row">
                  <th scope="row" role="rowheader">
                    {line.path ?? t.others[lang]}
                  </th>
                  <td role="cell">{fill(t.peopleN, lang, { n: number(line.people) })}</td>
                  <td role="cell">{fill(t.haveN, lang, { n: number(line.answered), share: share(line.answered, line.people) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Part>
  );
};

const Waiting: FC<Props> = ({ c, view: { circular, waiting } }) => {
  const { lang } = c.var;
  const mails = waiting.reduce((sum, one) => sum + one.byMail, 0);
  const paper = waiting.reduce((sum, one) => sum + one.people - one.byMail, 0);
  return (
    <Part id="menunggu" title={t.waiting[lang]}>
      <p>{fill(t.waitingNote, lang, { mails: mails.toLocaleString(lang), paper: paper.toLocaleString(lang) })}</p>
      {circular.kind === 'pledge' && (
        <>
          <p>{t.sheetsNote[lang]}</p>
          <ul class="lined plain">
            {waiting.map(({ unit, path, people }) => (
              <li>
                <form method="post" action={inLang(lang, paths.circularSheet(circular.id))}>
                  <p>{path}</p>
                  <p class="actions">
                    <Button name="unit" value={unit} second>
                      {fill(t.sheet, lang, { n: people })}
                    </Button>
                  </p>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
};

export async function circularSend(c: Page): Promise<Response> {
  const id = c.req.param('id') ?? '';
  return attempt(
    c,
    {},
    async () => {
      await sendCircular(c.var.ctx, id);
      return { next: paths.circular(id) };
    },
    (shown) => circularDeskPage(c, shown),
  );
}

/** The cards of one unit as PDF. They exist only in this answer; when the typesetter fails, nothing was taken out of the queue. */
export async function circularSheetPost(c: Page): Promise<Response> {
  const { ctx, site } = c.var;
  const id = c.req.param('id') ?? '';
  const unit = (await readForm(c))['unit'] ?? '';
  const path = (await circularView(ctx, id)).waiting.find((one) => one.unit === unit)?.path ?? '';
  const origin = site.publicUrl ?? `http://${c.req.header('host') ?? 'localhost'}`;
  const pdf = await ctx.tx(async (tx) => {
    const cards = await printTickets(ctx, tx, id, unit);
    return printCards(ctx, {
      title: fill(t.sheetTitle, 'id', { unit: path }),
      lead: 'Potong dan bagikan tertutup, satu kartu satu orang. Kode tidak tercatat bersama nama: kantor hanya melihat jumlah penanda tangan.',
      address: `${origin.replace(/^https?:\/\//, '')}${paths.pledge}`,
      note: 'Simpan: sesudah menandatangani, kode ini tanda terima Anda.',
      cards: cards.map((card) => ({ ...card, url: `${origin}${paths.pledgeTicket(card.code)}` })),
    });
  });
  return new Response(pdf as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="kartu-ikrar.pdf"',
      'cache-control': 'no-store',
    },
  });
}
