import type { FC } from 'hono/jsx';
import { articleById, type Law } from '../../law/index.js';
import type { Lang } from '../../kit/text.js';
import { citedText as t } from './cited.text.js';

/** "Dasar: …", each group of articles with whether it was compared with the official text. */
export const Cited: FC<{ law: Law; lang: Lang; ids: readonly string[] }> = ({ law, lang, ids }) => {
  const articles = [...new Set(ids)].map((id) => articleById(law, id));
  const group = (isVerified: boolean): string =>
    articles
      .filter((one) => one.verified === isVerified)
      .map((one) => one.label[lang])
      .join('; ');
  const [compared, open] = [group(true), group(false)];
  return (
    <p class="by">
      {compared && (
        <>
          {t.basis[lang]}: {compared}. {t.compared[lang]}.{' '}
        </>
      )}
      {open && (
        <>
          {t.basis[lang]}: {open}. {t.open[lang]}.
        </>
      )}
    </p>
  );
};
