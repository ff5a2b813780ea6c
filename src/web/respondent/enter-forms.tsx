import type { FC } from 'hono/jsx';
import type { Lang } from '../../kit/text.js';
import { inLang } from '../paths.js';
import { Button, Field, type Faults, type Typed } from '../kit/index.js';
import { Hidden, KEPT } from '../kit/sign-in-form.js';
import { enterText as t } from './enter.text.js';
import { pages } from './addresses.js';

type FormProps = { lang: Lang; typed?: Typed; faults?: Faults; to?: string | null; kept?: Typed | null };

/** The code of the envelope. It is never written back into the page: whoever looks over a shoulder sees none. */
export const CodeForm: FC<FormProps> = ({ lang, faults }) => (
  <form method="post" action={inLang(lang, pages.enter)} novalidate>
    <Field name="kode" label={t.code[lang]} hint={t.codeHint[lang]} faults={faults} spellcheck={false} />
    <p class="actions">
      <Button>{t.useCode[lang]}</Button>
    </p>
  </form>
);

/** Coming back: the number on the letter and the passphrase of one's own. */
export const ReturnForm: FC<FormProps> = ({ lang, typed, faults, to, kept }) => (
  <form method="post" action={inLang(lang, pages.enter)} novalidate>
    {to && <input type="hidden" name="ke" value={to} />}
    {kept && <Hidden typed={kept} prefix={KEPT} />}
    <Field name="perkara" label={t.number[lang]} hint={t.numberHint[lang]} faults={faults} value={typed?.['perkara']} spellcheck={false} />
    <Field name="frasa" type="password" label={t.passphrase[lang]} faults={faults} autocomplete="current-password" />
    <p class="actions">
      <Button>{t.enter[lang]}</Button>
    </p>
  </form>
);
