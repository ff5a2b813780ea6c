import type { FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import { Button } from '../kit/form.js';
import { inLang, paths } from '../paths.js';
import { checkText as c } from './check.text.js';
import { Leaves } from './leaves.js';
import { Carry } from './said.js';
import type { Setting } from './setting.js';
import { readableVersion } from './slip.js';
import { startText as t } from './start.text.js';
import { NOTHING } from './stated.js';

/** For whom this is, what leaves the phone, and the way in. */
export const StartView: FC<{ setting: Setting }> = ({ setting }) => (
  <>
    <div class="page split">
      <p class="kicker">{c.kicker[setting.lang]}</p>
      <div class="top">
        <h1 tabindex={-1}>{t.title[setting.lang]}</h1>
        <p class="lead">{(setting.place === 'server' ? t.lead : t.here)[setting.lang]}</p>
        <Carry setting={setting} stated={NOTHING}>
          <div class="actions">
            <Button>{t.begin[setting.lang]}</Button>
          </div>
        </Carry>
      </div>
    </div>
    <div class="page">
      <ForWhom setting={setting} />
      {setting.place === 'server' ? <Ways setting={setting} /> : <Here setting={setting} />}
      {setting.place !== 'file' && <Elsewhere setting={setting} />}
    </div>
  </>
);

const ForWhom: FC<{ setting: Setting }> = ({ setting: { lang } }) => (
  <section class="section" aria-labelledby="untuk-siapa">
    <h2 id="untuk-siapa">{t.who[lang]}</h2>
    <div class="body">
      <ul class="lined">
        {t.whoYes.map((one) => (
          <li>{one[lang]}</li>
        ))}
      </ul>
      <p>{t.whoElse[lang]}</p>
      <p>{t.promise[lang]}</p>
    </div>
  </section>
);

/** Three ways to ask, each with what leaves the phone. */
const Ways: FC<{ setting: Setting }> = ({ setting: { lang } }) => (
  <section class="section" aria-labelledby="keluar-apa">
    <h2 id="keluar-apa">{c.leavesTitle[lang]}</h2>
    <div class="body">
      <h3>{t.wayServer[lang]}</h3>
      <p>{c.leavesServer[lang]}</p>
      <h3>
        <a href={inLang(lang, paths.checkLive)}>{t.wayLive[lang]}</a>
      </h3>
      <p>{t.wayLiveSay[lang]}</p>
      <h3>
        <a href={inLang(lang, paths.checkFile)} download>
          {t.wayFile[lang]}
        </a>
      </h3>
      <p>{t.wayFileSay[lang]}</p>
      <p>{t.machine[lang]}</p>
    </div>
  </section>
);

const Here: FC<{ setting: Setting }> = ({ setting }) => {
  const { lang, law, madeOn, today } = setting;
  return (
    <>
      <Leaves setting={setting} />
      <section class="section near" aria-labelledby="versi">
        <h2 id="versi">{t.version[lang]}</h2>
        <div class="body">
          {madeOn && <p>{t.fileMade[lang].replace('{day}', longDay(madeOn, lang))}</p>}
          <p class="quiet small nums">{readableVersion(law.version)}</p>
          <p>{t.deviceDay[lang].replace('{day}', longDay(today, lang))}</p>
        </div>
      </section>
    </>
  );
};

const Elsewhere: FC<{ setting: Setting }> = ({ setting: { lang, place } }) => (
  <section class="section" aria-labelledby="bukan-ini">
    <h2 id="bukan-ini">{t.notThis[lang]}</h2>
    <div class="body">
      <ul class="lined">
        {place === 'browser' && <OtherWays lang={lang} />}
        <li>
          <a href={inLang(lang, paths.report)}>{t.toReport[lang]}</a>
        </li>
        <li>
          <a href={inLang(lang, paths.respondent)}>{t.toRespondent[lang]}</a>
        </li>
        <li>
          <a href={inLang(lang, paths.rules)}>{t.toRules[lang]}</a>
        </li>
      </ul>
    </div>
  </section>
);

const OtherWays: FC<{ lang: Lang }> = ({ lang }) => (
  <>
    <li>
      <a href={inLang(lang, paths.checkFile)} download>
        {t.wayFile[lang]}
      </a>
    </li>
    <li>
      <a href={inLang(lang, paths.check)}>{t.toServer[lang]}</a>
    </li>
  </>
);
