import type { Child, FC } from 'hono/jsx';
import { longDay, type Day } from '../../kit/dates.js';
import type { Bilingual, Lang } from '../../kit/text.js';
import { partsText as t } from './parts.text.js';

/** The sign of the service: two level strokes with a gap, nobody's side. */
export const Mark: FC = () => (
  <svg width="36" height="8" viewBox="0 0 36 8" aria-hidden="true">
    <path d="M0 0h16v8H0zM20 0h16v8H20z" />
  </svg>
);

/** Two strokes: the left is our record, the right is somebody else's witness. Filled means done. */
export const Proof: FC<{ recorded: boolean; witnessed: boolean }> = ({ recorded, witnessed }) => (
  <svg class="proof" width="26" height="6" viewBox="0 0 26 6" aria-hidden="true">
    <path class={recorded ? 'y' : undefined} d="M.5.5h11v5H.5z" />
    <path class={witnessed ? 'y' : undefined} d="M14.5.5h11v5h-11z" />
  </svg>
);

/** One row of a day count, as `law` gives it. */
export type Counted = {
  readonly day: Day;
  readonly counted: boolean;
  readonly number: number | null;
  readonly why: string;
  readonly name?: Bilingual | undefined;
};

/** The year of each row is dropped on a phone, where the table would not fit; the caption has it. */
const ShortOnPhones: FC<{ text: string }> = ({ text }) => (
  <>
    {text.slice(0, -5)}
    <span class="y">{text.slice(-5)}</span>
  </>
);

const yearsOf = (days: readonly Counted[]): string => [...new Set(days.map((row) => row.day.slice(0, 4)))].sort().join(', ');

/** "Why that date?": every date opens to its day-by-day count. */
export const Why: FC<{ lang: Lang; question: Child; reason: Child; days: readonly Counted[] }> = ({ lang, question, reason, days }) => (
  <details class="why">
    <summary>{question}</summary>
    <p>{reason}</p>
    <table class="days">
      <caption class="hide">
        {t.caption[lang]}, {yearsOf(days)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.date[lang]}</th>
          <th scope="col">{t.note[lang]}</th>
          <th scope="col" class="n">
            {t.number[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((row, i) => (
          <tr class={i === days.length - 1 ? 'end' : row.counted || row.number === 0 ? undefined : 'off'}>
            <th scope="row">
              <ShortOnPhones text={longDay(row.day, lang)} />
            </th>
            <td>{row.name?.[lang] ?? t.why[row.why as keyof typeof t.why]?.[lang] ?? row.why}</td>
            <td class="n">
              {row.number ?? (
                <>
                  <span aria-hidden="true">–</span>
                  <span class="hide">{t.notCounted[lang]}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
