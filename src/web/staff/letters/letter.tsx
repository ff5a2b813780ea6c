import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { LetterId } from '../../../kit/ids.js';
import { Refusal } from '../../../kit/refusal.js';
import type { Bilingual } from '../../../kit/text.js';
import { openFile } from '../../../evidence/index.js';
import { letterKinds, letterOf, numberLetter, type Letter } from '../../../letters/index.js';
import { caseView, isLetterOpen, letterForOfficer, type CaseView, type LetterRole } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import {
  Button,
  DateField,
  dayFields,
  Errors,
  Field,
  fill,
  readForm,
  typedDay,
  type Faults,
  type Page,
  type Typed,
} from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { casePage } from '../case/case-frame.js';
import { dayTyped } from '../day-typed.js';
import { deskPage, signedInPerson } from '../desk.js';
import { download } from './file.js';
import { mayIssue } from '../steps/issue.js';
import { lettersText as t } from './letters.text.js';

type Found = { readonly letter: Letter; readonly view: CaseView };

/** A letter answers to the people of its case, and to nobody else. */
async function found(c: Page): Promise<Found> {
  const { ctx } = c.var;
  ctx.mustHave('letter.read');
  const letter = await ctx.tx((tx) => letterOf(ctx, tx, c.req.param('id') ?? ''));
  if (!letter) throw new Refusal('letters.not-found');
  return { letter, view: await caseView(ctx, letter.about.id) };
}

/** `/meja/surat/<id>`: the draft as PDF, its number, and how it goes out. */
export async function letterPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const { letter, view } = await found(c);
  const { typed, faults, status } = shown ?? untouched(dayFields('tanggal', ctx.today()));
  const facts: [string, string][] = [
    [t.facts.drafted[lang], longDay(letter.draftedOn, lang)],
    [t.facts.number[lang], letter.number ?? t.noNumber[lang]],
    [t.facts.dated[lang], letter.datedOn ? longDay(letter.datedOn, lang) : ''],
    [t.facts.pages[lang], letter.pages === null ? '' : String(letter.pages)],
  ];
  return deskPage(
    c,
    letterKinds[letter.kind][lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.case(view.state.id))}>{fill(t.caseNumber, lang, { number: view.state.number })}</a>
        </p>
        <h1>{letterKinds[letter.kind][lang]}</h1>
        <p class="lead">{fill(t.oneLead, lang, { state: t.states[letter.state][lang] })}</p>
      </div>
      <dl class="facts">
        {facts
          .filter(([, words]) => words !== '')
          .map(([dt, dd]) => (
            <div>
              <dt>{dt}</dt>
              <dd>{dd}</dd>
            </div>
          ))}
      </dl>
      <p class="actions">
        {isLetterOpen(view.state, letter.id) && (
          <a class="button" href={inLang(lang, paths.letterPdf(letter.id))}>
            {(letter.state === 'draft' ? t.pdfDraft : t.pdf)[lang]}
          </a>
        )}
        {isLetterOpen(view.state, letter.id) && letter.signed && (
          <a href={inLang(lang, `${paths.letterPdf(letter.id)}?ditandatangani=1`)}>{t.signed[lang]}</a>
        )}
      </p>
      <Number c={c} letter={letter} typed={typed} faults={faults} />
      <Issue c={c} letter={letter} view={view} />
    </>,
    status,
  );
}

const Number: FC<{ c: Page; letter: Letter; typed: Typed; faults: Faults }> = ({ c, letter, typed, faults }) => {
  const { lang } = c.var;
  if (letter.state !== 'draft') return <></>;
  return (
    <section class="section" aria-labelledby="nomor-surat">
      <h2 id="nomor-surat">{t.give[lang]}</h2>
      {!signedInPerson(c).may.has('letter.issue') ? (
        <ul class="plain moves shut">
          <li>
            <h3>{t.give[lang]}</h3>
            <p>{t.numberNot[lang]}</p>
          </li>
        </ul>
      ) : (
        <form method="post" action={inLang(lang, paths.letterNumber(letter.id))}>
          <p>{t.giveNote[lang]}</p>
          <Field name="nomor" label={t.typed[lang]} value={typed['nomor']} faults={faults} />
          <DateField lang={lang} name="tanggal" label={t.on[lang]} typed={typed} faults={faults} />
          <p class="actions">
            <Button>{t.giveSend[lang]}</Button>
          </p>
        </form>
      )}
    </section>
  );
};

