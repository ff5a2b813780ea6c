import type { FC } from 'hono/jsx';
import type { Lang } from '../../kit/text.js';
import { inLang, paths } from '../paths.js';
import { Button, Field, type Faults, type Typed } from './form.js';
import { signInText as t } from './sign-in.text.js';

/** Name of a hidden field that carries what was typed before the session ended. */
export const KEPT = 'isian.';

/** The three questions at the door. A password and a code are never written back into the page. */
export const SignInForm: FC<{ lang: Lang; typed?: Typed; faults?: Faults; to?: string | null; kept?: Typed | null }> = ({
  lang,
  typed,
  faults,
  to,
  kept,
}) => (
  <form method="post" action={inLang(lang, paths.signIn)} novalidate>
    {to && <input type="hidden" name="ke" value={to} />}
    {kept && <Hidden typed={kept} prefix={KEPT} />}
    <Field name="nama" label={t.username[lang]} value={typed?.nama} faults={faults} autocomplete="username" spellcheck={false} />
    <Field name="sandi" type="password" label={t.password[lang]} faults={faults} autocomplete="current-password" />
    <Field name="kode" label={t.code[lang]} hint={t.codeHint[lang]} faults={faults} inputmode="numeric" autocomplete="one-time-code" />
    <p class="actions">
      <Button>{t.signIn[lang]}</Button>
    </p>
  </form>
);

/** Fields the person does not see, exactly as they were sent. */
export const Hidden: FC<{ typed: Typed; prefix?: string }> = ({ typed, prefix = '' }) => (
  <>
    {Object.entries(typed).map(([name, value]) => (
      <input type="hidden" name={`${prefix}${name}`} value={value} />
    ))}
  </>
);

/** What `Hidden` carried through the sign-in; `null` when nothing. */
export function keptIn(typed: Typed): Typed | null {
  const kept = Object.entries(typed)
    .filter(([name]) => name.startsWith(KEPT))
    .map(([name, value]) => [name.slice(KEPT.length), value] as const);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
