import type { FC } from 'hono/jsx';
import { addDays, longDay, weekday, type Day } from '../../kit/dates.js';
import { answersOverdue, messagesWaiting, screeningWork } from '../../intake/index.js';
import { openFindings } from '../../channels/index.js';
import { listLapses } from '../../clocks/index.js';
import { deadlineById, due, type DayRow, type Deadline } from '../../law/index.js';
import { workList } from '../../procedure/index.js';
import { openPeriods } from '../../rights/index.js';
import { inLang, paths } from '../paths.js';
import { firstPage } from '../kit/session.js';
import { fill, type Page } from '../kit/index.js';
import { deskPage, signedInPerson } from './desk.js';
import { DayCount, reasonOf, timeLeft } from './parts.js';
import { momentWords } from './rights/rights-hours.js';
import { todayText as t } from './today.text.js';

type Kind = keyof typeof t.kinds;
type Group = keyof typeof t.groups;
type Task = {
  readonly kind: Kind;
  readonly dueOn: Day | null;
  /** Somebody else's step: listed apart, never counted as late. */
  readonly isOthers?: boolean;
  readonly href: string;
  readonly what: string;
  readonly note: string | null;
  readonly file: string;
  readonly reason: string;
  /** The office the period belongs to. */
  readonly owner?: Deadline['owner'] | undefined;
  readonly days: readonly DayRow[];
};

const KINDS = Object.keys(t.kinds) as Kind[];
const GROUPS = Object.keys(t.groups) as Group[];

/** `/meja`: all that waits for this person, by urgency, each day with its count. Whoever has no such list goes where theirs is. */
export async function todayPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const actor = signedInPerson(c);
  if (!actor.may.has('work.read')) return c.redirect(inLang(lang, firstPage(actor)), 303);
  const all = [
    ...(actor.may.has('report.read') ? await reportTasks(c) : []),
    ...(await caseTasks(c)),
    ...(actor.may.has('rights.handle') ? await rightsTasks(c) : []),
  ].sort(byDay);
  const kind = KINDS.find((one) => one === c.req.query('jenis'));
  const shown = kind ? all.filter((task) => task.kind === kind) : all;
  return deskPage(
    c,
    `${t.title[lang]}: ${longDay(ctx.today(), lang)}`,
    <>
      <div class="top">
        <h1>{longDay(ctx.today(), lang)}</h1>
        <p class="lead">{leadOf(c, all)}</p>
      </div>
      <Tabs c={c} tasks={all} kind={kind} />
      {shown.length === 0 ? <p class="empty">{t.empty[lang]}</p> : <List c={c} tasks={shown} />}
      {await seeAlso(c)}
    </>,
  );
}

const byDay = (a: Task, b: Task): number => {
  const [left, right] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  return left === right ? 0 : left < right ? -1 : 1;
};

async function reportTasks(c: Page): Promise<Task[]> {
  const { lang, ctx, site } = c.var;
  const found = await ctx.tx((tx) =>
    screeningWork(ctx, tx, (receivedOn) => {
      const counted = due(site.law, 'screening', receivedOn);
      const { owner } = counted.deadline;
      return { dueOn: counted.on, days: counted.days, owner, reason: reasonOf(site.law, counted.deadline, receivedOn, lang) };
    }),
  );
  const waiting = await ctx.tx((tx) => messagesWaiting(ctx, tx));
  const unanswered = (await ctx.tx((tx) => answersOverdue(ctx, tx))).map(({ id, number, askedUntil }): Task => ({
    kind: 'laporan',
    dueOn: null,
    days: [],
    reason: fill(t.askedOverWhy, lang, { day: longDay(askedUntil, lang) }),
    href: paths.inboxReport(id),
    what: t.askedOver[lang],
    note: null,
    file: fill(t.report, lang, { number }),
  }));
  const answers = waiting.map(({ id, number }): Task => ({
    kind: 'laporan',
    dueOn: null,
    days: [],
    reason: t.noDayWhy[lang],
    href: `${paths.inboxReport(id)}#percakapan`,
    what: t.answer[lang],
    note: null,
    file: fill(t.report, lang, { number }),
  }));
  const screening = found.map(
    ({ reportId, number, hasNews, dueOn, days, reason, owner }) =>
      ({
        kind: 'laporan',
        dueOn,
        days,
        reason,
        owner,
        href: paths.inboxReport(reportId),
        what: t.screen[lang],
        note: hasNews ? t.news[lang] : null,
        file: fill(t.report, lang, { number }),
      }) as const,
  );
  return [...screening, ...unanswered, ...answers];
}

async function caseTasks(c: Page): Promise<Task[]> {
  const { lang, ctx, site } = c.var;
  return (await workList(ctx, site.law)).map((item) => ({
    kind: item.why?.deadline.id.startsWith('objection') ? 'keberatan' : 'perkara',
    dueOn: item.dueOn,
    isOthers: item.isOthers,
    days: item.why?.days ?? [],
    owner: item.why?.deadline.owner,
    href: paths.case(item.caseId),
    what: item.what[lang],
    note: null,
    file: fill(t.case, lang, { number: item.number }),
    reason: item.why && item.why.days[0] ? reasonOf(site.law, item.why.deadline, item.why.days[0].day, lang) : t.noDayWhy[lang],
  }));
}

