import type { FC } from 'hono/jsx';
import { doesEffectWait, partWords, type ServedView } from '../../procedure/index.js';
import { longDay } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import { inLang } from '../paths.js';
import { fill, type Page } from '../kit/index.js';
import { pages } from './addresses.js';
import { Said, Section } from './frame.js';
import { peopleText as t } from './people.text.js';
import { may, type Person } from './view.js';

const ORDER = ['screener', 'officer', 'superior', 'examiner', 'decider', 'objection-decider'] as const;

const SEATS: readonly string[] = ['chair', 'secretary', 'member'];
const place = ({ seat }: Person): number => (seat ? SEATS.indexOf(seat) : 0);
const bySeat = (a: Person, b: Person): number => place(a) - place(b);

/** Who screens, examines and decides, by name and post; and the way to say that one of them has an interest. */
export const PeopleSection: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const lang = c.var.lang;
  return (
    <Section id="siapa" title={t.title[lang]}>
      <dl class="facts">
        {ORDER.map((part) => {
          const people = view.people.filter((person) => person.part === part).sort(bySeat);
          if (people.length === 0) return <></>;
          const note = t.notes[part as keyof typeof t.notes];
          return (
            <div>
              <dt>{partWords[part][lang]}</dt>
              <dd>
                {people.map((person, i) => (
                  <>
                    {i > 0 && <br />}
                    {nameOf(person, lang)}
                  </>
                ))}
                {note && (
                  <>
                    <br />
                    <span class="quiet">{note[lang]}</span>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {doesEffectWait(view) && !view.people.some((person) => person.part === 'objection-decider') && <p>{t.notNamed[lang]}</p>}
      {may(view, 'ask-replacement') && (
        <p>
          {t.interest[lang]} <a href={inLang(lang, pages.interest)}>{t.replace[lang]}</a>.
        </p>
      )}
      <Wishes c={c} view={view} />
    </Section>
  );
};

/** What was asked about people, and what was answered. */
const Wishes: FC<{ c: Page; view: ServedView }> = ({ c, view }) => {
  const lang = c.var.lang;
  if (view.replacements.length === 0) return <></>;
  return (
    <ul class="lined">
      {view.replacements.map((wish) => (
        <li>
          <h3>{fill(t.asked, lang, { name: wish.name, on: longDay(wish.on, lang) })}</h3>
          <Said text={wish.reason} />
          <p>{(wish.granted === null ? t.waiting : wish.granted ? t.granted : t.refused)[lang]}</p>
          {wish.answer && <Said text={wish.answer} />}
        </li>
      ))}
    </ul>
  );
};

/** "Ketua: Nama Contoh, Plt. Kepala Bagian". */
export function nameOf({ name, post, seat, acting }: Person, lang: Lang): string {
  const held = [acting ? t.acting[acting as keyof typeof t.acting] : '', post].filter(Boolean).join(' ');
  const chair = seat ? `${t.seats[seat as keyof typeof t.seats]?.[lang] ?? seat}: ` : '';
  return `${chair}${[name, held].filter(Boolean).join(', ')}`;
}
