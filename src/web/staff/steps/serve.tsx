import { longDay, type Zone } from '../../../kit/dates.js';
import type { FileId } from '../../../kit/ids.js';
import type { Lang } from '../../../kit/text.js';
import {
  currentSummons,
  recordHandOverMissed,
  recordService,
  serveDecision,
  serveOutcome,
  type ServiceWay,
} from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, dayFields, Field, fill, type Faults, type Typed } from '../../kit/index.js';
import type { CaseStep, StepShown } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { Select } from '../parts.js';
import { serveText as t } from './serve.text.js';

const ZONES = Object.keys(t.zones) as Zone[];

const WAYS: readonly ServiceWay[] = ['by-hand', 'registered-post', 'official-mail'];
const FIELD_OF = {
  'procedure.bad-day': 'diterima',
  'procedure.hearing-too-soon': 'diterima',
  'procedure.hearing-too-late': 'diterima',
  'procedure.no-mail-rule': 'cara',
  'evidence.gone': 'berkas',
} as const;

/** `serahkan`: the summons reached the person, with the signed receipt. */
export const serve: CaseStep = {
  slug: 'serahkan',
  commands: ['record-service', 'record-second-service'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  files: { most: 1, label: t.receipt, hint: t.receiptHint },
  start: (_, c) => ({ cara: 'by-hand', ...dayFields('diterima', c.var.ctx.today()) }),
  fields: (shown) => {
    const summons = currentSummons(shown.view.state);
    return (
      <>
        {summons && <p>{fill(t.hearing, shown.lang, { day: longDay(summons.hearingOn, shown.lang), time: summons.hearingTime })}</p>}
        <Handing {...shown} />
      </>
    );
  },
  act: async ({ c, on, view, typed, files }) => {
    const handed = handedOver(typed, files, c.var.lang);
    if ('faults' in handed) return handed;
    const round = currentSummons(view.state)?.round ?? 1;
    await recordService(c.var.ctx, c.var.site.law, { ...on, ...handed, round });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: FIELD_OF,
};

/** `serah-putusan`: the decision reached the person. */
export const handOverDecision: CaseStep = {
  slug: 'serah-putusan',
  commands: ['serve-decision'],
  title: t.decisionTitle,
  lead: t.decisionLead,
  send: t.send,
  files: { most: 1, label: t.receipt, hint: t.receiptHint },
  start: (_, c) => ({ cara: 'by-hand', hadir: 'ya', ...dayFields('diterima', c.var.ctx.today()) }),
  fields: (shown) => (
    <>
      <Choices
        name="hadir"
        label={t.absent[shown.lang]}
        value={shown.typed['hadir']}
        options={[
          { value: 'ya', label: t.came[shown.lang] },
          { value: 'tidak', label: t.wasAbsent[shown.lang] },
        ]}
      />
      <Handing {...shown} />
    </>
  ),
  act: async ({ c, on, typed, files }) => {
    const handed = handedOver(typed, files, c.var.lang);
    if ('faults' in handed) return handed;
    await serveDecision(c.var.ctx, c.var.site.law, { ...on, ...handed, wasAbsent: typed['hadir'] === 'tidak' });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: FIELD_OF,
};

/** `serah-hasil`: how the case ended, with the certificate, reached the person. */
export const handOverOutcome: CaseStep = {
  slug: 'serah-hasil',
  commands: ['serve-outcome'],
  title: t.outcomeTitle,
  lead: t.outcomeLead,
  send: t.send,
  files: { most: 1, label: t.receipt, hint: t.receiptHint },
  start: (_, c) => ({ cara: 'by-hand', ...dayFields('diterima', c.var.ctx.today()) }),
  fields: (shown) => <Handing {...shown} />,
  act: async ({ c, on, typed, files }) => {
    const handed = handedOver(typed, files, c.var.lang);
    if ('faults' in handed) return handed;
    await serveOutcome(c.var.ctx, { ...on, ...handed });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: FIELD_OF,
};

/** `tidak-menerima`: nobody came to receive the decision. */
export const handOverMissed: CaseStep = {
  slug: 'tidak-menerima',
  commands: ['record-hand-over-missed'],
  title: t.missedTitle,
  lead: t.missedLead,
  send: t.missedSend,
  start: (_, c) => dayFields('absen', c.var.ctx.today()),
  fields: ({ lang, typed, faults }) => (
    <>
      <DateField lang={lang} name="absen" label={t.missedOn[lang]} typed={typed} faults={faults} />
      <Field name="keterangan" label={t.note[lang]} value={typed['keterangan']} faults={faults} />
    </>
  ),
  act: async ({ c, on, typed }) => {
    const absentOn = dayTyped(typed, 'absen');
    if (!absentOn) return { faults: { absen: t.faults.on[c.var.lang] } };
    await recordHandOverMissed(c.var.ctx, c.var.site.law, { ...on, absentOn, note: typed['keterangan'] ?? '' });
    return { next: paths.case(on.caseId) };
  },
  fieldOf: { 'procedure.bad-day': 'absen' },
};

function Handing({ lang, typed, faults }: StepShown) {
  return (
    <>
      <Choices
        name="cara"
        label={t.way[lang]}
        value={typed['cara']}
        faults={faults}
        options={WAYS.map((value) => ({ value, label: t.ways[value][lang] }))}
      />
      <DateField lang={lang} name="diterima" label={t.on[lang]} typed={typed} faults={faults} />
      <Field name="tempat" label={t.place[lang]} value={typed['tempat']} faults={faults} />
      <Select
        name="zona"
        label={t.zone[lang]}
        hint={t.zoneHint[lang]}
        value={typed['zona']}
        empty={t.zoneOffice[lang]}
        options={ZONES.map((value) => ({ value, label: t.zones[value][lang] }))}
      />
      <Field name="penerima" label={t.takenBy[lang]} hint={t.takenByHint[lang]} value={typed['penerima']} faults={faults} />
    </>
  );
}

type Handed = {
  way: ServiceWay;
  receivedOn: NonNullable<ReturnType<typeof dayTyped>>;
  receipt: FileId;
  place: string;
  zone: Zone | undefined;
  takenBy: string;
};

function handedOver(typed: Typed, files: readonly FileId[], lang: Lang): Handed | { faults: Faults } {
  const [way, receivedOn, receipt] = [WAYS.find((one) => one === typed['cara']), dayTyped(typed, 'diterima'), files[0]];
  const zone = ZONES.find((one) => one === typed['zona']);
  if (way && receivedOn && receipt)
    return { way, receivedOn, receipt, zone, place: typed['tempat'] ?? '', takenBy: typed['penerima'] ?? '' };
  return {
    faults: {
      ...(way ? {} : { cara: t.faults.way[lang] }),
      ...(receivedOn ? {} : { diterima: t.faults.on[lang] }),
      ...(receipt ? {} : { berkas: t.faults.receipt[lang] }),
    },
  };
}
