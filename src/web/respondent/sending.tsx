import type { Child, FC } from 'hono/jsx';
import { discardFile, FILES_A_DRAFT, storeFile, type FileFound } from '../../evidence/index.js';
import { isId, type FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { caseFileOwner, caseFileWrapper, unsentFiles, type ServedView } from '../../procedure/index.js';
import { inLang } from '../paths.js';
import {
  Button,
  Choices,
  Field,
  FIELD_LIMIT,
  fill,
  readableSize,
  readForm,
  readUpload,
  refusalSentence,
  type Faults,
  type Option,
  type Page,
  type Typed,
} from '../kit/index.js';
import { respondentOf } from './session.js';
import { viewOf } from './view.js';
import { sendingText as t } from './sending.text.js';

/** Words and files on their way: what was chosen and written, and the files that have arrived but are not sent yet. */
export type Unsent = { readonly typed: Typed; readonly files: readonly FileFound[] };

/** Beside the files a form has a few fields only. */
const FIELDS_BYTES = 1_000_000;

/** Reads a form of words and files, with or without files in it, and stores what came while the step is open. Faults by field. */
export async function readSending(c: Page, isOpen: boolean): Promise<Unsent & { readonly faults: Faults }> {
  const isMultipart = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
  const got = isMultipart
    ? await readUpload(c, {
        keep: (file) => keep(c, isOpen, file),
        limitBytes: c.var.site.uploadLimit * 2 + FIELDS_BYTES,
        maxFiles: FILES_A_DRAFT,
      })
    : { typed: await readForm(c), stored: [], refused: [] };
  // What is left out is gone, and takes no room of the ten.
  for (const id of listed(got.typed, 'hapus')) await discardFile(c.var.ctx, ownerOf(c), id as FileId);
  const files = await arrived(c, [...chosenFiles(got.typed), ...got.stored.map((file) => file.id)]);
  const faults = {
    ...tooLong(c, got.typed),
    ...(await lost(c, got.typed, files)),
    ...(got.refused.length > 0 ? { berkas: got.refused.map((one) => refusedSentence(c, one)).join(' ') } : {}),
  };
  return { typed: got.typed, files, faults };
}

async function keep(c: Page, isOpen: boolean, file: { name: string; bytes: AsyncIterable<Uint8Array>; atMost: number }) {
  const { ctx, site } = c.var;
  if (!isOpen) throw new Refusal('procedure.not-now');
  return storeFile(ctx, { ...file, wrapper: caseFileWrapper(ctx), owner: ownerOf(c), limit: site.uploadLimit });
}

const ownerOf = (c: Page): string => caseFileOwner(c.var.ctx, respondentOf(c).caseId);
const listed = (typed: Typed, name: string): string[] => (typed[name] ?? '').split('\n').filter(isId);
const chosenFiles = (typed: Typed): string[] => listed(typed, 'terunggah').filter((id) => !listed(typed, 'hapus').includes(id));

/** Of these, what has arrived and is not sent: an id of anything else does not come in by this door. */
async function arrived(c: Page, ids: readonly string[]): Promise<FileFound[]> {
  return ids.length === 0 ? [] : (await waiting(c)).files.filter((file) => ids.includes(file.id));
}

/** A form not begun yet, with the files that arrived for an earlier one and were never sent. */
export async function waiting(c: Page): Promise<Unsent> {
  const { ctx } = c.var;
  return { typed: {}, files: await ctx.tx((tx) => unsentFiles(ctx, tx, respondentOf(c).caseId)) };
}

/** Files that went meanwhile are said, never left out in silence; those of an answer that is sent already are not lost. */
async function lost(c: Page, typed: Typed, files: readonly FileFound[]): Promise<Faults> {
  const missing = chosenFiles(typed).filter((id) => !files.some((file) => file.id === id));
  if (missing.length === 0) return {};
  const { replies, objection, appeal } = await viewOf(c);
  const sent: readonly string[] = [...replies.flatMap((one) => one.files), ...(objection?.files ?? []), ...(appeal?.files ?? [])];
  return missing.every((id) => sent.includes(id)) ? {} : { berkas: refusalSentence('evidence.gone', {}, c.var.lang) };
}

const tooLong = (c: Page, typed: Typed): Faults =>
  [...(typed['cerita'] ?? '')].length > FIELD_LIMIT ? { cerita: refusalSentence('kit.too-long', { limit: FIELD_LIMIT }, c.var.lang) } : {};

const refusedSentence = (c: Page, { name, refusal }: { name: string; refusal: Refusal }): string =>
  `${name}: ${refusalSentence(refusal.code, refusal.data, c.var.lang)}`;

export const fileIds = (unsent: Unsent): FileId[] => unsent.files.map((file) => file.id);

type FormProps = {
  c: Page;
  to: string;
  unsent: Unsent;
  faults?: Faults;
  label: string;
  hint: string;
  stances?: { label: string; options: readonly Option[] };
};

/** Choice, words, files: one form, so that pressing any of its buttons loses nothing. */
export const SendingForm: FC<FormProps> = ({ c, to, unsent, faults = {}, label, hint, stances }) => {
  const lang = c.var.lang;
  return (
    <form action={inLang(lang, to)} method="post" enctype="multipart/form-data" novalidate>
      {stances && <Choices name="benar" label={stances.label} options={stances.options} value={unsent.typed['benar']} faults={faults} />}
      <Field name="cerita" label={label} hint={hint} rows={6} value={unsent.typed['cerita']} faults={faults} />
      <FileField c={c} fault={faults['berkas']} />
      <Arrived c={c} files={unsent.files} />
      <div class="actions">
        <Button>{t.check[lang]}</Button>
      </div>
    </form>
  );
};

const FileField: FC<{ c: Page; fault: string | undefined }> = ({ c, fault }) => {
  const { lang, site } = c.var;
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for="berkas">{t.files[lang]}</label>
      <span class="hint" id="berkas-bantu">
        {fill(t.filesHint, lang, { n: FILES_A_DRAFT, size: readableSize(site.uploadLimit, lang) })}
      </span>
      {fault && (
        <span class="fault" id="berkas-salah">
          <span>
            {fault} {t.otherKept[lang]}
          </span>
        </span>
      )}
      <input
        class="input"
        type="file"
        id="berkas"
        name="berkas"
        multiple
        accept="image/*,video/*,audio/*,application/pdf"
        aria-describedby={fault ? 'berkas-bantu berkas-salah' : 'berkas-bantu'}
        aria-invalid={fault ? 'true' : undefined}
      />
    </div>
  );
};

