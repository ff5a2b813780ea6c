import { ACTS, actWords } from '../../intake/index.js';
import { Choices, Field, FIELD_LIMIT } from '../kit/index.js';
import { tooLong } from './limits.js';
import { readOr, type Question } from './question.js';
import type { Place } from './place.js';
import { whatDeskText, whatText } from './what.text.js';

const textFor = (place: Place) => (place.isDesk ? whatDeskText : whatText);

export const what: Question<'what'> = {
  slug: 'apa',
  step: 'what',
  title: (place) => textFor(place).title,
  fields: (c, typed, faults, place) => {
    const t = textFor(place);
    return (
      <>
        <Choices
          name="jenis"
          label={t.acts[c.var.lang]}
          hint={t.actsHint[c.var.lang]}
          many
          faults={faults}
          value={typed['jenis']}
          options={ACTS.map((act) => ({ value: act, label: actWords[act][c.var.lang] }))}
        />
        <Field
          name="cerita"
          label={t.text[c.var.lang]}
          hint={t.textHint[c.var.lang]}
          rows={8}
          faults={faults}
          value={typed['cerita']}
          spellcheck={false}
        />
      </>
    );
  },
  typedOf: (answer) => ({ jenis: answer.acts.join('\n'), cerita: answer.text }),
  read: (c, typed, place) => {
    const t = textFor(place);
    const text = typed['cerita'] ?? '';
    const faults = text === '' ? { cerita: t.missing[c.var.lang] } : tooLong(typed, { cerita: FIELD_LIMIT }, c.var.lang);
    const chosen = (typed['jenis'] ?? '').split('\n');
    return readOr(faults, () => ({ acts: ACTS.filter((act) => chosen.includes(act)), text }));
  },
};
