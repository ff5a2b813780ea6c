import { DateField, Field, type Faults } from '../kit/index.js';
import { Optional } from './frame.js';
import { tooLong } from './limits.js';
import { readOr, type Question } from './question.js';
import { dayOrMonthFields, readDayOrMonth } from './typed-date.js';
import { whenText as t } from './when.text.js';

export const when: Question<'when'> = {
  slug: 'kapan',
  step: 'when',
  title: () => t.title,
  fields: (c, typed, faults) => (
    <>
      <DateField name="tanggal" label={t.date[c.var.lang]} hint={t.dateHint[c.var.lang]} lang={c.var.lang} typed={typed} faults={faults} />
      <Field
        name="kira"
        label={<Optional c={c} label={t.note[c.var.lang]} />}
        hint={t.noteHint[c.var.lang]}
        faults={faults}
        value={typed['kira']}
      />
      <Field name="tempat" label={t.place[c.var.lang]} hint={t.placeHint[c.var.lang]} faults={faults} value={typed['tempat']} />
    </>
  ),
  typedOf: (answer) => ({ ...dayOrMonthFields('tanggal', answer.actOn), kira: answer.note, tempat: answer.place }),
  read: (c, typed) => {
    const lang = c.var.lang;
    const date = readDayOrMonth(typed, 'tanggal', c.var.ctx.today(), lang);
    const [note, place] = [typed['kira'] ?? '', typed['tempat'] ?? ''];
    const faults: Faults = {
      ...('fault' in date ? { tanggal: date.fault } : date.value === null && note === '' ? { tanggal: t.noDate[lang] } : {}),
      ...(place === '' ? { tempat: t.noPlace[lang] } : {}),
      ...tooLong(typed, { kira: 500, tempat: 500 }, lang),
    };
    return readOr(faults, () => ({ actOn: 'value' in date ? date.value : null, note, place }));
  },
};
