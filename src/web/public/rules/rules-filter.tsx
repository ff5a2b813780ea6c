import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import type { Law, Option } from '../../../law/index.js';
import { inLang } from '../../paths.js';
import { fill, type Faults, type Page } from '../../kit/index.js';
import { employmentsOf, phasesOf, type Narrowed } from './rules-by-act.js';
import { rulesText as t } from './rules.text.js';

/** What the address asks for: only values of the closed lists count; anything else is said and left out. */
export function narrowedBy(c: Page): { narrowed: Narrowed; faults: Faults } {
  const { lang, site } = c.var;
  const [phase, employment] = [c.req.query('masa') ?? '', c.req.query('status') ?? ''];
  const [phaseKnown, employmentKnown] = [isOne(phasesOf(site.law), phase), isOne(employmentsOf(site.law), employment)];
  return {
    narrowed: { phase: phaseKnown ? phase : null, employment: employmentKnown ? employment : null },
    faults: {
      ...(phase && !phaseKnown ? { masa: t.faults.masa[lang] } : {}),
      ...(employment && !employmentKnown ? { status: t.faults.status[lang] } : {}),
    },
  };
}

const isOne = (options: readonly Option[], id: string): boolean => options.some((one) => one.id === id);

/** The part of an address that carries the choice along; empty when nothing is chosen. */
export function queryOf({ phase, employment }: Narrowed): string {
  const query = new URLSearchParams({ ...(phase && { masa: phase }), ...(employment && { status: employment }) }).toString();
  return query && `?${query}`;
}

/** "Disaring: Masa kampanye, PPPK." */
export function narrowedWords(law: Law, { phase, employment }: Narrowed, lang: Lang): string | null {
  const names = [wordOf(phasesOf(law), phase, lang), wordOf(employmentsOf(law), employment, lang)].filter(Boolean);
  return names.length > 0 ? fill(t.narrowed, lang, { what: names.join('; ') }) : null;
}

const wordOf = (options: readonly Option[], id: string | null, lang: Lang): string | undefined =>
  options.find((one) => one.id === id)?.label[lang];

/** The filter as a form that only writes the address; open while something is chosen. */
export const NarrowForm: FC<{ law: Law; lang: Lang; action: string; narrowed: Narrowed; faults: Faults }> = (p) => {
  const isOpen = p.narrowed.phase !== null || p.narrowed.employment !== null;
  return (
    <details class="why noprint" open={isOpen || Object.keys(p.faults).length > 0}>
      <summary>{t.filter[p.lang]}</summary>
      <form method="get" action={inLang(p.lang, p.action)}>
        <div class="filter">
          <Pick {...p} name="masa" label={t.phase[p.lang]} any={t.phaseAny[p.lang]} options={phasesOf(p.law)} chosen={p.narrowed.phase} />
          <Pick
            {...p}
            name="status"
            label={t.employment[p.lang]}
            any={t.employmentAny[p.lang]}
            options={employmentsOf(p.law)}
            chosen={p.narrowed.employment}
          />
        </div>
        <p class="actions">
          <button class="button">{t.apply[p.lang]}</button>
          {isOpen && <a href={inLang(p.lang, p.action)}>{t.clear[p.lang]}</a>}
        </p>
      </form>
    </details>
  );
};

type PickProps = {
  lang: Lang;
  name: string;
  label: string;
  any: string;
  options: readonly Option[];
  chosen: string | null;
  faults: Faults;
};

const Pick: FC<PickProps> = ({ lang, name, label, any, options, chosen, faults }) => (
  <div class={faults[name] ? 'field wrong' : 'field'}>
    <label for={name}>{label}</label>
    {faults[name] && (
      <span class="fault" id={`${name}-salah`}>
        {faults[name]}
      </span>
    )}
    <select
      class="input"
      id={name}
      name={name}
      aria-invalid={faults[name] ? 'true' : undefined}
      aria-describedby={faults[name] && `${name}-salah`}
    >
      <option value="">{any}</option>
      {options.map((one) => (
        <option value={one.id} selected={one.id === chosen}>
          {one.label[lang]}
        </option>
      ))}
    </select>
  </div>
);
