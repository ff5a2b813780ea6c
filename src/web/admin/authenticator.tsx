import type { FC } from 'hono/jsx';
import { encode } from 'uqr';
import type { Lang } from '../../kit/text.js';
import { PASSWORD_MIN } from '../../identity/index.js';
import { Field, fill, type Faults } from '../kit/index.js';
import { authenticatorText as t } from './authenticator.text.js';

/** Password twice, the authenticator's secret as picture and text, and its first code. */
export const SecretFields: FC<{ lang: Lang; secret: string; uri: string; faults: Faults }> = ({ lang, secret, uri, faults }) => (
  <>
    <Field
      name="sandi"
      type="password"
      label={t.password[lang]}
      hint={fill(t.passwordHint, lang, { min: PASSWORD_MIN })}
      faults={faults}
      autocomplete="new-password"
    />
    <Field name="sandi-ulang" type="password" label={t.again[lang]} faults={faults} autocomplete="new-password" />
    <div class="field">
      <h2>{t.title[lang]}</h2>
      <p class="hint">{t.how[lang]}</p>
      <Qr uri={uri} label={t.picture[lang]} />
      <p>
        <span class="quiet">{t.key[lang]}</span> <span class="code">{secret.match(/.{1,4}/g)?.join(' ')}</span>
      </p>
    </div>
    <Field name="kode" label={t.code[lang]} hint={t.codeHint[lang]} faults={faults} inputmode="numeric" autocomplete="one-time-code" />
  </>
);

/** Drawn in the page itself: a picture's address would carry the secret. Black on white in the dark too, for cameras. */
const Qr: FC<{ uri: string; label: string }> = ({ uri, label }) => {
  const { data, size } = encode(uri, { border: 2, ecc: 'L' });
  const d = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg role="img" aria-label={label} width="208" height="208" viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={d} />
    </svg>
  );
};
