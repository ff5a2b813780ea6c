import { currentSummons, minuteHearing } from '../../../procedure/index.js';
import type { Lang } from '../../../kit/text.js';
import { paths } from '../../paths.js';
import { Button, Choices, DateField, dayFields, Field, fill, type Faults, type Typed } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { needed } from '../needed.js';
import { lastWords } from '../case/timeline.js';
import { minutesText as t } from './minutes.text.js';

const FIRST_ROWS = 4;
const MORE_ROWS = 3;
const MOST_ROWS = 60;

/** `berita-acara`: who was there, what was asked and answered, signed or refused. */
export const minutes: CaseStep = {
  slug: 'berita-acara',
  commands: ['minute-hearing'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  start: (view, c) => {
    const summons = currentSummons(view.state);
    const [place, name, role] = [
      lastWords(view, 'summons-drafted', 'place'),
      lastWords(view, 'adviser-named', 'name'),
      lastWords(view, 'adviser-named', 'role'),
    ];
    const on = summons && summons.hearingOn <= c.var.ctx.today() ? summons.hearingOn : c.var.ctx.today();
    return {
      'dari-pukul': summons?.hearingTime ?? '',
      tempat: place,
      pendamping: name,
      kedudukan: role,
      baris: String(FIRST_ROWS),
      ...dayFields('diperiksa', on),
    };
  },
  fields: ({ lang, typed, faults }) => (
    <>
      <Held lang={lang} typed={typed} faults={faults} />
      <Answers lang={lang} typed={typed} faults={faults} />
      <section class="section" aria-labelledby="judul-penutup">
        <h2 id="judul-penutup">{t.end[lang]}</h2>
        <Field name="perbaikan" label={t.corrections[lang]} rows={3} value={typed['perbaikan']} faults={faults} />
        <Choices
          name="tanda-tangan"
          label={t.signed[lang]}
          hint={t.signedHint[lang]}
          value={typed['tanda-tangan']}
          faults={faults}
          options={[
            { value: 'ya', label: t.signedYes[lang] },
            { value: 'tidak', label: t.signedNo[lang] },
          ]}
        />
        <Field name="alasan-menolak" label={t.refused[lang]} value={typed['alasan-menolak']} faults={faults} />
      </section>
    </>
  ),
  act: async ({ c, on, typed }) => {
    const heldOn = dayTyped(typed, 'diperiksa');
    const faults = {
      ...needed(typed, c.var.lang, {
        'dari-pukul': t.faults.from,
        'sampai-pukul': t.faults.until,
        tempat: t.faults.place,
        cara: t.faults.how,
        'tanda-tangan': t.faults.signed,
      }),
      ...(heldOn ? {} : { diperiksa: t.faults.on[c.var.lang] }),
    };
    if (!heldOn || Object.keys(faults).length > 0) return { faults };
    const letter = await minuteHearing(c.var.ctx, c.var.site.law, {
      ...on,
      heldOn,
      time: typed['dari-pukul']!,
      until: typed['sampai-pukul']!,
      place: typed['tempat']!,
      how: typed['cara'] === 'video' ? 'virtual' : 'in-person',
      isClosed: typed['tertutup'] === 'ya',
      present: presentIn(typed),
      adviser: typed['pendamping'] ? { name: typed['pendamping'], role: typed['kedudukan'] ?? '' } : null,
      answers: answersIn(typed),
      corrections: typed['perbaikan'] ?? '',
      respondentSigned: typed['tanda-tangan'] === 'ya',
      refusedReason: typed['alasan-menolak'] ?? '',
      earlyWish: typed['lebih-awal'] ?? '',
    });
    return { next: paths.letter(letter) };
  },
  fieldOf: {
    'procedure.bad-day': 'diperiksa',
    'procedure.hearing-early': 'lebih-awal',
    'procedure.hearing-closed': 'tertutup',
    'procedure.answers-needed': 'tanya-1',
    'procedure.reason-needed': 'alasan-menolak',
  },
};

type Shown = { lang: Lang; typed: Typed; faults: Faults };

function Held({ lang, typed, faults }: Shown) {
  return (
    <section class="section" aria-labelledby="judul-pelaksanaan">
      <h2 id="judul-pelaksanaan">{t.when[lang]}</h2>
      <DateField lang={lang} name="diperiksa" label={t.on[lang]} typed={typed} faults={faults} />
      <Field name="lebih-awal" label={t.early[lang]} hint={t.earlyHint[lang]} value={typed['lebih-awal']} faults={faults} />
      <Field name="dari-pukul" label={t.from[lang]} value={typed['dari-pukul']} faults={faults} />
      <Field name="sampai-pukul" label={t.until[lang]} value={typed['sampai-pukul']} faults={faults} />
      <Field name="tempat" label={t.place[lang]} value={typed['tempat']} faults={faults} />
      <Choices
        name="cara"
        label={t.how[lang]}
        value={typed['cara']}
        faults={faults}
        options={[
          { value: 'langsung', label: t.inPerson[lang] },
          { value: 'video', label: t.virtual[lang] },
        ]}
      />
      <Choices
        many
        name="tertutup"
        label={t.closed[lang]}
        value={typed['tertutup']}
        faults={faults}
        options={[{ value: 'ya', label: t.closedYes[lang] }]}
      />
      <Field name="hadir" label={t.present[lang]} hint={t.presentHint[lang]} rows={2} value={typed['hadir']} faults={faults} />
      <Field name="pendamping" label={t.adviser[lang]} hint={t.adviserHint[lang]} value={typed['pendamping']} faults={faults} />
      <Field name="kedudukan" label={t.adviserRole[lang]} value={typed['kedudukan']} faults={faults} />
    </section>
  );
}

function Answers({ lang, typed, faults }: Shown) {
  return (
    <section class="section" aria-labelledby="judul-tanya">
      <h2 id="judul-tanya">{t.answers[lang]}</h2>
      {rowsOf(typed).map((n) => (
        <>
          <Field name={`tanya-${n}`} label={fill(t.question, lang, { n })} rows={2} value={typed[`tanya-${n}`]} faults={faults} />
          <Field name={`jawab-${n}`} label={fill(t.answer, lang, { n })} rows={3} value={typed[`jawab-${n}`]} faults={faults} />
        </>
      ))}
      <input type="hidden" name="baris" value={String(rowsOf(typed).length)} />
      <p class="actions">
        <Button second name="tambah" value="1">
          {t.more[lang]}
        </Button>
      </p>
    </section>
  );
}

/** Row numbers: those there were, and three more when asked for (the button leaves `tambah` empty but present). */
function rowsOf(typed: Typed): number[] {
  const shown = Math.min(MOST_ROWS, Math.max(FIRST_ROWS, Number(typed['baris']) || FIRST_ROWS));
  return Array.from({ length: Math.min(MOST_ROWS, shown + (typed['tambah'] === '' ? MORE_ROWS : 0)) }, (_, i) => i + 1);
}

const answersIn = (typed: Typed) =>
  Array.from({ length: MOST_ROWS }, (_, i) => ({ question: typed[`tanya-${i + 1}`] ?? '', answer: typed[`jawab-${i + 1}`] ?? '' })).filter(
    (one) => one.question !== '' || one.answer !== '',
  );

/** "Name, role", a person a line. */
const presentIn = (typed: Typed) =>
  (typed['hadir'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name, ...role] = line.split(',');
      return { name: name!.trim(), role: role.join(',').trim() };
    });
