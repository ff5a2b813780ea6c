import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { conditionsOf, contests, factsIn, type Contest, type Law, type Pose, type Rule } from '../../../law/index.js';
import { fill } from '../../kit/index.js';
import { Section } from './rules-list.js';
import { rulesPosesText as t } from './rules-poses.text.js';

/** The fact that a hand sign was shown: where a rule looks at it, people ask which one. */
const SIGN = 'sign';

/**
 * What was said of hand poses before each contest: advice of one contest and day, never a rule, and for learning only.
 * Stands where a rule on the page looks at hand signs; the latest contest first.
 */
export const Poses: FC<{ law: Law; lang: Lang; rules: readonly Rule[]; isDemo: boolean }> = ({ law, lang, rules, isDemo }) => {
  const asksForSign = rules.some((rule) => conditionsOf(rule).flatMap(factsIn).includes(SIGN));
  const told = contests(law).filter(({ poses, isExample }) => poses !== null && (isDemo || !isExample));
  if (!asksForSign || told.length === 0) return <></>;
  return (
    <Section id="pose" title={t.title[lang]}>
      <p>{t.lead[lang]}</p>
      {told
        .toSorted((a, b) => (b.votingOn ?? '').localeCompare(a.votingOn ?? ''))
        .map((contest) => (
          <OfContest contest={contest} lang={lang} />
        ))}
    </Section>
  );
};

const OfContest: FC<{ contest: Contest; lang: Lang }> = ({ contest: { id, name, poses, isExample }, lang }) =>
  poses === null ? (
    <></>
  ) : (
    <details class="why" id={`pose-${id}`}>
      <summary>
        {name[lang]}
        {isExample && ` (${t.example[lang]})`}
      </summary>
      <p>{poses.note[lang]}</p>
      {(['avoid', 'fine'] as const).map((advice) => (
        <Advised advice={advice} poses={poses.list.filter((one) => one.advice === advice)} lang={lang} />
      ))}
      <p class="quiet small">
        {t.source[lang]}: <span lang="id">{poses.source}</span>. {fill(t.seen, lang, { day: plainDay(poses.dateSeen, lang) })}
      </p>
    </details>
  );

const Advised: FC<{ advice: Pose['advice']; poses: readonly Pose[]; lang: Lang }> = ({ advice, poses, lang }) =>
  poses.length === 0 ? (
    <></>
  ) : (
    <>
      <h3>{t.advice[advice][lang]}</h3>
      <ul class="lined">
        {poses.map((pose) => (
          <li>
            <strong>{pose.name[lang]}</strong>. {pose.why[lang]}
          </li>
        ))}
      </ul>
    </>
  );
