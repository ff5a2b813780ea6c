import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { inLang, paths } from '../../paths.js';
import { rulesSearchText as t } from './rules-search.text.js';

/** The search as a form that only writes the address; what was typed stays. */
export const SearchForm: FC<{ lang: Lang; words?: string }> = ({ lang, words = '' }) => (
  <form method="get" action={inLang(lang, paths.rulesSearch)} role="search">
    <div class="filter">
      <div class="field">
        <label for="kata">{t.label[lang]}</label>
        <span class="hint" id="kata-bantu">
          {t.hint[lang]}
        </span>
        <input
          class="input"
          type="search"
          id="kata"
          name="kata"
          value={words}
          maxlength={200}
          autocomplete="off"
          aria-describedby="kata-bantu"
        />
      </div>
    </div>
    <p class="actions">
      <button class="button">{t.go[lang]}</button>
    </p>
  </form>
);
