import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { inLang } from '../../paths.js';
import { deskPartsText as t } from '../parts.text.js';

/** To the page before and after by the place of its first and last line: no page is ever counted up to. */
export const Turn: FC<{
  lang: Lang;
  action: string;
  query: Readonly<Record<string, string>>;
  before: string | null;
  after: string | null;
}> = ({ lang, action, query, before, after }) => {
  if (before === null && after === null) return <></>;
  const to = (name: string, place: string): string =>
    inLang(lang, `${action}?${new URLSearchParams({ ...query, [name]: place }).toString()}`);
  return (
    <nav class="actions" aria-label={t.pages[lang]}>
      {before !== null && (
        <a href={to('sebelum', before)} rel="prev">
          {t.previous[lang]}
        </a>
      )}
      {after !== null && (
        <a href={to('setelah', after)} rel="next">
          {t.next[lang]}
        </a>
      )}
    </nav>
  );
};
