import type { FC } from 'hono/jsx';
import { mayTakeContact, saveStep, sealDraftContact, stayAnonymous, type Draft } from '../../intake/index.js';
import { Button, Choices, Errors, Field, readForm, type Faults, type Option, type Page, type Routes, type Typed } from '../kit/index.js';
import { frameText } from './frame.text.js';
import { statusOf, stepPage, type Notice } from './frame.js';
import { tooLong } from './limits.js';
import { goTo, readKey, type Place } from './place.js';
import { afterLostSave, isChange, mayTake, nextOf, renewKey, withDraft } from './question-page.js';
import { contactDeskText, contactText } from './contact.text.js';

const FIELDS = { nama: 200, telepon: 50, surel: 200, alamat: 1000 } as const;
const textFor = (place: Place) => (place.isDesk ? contactDeskText : contactText);

type Shown = { readonly mayTake: boolean; readonly isSealed: boolean };

/** The one page whose words are sealed in the request that brings them; afterwards it says only that they are. */
export function addContact(app: Routes, place: Place): void {
  app.get(place.step('kontak'), (c) => withDraft(c, place, async (draft) => show(c, place, await shownFor(c, draft), typedOf(draft), {})));
  app.post(place.step('kontak'), async (c) => {
    mayTake(c, place);
    const typed = await readForm(c);
    const { lang } = c.var;
    const faults = faultsIn(typed, place, lang);
    if (Object.keys(faults).length > 0)
      return show(c, place, { mayTake: await mayTakeContact(c.var.ctx), isSealed: typed['semula'] === 'tersegel' }, typed, faults);
    try {
      await keep(c, place, typed);
    } catch (error) {
      // Storage may be away: whether contact details can be taken is then told by what was sent, not asked again.
      const isSealed = typed['semula'] === 'tersegel';
      return afterLostSave(c, place, error, async (notice) =>
        notice === 'away'
          ? show(c, place, { mayTake: isSealed || typed['pilihan'] === 'tersegel', isSealed }, typed, {}, notice)
          : show(c, place, { mayTake: await mayTakeContact(c.var.ctx), isSealed: false }, typed, {}, notice),
      );
    }
    renewKey(c, place);
    return goTo(c, nextOf(c, place, 'kontak'));
  });
}

async function keep(c: Page, place: Place, typed: Typed): Promise<void> {
  const { ctx } = c.var;
  const { key } = readKey(c, place);
  if (typed['pilihan'] === 'tetap') await saveStep(ctx, key, 'contact', { wish: 'sealed' });
  else if (typed['pilihan'] === 'tersegel')
    await sealDraftContact(ctx, key, { name: typed['nama'], phone: typed['telepon'], email: typed['surel'], address: typed['alamat'] });
  else await stayAnonymous(ctx, key);
}

function faultsIn(typed: Typed, place: Place, lang: 'id' | 'en'): Faults {
  const t = textFor(place);
  const wish = typed['pilihan'];
  const hasContact = Object.keys(FIELDS).some((name) => (typed[name] ?? '') !== '');
  if (wish !== 'anonim' && wish !== 'tersegel' && wish !== 'tetap') return { pilihan: t.missingWish[lang] };
  if (wish === 'tersegel' && !['telepon', 'surel', 'alamat', 'nama'].some((name) => (typed[name] ?? '') !== ''))
    return { telepon: t.missing[lang] };
  if (wish === 'anonim' && hasContact) return { pilihan: t.stray[lang] };
  return tooLong(typed, FIELDS, lang);
}

const shownFor = async (c: Page, draft: Draft): Promise<Shown> => ({
  mayTake: await mayTakeContact(c.var.ctx),
  isSealed: draft.contact !== null,
});

function typedOf(draft: Draft): Typed {
  if (draft.contact) return { pilihan: 'tetap' };
  return draft.answers.contact ? { pilihan: 'anonim' } : {};
}

function show(
  c: Page,
  place: Place,
  shown: Shown,
  typed: Typed,
  faults: Faults,
  notice: Notice | null = null,
): Response | Promise<Response> {
  const lang = c.var.lang;
  const t = textFor(place);
  const hasFaults = Object.keys(faults).length > 0;
  return stepPage(
    c,
    { place, slug: 'kontak', title: t.title[lang], hasFaults, notice },
    <>
      <Errors lang={lang} faults={faults} />
      <h1>{t.title[lang]}</h1>
      <p class="lead">{t.lead[lang]}</p>
      {shown.isSealed && (
        <p>
          <strong>{t.isSealed[lang]}</strong> · <a href="#nama">{t.change[lang]}</a>. <span class="quiet">{t.isSealedHint[lang]}</span>
        </p>
      )}
      {!shown.mayTake && <p>{t.none[lang]}</p>}
      <form method="post" novalidate>
        {shown.isSealed && <input type="hidden" name="semula" value="tersegel" />}
        <Choices
          name="pilihan"
          label={t.wish[lang]}
          faults={faults}
          value={typed['pilihan'] ?? (shown.mayTake ? undefined : 'anonim')}
          options={optionsFor(shown, place, lang)}
        />
        {shown.mayTake && <ContactFields lang={lang} typed={typed} faults={faults} />}
        <div class="actions">
          <Button>{isChange(c) ? frameText.toCheck[lang] : frameText.continue[lang]}</Button>
        </div>
      </form>
    </>,
    statusOf(hasFaults, notice),
  );
}

function optionsFor(shown: Shown, place: Place, lang: 'id' | 'en'): Option[] {
  const t = textFor(place);
  const anonymous = { value: 'anonim', label: t.anonymous[lang], hint: t.anonymousHint[lang] };
  if (shown.isSealed)
    return [
      { value: 'tetap', label: t.keep[lang] },
      ...(shown.mayTake ? [{ value: 'tersegel', label: t.replace[lang] }] : []),
      { value: 'anonim', label: t.drop[lang] },
    ];
  return shown.mayTake ? [anonymous, { value: 'tersegel', label: t.sealed[lang], hint: t.sealedHint[lang] }] : [anonymous];
}

const ContactFields: FC<{ lang: 'id' | 'en'; typed: Typed; faults: Faults }> = ({ lang, typed, faults }) => (
  <>
    <p class="field quiet">{contactText.fillHint[lang]}</p>
    <Field name="nama" label={contactText.name[lang]} faults={faults} value={typed['nama']} spellcheck={false} />
    <Field name="telepon" label={contactText.phone[lang]} type="tel" faults={faults} value={typed['telepon']} />
    <Field name="surel" label={contactText.email[lang]} type="email" faults={faults} value={typed['surel']} />
    <Field name="alamat" label={contactText.address[lang]} rows={3} faults={faults} value={typed['alamat']} spellcheck={false} />
  </>
);
