import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import { isRefusal } from '../../../kit/refusal.js';
import { refusals } from '../../../kit/refusals.js';
import { checkDirectory, directoryCounts, directoryRuns, type KeptRun, type UnitCount } from '../../../identity/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, fill, readUpload, refusalSentence, type Faults, type Incoming, type Page } from '../../kit/index.js';
import { adminPage } from '../frame.js';
import { staffText as t } from './staff.text.js';

/** 50,000 rows of SIASN are 15 MB as XLSX, 25 MB as CSV. */
const LIMIT_BYTES = 64 * 1024 * 1024;

/** `/admin/pegawai`: how many people each unit has, and files in. It lists nobody. */
export async function staffPage(c: Page, faults: Faults = {}, status: 200 | 409 | 413 | 422 = 200): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('directory.import');
  const [{ units, changedOn }, runs] = [await directoryCounts(ctx), await directoryRuns(ctx)];
  const people = units.reduce((sum, one) => sum + one.people, 0);
  return adminPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>
          {changedOn
            ? fill(t.count, lang, { people: people.toLocaleString(lang), units: units.length, day: longDay(changedOn, lang) })
            : t.empty[lang]}
        </p>
      </div>
      <section class="section" aria-labelledby="kirim">
        <h2 id="kirim">{t.send[lang]}</h2>
        <FileForm c={c} faults={faults} />
        <Runs c={c} runs={runs} />
      </section>
      {people > 0 && (
        <section class="section" aria-labelledby="satu">
          <h2 id="satu">{t.one[lang]}</h2>
          <form method="post" action={inLang(lang, paths.adminEmployee)}>
            <Field name="cari" label={t.find[lang]} hint={t.findHint[lang]} />
            <p class="actions">
              <Button second>{t.open[lang]}</Button>
            </p>
          </form>
        </section>
      )}
      {units.length > 0 && <Units c={c} units={units} />}
    </>,
    status,
  );
}

const FileForm: FC<{ c: Page; faults: Faults }> = ({ c, faults }) => {
  const { lang } = c.var;
  const fault = faults['berkas'];
  return (
    <form method="post" action={inLang(lang, paths.adminStaff)} enctype="multipart/form-data">
      <div class={fault ? 'field wrong' : 'field'}>
        <label for="berkas">{t.file[lang]}</label>
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
          accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? 'berkas-bantu berkas-salah' : 'berkas-bantu'}
        />
      </div>
      <p class="actions">
        <Button>{t.check[lang]}</Button>
        <a href={inLang(lang, paths.adminStaffSample)}>{t.sample[lang]}</a>
      </p>
      <details class="why">
        <summary>{t.columns[lang]}</summary>
        <p>{t.columnsNote[lang]}</p>
        <p>
          <strong>{t.noSocial[lang]}</strong>
        </p>
      </details>
    </form>
  );
};

const Runs: FC<{ c: Page; runs: readonly KeptRun[] }> = ({ c, runs }) => {
  const { lang } = c.var;
  if (runs.length === 0) return <></>;
  return (
    <>
      <h3>{t.runs[lang]}</h3>
      <ul class="lined plain">
        {runs.map((run) => (
          <li>
            <a href={inLang(lang, paths.adminStaffRun(run.id))}>
              {run.movedAt.toZonedDateTimeISO(c.var.ctx.tenant.zone).toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB', {
                day: 'numeric',
                month: 'long',
                year: 'numeric',
                hour: '2-digit',
                minute: '2-digit',
              })}
            </a>{' '}
            <span class="quiet">{t.states[run.state === 'checked' && !run.hasFile ? 'old' : run.state][lang]}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Units: FC<{ c: Page; units: readonly UnitCount[] }> = ({ c, units }) => {
  const { lang } = c.var;
  return (
    <section class="section" aria-labelledby="unit">
      <h2 id="unit">{t.units[lang]}</h2>
      <p>{t.unitsNote[lang]}</p>
      <table class="list" role="table">
        <caption class="hide">{t.units[lang]}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[t.unit, t.people, t.reachable, t.sheets].map((head) => (
              <th scope="col" role="columnheader">
                {head[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {units.map(({ unit, path, people, reachable }) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {path}
              </th>
              <td role="cell">{fill(t.peopleN, lang, { n: people.toLocaleString(lang) })}</td>
              <td role="cell">{fill(t.reachableN, lang, { n: reachable.toLocaleString(lang) })}</td>
              <td role="cell">
                <form method="post" action={inLang(lang, paths.adminStaffSheet)}>
                  <Button name="unit" value={unit.id} second>
                    {t.sheet[lang]}
                  </Button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

export async function staffPost(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  ctx.mustHave('directory.import');
  try {
    const { stored, refused } = await readUpload(c, { limitBytes: LIMIT_BYTES, maxFiles: 1, keep: bytesOf });
    if (refused[0]) throw refused[0].refusal;
    if (!stored[0]) return await staffPage(c, { berkas: t.noFile[lang] }, 422);
    const { run } = await checkDirectory(ctx, stored[0]);
    return c.redirect(inLang(lang, paths.adminStaffRun(run)), 303);
  } catch (error) {
    const status = isRefusal(error) ? refusals[error.code].status : 0;
    if (!isRefusal(error) || (status !== 409 && status !== 413 && status !== 422)) throw error;
    return staffPage(c, { berkas: refusalSentence(error.code, error.data, lang) }, status);
  }
}

/** Read whole: it is sealed and kept until somebody has looked at what it would change. */
async function bytesOf(file: Incoming): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const SAMPLE = [
  'NIP BARU;NAMA;GELAR BELAKANG;JENIS PEGAWAI;JENIS JABATAN;JABATAN NAMA;ESELON;UNOR NAMA;UNOR INDUK NAMA;NIP ATASAN;EMAIL GOV;TANGGAL LAHIR',
  '198501012010011001;Pegawai Contoh Satu;S.Sos.;PNS;Struktural;Kepala Bidang Contoh;III.b;Bidang Contoh;Dinas Contoh;;satu@kota.contoh.go.id;01-01-1985',
  '199002022022212002;Pegawai Contoh Dua;;PPPK;Fungsional;Guru Ahli Pertama;;SD Negeri Contoh;Dinas Contoh;198501012010011001;dua@kota.contoh.go.id;02-02-1990',
  ';Pegawai Contoh Tiga;;Kontrak;Pelaksana;Pramu Kebersihan;;Bidang Contoh;Dinas Contoh;198501012010011001;tiga@kota.contoh.go.id;',
];

/** Heads and three made-up rows, so that the first file one sends is right. */
export function sampleFile(c: Page): Response {
  c.var.ctx.mustHave('directory.import');
  return c.body(`\ufeff${SAMPLE.join('\r\n')}\r\n`, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="nirpihak-pegawai-contoh.csv"',
  });
}