/** What has arrived already goes along; a tick leaves it out. */
const Arrived: FC<{ c: Page; files: readonly FileFound[] }> = ({ c, files }) => {
  const lang = c.var.lang;
  if (files.length === 0) return <></>;
  return (
    <fieldset class="field">
      <legend>{t.arrived[lang]}</legend>
      <ul class="lined">
        {files.map((file) => (
          <li>
            {file.name} <span class="quiet small">{readableSize(file.size, lang)}</span>
          </li>
        ))}
      </ul>
      <Carried files={files} />
      {files.map((file) => (
        <div class="choice">
          <input type="checkbox" id={`hapus-${file.id}`} name="hapus" value={file.id} />
          <label for={`hapus-${file.id}`}>{fill(t.leaveOut, lang, { name: file.name })}</label>
        </div>
      ))}
    </fieldset>
  );
};

const Carried: FC<{ files: readonly FileFound[] }> = ({ files }) => (
  <>
    {files.map((file) => (
      <input type="hidden" name="terunggah" value={file.id} />
    ))}
  </>
);

type Check = {
  c: Page;
  view: ServedView;
  unsent: Unsent;
  send: string;
  change: string;
  goesTo: 'replyGoesTo' | 'objectionGoesTo' | 'appealGoesTo';
  children?: Child;
};

/** Everything once more, before it goes out: what will be read by whom, and the way back to change it. */
export const CheckForm: FC<Check> = ({ c, view, unsent, send, change, goesTo, children }) => {
  const lang = c.var.lang;
  const carried = (
    <>
      <input type="hidden" name="benar" value={unsent.typed['benar'] ?? ''} />
      <input type="hidden" name="cerita" value={unsent.typed['cerita'] ?? ''} />
      <Carried files={unsent.files} />
    </>
  );
  return (
    <>
      <dl class="facts">
        {children}
        <div>
          <dt>{t.files[lang]}</dt>
          <dd>
            {unsent.files.length === 0
              ? t.noFiles[lang]
              : unsent.files.map((file, i) => (
                  <>
                    {i > 0 && <br />}
                    {file.name} <span class="quiet">({readableSize(file.size, lang)})</span>
                  </>
                ))}
          </dd>
        </div>
      </dl>
      <p>{t[goesTo][lang]}</p>
      <form method="post" action={inLang(lang, send)}>
        {carried}
        <input type="hidden" name="versi" value={String(view.version)} />
        <div class="actions">
          <Button>{t.send[lang]}</Button>
        </div>
      </form>
      <form method="post" action={inLang(lang, change)}>
        {carried}
        <div class="actions">
          <Button second name="ubah" value="1">
            {t.change[lang]}
          </Button>
        </div>
      </form>
    </>
  );
};