const Issue: FC<{ c: Page; letter: Letter; view: CaseView }> = ({ c, letter, view }) => {
  const { lang } = c.var;
  if (letter.state === 'issued' || letter.state === 'withdrawn')
    return <p class="empty">{(letter.state === 'issued' ? t.done : t.withdrawn)[lang]}</p>;
  const reason = letter.state === 'draft' ? t.issueFirst : t.issueOthers;
  return (
    <section class="section" aria-labelledby="terbit">
      <h2 id="terbit">{t.issue[lang]}</h2>
      {letter.state === 'numbered' && mayIssue(view, letter.id) ? (
        <p class="actions">
          <a class="button" href={inLang(lang, `${paths.caseStep(view.state.id, 'terbit')}?surat=${letter.id}`)}>
            {t.issueDo[lang]}
          </a>
        </p>
      ) : (
        <ul class="plain moves shut">
          <li>
            <h3>{t.issueNot[lang]}</h3>
            <p>{reason[lang]}</p>
          </li>
        </ul>
      )}
    </section>
  );
};

export async function letterNumberPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => giveNumber(c, typed),
    (shown) => letterPage(c, shown),
    { 'letters.bad-number': 'nomor', 'letters.number-taken': 'nomor', 'letters.dated-later': 'tanggal', 'letters.not-a-draft': 'isi' },
  );
}

async function giveNumber(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const { letter } = await found(c);
  const datedOn = dayTyped(typed, 'tanggal');
  if (!datedOn && typedDay(typed, 'tanggal') !== '') return { faults: { tanggal: t.faults.on[lang] } };
  await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: letter.id, number: typed['nomor'] || undefined, datedOn: datedOn ?? undefined }));
  return { next: paths.letter(letter.id) };
}

/** `/meja/surat/<id>/pdf`: opened in its own tab, or with `?ditandatangani=1` the signed file as a download. */
export async function letterPdfPage(c: Page): Promise<Response> {
  const { ctx } = c.var;
  const { letter, view } = await found(c);
  if (view.isSealed && !isLetterOpen(view.state, letter.id)) throw new Refusal('procedure.sealed');
  if (c.req.query('ditandatangani') && letter.signed) return signedFile(c, letter);
  const pdf = await letterForOfficer(ctx, { caseId: view.state.id, letterId: letter.id as LetterId });
  return new Response(pdf as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="surat-${letter.id.slice(0, 8)}.pdf"`,
      'content-security-policy': PDF_POLICY,
      'cache-control': 'no-store',
    },
  });
}

/** Our own typesetting: the browser may show it, and nothing in it may reach out. */
const PDF_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

async function signedFile(c: Page, letter: Letter): Promise<Response> {
  const { ctx } = c.var;
  const { file, stream } = await ctx.tx((tx) => openFile(ctx, tx, letter.signed!));
  return download({ file, stream }, 'surat');
}

const letterRoles: Record<LetterRole, Bilingual> = {
  'summons-1': letterKinds['summons-1'],
  'summons-2': letterKinds['summons-2'],
  bap: letterKinds.bap,
  'no-show-minutes': letterKinds['no-show-minutes'],
  decision: letterKinds['decision-breach'],
  clearing: letterKinds['decision-not-proven'],
  'objection-decision': letterKinds['objection-decision'],
  certificate: letterKinds.clearance,
  transfer: letterKinds.transfer,
  'appeal-reply': letterKinds['appeal-reply'],
  recommendation: letterKinds.recommendation,
  release: letterKinds['temporary-release'],
};

/** `/meja/perkara/<id>/surat`: the letters of one case. */
export async function caseLettersPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await caseView(ctx, c.req.param('id') ?? '');
  return casePage(
    c,
    view,
    'surat',
    <section class="section" aria-labelledby="surat-perkara">
      <h2 id="surat-perkara">{t.title[lang]}</h2>
      {view.letters.length === 0 ? (
        <p class="empty">{t.none[lang]}</p>
      ) : (
        <ul class="lined">
          {view.letters.map((one) => (
            <li>
              <p>
                <a href={inLang(lang, paths.letter(one.letter))}>{letterRoles[one.role][lang]}</a>: {t.states[one.state][lang]}
              </p>
              <p class="quiet">
                {one.number ?? t.noNumber[lang]}
                {one.datedOn && `, ${longDay(one.datedOn, lang)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>,
  );
}
