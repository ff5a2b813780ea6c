import type { Child, FC } from 'hono/jsx';
import { compareUpload, findByCode, type FoundLetter } from '../../letters/index.js';
import { longDay } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import {
  Button,
  Errors,
  Field,
  fill,
  page,
  publicNav,
  readForm,
  readUpload,
  refusalSentence,
  type Faults,
  type Page,
  type Routes,
} from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { verifyText as t } from './verifikasi.text.js';

/** Letters are small; a scan of many pages fits. Bytes. */
const UPLOAD_LIMIT = 50 * 1000 * 1000;

/** Adds `/verifikasi` and `/verifikasi/<code>`. */
export function verifyRoutes(app: Routes): void {
  app.get(paths.verify, (c) => askPage(c, '', {}));
  app.post(paths.verify, lookUp);
  app.get(paths.verifyCode(':code'), codePage);
  app.post(paths.verifyCode(':code'), compareFile);
}

async function lookUp(c: Page): Promise<Response> {
  const code = ((await readForm(c)).kode ?? '').trim();
  if (code === '') return askPage(c, '', { kode: t.missing[c.var.lang] });
  if (!isShapedAsCode(code)) return unknownCode(c, code);
  return c.redirect(inLang(c.var.lang, paths.verifyCode(encodeURIComponent(code))), 303);
}

/** Only what can be a code goes into an address, and so into a history: somebody may paste receipt words here. */
const isShapedAsCode = (typed: string): boolean => /^[a-z0-9]{16}$/i.test(typed.slice(0, 40).replaceAll(/[\s\-–—.]/g, ''));

async function codePage(c: Page): Promise<Response> {
  const code = c.req.param('code') ?? '';
  const letter = await findByCode(c.var.ctx, code);
  return letter.found ? letterPage(c, code, letter) : unknownCode(c, code);
}

/** One page and one set of words for every code we do not know, whatever the reason. */
function unknownCode(c: Page, code: string): Response | Promise<Response> {
  return askPage(c, code, { kode: refusalSentence('letters.unknown-code', {}, c.var.lang) }, 404);
}

/** Reads the file once, past every store, and says whether each byte is the same. */
async function compareFile(c: Page): Promise<Response> {
  const [code, lang] = [c.req.param('code') ?? '', c.var.lang];
  const { stored, refused } = await readUpload(c, {
    keep: (file) => compareUpload(c.var.ctx, code, file.bytes),
    limitBytes: UPLOAD_LIMIT,
    maxFiles: 1,
  });
  const letter = await findByCode(c.var.ctx, code);
  if (!letter.found) return unknownCode(c, code);
  const fault = refused[0]?.refusal ?? null;
  if (fault) return letterPage(c, code, letter, { berkas: refusalSentence(fault.code, fault.data, lang) });
  return stored[0] ? letterPage(c, code, letter, {}, stored[0]) : letterPage(c, code, letter, { berkas: t.fileMissing[lang] });
}

function askPage(
  c: Page,
  code: string,
  faults: Faults,
  status: 200 | 404 | 422 = Object.keys(faults).length ? 422 : 200,
): Promise<Response> {
  const lang = c.var.lang;
  return Promise.resolve(
    page(
      c,
      { title: t.title[lang], nav: publicNav(c) },
      <div class="page">
        <Errors lang={lang} faults={faults} />
        <div class="top">
          <h1>{t.title[lang]}</h1>
          <p class="lead">{t.lead[lang]}</p>
        </div>
        <form method="post" action={inLang(lang, paths.verify)}>
          <Field name="kode" label={t.code[lang]} hint={t.codeHint[lang]} faults={faults} value={code.slice(0, 80)} spellcheck={false} />
          <div class="actions">
            <Button>{t.look[lang]}</Button>
          </div>
        </form>
        <Part id="tentang" head={t.about[lang]}>
          <p>{t.aboutSay[lang]}</p>
        </Part>
      </div>,
      status,
    ),
  );
}

type Known = Extract<FoundLetter, { found: true }>;

function letterPage(c: Page, code: string, letter: Known, faults: Faults = {}, result?: 'identical' | 'different'): Promise<Response> {
  const lang = c.var.lang;
  const status = Object.keys(faults).length ? 422 : 200;
  return Promise.resolve(
    page(
      c,
      { title: t.foundTitle[lang], nav: publicNav(c) },
      <div class="page">
        <Errors lang={lang} faults={faults} />
        <div class="top">
          <h1>{t.foundTitle[lang]}</h1>
          {result && (
            <p class="lead" role="status">
              <strong>{t[result][lang]}</strong>
            </p>
          )}
          {letter.isWithdrawn && (
            <p class="lead">
              <strong>{t.withdrawn[lang]}</strong>
            </p>
          )}
          <p class={result ? undefined : 'lead'}>{fill(t.found, lang, { code: code.toUpperCase() })}</p>
          <p>{t.compare[lang]}</p>
        </div>
        <LetterFacts lang={lang} letter={letter} />
        <Part id="berkas-surat" head={t.file[lang]}>
          <p>{t.fileSay[lang]}</p>
          <form method="post" action={inLang(lang, paths.verifyCode(encodeURIComponent(code)))} enctype="multipart/form-data">
            <FileField lang={lang} fault={faults.berkas} />
            <div class="actions">
              <Button>{t.check[lang]}</Button>
            </div>
          </form>
          <p>
            <a href={inLang(lang, paths.verify)}>{t.another[lang]}</a>
          </p>
        </Part>
      </div>,
      status,
    ),
  );
}

const LetterFacts: FC<{ lang: Lang; letter: Known }> = ({ lang, letter }) => (
  <dl class="facts">
    <div>
      <dt>{t.number[lang]}</dt>
      <dd>{letter.number}</dd>
    </div>
    <div>
      <dt>{t.date[lang]}</dt>
      <dd>{longDay(letter.datedOn, lang)}</dd>
    </div>
    <div>
      <dt>{t.pages[lang]}</dt>
      <dd>{letter.pages}</dd>
    </div>
  </dl>
);

const FileField: FC<{ lang: Lang; fault: string | undefined }> = ({ lang, fault }) => (
  <div class={fault ? 'field wrong' : 'field'}>
    <label for="berkas">{t.fileLabel[lang]}</label>
    <span class="hint" id="berkas-bantu">
      {t.fileHint[lang]}
    </span>
    {fault && (
      <span class="fault" id="berkas-salah">
        {fault}
      </span>
    )}
    <input
      class="input"
      type="file"
      id="berkas"
      name="berkas"
      accept="application/pdf,image/jpeg,image/png"
      aria-describedby={fault ? 'berkas-bantu berkas-salah' : 'berkas-bantu'}
      aria-invalid={fault ? 'true' : undefined}
    />
  </div>
);

const Part: FC<{ id: string; head: string; children?: Child }> = ({ id, head, children }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{head}</h2>
    <div class="body">{children}</div>
  </section>
);
