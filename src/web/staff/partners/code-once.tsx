import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { bodiesText as t } from './bodies.text.js';

/** A code in the one answer that ever shows it. */
export const CodeOnce: FC<{ lang: Lang; code: string }> = ({ lang, code }) => (
  <div role="status">
    <p class="code">
      <strong>{code}</strong>
    </p>
    <p>{t.codeOnce[lang]}</p>
  </div>
);
