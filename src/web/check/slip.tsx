import type { Child, FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import type { Judgement } from '../../law/index.js';
import { Mark } from '../kit/parts.js';
import { Button } from '../kit/form.js';
import { basisOf } from './articles-view.js';
import { articlesOf, headlineOf } from './result.js';
import { resultText as t } from './result.text.js';
import { Carry, saidRows } from './said.js';
import type { Setting } from './setting.js';
import { NOTHING } from './stated.js';
import type { Walk } from './walk.js';

type Shown = { setting: Setting; walk: Walk; result: Judgement | null };

/** The sheet to keep: when it was asked, what was said, the answer, what it stands on, by which version of the rules. */
export const Slip: FC<Shown> = (p) => {
  const { lang, place } = p.setting;
  return (
    <section class="section kept" aria-labelledby="catatan">
      <h2 id="catatan">{t.slip[lang]}</h2>
      <div class="body">
        <Sheet {...p} />
        <p>{(place === 'server' ? t.keepServer : t.keepHere)[lang]}</p>
        <Carry setting={p.setting} stated={NOTHING}>
          <div class="actions">
            <Button second name="langkah" value="mulai">
              {t.again[lang]}
            </Button>
            {place !== 'server' && (
              <Button second name="langkah" value="cetak">
                {t.print[lang]}
              </Button>
            )}
          </div>
        </Carry>
      </div>
    </section>
  );
};

const Sheet: FC<Shown> = ({ setting, walk, result }) => {
  const { lang, office, today, law } = setting;
  const basis = result
    ? articlesOf(result)
        .map((article) => basisOf(setting, article))
        .join('; ')
    : '';
  return (
    <div class="slip">
      <p class="brand">
        <Mark />
        Nirpihak
      </p>
      <p class="quiet small">{t.slipOf[lang].replace('{office}', office)}</p>
      <div class="level"></div>
      <dl class="facts even">
        <Row name={t.askedOn[lang]}>{longDay(today, lang)}</Row>
        {saidRows(setting, walk).map(({ ask, answer }) => (
          <Row name={ask}>{answer}</Row>
        ))}
        <Row name={t.result[lang]}>
          <strong>{t.answer[headlineOf(result)][lang]}</strong>
        </Row>
        <Row name={t.basis[lang]}>{basis || t.noBasis[lang]}</Row>
        <Row name={t.version[lang]}>
          <span class="nums">{readableVersion(law.version)}</span>
        </Row>
      </dl>
      <p>{t.disclaimer[lang]}</p>
    </div>
  );
};

const Row: FC<{ name: string; children?: Child }> = ({ name, children }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The version's hash in groups of eight, so that two people can compare it aloud and no line is too narrow for it. */
export const readableVersion = (version: string): string => version.match(/.{1,8}/g)?.join(' ') ?? version;
