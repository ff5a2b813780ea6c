import type { FC } from 'hono/jsx';
import { inLang, paths } from '../paths.js';
import { checkText as t } from './check.text.js';
import type { Setting } from './setting.js';

/** What leaves the phone: said on every page of the self-check, and true of that very page. */
export const Leaves: FC<{ setting: Setting }> = ({ setting }) => (
  <section class="section" aria-labelledby="keluar-apa">
    <h2 id="keluar-apa">{t.leavesTitle[setting.lang]}</h2>
    <div class="body">{setting.place === 'server' ? <ToTheServer setting={setting} /> : <p>{nothing(setting)}</p>}</div>
  </section>
);

const nothing = ({ place, lang }: Setting): string => (place === 'browser' ? t.leavesBrowser : t.leavesNothing)[lang];

const ToTheServer: FC<{ setting: Setting }> = ({ setting: { lang } }) => (
  <>
    <p>{t.leavesServer[lang]}</p>
    <p>
      {t.leavesServerElse[lang]} <a href={inLang(lang, paths.checkLive)}>{t.leavesLive[lang]}</a>
      {t.leavesOr[lang]}
      <a href={inLang(lang, paths.checkFile)} download>
        {t.leavesFile[lang]}
      </a>
      .
    </p>
  </>
);
