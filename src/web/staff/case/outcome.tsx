import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { sanctionById, type Law } from '../../../law/index.js';
import { sanctionOf, type CaseView } from '../../../procedure/index.js';
import { fill } from '../../kit/index.js';
import { citations } from '../parts.js';
import { outcomeText as t } from './outcome.text.js';

/** The sanction that stands, its marks, and its course: from when, until when, and what waits meanwhile. */
export function DecidedOutcome({ law, lang, view }: { law: Law; lang: Lang; view: CaseView }) {
  const { state } = view;
  const standing = sanctionOf(state);
  const { decision, course, statement } = state;
  if (!standing || view.isSealed || !decision?.issuedOn) return <></>;
  const sanction = sanctionById(law, standing.id);
  const rows: [string, string][] = [
    [t.sanction[lang], sanction.name[lang]],
    ...(decision.administrative
      ? [[t.administrative[lang], sanctionById(law, decision.administrative).name[lang]] as [string, string]]
      : []),
    ...(standing.isOutsideRange ? [[t.mark[lang], t.lenient[lang]] as [string, string]] : []),
    ...(decision.counted.length > 0 ? [[t.mark[lang], t.repeated[lang]] as [string, string]] : []),
    ...(course
      ? [
          [t.course[lang], fill(t.fromUntil, lang, { from: longDay(course.from, lang), until: longDay(course.until, lang) })] as [
            string,
            string,
          ],
        ]
      : []),
    [t.effects[lang], sanction.effects[lang]],
    ...(statement ? [[t.statement[statement.form][lang], longDay(statement.on, lang)] as [string, string]] : []),
  ];
  return (
    <>
      <h3>{t.title[lang]}</h3>
      <dl class="facts">
        {rows.map(([dt, dd]) => (
          <div>
            <dt>{dt}</dt>
            <dd>{dd}</dd>
          </div>
        ))}
      </dl>
      {course && (
        <p>
          {(state.status === 'closed' ? t.free : t.held)[lang]}{' '}
          <span class="quiet">{citations(law, ['perbkn-6-2022/ps55/ayat1'], lang)}</span>
        </p>
      )}
    </>
  );
}
