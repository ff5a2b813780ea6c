import { SOURCES, sourceWords } from '../../intake/index.js';
import { Choices, Field, type Faults } from '../kit/index.js';
import { Optional } from './frame.js';
import { tooLong } from './limits.js';
import { readOr, type Question } from './question.js';
import type { Place } from './place.js';
import { sourceDeskText, sourceText } from './source.text.js';

const textFor = (place: Place) => (place.isDesk ? sourceDeskText : sourceText);

export const source: Question<'source'> = {
  slug: 'sumber',
  step: 'source',
  title: (place) => textFor(place).title,
  fields: (c, typed, faults, place) => {
    const t = textFor(place);
    return (
      <>
        <Choices
          name="sumber"
          label={t.source[c.var.lang]}
          hint={t.sourceHint[c.var.lang]}
          faults={faults}
          value={typed['sumber']}
          options={SOURCES.map((kind) => ({ value: kind, label: sourceWords[kind][c.var.lang] }))}
        />
        <Field
          name="keterangan"
          label={<Optional c={c} label={t.note[c.var.lang]} />}
          hint={t.noteHint[c.var.lang]}
          rows={3}
          faults={faults}
          value={typed['keterangan']}
        />
      </>
    );
  },
  typedOf: (answer) => ({ sumber: answer.source, keterangan: answer.note }),
  read: (c, typed, place) => {
    const t = textFor(place);
    const kind = SOURCES.find((known) => known === typed['sumber']);
    const faults: Faults = { ...(kind ? {} : { sumber: t.missing[c.var.lang] }), ...tooLong(typed, { keterangan: 2000 }, c.var.lang) };
    return readOr(faults, () => ({ source: kind!, note: typed['keterangan'] ?? '' }));
  },
};
