import type { FC } from 'hono/jsx';
import { Refusal } from '../../../kit/refusal.js';
import type { Lang } from '../../../kit/text.js';
import { removeView, renameView, restoreView, savedViews, saveView, type SavedView } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, readForm, type Page } from '../../kit/index.js';
import { attempt, untouched, type Shown } from '../attempt.js';
import { closedChoices, queryText, wordsOfChoices } from './cases-filter.js';
import { deskPage } from '../desk.js';
import { viewsText as t } from './cases-views.text.js';

/** Under a filtered list: keep these choices under a name. */
export const SaveView: FC<{ lang: Lang; filter: string }> = ({ lang, filter }) => (
  <details class="why">
    <summary>{t.keep[lang]}</summary>
    <SaveForm lang={lang} shown={untouched({ saringan: filter })} />
  </details>
);

const SaveForm: FC<{ lang: Lang; shown: Shown }> = ({ lang, shown: { typed, faults } }) => (
  <form method="post" action={inLang(lang, paths.savedViews)}>
    <input type="hidden" name="saringan" value={typed['saringan'] ?? ''} />
    <Field name="nama" label={t.name[lang]} hint={t.nameHint[lang]} value={typed['nama']} faults={faults} />
    <p class="actions">
      <Button second>{t.save[lang]}</Button>
    </p>
  </form>
);

/** `/meja/tampilan`: the views one keeps; each can be renamed, and removed with a way back. */
export async function viewsPage(c: Page, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx } = c.var;
  const views = await savedViews(ctx);
  const removed = c.req.query('dihapus');
  return deskPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.cases)}>{t.back[lang]}</a>
        </p>
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {removed && <Undo lang={lang} id={removed} />}
      {shown.typed['saringan'] !== undefined && <SaveForm lang={lang} shown={shown} />}
      {views.length === 0 ? <p class="empty">{t.none[lang]}</p> : views.map((view) => <One c={c} view={view} shown={shown} />)}
    </>,
    shown.status,
  );
}

/** The address a form of one view posts to, looked at again: there only for whoever keeps that view. Refuses `procedure.not-found`. */
export async function viewPage(c: Page): Promise<Response> {
  const id = c.req.param('id');
  if (!(await savedViews(c.var.ctx)).some((view) => view.id === id)) throw new Refusal('procedure.not-found');
  return viewsPage(c);
}

const Undo: FC<{ lang: Lang; id: string }> = ({ lang, id }) => (
  <form method="post" action={inLang(lang, paths.savedView(id))} role="status">
    <p>{t.removed[lang]}</p>
    <p class="actions">
      <Button name="langkah" value="kembalikan" second>
        {t.undo[lang]}
      </Button>
    </p>
  </form>
);

const One: FC<{ c: Page; view: SavedView; shown: Shown }> = ({ c, view, shown }) => {
  const { lang, site } = c.var;
  const field = `nama-${view.id}`;
  const kept = new URLSearchParams(view.filter);
  const chosen = closedChoices(site.law, (name) => kept.get(name) ?? undefined);
  return (
    <section class="section" aria-labelledby={`v-${view.id}`}>
      <h2 id={`v-${view.id}`}>
        <a href={inLang(lang, `${paths.cases}?${queryText(chosen)}`)}>{view.name}</a>
      </h2>
      <p class="quiet">{wordsOfChoices(site.law, chosen, lang)}</p>
      <form method="post" action={inLang(lang, paths.savedView(view.id))}>
        <Field name={field} label={t.newName[lang]} value={shown.typed[field] ?? view.name} faults={shown.faults} />
        <p class="actions">
          <Button name="langkah" value="ganti" second>
            {t.rename[lang]}
          </Button>
          <Button name="langkah" value="hapus" second>
            {t.remove[lang]}
          </Button>
        </p>
      </form>
    </section>
  );
};

/** Keeps the choices that are in the closed lists today, and nothing else of what was sent. */
export async function viewsPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const given = new URLSearchParams(typed['saringan'] ?? '');
  const filter = queryText(closedChoices(c.var.site.law, (name) => given.get(name) ?? undefined));
  const work = async () => {
    await saveView(c.var.ctx, { name: typed['nama'] ?? '', filter });
    return { next: `${paths.cases}?${filter}` };
  };
  return attempt(c, typed, work, (shown) => viewsPage(c, shown), { 'procedure.view-name-needed': 'nama' });
}

export async function viewPost(c: Page): Promise<Response> {
  const { ctx } = c.var;
  const typed = await readForm(c);
  const id = c.req.param('id') ?? '';
  const field = `nama-${id}`;
  const work = async () => {
    if (typed['langkah'] === 'hapus') {
      await removeView(ctx, id);
      return { next: `${paths.savedViews}?dihapus=${id}` };
    }
    if (typed['langkah'] === 'kembalikan') await restoreView(ctx, id);
    else await renameView(ctx, { id, name: typed[field] ?? '' });
    return { next: paths.savedViews };
  };
  return attempt(c, typed, work, (shown) => viewsPage(c, shown), { 'procedure.view-name-needed': field });
}
