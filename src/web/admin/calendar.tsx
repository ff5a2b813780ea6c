import type { FC } from 'hono/jsx';
import { parseDay } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import {
  confirmEntry,
  DAY_KINDS,
  entryWords,
  listCalendar,
  proposeDay,
  proposeWeek,
  takeBackEntry,
  WEEKS,
  type ListedEntry,
} from '../../calendar/index.js';
import {
  Button,
  Choices,
  DateField,
  Errors,
  Field,
  fill,
  readForm,
  refusalSentence,
  typedDay,
  type Faults,
  type Page,
  type Routes,
  type Typed,
} from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { adminPage } from './frame.js';
import { calendarText as t } from './calendar.text.js';

const address = paths.adminCalendar;

/** Adds `/admin/kalender`: days off and working weeks by decree. Permission `admin.settings`. */
export function calendarRoutes(app: Routes): void {
  app.get(address, (c) => show(c, {}, {}));
  app.post(address, take);
}

async function take(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  ctx.mustHave('admin.settings');
  const typed = await readForm(c);
  const done = (word: string): Response => c.redirect(`${inLang(lang, address)}?${word}`, 303);
  if (typed['konfirmasi']) return confirmEntry(ctx, typed['konfirmasi']).then(() => done('dikonfirmasi'));
  if (typed['tarik']) return takeBackEntry(ctx, typed['tarik']).then(() => done('ditarik'));
  const isWeek = typed['apa'] === 'pekan';
  const faults = isWeek ? weekFaults(c, typed) : dayFaults(c, typed);
  if (Object.keys(faults).length > 0) return show(c, typed, faults);
  try {
    await (isWeek ? saveWeek(c, typed) : saveDay(c, typed));
  } catch (error) {
    if (!isRefusal(error) || !/^calendar\.|too-long/.test(error.code)) throw error;
    const field = error.code === 'calendar.day-waits' ? 'tanggal' : isWeek ? 'dasar-pekan' : 'dasar';
    return show(c, typed, { [field]: refusalSentence(error.code, error.data, lang) });
  }
  return done('tersimpan');
}

const dayIn = (typed: Typed, name: string) => parseDay(typedDay(typed, name));
const kindIn = (typed: Typed) => DAY_KINDS.find((kind) => kind === typed['jenis']);
const weekIn = (typed: Typed) => WEEKS.find((week) => String(week) === typed['panjang']);

function dayFaults(c: Page, typed: Typed): Faults {
  const { lang } = c.var;
  return {
    ...(dayIn(typed, 'tanggal') ? {} : { tanggal: t.faults.on[lang] }),
    ...(kindIn(typed) ? {} : { jenis: t.faults.kind[lang] }),
    ...(typed['nama'] ? {} : { nama: t.faults.name[lang] }),
  };
}

function weekFaults(c: Page, typed: Typed): Faults {
  const { lang } = c.var;
  return {
    ...(weekIn(typed) ? {} : { panjang: t.faults.days[lang] }),
    ...(dayIn(typed, 'mulai') ? {} : { mulai: t.faults.on[lang] }),
  };
}

const saveDay = (c: Page, typed: Typed) =>
  proposeDay(c.var.ctx, {
    on: dayIn(typed, 'tanggal')!,
    kind: kindIn(typed)!,
    name: typed['nama'] ?? '',
    decree: typed['dasar'] ?? '',
  });

const saveWeek = (c: Page, typed: Typed) =>
  proposeWeek(c.var.ctx, {
    unit: typed['unit'] || null,
    days: weekIn(typed)!,
    from: dayIn(typed, 'mulai')!,
    decree: typed['dasar-pekan'] ?? '',
  });

async function show(c: Page, typed: Typed, faults: Faults): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('admin.settings');
  const entries = await listCalendar(ctx);
  const saved = c.req.query('tersimpan') !== undefined ? t.saved : c.req.query('dikonfirmasi') !== undefined ? t.confirmed : null;
  return adminPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>{t.rule[lang]}</p>
        {saved && (
          <p role="status">
            <strong>{saved[lang]}</strong>
          </p>
        )}
      </div>
      <section class="section" aria-labelledby="tercatat">
        <h2 id="tercatat">{t.list[lang]}</h2>
        {entries.length === 0 ? <p class="empty">{t.none[lang]}</p> : <Entries c={c} entries={entries} />}
      </section>
      <DayForm c={c} typed={typed} faults={faults} />
      <WeekForm c={c} typed={typed} faults={faults} />
    </>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

const Entries: FC<{ c: Page; entries: readonly ListedEntry[] }> = ({ c, entries }) => {
  const { lang } = c.var;
  return (
    <ul class="lined plain">
      {entries.map(({ entry, proposedBy, isMine }) => (
        <li>
          <form method="post" action={inLang(lang, address)}>
            <p>
              <strong>{entryWords(entry, lang)}</strong>
            </p>
            <p class="quiet">{entry.decree}</p>
            <p>{entry.since === null ? fill(t.waits, lang, { by: proposedBy }) : fill(t.inForce, lang, { n: entry.since })}</p>
            {entry.awaits !== null && (
              <p class="actions">
                {!isMine && (
                  <Button name="konfirmasi" value={entry.id}>
                    {t.confirm[lang]}
                  </Button>
                )}
                <Button name="tarik" value={entry.id} second>
                  {t.takeBack[lang]}
                </Button>
              </p>
            )}
          </form>
        </li>
      ))}
    </ul>
  );
};

type FormProps = { c: Page; typed: Typed; faults: Faults };

const DayForm: FC<FormProps> = ({ c, typed, faults }) => {
  const { lang } = c.var;
  return (
    <section class="section" aria-labelledby="hari">
      <h2 id="hari">{t.day[lang]}</h2>
      <form method="post" action={inLang(lang, address)}>
        <DateField lang={lang} name="tanggal" label={t.on[lang]} typed={typed} faults={faults} />
        <Choices
          name="jenis"
          label={t.kind[lang]}
          value={typed['jenis']}
          faults={faults}
          options={DAY_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind][lang] }))}
        />
        <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
        <Field name="dasar" label={t.decree[lang]} hint={t.decreeHint[lang]} value={typed['dasar']} faults={faults} />
        <p class="actions">
          <Button name="apa" value="hari">
            {t.sendDay[lang]}
          </Button>
        </p>
      </form>
    </section>
  );
};

const WeekForm: FC<FormProps> = ({ c, typed, faults }) => {
  const { lang } = c.var;
  return (
    <section class="section" aria-labelledby="pekan">
      <h2 id="pekan">{t.week[lang]}</h2>
      <form method="post" action={inLang(lang, address)}>
        <Field name="unit" label={t.unit[lang]} hint={t.unitHint[lang]} value={typed['unit']} faults={faults} />
        <Choices
          name="panjang"
          label={t.days[lang]}
          value={typed['panjang']}
          faults={faults}
          options={WEEKS.map((week) => ({ value: String(week), label: t.weeks[week][lang] }))}
        />
        <DateField lang={lang} name="mulai" label={t.from[lang]} typed={typed} faults={faults} />
        <Field name="dasar-pekan" label={t.decree[lang]} hint={t.decreeHint[lang]} value={typed['dasar-pekan']} faults={faults} />
        <p class="actions">
          <Button name="apa" value="pekan">
            {t.sendWeek[lang]}
          </Button>
        </p>
      </form>
    </section>
  );
};
