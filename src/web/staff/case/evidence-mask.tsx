import type { Child, FC } from 'hono/jsx';
import type { FileId } from '../../../kit/ids.js';
import { Refusal } from '../../../kit/refusal.js';
import type { Lang } from '../../../kit/text.js';
import { maskImage, type FileFound, type Rectangle } from '../../../evidence/index.js';
import type { CaseView, EvidenceItem } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, fill, type Faults, type Page, type Typed } from '../../kit/index.js';
import type { Outcome } from '../attempt.js';
import { Part } from '../part.js';
import { FileLine, Version } from '../parts.js';
import { evidenceText as t } from './evidence.text.js';

const AREAS = [1, 2, 3, 4, 5, 6];
/** What the parts of the page about one piece of evidence look at. */
export type Look = { c: Page; lang: Lang; view: CaseView; item: EvidenceItem; copies: readonly FileFound[]; typed: Typed; faults: Faults };

export const hrefOf = (view: CaseView, file: FileId): string => `${paths.deskFile(file)}?perkara=${view.state.id}`;

/** A form about one piece; which of its acts is meant stands in `tindakan`. */
export const ItemForm: FC<{ look: Look; act: string; send: string; children?: Child }> = ({ look, act, send, children }) => (
  <form method="post" action={inLang(look.lang, paths.caseEvidence(look.view.state.id, look.item.file))}>
    <Version version={look.view.state.version} />
    <input type="hidden" name="tindakan" value={act} />
    {children}
    <p class="actions">
      <Button second>{send}</Button>
    </p>
  </form>
);

/** Areas to be blackened, in per cent of the picture's sides; without script there is no pointing. */
export const Mask: FC<{ look: Look }> = ({ look }) => {
  const { lang, view, copies, typed, faults } = look;
  return (
    <Part id="tutupi" title={t.mask[lang]}>
      <p>{t.maskNote[lang]}</p>
      {copies.length === 0 ? (
        <p class="quiet">{t.noCopies[lang]}</p>
      ) : (
        <ul class="lined">
          {copies.map((copy) => (
            <li>
              <FileLine lang={lang} file={copy} href={hrefOf(view, copy.id)} />
            </li>
          ))}
        </ul>
      )}
      <ItemForm look={look} act="tutupi" send={t.maskSend[lang]}>
        {faults['bidang-1'] && (
          <p id="bidang-1">
            <strong>{faults['bidang-1']}</strong>
          </p>
        )}
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{fill(t.area, lang, { n: '' })}</th>
                {[t.left, t.topSide, t.width, t.height].map((head) => (
                  <th scope="col">{head[lang]}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {AREAS.map((n) => (
                <tr>
                  <th scope="row">{n}</th>
                  {SIDES.map(([side, words]) => (
                    <td>
                      <input
                        class="input"
                        type="text"
                        inputmode="numeric"
                        name={`${side}-${n}`}
                        value={typed[`${side}-${n}`] ?? ''}
                        aria-label={`${fill(t.area, lang, { n })}: ${words[lang]}`}
                        autocomplete="off"
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </ItemForm>
    </Part>
  );
};

const SIDES = [
  ['kiri', t.left],
  ['atas', t.topSide],
  ['lebar', t.width],
  ['tinggi', t.height],
] as const;

/** A masked copy is the officer's work on a file of their case: asked of the table like showing it. */
export async function mask(c: Page, view: CaseView, item: EvidenceItem, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  ctx.mustHave('evidence.mask');
  if (!view.steps.lawful.some((step) => step.command === 'serve-evidence')) throw new Refusal('procedure.not-your-part');
  const areas = AREAS.flatMap((n): Rectangle[] => {
    const [left, top, width, height] = SIDES.map(([side]) => Number((typed[`${side}-${n}`] ?? '').replace(',', '.')) / 100) as [
      number,
      number,
      number,
      number,
    ];
    return SIDES.some(([side]) => typed[`${side}-${n}`]) ? [{ left, top, width, height }] : [];
  });
  if (areas.length === 0) return { faults: { 'bidang-1': t.faults.area[lang] } };
  await ctx.tx((tx) => maskImage(ctx, tx, item.file, areas));
  return { next: paths.caseEvidence(view.state.id, item.file) };
}
