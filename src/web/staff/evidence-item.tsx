import type { Child, FC } from 'hono/jsx';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Lang } from '../../kit/text.js';
import { maskedCopies, maskImage, previewOf, type FileFound, type Preview, type Rectangle } from '../../evidence/index.js';
import { caseView, fileForOfficer, recordBasis, serveEvidence, setAsideEvidence, type CaseView, type Command, type EvidenceItem } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Choices, Errors, Field, fill, readForm, type Faults, type Page, type Typed } from '../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from './attempt.js';
import { caseFrameText } from './case-frame.text.js';
import { deskPage } from './desk.js';
import { shownWords } from './evidence.js';
import { FileLine, Version } from './parts.js';
import { evidenceText as t } from './evidence.text.js';
import { fileText } from './file.text.js';

const AREAS = [1, 2, 3, 4, 5, 6];
type Look = { c: Page; lang: Lang; view: CaseView; item: EvidenceItem; copies: readonly FileFound[]; typed: Typed; faults: Faults };

/** `/meja/perkara/<id>/bukti/<file>`: look at one piece, mask it, show it, set it aside, record its basis. */
export async function evidenceItemPage(c: Page, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx } = c.var;
  const { view, item } = await found(c);
  const { file } = await fileForOfficer(ctx, { caseId: view.state.id, fileId: item.file });
  const made = await previewOf(ctx, item.file);
  const look = { c, lang, view, item, copies: await ctx.tx((tx) => maskedCopies(ctx, tx, item.file)), typed: shown.typed, faults: shown.faults };
  return deskPage(c, t.oneTitle[lang], (
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker"><a href={inLang(lang, paths.caseStep(view.state.id, 'bukti'))}>{fill(caseFrameText.case, lang, { number: view.state.number })}</a></p>
        <h1>{t.oneTitle[lang]}</h1>
        <p><FileLine lang={lang} file={file} href={hrefOf(view, item.file)} /></p>
        <p>{item.isSetAside ? t.setAside[lang] : shownWords(item, lang)}</p>
      </div>
      <Part id="pratinjau" title={t.preview[lang]}><Picture lang={lang} made={made} src={`${hrefOf(view, item.file)}&gambar=1`} /></Part>
      <Handling look={look} isPicture={made.isAvailable && file.media.startsWith('image/')} />
    </>
  ), shown.status);
}

const hrefOf = (view: CaseView, file: FileId): string => `${paths.deskFile(file)}?perkara=${view.state.id}`;

async function found(c: Page): Promise<{ view: CaseView; item: EvidenceItem }> {
  const view = await caseView(c.var.ctx, c.req.param('id') ?? '');
  const item = view.isSealed ? undefined : view.state.evidence.find((one) => one.file === c.req.param('berkas'));
  if (!item) throw new Refusal('procedure.not-found');
  return { view, item };
}

const Part: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}><h2 id={id}>{title}</h2><div class="body">{children}</div></section>
);

const Picture: FC<{ lang: Lang; made: Preview; src: string }> = ({ lang, made, src }) =>
  made.isAvailable ? <p><img class="preview" src={src} alt={fileText.alt[lang]} /></p> : <p class="empty">{fileText.reasons[made.reason][lang]}</p>;

const may = ({ view }: Look, command: Command): boolean => view.steps.lawful.some((step) => step.command === command);

const Handling: FC<{ look: Look; isPicture: boolean }> = ({ look, isPicture }) => {
  const { lang, item } = look;
  const isShut = !may(look, 'serve-evidence') && !may(look, 'set-aside-evidence') && !may(look, 'record-basis');
  if (isShut) return <ul class="plain moves shut"><li><h3>{t.shut[lang]}</h3><p>{t.shutWhy[lang]}</p></li></ul>;
  return (
    <>
      {!item.isSetAside && may(look, 'serve-evidence') && isPicture && <Mask look={look} />}
      {!item.isSetAside && may(look, 'serve-evidence') && <Serve look={look} />}
      {item.isSetAside && may(look, 'record-basis') && <Words look={look} act="dasar" name="dasar" title={t.lawful[lang]} label={t.lawfulLabel[lang]} send={t.lawfulSend[lang]} />}
      {!item.isSetAside && may(look, 'set-aside-evidence') && <Words look={look} act="sisihkan" name="alasan" title={t.aside[lang]} label={t.asideReason[lang]} send={t.asideSend[lang]} />}
    </>
  );
};

const ItemForm: FC<{ look: Look; act: string; send: string; children?: Child }> = ({ look, act, send, children }) => (
  <form method="post" action={inLang(look.lang, paths.caseEvidence(look.view.state.id, look.item.file))}>
    <Version version={look.view.state.version} />
    <input type="hidden" name="tindakan" value={act} />
    {children}
    <p class="actions"><Button second>{send}</Button></p>
  </form>
);

