import type { FC } from 'hono/jsx';
import type { FileId } from '../../../kit/ids.js';
import { Refusal } from '../../../kit/refusal.js';
import type { Lang } from '../../../kit/text.js';
import { previewOf, type OpenFile, type Preview } from '../../../evidence/index.js';
import { openReportFile } from '../../../intake/index.js';
import { fileForOfficer } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, readableSize, type Page } from '../../kit/index.js';
import { deskPage } from '../desk.js';
import { fileText as t } from './file.text.js';

/**
 * `/meja/berkas/<id>?laporan=…` or `?perkara=…`: the file itself, as a download under a neutral name; with `&lihat=1` a
 * page about it; with `&gambar=1` its preview. Whoever may not read the report or case may not read its file.
 */
export async function deskFilePage(c: Page): Promise<Response> {
  const found = await openFor(c);
  if (c.req.query('gambar')) return preview(c, found);
  return c.req.query('lihat') ? lookPage(c, found) : download(found);
}

function openFor(c: Page): Promise<OpenFile> {
  const [fileId, reportId, caseId] = [c.req.param('id') ?? '', c.req.query('laporan'), c.req.query('perkara')];
  if (reportId) return openReportFile(c.var.ctx, { reportId, fileId });
  if (caseId) return fileForOfficer(c.var.ctx, { caseId, fileId: fileId as FileId });
  throw new Refusal('kit.not-found');
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/gif': 'gif',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/3gpp': '3gp',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'application/pdf': 'pdf',
};

/** Hostile bytes: never shown inside our origin, always saved; the name tells nothing of what or who is in it. */
const CAGE = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

export function download({ file, stream }: OpenFile, kind: 'berkas' | 'surat' = 'berkas'): Response {
  const name = `${kind}-${file.id.slice(0, 8)}.${ENDINGS[file.media] ?? 'bin'}`;
  const headers = {
    ...CAGE,
    'content-type': file.media,
    'content-length': String(file.size),
    'content-disposition': `attachment; filename="${name}"`,
  };
  return new Response(ReadableStream.from(stream), { headers });
}

async function preview(c: Page, { file }: OpenFile): Promise<Response> {
  const made = await previewOf(c.var.ctx, file.id as FileId);
  if (!made.isAvailable) throw new Refusal('kit.not-found');
  return new Response(made.bytes as Uint8Array<ArrayBuffer>, { headers: { ...CAGE, 'content-type': made.media } });
}

async function lookPage(c: Page, { file }: OpenFile): Promise<Response> {
  const { lang } = c.var;
  const made = await previewOf(c.var.ctx, file.id as FileId);
  const self = `${paths.deskFile(file.id)}?${c.req.query('laporan') ? `laporan=${c.req.query('laporan')}` : `perkara=${c.req.query('perkara')}`}`;
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{fill(t.lead, lang, { name: file.name, media: file.media, size: readableSize(file.size, lang) })}</p>
        <p>
          <a href={inLang(lang, self)}>{t.download[lang]}</a>
        </p>
      </div>
      <section class="section">
        <Picture lang={lang} made={made} self={self} />
      </section>
      <dl class="facts">
        <div>
          <dt>{t.hash[lang]}</dt>
          <dd class="code">{file.sha256}</dd>
        </div>
      </dl>
    </>,
  );
}

const Picture: FC<{ lang: Lang; made: Preview; self: string }> = ({ lang, made, self }) => {
  if (!made.isAvailable) return <p class="empty">{t.reasons[made.reason][lang]}</p>;
  return (
    <>
      <p class="quiet">{t.note[lang]}</p>
      <p>
        <img class="preview" src={`${self}&gambar=1`} alt={t.alt[lang]} />
      </p>
    </>
  );
};
