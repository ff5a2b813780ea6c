import type { FC } from 'hono/jsx';
import type { FileId } from '../../../kit/ids.js';
import { Refusal } from '../../../kit/refusal.js';
import type { Lang } from '../../../kit/text.js';
import { maskedCopies, previewOf, type Preview } from '../../../evidence/index.js';
import {
  caseView,
  fileForOfficer,
  recordBasis,
  serveEvidence,
  setAsideEvidence,
  type CaseView,
  type EvidenceItem,
} from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Choices, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { caseFrameText } from './case-frame.text.js';
import { mayTake } from './case-frame.js';
import { deskPage } from '../desk.js';
import { shownWords } from './evidence.js';
import { hrefOf, ItemForm, mask, Mask, type Look } from './evidence-mask.js';
import { Part } from '../part.js';
import { FileLine } from '../parts.js';
import { evidenceText as t } from './evidence.text.js';
import { fileText } from '../letters/file.text.js';

/** `/meja/perkara/<id>/bukti/<file>`: look at one piece, mask it, show it, set it aside, record its basis. */
export async function evidenceItemPage(c: Page, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx } = c.var;
  const { view, item } = await found(c);
  const { file } = await fileForOfficer(ctx, { caseId: view.state.id, fileId: item.file });
  const made = await previewOf(ctx, item.file);
  const look = {
    c,
    lang,
    view,
    item,
    copies: await ctx.tx((tx) => maskedCopies(ctx, tx, item.file)),
    typed: shown.typed,
    faults: shown.faults,
  };
  return deskPage(
    c,
    t.oneTitle[lang],
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.caseStep(view.state.id, 'bukti'))}>{fill(caseFrameText.case, lang, { number: view.state.number })}</a>
        </p>
        <h1>{t.oneTitle[lang]}</h1>
        <p>
          <FileLine lang={lang} file={file} href={hrefOf(view, item.file)} />
        </p>
        <p>{item.isSetAside ? t.setAside[lang] : shownWords(item, lang)}</p>
      </div>
      <Part id="pratinjau" title={t.preview[lang]}>
        <Picture lang={lang} made={made} src={`${hrefOf(view, item.file)}&gambar=1`} />
      </Part>
      <Handling look={look} isPicture={made.isAvailable && file.media.startsWith('image/')} />
    </>,
    shown.status,
  );
}

async function found(c: Page): Promise<{ view: CaseView; item: EvidenceItem }> {
  const view = await caseView(c.var.ctx, c.req.param('id') ?? '');
  const item = view.isSealed ? undefined : view.state.evidence.find((one) => one.file === c.req.param('berkas'));
  if (!item) throw new Refusal('procedure.not-found');
  return { view, item };
}

const Picture: FC<{ lang: Lang; made: Preview; src: string }> = ({ lang, made, src }) =>
  made.isAvailable ? (
    <p>
      <img class="preview" src={src} alt={fileText.alt[lang]} />
    </p>
  ) : (
    <p class="empty">{fileText.reasons[made.reason][lang]}</p>
  );

const Handling: FC<{ look: Look; isPicture: boolean }> = ({ look, isPicture }) => {
  const { lang, item } = look;
  const isShut = !mayTake(look.view, 'serve-evidence') && !mayTake(look.view, 'set-aside-evidence') && !mayTake(look.view, 'record-basis');
  if (isShut)
    return (
      <ul class="plain moves shut">
        <li>
          <h3>{t.shut[lang]}</h3>
          <p>{t.shutWhy[lang]}</p>
        </li>
      </ul>
    );
  return (
    <>
      {!item.isSetAside && mayTake(look.view, 'serve-evidence') && isPicture && <Mask look={look} />}
      {!item.isSetAside && mayTake(look.view, 'serve-evidence') && <Serve look={look} isPicture={isPicture} />}
      {item.isSetAside && mayTake(look.view, 'record-basis') && (
        <Words look={look} act="dasar" name="dasar" title={t.lawful[lang]} label={t.lawfulLabel[lang]} send={t.lawfulSend[lang]} />
      )}
      {!item.isSetAside && mayTake(look.view, 'set-aside-evidence') && (
        <Words look={look} act="sisihkan" name="alasan" title={t.aside[lang]} label={t.asideReason[lang]} send={t.asideSend[lang]} />
      )}
    </>
  );
};

const Words: FC<{ look: Look; act: string; name: string; title: string; label: string; send: string }> = ({
  look,
  act,
  name,
  title,
  label,
  send,
}) => (
  <Part id={`bagian-${act}`} title={title}>
    <ItemForm look={look} act={act} send={send}>
      <Field name={name} label={label} rows={3} value={look.typed[name]} faults={look.faults} />
    </ItemForm>
  </Part>
);

/** Where no copy can be made, the original is shown as it came, and somebody says that it may be. */
const Serve: FC<{ look: Look; isPicture: boolean }> = ({ look, isPicture }) => {
  const { lang, item, copies, typed, faults } = look;
  const options = [
    ...copies.map((copy, i) => ({ value: copy.id as string, label: fill(t.copy, lang, { n: i + 1 }) })),
    { value: item.file as string, label: t.whole[lang] },
  ];
  return (
    <Part id="tunjukkan" title={t.serve[lang]}>
      <ItemForm look={look} act="tunjukkan" send={t.serveSend[lang]}>
        <Choices
          name="yang-ditunjukkan"
          label={t.which[lang]}
          value={typed['yang-ditunjukkan'] ?? item.served?.file}
          faults={faults}
          options={options}
        />
        {isPicture ? (
          <p class="quiet">{t.wholePicture[lang]}</p>
        ) : (
          <Choices
            many
            name="pembuat"
            label={t.maker[lang]}
            value={typed['pembuat']}
            faults={faults}
            options={[{ value: 'ya', label: t.makerConfirm[lang] }]}
          />
        )}
        <Field name="keterangan" label={t.note[lang]} value={typed['keterangan']} faults={faults} />
      </ItemForm>
    </Part>
  );
};

export async function evidenceItemPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => handle(c, typed),
    (shown) => evidenceItemPage(c, shown),
    { 'evidence.bad-rectangle': 'bidang-1', 'evidence.not-a-picture': 'bidang-1', 'procedure.metadata-unconfirmed': 'pembuat' },
  );
}

async function handle(c: Page, typed: Typed): Promise<Outcome> {
  const { view, item } = await found(c);
  const { ctx, lang } = c.var;
  const on = { caseId: view.state.id, version: Number(typed['versi']), file: item.file };
  const here: Outcome = { next: paths.caseEvidence(view.state.id, item.file) };
  switch (typed['tindakan']) {
    case 'tutupi':
      return mask(c, view, item, typed);
    case 'tunjukkan':
      if (!typed['yang-ditunjukkan']) return { faults: { 'yang-ditunjukkan': t.faults.which[lang] } };
      await serveEvidence(ctx, {
        ...on,
        shown: typed['yang-ditunjukkan'] as FileId,
        note: typed['keterangan'] ?? '',
        metadataConfirmed: typed['pembuat'] === 'ya',
      });
      return here;
    case 'sisihkan':
      await setAsideEvidence(ctx, { ...on, reason: typed['alasan'] ?? '' });
      return here;
    case 'dasar':
      await recordBasis(ctx, { ...on, basis: typed['dasar'] ?? '' });
      return here;
    default:
      throw new Refusal('kit.not-found');
  }
}