const Words: FC<{ look: Look; act: string; name: string; title: string; label: string; send: string }> = ({ look, act, name, title, label, send }) => (
  <Part id={act} title={title}><ItemForm look={look} act={act} send={send}><Field name={name} label={label} rows={3} value={look.typed[name]} faults={look.faults} /></ItemForm></Part>
);

const Mask: FC<{ look: Look }> = ({ look }) => {
  const { lang, view, copies, typed, faults } = look;
  return (
    <Part id="tutupi" title={t.mask[lang]}>
      <p>{t.maskNote[lang]}</p>
      {copies.length === 0 ? <p class="quiet">{t.noCopies[lang]}</p> : <ul class="lined">{copies.map((copy) => <li><FileLine lang={lang} file={copy} href={hrefOf(view, copy.id)} /></li>)}</ul>}
      <ItemForm look={look} act="tutupi" send={t.maskSend[lang]}>
        {faults['bidang-1'] && <p id="bidang-1"><strong>{faults['bidang-1']}</strong></p>}
        <table>
          <thead><tr><th scope="col">{fill(t.area, lang, { n: '' })}</th>{[t.left, t.topSide, t.width, t.height].map((head) => <th scope="col">{head[lang]}</th>)}</tr></thead>
          <tbody>
            {AREAS.map((n) => (
              <tr>
                <th scope="row">{n}</th>
                {SIDES.map(([side, words]) => <td><input class="input" type="text" inputmode="numeric" name={`${side}-${n}`} value={typed[`${side}-${n}`] ?? ''} aria-label={`${fill(t.area, lang, { n })}: ${words[lang]}`} autocomplete="off" /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </ItemForm>
    </Part>
  );
};

const SIDES = [['kiri', t.left], ['atas', t.topSide], ['lebar', t.width], ['tinggi', t.height]] as const;

const Serve: FC<{ look: Look }> = ({ look }) => {
  const { lang, item, copies, typed, faults } = look;
  const options = [...copies.map((copy, i) => ({ value: copy.id as string, label: fill(t.copy, lang, { n: i + 1 }) })), { value: item.file as string, label: t.whole[lang] }];
  return (
    <Part id="tunjukkan" title={t.serve[lang]}>
      <ItemForm look={look} act="tunjukkan" send={t.serveSend[lang]}>
        <Choices name="yang-ditunjukkan" label={t.which[lang]} value={typed['yang-ditunjukkan'] ?? item.served?.file} faults={faults} options={options} />
        <Field name="keterangan" label={t.note[lang]} value={typed['keterangan']} faults={faults} />
      </ItemForm>
    </Part>
  );
};

export async function evidenceItemPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(c, typed, () => handle(c, typed), (shown) => evidenceItemPage(c, shown), { 'evidence.bad-rectangle': 'bidang-1', 'evidence.not-a-picture': 'bidang-1' });
}

async function handle(c: Page, typed: Typed): Promise<Outcome> {
  const { view, item } = await found(c);
  const { ctx, lang } = c.var;
  const on = { caseId: view.state.id, version: Number(typed['versi']), file: item.file };
  const here: Outcome = { next: paths.caseEvidence(view.state.id, item.file) };
  switch (typed['tindakan']) {
    case 'tutupi': return mask(c, view, item, typed);
    case 'tunjukkan':
      if (!typed['yang-ditunjukkan']) return { faults: { 'yang-ditunjukkan': t.faults.which[lang] } };
      await serveEvidence(ctx, { ...on, shown: typed['yang-ditunjukkan'] as FileId, note: typed['keterangan'] ?? '' });
      return here;
    case 'sisihkan':
      await setAsideEvidence(ctx, { ...on, reason: typed['alasan'] ?? '' });
      return here;
    case 'dasar':
      await recordBasis(ctx, { ...on, basis: typed['dasar'] ?? '' });
      return here;
    default: throw new Refusal('kit.not-found');
  }
}

/** A masked copy is the officer's work on a file of their case: asked of the table like showing it. */
async function mask(c: Page, view: CaseView, item: EvidenceItem, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  ctx.mustHave('evidence.mask');
  if (!view.steps.lawful.some((step) => step.command === 'serve-evidence')) throw new Refusal('procedure.not-your-part');
  const areas = AREAS.flatMap((n): Rectangle[] => {
    const [left, top, width, height] = SIDES.map(([side]) => Number((typed[`${side}-${n}`] ?? '').replace(',', '.')) / 100) as [number, number, number, number];
    return SIDES.some(([side]) => typed[`${side}-${n}`]) ? [{ left, top, width, height }] : [];
  });
  if (areas.length === 0) return { faults: { 'bidang-1': t.faults.area[lang] } };
  await ctx.tx((tx) => maskImage(ctx, tx, item.file, areas));
  return { next: paths.caseEvidence(view.state.id, item.file) };
}
