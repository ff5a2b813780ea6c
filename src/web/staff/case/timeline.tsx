import type { FC } from 'hono/jsx';
import { clockTime, dayOf, longDay, parseDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import type { CaseView, EventKind, Happening } from '../../../procedure/index.js';
import { fill, type Page } from '../../kit/index.js';
import { Part } from '../part.js';
import { LeafProof } from '../parts.js';
import { happeningWords, timelineText as t } from './timeline.text.js';

/** The case's history, newest first: what, when, who, and its place in the log. */
export const Timeline: FC<{ c: Page; view: CaseView }> = ({ c, view }) => (
  <ol class="timeline">
    {view.timeline.map((one) => (
      <li>
        <p class="quiet">{momentOf(c, one)}</p>
        <h3>{happeningWords[one.kind]?.[c.var.lang] ?? one.kind}</h3>
        {saidIn(one, c.var.lang).map((line) => (
          <p>{line}</p>
        ))}
        <p class="by">
          {byWords(one, c.var.lang)} <LeafProof lang={c.var.lang} index={one.index} />
        </p>
      </li>
    ))}
  </ol>
);

function momentOf(c: Page, one: Happening): string {
  const { lang, ctx } = c.var;
  if (one.at === null) return longDay(one.on, lang);
  const at = Temporal.Instant.from(one.at);
  return fill(t.at, lang, { day: longDay(dayOf(at, ctx.tenant.zone), lang), time: clockTime(at, ctx.tenant.zone, lang) });
}

const byWords = (one: Happening, lang: Lang): string => {
  if (one.by === 'respondent') return `${t.respondent[lang]}.`;
  return one.by === 'system' || one.by === null ? `${t.program[lang]}.` : `${one.by}.`;
};

/** What of an event's words belongs on one line of the timeline. Longer texts stand on their own tab. */
const TOLD: Partial<Record<EventKind, readonly string[]>> = {
  opened: ['what'],
  'rules-chosen': ['allegation'],
  'evidence-added': ['note'],
  'evidence-set-aside': ['reason'],
  'basis-recorded': ['basis'],
  'evidence-served': ['note'],
  'summons-drafted': ['place'],
  'service-recorded': ['place', 'takenBy'],
  'summons-withdrawn': ['reason'],
  'access-lost': ['note'],
  replied: ['text'],
  'adviser-named': ['name', 'role', 'contact'],
  'replacement-asked': ['reason'],
  'replacement-answered': ['reason'],
  'time-asked': ['reason', 'wishedOn'],
  'time-answered': ['reason'],
  missed: ['note'],
  'statement-added': ['who', 'text'],
  'people-assigned': ['order'],
  'tie-declared': ['reason'],
  'hand-over-missed': ['note'],
  'decision-served': ['place', 'takenBy'],
  'objection-filed': ['text'],
  closed: ['reason'],
  'transfer-drafted': ['to', 'reason'],
  'transfer-answered': ['reason'],
  'transfer-reminded': ['note'],
  'withdrawal-noted': ['reason'],
  'appeal-filed': ['number'],
  'appeal-decided': ['number', 'reason'],
  'appeal-annulled': ['number', 'reason'],
  'court-noted': ['court', 'number'],
  'court-decided': ['reason'],
  'court-annulled': ['reason'],
  'sanction-started': ['note'],
  'track-changed': ['reason'],
  'recommendation-drafted': ['reasons'],
  'release-drafted': ['reason', 'standIn'],
  'closed-with-notice': ['reason'],
  'outcome-served': ['place', 'takenBy'],
  'carried-out': ['note'],
  recounted: ['reason'],
  'facts-recorded': ['note'],
};
const LONGEST = 240;

function saidIn({ kind, words }: Happening, lang: Lang): string[] {
  const lines = (TOLD[kind] ?? [])
    .map((name) => words?.[name])
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .map((text) => {
      const day = parseDay(text);
      return day ? longDay(day, lang) : text;
    });
  return lines.length === 0 ? [] : [lines.join(', ')].map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text));
}

/** What happened after the version a form was made from. */
export const CaseChanges: FC<{ c: Page; view: CaseView; since: number }> = ({ c, view, since }) => (
  <Part id="berubah" title={t.changed[c.var.lang]}>
    <p>{t.changedLead[c.var.lang]}</p>
    <ul class="lined">
      {view.timeline
        .filter((one) => one.version > since)
        .map((one) => (
          <li>{`${happeningWords[one.kind]?.[c.var.lang] ?? one.kind}, ${momentOf(c, one)}, ${byWords(one, c.var.lang)}`}</li>
        ))}
    </ul>
  </Part>
);

/** One word field of the latest event of a kind; empty when there is none. */
export function lastWords(view: CaseView, kind: EventKind, name: string): string {
  const found = view.timeline.find((one) => one.kind === kind)?.words?.[name];
  return typeof found === 'string' ? found : '';
}
