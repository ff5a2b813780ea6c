import { isRefusal, Refusal } from '../../../kit/refusal.js';
import { refusals, type RefusalCode } from '../../../kit/refusals.js';
import { employeeLeft, lookUpEmployee, mendEmployee } from '../../../identity/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, readForm, refusalSentence, type Faults, type Page, type Typed } from '../../kit/index.js';
import { adminPage } from '../frame.js';
import { staffText as t } from './staff.text.js';

/** `/admin/pegawai/orang`: one person by whole number or address. The answer comes to a POST: no address line holds a number. */
export async function lookUpPage(c: Page, typed: Typed = {}, faults: Faults = {}, status: 200 | 404 | 422 = 200): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('directory.import');
  const saved = c.req.query('tersimpan') !== undefined;
  return adminPage(
    c,
    t.one[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.adminStaff)}>{t.title[lang]}</a>
        </p>
        <h1>{t.one[lang]}</h1>
        <p class="lead">{t.oneLead[lang]}</p>
        {saved && (
          <p role="status">
            <strong>{t.saved[lang]}</strong>
          </p>
        )}
      </div>
      <form method="post" action={inLang(lang, paths.adminEmployee)}>
        <Field name="cari" label={t.find[lang]} hint={t.findHint[lang]} value={typed['cari']} faults={faults} />
        <p class="actions">
          <Button>{t.open[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

export async function employeePost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  try {
    const found = await lookUpEmployee(c.var.ctx, typed['cari'] ?? '');
    const { name, post, mail, superior } = found;
    return await rowPage(c, found.id, { nama: name, jabatan: post, surel: mail ?? '', atasan: superior ?? '', nomor: found.number ?? '' });
  } catch (error) {
    if (!isRefusal(error, 'identity.employee-unknown')) throw error;
    return lookUpPage(c, typed, { cari: refusalSentence(error.code, error.data, c.var.lang) }, 404);
  }
}

function rowPage(c: Page, id: string, typed: Typed, faults: Faults = {}): Response | Promise<Response> {
  const { lang } = c.var;
  const action = inLang(lang, paths.adminEmployeeRow(id));
  const field = (name: string, label: string, hint?: string) => (
    <Field name={name} label={label} hint={hint} value={typed[name]} faults={faults} />
  );
  return adminPage(
    c,
    t.row[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.adminStaff)}>{t.title[lang]}</a>
        </p>
        <h1>{t.row[lang]}</h1>
        <p class="lead">{t.rowLead[lang]}</p>
        {typed['nomor'] && (
          <p>
            {t.columnNames.number[lang]}: {typed['nomor']}
          </p>
        )}
      </div>
      <form method="post" action={action}>
        <input type="hidden" name="nomor" value={typed['nomor'] ?? ''} />
        {field('nama', t.columnNames.name[lang])}
        {field('jabatan', t.columnNames.post[lang])}
        {field('surel', t.columnNames.mail[lang])}
        {field('atasan', t.columnNames.superior[lang], t.superiorHint[lang])}
        <p class="actions">
          <Button name="langkah" value="simpan">
            {t.save[lang]}
          </Button>
        </p>
      </form>
      <section class="section" aria-labelledby="keluar">
        <h2 id="keluar">{t.leftTitle[lang]}</h2>
        <form method="post" action={action}>
          <p>{t.leftNote[lang]}</p>
          <p class="actions">
            <Button name="langkah" value="keluar" second>
              {t.leftSend[lang]}
            </Button>
          </p>
        </form>
      </section>
    </>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

const FIELD_OF: Partial<Record<RefusalCode, string>> = {
  'identity.no-name': 'nama',
  'identity.bad-mail': 'surel',
  'identity.directory-meanwhile': 'surel',
  'identity.bad-superior': 'atasan',
};

export async function employeeRowPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const { ctx, lang } = c.var;
  const id = c.req.param('id') ?? '';
  try {
    if (typed['langkah'] === 'keluar') await employeeLeft(ctx, id);
    else {
      const [name, post, mail, superior] = ['nama', 'jabatan', 'surel', 'atasan'].map((field) => typed[field] ?? '') as [
        string,
        string,
        string,
        string,
      ];
      await mendEmployee(ctx, id, { name, post, mail, superior });
    }
  } catch (error) {
    const field = isRefusal(error) ? FIELD_OF[error.code] : undefined;
    if (!(error instanceof Refusal) || !field || refusals[error.code].status >= 500) throw error;
    return rowPage(c, id, typed, { [field]: refusalSentence(error.code, error.data, lang) });
  }
  return c.redirect(`${inLang(lang, paths.adminEmployee)}?tersimpan`, 303);
}
