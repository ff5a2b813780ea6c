import type { FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { previewOf, type Preview } from '../../evidence/index.js';
import { fileForRespondent, type ServedView } from '../../procedure/index.js';
import { inLang, paths } from '../paths.js';
import { fill, readableSize, type Page, type Routes } from '../kit/index.js';
import { fileDownload, filePicture } from './addresses.js';
import { evidenceText as t } from './evidence.text.js';
import { fileEnding } from './file-ending.js';
import { Back, ownPage, Section } from './frame.js';
import { viewOf, type Evidence } from './view.js';

/** `/terlapor/bukti/<id>`: one piece of what was served, its picture and its download. Anything else is not there (404). */
export function evidenceRoutes(app: Routes): void {
  app.get(paths.respondentFile(':id'), showEvidence);
  app.get(filePicture(':id'), picture);
  app.get(fileDownload(':id'), download);
}

/** The evidence shown, numbered; what the respondent brought stands under its own name. */
export const EvidenceSection: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const lang = c.var.lang;
  return (
    <Section id="bukti" title={t.title[lang]}>
      {view.evidence.length === 0 ? (
        <p>{t.none[lang]}</p>
      ) : (
        <ul class="lined">
          {view.evidence.map((item) => (
            <li>
              <h3>
                <a href={inLang(lang, paths.respondentFile(item.file))}>{nameOf(item, c)}</a>
              </h3>
              <p class="by">{fill(item.isOwn ? t.broughtOn : t.shownOn, lang, { on: longDay(item.shownOn, lang) })}</p>
            </li>
          ))}
        </ul>
      )}
      {view.evidence.some((item) => !item.isOwn) && <p class="quiet">{t.masked[lang]}</p>}
      {view.setAsideCount > 0 && <p class="quiet">{fill(t.setAside, lang, { n: view.setAsideCount })}</p>}
    </Section>
  );
};

/** "Bukti 2: foto". The name a reporter's file came with could tell who they are; the respondent's own files keep theirs. */
function nameOf(item: Evidence, c: Page): string {
  const kind = (t.kinds[item.media.split('/', 1)[0] as keyof typeof t.kinds] ?? t.document)[c.var.lang];
  const words = { n: item.number, kind, name: item.name };
  return fill(item.isOwn ? t.own : t.numbered, c.var.lang, words);
}

function evidenceAt(c: Page, view: ServedView): Evidence {
  const found = view.evidence.find((item) => item.file === c.req.param('id'));
  if (!found) throw new Refusal('procedure.not-shown');
  return found;
}

async function showEvidence(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await viewOf(c);
  const item = evidenceAt(c, view);
  const made = await previewOf(ctx, item.file);
  const title = nameOf(item, c);
  return ownPage(
    c,
    { title, number: view.number },
    <>
      <h1>{title}</h1>
      <p class="lead">
        {fill(item.isOwn ? t.broughtOn : t.shownOn, lang, { on: longDay(item.shownOn, lang) })} {!item.isOwn && t.masked[lang]}
      </p>
      <Picture c={c} made={made} item={item} title={title} />
      <p>
        <a href={inLang(lang, fileDownload(item.file))}>{fill(t.download, lang, { size: readableSize(item.size, lang) })}</a>
      </p>
      <p>{t.answerIt[lang]}</p>
      <Back c={c} />
    </>,
  );
}

const Picture: FC<{ c: Page; made: Preview; item: Evidence; title: string }> = ({ c, made, item, title }) =>
  made.isAvailable ? (
    <p>
      <img class="preview" src={filePicture(item.file)} alt={fill(t.alt, c.var.lang, { title })} />
    </p>
  ) : (
    <p class="quiet">{t.noPicture[c.var.lang]}</p>
  );

/** Hostile bytes: never run inside our origin; the name of a download tells nothing of who is in it. */
const CAGE = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

async function picture(c: Page): Promise<Response> {
  const view = await viewOf(c);
  const made = await previewOf(c.var.ctx, evidenceAt(c, view).file);
  if (!made.isAvailable) throw new Refusal('kit.not-found');
  return new Response(made.bytes as Uint8Array<ArrayBuffer>, { headers: { ...CAGE, 'content-type': made.media } });
}

async function download(c: Page): Promise<Response> {
  const view = await viewOf(c);
  const { number } = evidenceAt(c, view);
  const { file, stream } = await fileForRespondent(c.var.ctx, c.req.param('id') as FileId);
  const name = `bukti-${number}.${fileEnding(file.media)}`;
  const headers = {
    ...CAGE,
    'content-type': file.media,
    'content-length': String(file.size),
    'content-disposition': `attachment; filename="${name}"`,
  };
  return new Response(ReadableStream.from(stream), { headers });
}
