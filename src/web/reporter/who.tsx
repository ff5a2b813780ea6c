import { Field, type Faults } from '../kit/index.js';
import { Optional } from './frame.js';
import { tooLong } from './limits.js';
import { readOr, type Question } from './question.js';
import type { Place } from './place.js';
import { whoDeskText, whoText } from './who.text.js';

const textFor = (place: Place) => (place.isDesk ? whoDeskText : whoText);

export const who: Question<'who'> = {
  slug: 'siapa',
  step: 'who',
  title: (place) => textFor(place).title,
  fields: (c, typed, faults, place) => {
    const t = textFor(place);
    const lang = c.var.lang;
    return (
      <>
        <p class="lead">{t.lead[lang]}</p>
        <Field name="nama" label={t.name[lang]} hint={t.nameHint[lang]} faults={faults} value={typed['nama']} spellcheck={false} />
        <Field name="kantor" label={t.unit[lang]} hint={t.unitHint[lang]} faults={faults} value={typed['kantor']} />
        <Field name="jabatan" label={<Optional c={c} label={t.post[lang]} />} faults={faults} value={typed['jabatan']} />
        <Field
          name="nip"
          label={<Optional c={c} label={t.nip[lang]} />}
          hint={t.nipHint[lang]}
          inputmode="numeric"
          faults={faults}
          value={typed['nip']}
        />
      </>
    );
  },
  typedOf: (answer) => ({ nama: answer.name, kantor: answer.unit, jabatan: answer.post, nip: answer.nip }),
  read: (c, typed, place) => {
    const t = textFor(place);
    const [name, unit, post, nip] = ['nama', 'kantor', 'jabatan', 'nip'].map((field) => typed[field] ?? '') as [
      string,
      string,
      string,
      string,
    ];
    const digits = nip.replace(/[\s.-]/g, '');
    const faults: Faults = {
      ...(name + unit + post === '' ? { nama: t.missing[c.var.lang] } : {}),
      ...(digits !== '' && !/^\d{18}$/.test(digits) ? { nip: t.badNip[c.var.lang] } : {}),
      ...tooLong(typed, { nama: 500, kantor: 500, jabatan: 500 }, c.var.lang),
    };
    return readOr(faults, () => ({ name, unit, post, nip: digits }));
  },
};
