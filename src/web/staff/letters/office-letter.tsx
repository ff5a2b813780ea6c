import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { FileId, LetterId } from '../../../kit/ids.js';
import { Refusal } from '../../../kit/refusal.js';
import { keepFiles, openFile, storeFile, type StoredFile } from '../../../evidence/index.js';
import { issueLetter, letterKinds, letterOf, letterPdf, numberLetter, type About, type Letter } from '../../../letters/index.js';
import { inLang, paths } from '../../paths.js';
import {
  Button,
  DateField,
  dayFields,
  Errors,
  Field,
  fill,
  readForm,
  readUpload,
  refusalSentence,
  typedDay,
  type Page,
  type Typed,
} from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { dayTyped } from '../day-typed.js';
import { deskPage, signedInPerson } from '../desk.js';
import { download } from './file.js';
import { lettersText as t } from './letters.text.js';
import { officeLetterText as own } from './office-letter.text.js';
import { Facts, Part } from '../part.js';
import { FileField } from '../parts.js';
import { issueText } from '../steps/issue.text.js';

type OfficeAbout = Exclude<About, { kind: 'case' }>['kind'];

/** Who reads and issues a letter outside any case, by what it is about; and the page it belongs to. */
const DESKS: Readonly<Record<OfficeAbout, { readonly permission: string; readonly back: string }>> = {
  lapse: { permission: 'case.assign', back: paths.lapses },
  request: { permission: 'rights.handle', back: paths.rightsDesk },
  breach: { permission: 'rights.handle', back: paths.rightsDesk },
  meeting: { permission: 'referral.record', back: paths.coordination },
  statement: { permission: 'referral.record', back: paths.coordination },
  circular: { permission: 'circular.write', back: paths.circulars },
};

type Found = { readonly letter: Letter; readonly about: OfficeAbout };

/** Refusals `letters.not-found` (letters of a case too: they have their own page), `kit.not-allowed`. */
async function found(c: Page): Promise<Found> {
  const { ctx } = c.var;
  const letter = await ctx.tx((tx) => letterOf(ctx, tx, (c.req.param('id') ?? '') as LetterId));
  if (!letter || letter.about.kind === 'case') throw new Refusal('letters.not-found');
  ctx.mustHave(DESKS[letter.about.kind].permission);
  return { letter, about: letter.about.kind };
}

/** `/meja/surat-kantor/<id>`: a letter of the office itself: draft, number, and how it goes out. */
export async function officeLetterPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const { letter, about } = await found(c);
  const { typed, faults, status } = shown ?? untouched({ ...dayFields('tanggal', ctx.today()), halaman: String(letter.pages ?? '') });
  const { back } = DESKS[about];
  return deskPage(
    c,
    letterKinds[letter.kind][lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, back)}>{own.about[about][lang]}</a>
        </p>
        <h1>{letterKinds[letter.kind][lang]}</h1>
        <p class="lead">{fill(t.oneLead, lang, { state: t.states[letter.state][lang] })}</p>
        <Facts
          rows={[
            [t.facts.drafted[lang], longDay(letter.draftedOn, lang)],
            [t.facts.number[lang], letter.number ?? t.noNumber[lang]],
            [t.facts.dated[lang], letter.datedOn ? longDay(letter.datedOn, lang) : ''],
          ]}
        />
      </div>
      <p class="actions">
        <a class="button" href={inLang(lang, paths.officeLetterStep(letter.id, 'pdf'))}>
          {(letter.state === 'draft' ? t.pdfDraft : t.pdf)[lang]}
        </a>
        {letter.signed && <a href={inLang(lang, `${paths.officeLetterStep(letter.id, 'pdf')}?ditandatangani=1`)}>{t.signed[lang]}</a>}
      </p>
      <Next c={c} letter={letter} typed={typed} faults={faults} />
    </>,
    status,
  );
}

type NextProps = { c: Page; letter: Letter; typed: Typed; faults: Shown['faults'] };

const Next: FC<NextProps> = (props) => {
  const { c, letter } = props;
  const { lang } = c.var;
  if (letter.state === 'issued' || letter.state === 'withdrawn')
    return <p class="empty">{(letter.state === 'issued' ? t.done : t.withdrawn)[lang]}</p>;
  if (!signedInPerson(c).may.has('letter.issue')) return <p class="empty">{t.numberNot[lang]}</p>;
  return letter.state === 'draft' ? <NumberForm {...props} /> : <IssueForm {...props} />;
};

