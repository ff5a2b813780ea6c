import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { caseView, type CaseView, type EvidenceItem } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { casePage } from './case-frame.js';
import { FileLine } from '../parts.js';
import { evidenceText as t } from './evidence.text.js';

/** `/meja/perkara/<id>/bukti`: each piece, where it came from, whether it may be used and was shown. */
export async function evidencePage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await caseView(ctx, c.req.param('id') ?? '');
  const mayAdd = view.steps.lawful.some((step) => step.command === 'add-evidence');
  return casePage(
    c,
    view,
    'bukti',
    view.isSealed ? (
      <></>
    ) : (
      <section class="section" aria-labelledby="daftar-bukti">
        <h2 id="daftar-bukti">{t.title[lang]}</h2>
        {view.state.evidence.length === 0 ? (
          <p class="empty">{t.none[lang]}</p>
        ) : (
          <ul class="lined">
            {view.state.evidence.map((item) => (
              <li>
                <Item lang={lang} view={view} item={item} />
              </li>
            ))}
          </ul>
        )}
        {mayAdd && (
          <p class="actions">
            <a class="button" href={inLang(lang, paths.caseStep(view.state.id, 'bukti-baru'))}>
              {t.add[lang]}
            </a>
          </p>
        )}
      </section>
    ),
  );
}

const Item: FC<{ lang: Lang; view: CaseView; item: EvidenceItem }> = ({ lang, view, item }) => {
  const file = { id: item.file, name: item.file.slice(0, 8), size: 0, media: '', ...view.files.get(item.file) };
  return (
    <>
      <p>
        <FileLine lang={lang} file={file} href={`${paths.deskFile(item.file)}?perkara=${view.state.id}`} />
      </p>
      <p class="quiet">
        {fill(t.added, lang, { source: t.sources[item.source][lang], day: longDay(item.addedOn, lang) })}.{' '}
        {item.basisOn && fill(t.basis, lang, { day: longDay(item.basisOn, lang) })}
      </p>
      <p>{item.isSetAside ? t.setAside[lang] : shownWords(item, lang)}</p>
      <p>
        <a href={inLang(lang, paths.caseEvidence(view.state.id, item.file))}>
          {t.open[lang]}
          <span class="hide">: {file.name}</span>
        </a>
      </p>
    </>
  );
};

export function shownWords(item: EvidenceItem, lang: Lang): string {
  if (!item.served) return t.notServed[lang];
  return fill(item.served.file === item.file ? t.served : t.servedCopy, lang, { day: longDay(item.served.on, lang) });
}
