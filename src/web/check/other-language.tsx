import type { FC } from 'hono/jsx';
import { inLang, paths } from '../paths.js';
import { checkText as t } from './check.text.js';
import type { Setting } from './setting.js';
import { fieldsOf, type Stated } from './stated.js';

/** The same page in the other language: a form, because a link would lose the answers. `at`: the question on the page; null for the answer. */
export const OtherLanguage: FC<{ setting: Setting; stated: Stated; at: string | null }> = ({ setting: { lang }, stated, at }) => {
  const other = lang === 'id' ? 'en' : 'id';
  return (
    <form method="post" action={inLang(other, paths.checkAsk)} autocomplete="off">
      {fieldsOf(stated).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class="button text" name={at === null ? undefined : 'langkah'} value={at === null ? undefined : `ubah:${at}`}>
        <span lang={other}>{t.otherLanguage[lang]}</span> ({t.answersCome[lang]})
      </button>
    </form>
  );
};

/** Where the answers are in the page's own memory: the other language is another page, and it says so before. */
export const OtherLanguageAfresh: FC<{ setting: Setting }> = ({ setting: { lang } }) => {
  const other = lang === 'id' ? 'en' : 'id';
  return (
    <a href={inLang(other, paths.checkLive)} hreflang={other}>
      <span lang={other}>{t.otherLanguage[lang]}</span> ({t.startsOver[lang]})
    </a>
  );
};