const NumberForm: FC<NextProps> = ({ c, letter, typed, faults }) => {
  const { lang } = c.var;
  return (
    <Part id="nomor-surat" title={t.give[lang]}>
      <form method="post" action={inLang(lang, paths.officeLetterStep(letter.id, 'nomor'))}>
        <p>{t.giveNote[lang]}</p>
        <Field name="nomor" label={t.typed[lang]} value={typed['nomor']} faults={faults} />
        <DateField lang={lang} name="tanggal" label={t.on[lang]} typed={typed} faults={faults} />
        <p class="actions">
          <Button>{t.giveSend[lang]}</Button>
        </p>
      </form>
    </Part>
  );
};

const IssueForm: FC<NextProps> = ({ c, letter, typed, faults }) => {
  const { lang } = c.var;
  return (
    <Part id="terbit" title={t.issue[lang]}>
      <form method="post" enctype="multipart/form-data" action={inLang(lang, paths.officeLetterStep(letter.id, 'terbit'))}>
        <p>{own.signature[lang]}</p>
        <FileField name="berkas" label={issueText.file[lang]} hint={issueText.fileHint[lang]} faults={faults} />
        <Field name="halaman" label={issueText.pages[lang]} value={typed['halaman']} faults={faults} inputmode="numeric" />
        {(faults['alasan-halaman'] || typed['alasan-halaman']) && (
          <Field name="alasan-halaman" label={issueText.pagesReason[lang]} rows={2} value={typed['alasan-halaman']} faults={faults} />
        )}
        <p class="actions">
          <Button>{issueText.send[lang]}</Button>
        </p>
      </form>
    </Part>
  );
};

export async function officeLetterNumber(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const fieldOf = { 'letters.bad-number': 'nomor', 'letters.number-taken': 'nomor', 'letters.dated-later': 'tanggal' } as const;
  return attempt(
    c,
    typed,
    () => giveNumber(c, typed),
    (shown) => officeLetterPage(c, shown),
    fieldOf,
  );
}

async function giveNumber(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const { letter } = await found(c);
  const datedOn = dayTyped(typed, 'tanggal');
  if (!datedOn && typedDay(typed, 'tanggal') !== '') return { faults: { tanggal: t.faults.on[lang] } };
  await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: letter.id, number: typed['nomor'] || undefined, datedOn: datedOn ?? undefined }));
  return { next: paths.officeLetter(letter.id) };
}

export async function officeLetterIssue(c: Page): Promise<Response> {
  const { ctx, site, lang } = c.var;
  const { letter } = await found(c);
  ctx.mustHave('letter.issue');
  const wrapper = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const upload = await readUpload<StoredFile>(c, {
    keep: ({ name, bytes, atMost }) =>
      storeFile(ctx, { name, bytes, wrapper, owner: `letter:${letter.id}`, limit: site.uploadLimit, atMost }),
    limitBytes: site.uploadLimit * 2,
    maxFiles: 1,
  });
  const refused = upload.refused.map(({ refusal }) => refusalSentence(refusal.code, refusal.data, lang)).join(' ');
  return attempt(
    c,
    upload.typed,
    () => issue(c, letter, upload.typed, upload.stored[0]?.id, refused),
    (shown) => officeLetterPage(c, shown),
    { 'letters.pages-differ': 'alasan-halaman', 'letters.wrong-signed-file': 'berkas', 'letters.bad-pages': 'halaman' },
  );
}

async function issue(c: Page, letter: Letter, typed: Typed, signed: FileId | undefined, refused: string): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const pages = Number(typed['halaman']);
  if (!signed) return { faults: { berkas: refused || issueText.faults.file[lang] } };
  if (!Number.isInteger(pages) || pages < 1) return { faults: { halaman: issueText.faults.pages[lang] } };
  const pagesReason = typed['alasan-halaman'] || undefined;
  await ctx.tx(async (tx) => {
    await keepFiles(ctx, tx, [signed], ctx.keys.monthly(ctx.tenant.id, ctx.today()), `letter:${letter.id}`);
    await issueLetter(ctx, tx, { letterId: letter.id, signed, pages, pagesReason });
  });
  return { next: paths.officeLetter(letter.id) };
}

/** `/meja/surat-kantor/<id>/pdf`: as typeset, or with `?ditandatangani=1` the signed file. */
export async function officeLetterPdf(c: Page): Promise<Response> {
  const { ctx } = c.var;
  const { letter } = await found(c);
  if (c.req.query('ditandatangani') && letter.signed) return download(await ctx.tx((tx) => openFile(ctx, tx, letter.signed!)), 'surat');
  const pdf = await ctx.tx((tx) => letterPdf(ctx, tx, letter.id));
  return new Response(pdf as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="surat-${letter.id.slice(0, 8)}.pdf"`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    },
  });
}
