import type { FC } from 'hono/jsx';
import type { AccountId } from '../../../kit/ids.js';
import { Refusal } from '../../../kit/refusal.js';
import { refusals } from '../../../kit/refusals.js';
import {
  candidatesFor,
  HANDED_PARTS,
  handOver,
  partWords,
  workload,
  type AssignedPart,
  type Candidate,
  type HandedOver,
  type Load,
} from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { Part } from '../part.js';
import { Select } from '../parts.js';
import { workloadText as t } from './workload.text.js';

/** `/meja/beban`: open cases by person and part, for who leads the work. */
export async function workloadPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const loads = await workload(ctx);
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {loads.length === 0 ? <p class="empty">{t.none[lang]}</p> : <Loads c={c} loads={loads} />}
    </>,
  );
}

const Loads: FC<{ c: Page; loads: readonly Load[] }> = ({ c, loads }) => {
  const { lang } = c.var;
  const partsOf = (load: Load): string =>
    HANDED_PARTS.filter((part) => load.parts[part])
      .map((part) => fill(t.inPart, lang, { part: partWords[part][lang], n: load.parts[part] ?? 0 }))
      .join(', ');
  return (
    <table class="list" role="table">
      <caption class="hide">{t.caption[lang]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.person, t.parts, t.give].map((head) => (
            <th scope="col" role="columnheader">
              {head[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {loads.map((load) => (
          <tr role="row" class={load.isActive ? undefined : 'late'}>
            <td role="cell">
              {[load.name, load.post].filter(Boolean).join(', ')}
              {!load.isActive && <span class="left">{t.left[lang]}</span>}
            </td>
            <td role="cell">{partsOf(load)}</td>
            <td role="cell">
              <a href={inLang(lang, `${paths.handOver}?dari=${load.account}`)}>
                {t.give[lang]}
                <span class="hide"> {load.name}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

async function loadOf(c: Page, account: string | undefined): Promise<Load> {
  const load = (await workload(c.var.ctx)).find((one) => one.account === account);
  if (!load) throw new Refusal('kit.not-found');
  return load;
}

/** `/meja/beban/serah-terima?dari=<akun>`: a successor for each part of somebody who leaves. */
export async function handOverPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang } = c.var;
  const { typed, faults, status } = shown ?? untouched({ dari: c.req.query('dari') ?? '' });
  const load = await loadOf(c, typed['dari']);
  const title = fill(t.handTitle, lang, { name: load.name });
  return deskPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.workload)}>{t.title[lang]}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{t.handLead[lang]}</p>
      </div>
      <form method="post" action={inLang(lang, paths.handOver)}>
        <input type="hidden" name="dari" value={load.account} />
        {await successors(c, load, typed)}
        <Field name="alasan" label={t.reason[lang]} hint={t.reasonHint[lang]} value={typed['alasan']} faults={faults} />
        <p class="actions">
          <Button>{t.send[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

const fieldOf = (part: AssignedPart): string => `pengganti-${part}`;

async function successors(c: Page, load: Load, typed: Typed) {
  const { lang, ctx } = c.var;
  const people = await candidatesFor(ctx);
  const fit: Record<AssignedPart, readonly Candidate[]> = {
    officer: people.officer,
    superior: people.superior,
    examiner: [...people.examiner, ...people.superior],
    decider: [...people.decider, ...people.superior],
    'objection-decider': [...people.decider, ...people.superior],
  };
  const others = (part: AssignedPart) =>
    [...new Map(fit[part].map((one) => [one.id, one])).values()].filter((one) => one.id !== load.account);
  return HANDED_PARTS.filter((part) => load.parts[part]).map((part) => (
    <Select
      name={fieldOf(part)}
      label={fill(t.successor, lang, { part: partWords[part][lang], n: load.parts[part] ?? 0 })}
      value={typed[fieldOf(part)]}
      empty={t.keep[lang]}
      options={others(part).map((one) => ({ value: one.id, label: [one.name, one.post].filter(Boolean).join(', ') }))}
    />
  ));
}

export async function handOverPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  let done: HandedOver[] | null = null;
  const give = async (): Promise<Outcome> => {
    const chosen = HANDED_PARTS.filter((part) => typed[fieldOf(part)]).map((part) => [part, typed[fieldOf(part)] as AccountId]);
    if (chosen.length === 0) return { faults: { [fieldOf(HANDED_PARTS[0]!)]: t.nothing[c.var.lang] } };
    const input = { from: typed['dari'] as AccountId, successors: Object.fromEntries(chosen), reason: typed['alasan'] ?? '' };
    done = await handOver(c.var.ctx, input);
    return { next: paths.workload };
  };
  const answer = await attempt(c, typed, give, (shown) => handOverPage(c, shown), { 'procedure.reason-needed': 'alasan' });
  // What stayed and why is told once, in this answer; every case keeps its own record.
  return done ? resultPage(c, done) : answer;
}

function resultPage(c: Page, done: readonly HandedOver[]): Response | Promise<Response> {
  const { lang } = c.var;
  return deskPage(
    c,
    t.result[lang],
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.workload)}>{t.title[lang]}</a>
        </p>
        <h1>{t.result[lang]}</h1>
      </div>
      <Part id="hasil" title={t.result[lang]}>
        <ul>
          {done.map(({ number, refused }) => (
            <li>{refused ? fill(t.refused, lang, { number, why: refusals[refused].say[lang] }) : fill(t.done, lang, { number })}</li>
          ))}
        </ul>
      </Part>
    </>,
  );
}