/** Hours, not days: the list shows the local day, the reason the hour. */
async function rightsTasks(c: Page): Promise<Task[]> {
  const { lang, ctx, site } = c.var;
  return (await ctx.tx((tx) => openPeriods(ctx, tx))).map(({ subject, subjectId, number, deadline: id, dueAt, dueOn }) => {
    const deadline = deadlineById(site.law, id);
    return {
      kind: 'hak',
      dueOn,
      days: [],
      owner: deadline.owner,
      href: subject === 'request' ? paths.rightsRequest(subjectId) : paths.breach(subjectId),
      what: deadline.name[lang],
      note: null,
      file: fill(t[subject], lang, { number }),
      reason: fill(t.byHour, lang, { at: momentWords(dueAt, ctx.tenant.zone, lang) }),
    };
  });
}

/** One's own calendar, and what concerns the whole office for who leads its work. */
async function seeAlso(c: Page) {
  const { lang, ctx } = c.var;
  const { may } = signedInPerson(c);
  const isLead = may.has('case.assign');
  const links: (readonly [string, string])[] = [
    [paths.calendar, t.calendar[lang]],
    ...(isLead ? [[paths.lapses, fill(t.lapses, lang, { n: (await listLapses(ctx)).length })] as const] : []),
    ...(isLead ? [[paths.workload, t.workload[lang]] as const] : []),
    ...(may.has('report.take') ? [[paths.patrol, t.patrol[lang]] as const] : []),
    ...(may.has('referral.record') ? [[paths.coordination, t.coordination[lang]] as const] : []),
    ...(may.has('channel.review') ? [[paths.deskChannels, fill(t.channels, lang, { n: await openFindings(ctx) })] as const] : []),
  ];
  return (
    <section class="section" aria-labelledby="lihat-juga">
      <h2 id="lihat-juga">{t.more[lang]}</h2>
      <ul class="lined plain">
        {links.map(([href, label]) => (
          <li>
            <a href={inLang(lang, href)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function groupOf({ dueOn, isOthers }: Task, today: Day): Group {
  if (isOthers) return 'others';
  if (dueOn === null) return 'open';
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return dueOn <= addDays(today, 7 - weekday(today)) ? 'week' : 'later';
}

function leadOf(c: Page, tasks: readonly Task[]): string {
  const { lang, ctx } = c.var;
  const count = (group: Group): number => tasks.filter((task) => groupOf(task, ctx.today()) === group).length;
  const n = tasks.length - count('others');
  if (n === 0) return t.leadNone[lang];
  return count('late') + count('today') === 0
    ? fill(t.leadCalm, lang, { n })
    : fill(t.lead, lang, { n, late: count('late'), today: count('today') });
}

const Tabs: FC<{ c: Page; tasks: readonly Task[]; kind: Kind | undefined }> = ({ c, tasks, kind }) => {
  const { lang } = c.var;
  return (
    <nav aria-label={t.filter[lang]}>
      <ul class="tabs">
        <li>
          <a href={inLang(lang, paths.desk)} aria-current={kind ? undefined : 'true'}>
            {fill(t.all, lang, { n: tasks.length })}
          </a>
        </li>
        {KINDS.map((one) => (
          <li>
            <a href={inLang(lang, `${paths.desk}?jenis=${one}`)} aria-current={one === kind ? 'true' : undefined}>
              {fill(t.kinds[one], lang, { n: tasks.filter((task) => task.kind === one).length })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const List: FC<{ c: Page; tasks: readonly Task[] }> = ({ c, tasks }) => {
  const { lang, ctx } = c.var;
  return (
    <table class="list" role="table">
      <caption class="hide">{t.caption[lang]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.due, t.what, t.file, t.why].map((head) => (
            <th scope="col" role="columnheader">
              {head[lang]}
            </th>
          ))}
        </tr>
      </thead>
      {GROUPS.map((group) => {
        const own = tasks.filter((task) => groupOf(task, ctx.today()) === group);
        return own.length === 0 ? (
          <></>
        ) : (
          <tbody role="rowgroup">
            <tr class="group" role="row">
              <th scope="rowgroup" colspan={4} role="rowheader">
                {t.groups[group][lang]}
              </th>
            </tr>
            {own.map((task) => (
              <Row c={c} task={task} isLate={group === 'late'} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
};

const Row: FC<{ c: Page; task: Task; isLate: boolean }> = ({ c, task, isLate }) => {
  const { lang, ctx, site } = c.var;
  return (
    <tr role="row" class={isLate ? 'late' : undefined}>
      <td role="cell">
        {task.dueOn ? (
          <>
            <time datetime={task.dueOn}>{longDay(task.dueOn, lang)}</time>
            <span class="left">{timeLeft(site.law, ctx.today(), task.dueOn, lang)}</span>
          </>
        ) : (
          <span class="quiet">{t.noDay[lang]}</span>
        )}
      </td>
      <td role="cell">
        <a href={inLang(lang, task.href)}>{task.what}</a>
        {task.note && <p class="quiet">{task.note}</p>}
      </td>
      <td role="cell">{task.file}</td>
      <td role="cell">
        <p>
          {task.owner && `${fill(t.owner, lang, { office: task.owner.name[lang] })} `}
          {task.reason}
        </p>
        {task.dueOn && task.days.length > 0 && <DayCount lang={lang} dueOn={task.dueOn} days={task.days} />}
      </td>
    </tr>
  );
};
