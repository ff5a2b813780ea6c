import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { Refusal } from '../../../kit/refusal.js';
import type { Law } from '../../../law/index.js';
import {
  COLUMNS,
  historicChoices,
  importCases,
  importRun,
  MOST_IMPORTED,
  tryImport,
  type Checked,
  type RowFault,
} from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, fill, readUpload, type Incoming, type Page } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage, signedInPerson } from '../desk.js';
import { FileField } from '../parts.js';
import { importText as t } from './import.text.js';

const LIMIT_BYTES = 2 * 1024 * 1024;
const SHOWN_FAULTS = 200;

/** `/meja/impor`: cases from the old register; checked first, brought in whole or not at all. */
export async function importPage(c: Page, shown: Shown = untouched(), checked: Checked | null = null): Promise<Response> {
  const { lang, site } = c.var;
  mustImport(c);
  return deskPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.historicCases)}>{t.back[lang]}</a>
        </p>
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {checked && <Report lang={lang} checked={checked} />}
      <form method="post" action={inLang(lang, paths.importCases)} enctype="multipart/form-data">
        <FileField
          name="berkas"
          label={t.file[lang]}
          hint={fill(t.fileHint, lang, { n: MOST_IMPORTED })}
          faults={shown.faults}
          accept=".csv,text/csv,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <p class="actions">
          <Button name="langkah" value="periksa">
            {t.check[lang]}
          </Button>
          <Button name="langkah" value="masukkan" second>
            {t.bringIn[lang]}
          </Button>
          <a href={inLang(lang, paths.importTemplate)}>{t.template[lang]}</a>
        </p>
      </form>
      <Lists lang={lang} law={site.law} />
    </>,
    shown.status,
  );
}

const Report: FC<{ lang: Lang; checked: Checked }> = ({ lang, checked: { cases, faults, rows } }) => {
  if (faults.length === 0) return <p role="status">{fill(t.ready, lang, { n: cases.length })}</p>;
  return (
    <section class="section" aria-labelledby="ditolak">
      <h2 id="ditolak">{fill(t.refused, lang, { n: new Set(faults.map((fault) => fault.line)).size, rows })}</h2>
      <p>{t.refusedNote[lang]}</p>
      <table class="list" role="table">
        <caption class="hide">{t.faults[lang]}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[t.line, t.cure, t.column].map((head) => (
              <th scope="col" role="columnheader">
                {head[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{faults.slice(0, SHOWN_FAULTS).map((fault) => faultRow(fault, lang))}</tbody>
      </table>
      {faults.length > SHOWN_FAULTS && <p>{fill(t.moreFaults, lang, { n: faults.length - SHOWN_FAULTS })}</p>}
    </section>
  );
};

const faultRow = ({ line, column, code }: RowFault, lang: Lang) => (
  <tr role="row">
    <td role="cell">{fill(t.lineN, lang, { n: line })}</td>
    <td role="cell">{fill(t.cures[code], lang, { n: MOST_IMPORTED })}</td>
    <td role="cell">{column}</td>
  </tr>
);

/** What the cells of each closed column may hold. */
const Lists: FC<{ lang: Lang; law: Law }> = ({ lang, law }) => {
  const choices = historicChoices(law);
  return (
    <details class="why">
      <summary>{t.values[lang]}</summary>
      <p>{t.valuesNote[lang]}</p>
      {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
        <>
          <h3>{COLUMNS[name]}</h3>
          <ul>
            {choices[name].map((one) => (
              <li>
                <code>{name === 'outcome' ? one.words : one.value}</code>
                {name !== 'outcome' && `: ${one.words}`}
              </li>
            ))}
          </ul>
        </>
      ))}
    </details>
  );
};

/** The heads and one made-up row, so that the first file one sends is right. */
export function importTemplate(c: Page): Response {
  mustImport(c);
  const { act, employmentClass, sanction } = historicChoices(c.var.site.law);
  const row = {
    number: '12/2023',
    openedOn: '2023-11-06',
    closedOn: '2024-01-15',
    actOn: '2023-11-01',
    act: act[0]!.value,
    employmentClass: employmentClass[0]!.value,
    outcome: 'terbukti',
    sanction: sanction[0]!.value,
    sanctionFrom: '2024-01-02',
    sanctionUntil: '',
  } satisfies Record<keyof typeof COLUMNS, string>;
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const text = `\ufeff${names.map((name) => COLUMNS[name]).join(',')}\r\n${names.map((name) => row[name]).join(',')}\r\n`;
  return c.body(text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="nirpihak-perkara-lama.csv"',
  });
}

export async function importPost(c: Page): Promise<Response> {
  const { ctx, lang, site } = c.var;
  mustImport(c);
  const { typed, stored, refused } = await readUpload(c, { limitBytes: LIMIT_BYTES, maxFiles: 1, keep: bytesOf });
  let report: Checked | null = null;
  const work = async (): Promise<Outcome> => {
    if (refused[0]) throw refused[0].refusal;
    const bytes = stored[0];
    if (!bytes || bytes.length === 0) return { faults: { berkas: t.noFile[lang] } };
    report = await tryImport(ctx, site.law, bytes);
    if (typed['langkah'] !== 'masukkan' || report.faults.length > 0) return { faults: {} };
    return { next: paths.importRun((await importCases(ctx, site.law, bytes)).run) };
  };
  const again = (shown: Shown) =>
    importPage(
      c,
      { ...shown, status: report && report.faults.length === 0 ? 200 : 422 },
      Object.keys(shown.faults).length > 0 ? null : report,
    );
  return attempt(c, typed, work, again, { 'kit.bad-text': 'berkas', 'kit.body-too-large': 'berkas' });
}

/** A register of the most rows is far below the limit of a request; it is read whole. */
async function bytesOf(file: Incoming): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** `/meja/impor/<id>`: how far it is; the browser asks again by itself, without script, until it is over. */
export async function importRunPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const { total, done, state } = await importRun(ctx, c.req.param('id') ?? '');
  if (state === 'running') c.header('refresh', '2');
  return deskPage(
    c,
    t.runTitle[lang],
    <>
      <div class="top">
        <h1>{t.runTitle[lang]}</h1>
        <p class="lead" role="status">
          {fill(t.states[state], lang, { done, total })}
        </p>
      </div>
      {state === 'running' && (
        <p>
          <progress max={String(total)} value={String(done)}>
            {done}
          </progress>
        </p>
      )}
      <p class="actions">
        <a href={inLang(lang, state === 'failed' ? paths.importCases : paths.historicCases)}>
          {(state === 'failed' ? t.again : t.back)[lang]}
        </a>
      </p>
    </>,
  );
}

function mustImport(c: Page): void {
  if (!signedInPerson(c).may.has('case.open')) throw new Refusal('procedure.import-role');
}
