import type { FC } from 'hono/jsx';
import {
  addDraftFile,
  BYTES_A_DRAFT,
  FILES_A_DRAFT,
  loadDraft,
  openDraft,
  removeDraftFile,
  saveStep,
  type Draft,
} from '../../intake/index.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import {
  Button,
  Errors,
  Fault,
  Field,
  fill,
  readableSize,
  readUpload,
  refusalSentence,
  type Faults,
  type Page,
  type Routes,
  type Upload,
} from '../kit/index.js';
import { frameText } from './frame.text.js';
import { Optional, statusOf, stepPage, type Notice } from './frame.js';
import { readLinks } from './links.js';
import { goTo, keepKey, readKey, type Place } from './place.js';
import { isChange, mayTake, nextOf, renewKey, withDraft } from './question-page.js';
import { evidenceText as t } from './evidence.text.js';

/** One form for links, files and the remove buttons, so that pressing any of them loses nothing typed or chosen. */
export function addEvidence(app: Routes, place: Place): void {
  app.get(place.step('bukti'), (c) =>
    withDraft(c, place, (draft) => show(c, place, draft, (draft.answers.evidence?.links ?? []).join('\n'), {})),
  );
  app.post(place.step('bukti'), async (c) => {
    mayTake(c, place);
    const opened = await openOrAgain(c, place);
    if (opened === 'sent') return goTo(c, place.step('selesai'));
    const { ctx, site } = c.var;
    const got = await readUpload(c, {
      keep: (file) => addDraftFile(ctx, opened.key, { ...file, limit: site.uploadLimit }),
      limitBytes: BYTES_A_DRAFT + 1_000_000,
      maxFiles: FILES_A_DRAFT,
    });
    return answer(c, place, opened, got);
  });
}

type Opened = { readonly key: string; readonly isFresh: boolean };

/** A draft that died in the meantime is replaced before the files come in, so that they have somewhere to go. */
async function openOrAgain(c: Page, place: Place): Promise<Opened | 'sent'> {
  const { key, via } = readKey(c, place);
  const { state } = await loadDraft(c.var.ctx, key);
  if (state === 'sent') return 'sent';
  if (state === 'open') {
    renewKey(c, place);
    return { key: key!, isFresh: false };
  }
  const fresh = await openDraft(c.var.ctx, { via });
  keepKey(c, place, fresh.key, via);
  return { key: fresh.key, isFresh: true };
}

async function answer(c: Page, place: Place, { key, isFresh }: Opened, got: Upload<unknown>): Promise<Response> {
  const { ctx, lang } = c.var;
  const typed = got.typed['tautan'] ?? '';
  const remove = got.typed['hapus'];
  if (remove) await removeDraftFile(ctx, key, remove as FileId);
  const read = readLinks(typed, lang);
  const faults: Record<string, string> = {
    ...('fault' in read ? { tautan: read.fault } : {}),
    ...(got.refused.length > 0 ? { berkas: got.refused.map((one) => refusedSentence(c, one)).join(' ') } : {}),
  };
  if ('links' in read && !isFresh) await saveStep(ctx, key, 'evidence', { links: read.links });
  if (Object.keys(faults).length > 0 || isFresh) return show(c, place, await openNow(c, key), typed, faults, isFresh ? 'expired' : null);
  const stays = remove !== undefined || got.typed['lagi'] !== undefined;
  return goTo(c, stays ? `${place.step('bukti')}${isChange(c) ? '?ubah' : ''}` : nextOf(c, place, 'bukti'));
}

async function openNow(c: Page, key: string): Promise<Draft> {
  const loaded = await loadDraft(c.var.ctx, key);
  if (loaded.state !== 'open') throw new Refusal('intake.no-draft');
  return loaded.draft;
}

const refusedSentence = (c: Page, { name, refusal }: { name: string; refusal: Refusal }): string =>
  fill(t.refusedFile, c.var.lang, { name: name || t.noName[c.var.lang], why: refusalSentence(refusal.code, refusal.data, c.var.lang) });

function show(
  c: Page,
  place: Place,
  draft: Draft,
  links: string,
  faults: Faults,
  notice: Notice | null = null,
): Response | Promise<Response> {
  const { lang, site } = c.var;
  const hasFaults = Object.keys(faults).length > 0;
  const hint = fill(t.filesHint, lang, {
    files: FILES_A_DRAFT,
    each: readableSize(site.uploadLimit, lang),
    all: readableSize(BYTES_A_DRAFT, lang),
  });
  return stepPage(
    c,
    { place, slug: 'bukti', title: t.title[lang], hasFaults, notice },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{t.lead[lang]}</p>
      <form method="post" enctype="multipart/form-data" novalidate>
        <FileField c={c} hint={hint} fault={faults['berkas']} />
        {/* The first button of a form is the one that Enter presses: it must never be one that removes. */}
        <div class="actions">
          <Button second name="lagi" value="1">
            {t.upload[lang]}
          </Button>
        </div>
        <FileList c={c} draft={draft} />
        <Field
          name="tautan"
          label={<Optional c={c} label={t.links[lang]} />}
          hint={t.linksHint[lang]}
          rows={3}
          faults={faults}
          value={links}
          spellcheck={false}
        />
        <div class="actions">
          <Button>{isChange(c) ? frameText.toCheck[lang] : frameText.continue[lang]}</Button>
        </div>
      </form>
    </>,
    statusOf(hasFaults, notice),
  );
}

const FileField: FC<{ c: Page; hint: string; fault: string | undefined }> = ({ c, hint, fault }) => (
  <div class={fault ? 'field wrong' : 'field'}>
    <label for="berkas">
      <Optional c={c} label={t.files[c.var.lang]} />
    </label>
    <span class="hint" id="berkas-bantu">
      {hint} {t.gives[c.var.lang]}
    </span>
    <Fault name="berkas" sentence={fault && `${fault} ${t.otherKept[c.var.lang]}`} />
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

const FileList: FC<{ c: Page; draft: Draft }> = ({ c, draft }) => {
  const lang = c.var.lang;
  if (draft.files.length === 0) return <></>;
  return (
    <div class="field">
      <h2>{t.here[lang]}</h2>
      <ul class="lined">
        {draft.files.map((file) => (
          <li>
            <p>
              {file.name} <span class="quiet small">{readableSize(file.size, lang)}</span>
            </p>
            <p>
              <button class="button second" name="hapus" value={file.id}>
                {fill(t.remove, lang, { name: file.name })}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
};
