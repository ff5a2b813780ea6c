import type { FC } from 'hono/jsx';
import { directoryReport, directoryRun, importDirectory, type KeptRun, type RowFault, type RunResult } from '../../../identity/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, fill, readForm, refusalSentence, type Page } from '../../kit/index.js';
import type { Lang } from '../../../kit/text.js';
import { adminPage } from '../frame.js';
import { faultText, staffText as t } from './staff.text.js';

const SHOWN_FAULTS = 100;

/** `/admin/pegawai/berkas/<id>`: how far a file is, what it would change, and afterwards what it changed. The browser asks again by itself, without script. */
export async function runPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const run = await directoryRun(ctx, c.req.param('id') ?? '');
  const isUnderWay = run.state === 'checking' || run.state === 'running';
  if (isUnderWay) c.header('refresh', '2');
  const faults = isUnderWay || run.state === 'failed' ? [] : await directoryReport(ctx, run.id);
  return adminPage(
    c,
    t.runTitles[run.state][lang],
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.adminStaff)}>{t.title[lang]}</a>
        </p>
        <h1>{t.runTitles[run.state][lang]}</h1>
        <p class="lead" role="status">
          {leadOf(run, lang)}
        </p>
      </div>
      {isUnderWay && <Progress lang={lang} run={run} />}
      {run.state !== 'failed' && run.result && <Outcome lang={lang} result={run.result} isDone={run.state === 'finished'} />}
      {run.state === 'checked' && run.hasFile && run.result && <Decide lang={lang} run={run} result={run.result} />}
      {faults.length > 0 && <Faults lang={lang} run={run} faults={faults} />}
    </>,
  );
}

function leadOf({ state, result, done, total, hasFile }: KeptRun, lang: Lang): string {
  if (state === 'failed') return result?.refusal ? refusalSentence(result.refusal.code, result.refusal.data, lang) : t.lost[lang];
  if (state === 'checking') return fill(t.checking, lang, { done: done.toLocaleString(lang) });
  if (state === 'running') return fill(t.running, lang, { done: done.toLocaleString(lang), total: total.toLocaleString(lang) });
  if (state === 'finished') return t.finished[lang];
  return hasFile ? t.checked[lang] : t.old[lang];
}

const Progress: FC<{ lang: Lang; run: KeptRun }> = ({ lang, run }) => (
  <>
    <p>
      {run.state === 'running' && run.total > 0 ? (
        <progress aria-label={t.runTitles[run.state][lang]} max={String(run.total)} value={String(run.done)}>
          {run.done}
        </progress>
      ) : (
        <progress aria-label={t.runTitles[run.state][lang]}></progress>
      )}
    </p>
    <p class="quiet">{t.refresh[lang]}</p>
  </>
);

const Outcome: FC<{ lang: Lang; result: RunResult; isDone: boolean }> = ({ lang, result, isDone }) => {
  const rows: (readonly [string, number])[] = [
    [t.facts.rows[lang], result.rows],
    [t.facts.added[lang], result.added],
    [t.facts.updated[lang], result.updated],
    [t.facts.unchanged[lang], result.unchanged],
    isDone ? [t.facts.left[lang], result.left] : [t.facts.absent[lang], result.absent],
    [t.facts.refused[lang], result.refused],
    [t.facts.withoutMail[lang], result.withoutMail],
    [t.facts.units[lang], result.units],
  ];
  return (
    <section class="section" aria-labelledby="hasil">
      <h2 id="hasil">{(isDone ? t.changed : t.wouldChange)[lang]}</h2>
      <dl class="facts">
        {rows.map(([label, n]) => (
          <div>
            <dt>{label}</dt>
            <dd>{n.toLocaleString(lang)}</dd>
          </div>
        ))}
      </dl>
      {result.social.length > 0 && (
        <div role="note">
          <p>
            <strong>{t.socialDropped[lang]}</strong>
          </p>
          <ul>
            {result.social.map((head) => (
              <li>{head}</li>
            ))}
          </ul>
        </div>
      )}
      {result.unread.length > 0 && (
        <p class="quiet">
          {t.unread[lang]} {result.unread.join(', ')}.
        </p>
      )}
    </section>
  );
};

const Decide: FC<{ lang: Lang; run: KeptRun; result: RunResult }> = ({ lang, run, result }) => (
  <section class="section" aria-labelledby="putuskan">
    <h2 id="putuskan">{t.decide[lang]}</h2>
    <form method="post" action={inLang(lang, paths.adminStaffRun(run.id))}>
      <p>{t.decideNote[lang]}</p>
      {result.absent > 0 && <p>{fill(t.absentNote, lang, { n: result.absent.toLocaleString(lang) })}</p>}
      <p class="actions">
        <Button name="langkah" value="masukkan">
          {t.bringIn[lang]}
        </Button>
        {result.absent > 0 && (
          <Button name="langkah" value="lengkap" second>
            {fill(t.bringInWhole, lang, { n: result.absent.toLocaleString(lang) })}
          </Button>
        )}
      </p>
    </form>
  </section>
);

const Faults: FC<{ lang: Lang; run: KeptRun; faults: readonly RowFault[] }> = ({ lang, run, faults }) => (
  <section class="section" aria-labelledby="ditolak">
    <h2 id="ditolak">{t.faults[lang]}</h2>
    <p>{t.faultsNote[lang]}</p>
    <p class="actions">
      <a class="button second" href={inLang(lang, paths.adminStaffReport(run.id))}>
        {t.download[lang]}
      </a>
    </p>
    <table class="list" role="table">
      <caption class="hide">{t.faults[lang]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.line, t.column, t.why].map((head) => (
            <th scope="col" role="columnheader">
              {head[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {faults.slice(0, SHOWN_FAULTS).map((fault) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {fill(t.lineN, lang, { n: fault.line })}
            </th>
            <td role="cell">{fault.column ? t.columnNames[fault.column][lang] : ''}</td>
            <td role="cell">
              {faultText[fault.code][lang]} {!fault.isRefused && <span class="quiet">{t.taken[lang]}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {faults.length > SHOWN_FAULTS && <p>{fill(t.moreFaults, lang, { n: (faults.length - SHOWN_FAULTS).toLocaleString(lang) })}</p>}
  </section>
);

export async function runPost(c: Page): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const isComplete = (await readForm(c))['langkah'] === 'lengkap';
  const { run } = await importDirectory(c.var.ctx, id, { isComplete });
  return c.redirect(inLang(c.var.lang, paths.adminStaffRun(run)), 303);
}

/** The report as a file: lines, columns and reasons; nothing that stood in a cell. */
export async function runReport(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const faults = await directoryReport(ctx, c.req.param('id') ?? '');
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = faults.map(({ line, column, code, isRefused }) =>
    [String(line), column ? t.columnNames[column][lang] : '', (isRefused ? t.rowRefused : t.cellDropped)[lang], faultText[code][lang]]
      .map(quoted)
      .join(','),
  );
  const head = [t.line, t.column, t.what, t.why].map((one) => quoted(one[lang])).join(',');
  return c.body(`\ufeff${[head, ...lines].join('\r\n')}\r\n`, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="nirpihak-pegawai-ditolak.csv"',
  });
}
