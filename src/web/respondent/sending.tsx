import type { Child, FC } from 'hono/jsx';
import { filesOf, storeFile, type FileFound } from '../../evidence/index.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { caseFileOwner, caseFileWrapper, type ServedView } from '../../procedure/index.js';
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
import { sendingText as t } from './sending.text.js';

/** Words and files on their way: what was chosen and written, and the files that have arrived but are not sent yet. */
export type Unsent = { readonly typed: Typed; readonly files: readonly FileFound[] };

const FILES = 10;
/** Beside the files a form has a few fields only. */
const FIELDS_BYTES = 1_000_000;

/** Reads a form of words and files, with or without files in it, and stores what came while the step is open. Faults by field. */
export async function readSending(c: Page, isOpen: boolean): Promise<Unsent & { readonly faults: Faults }> {
  const isMultipart = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
  const got = isMultipart
    ? await readUpload(c, { keep: (file) => keep(c, isOpen, file), limitBytes: c.var.site.uploadLimit * 2 + FIELDS_BYTES, maxFiles: FILES })
    : { typed: await readForm(c), stored: [], refused: [] };
  const files = await arrived(c, [...chosenFiles(got.typed), ...got.stored.map((file) => file.id)]);
  const faults = {
    ...tooLong(c, got.typed),
    ...(got.refused.length > 0 ? { berkas: got.refused.map((one) => refusedSentence(c, one)).join(' ') } : {}),
  };
  return { typed: got.typed, files, faults };
}

async function keep(c: Page, isOpen: boolean, file: { name: string; bytes: AsyncIterable<Uint8Array>; atMost: number }) {
  const { ctx, site } = c.var;
  if (!isOpen) throw new Refusal('procedure.not-now');
  return storeFile(ctx, { ...file, wrapper: caseFileWrapper(ctx), owner: caseFileOwner(respondentOf(c).caseId), limit: site.uploadLimit });
}

const chosenFiles = (typed: Typed): string[] =>
  (typed['terunggah'] ?? '').split('\n').filter((id) => id !== '' && !(typed['hapus'] ?? '').split('\n').includes(id));

/** Only what was uploaded for this case and is not part of it yet: an id of evidence that was never shown must not come in by this door. */
async function arrived(c: Page, ids: readonly string[]): Promise<FileFound[]> {
  const { ctx } = c.var;
  if (ids.length === 0) return [];
  const own = await ctx.tx((tx) => filesOf(ctx, tx, caseFileOwner(respondentOf(c).caseId), caseFileWrapper(ctx)));
  return own.filter((file) => !file.isKept && ids.includes(file.id));
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
        {fill(t.filesHint, lang, { n: FILES, size: readableSize(site.uploadLimit, lang) })}
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

/** Everything once more, before it goes out: what will be read by whom, and the way back to change it. */
export const CheckForm: FC<{ c: Page; view: ServedView; unsent: Unsent; send: string; change: string; children?: Child }> = ({
  c,
  view,
  unsent,
  send,
  change,
  children,
}) => {
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
      <p>{t.goesTo[lang]}</p>
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
