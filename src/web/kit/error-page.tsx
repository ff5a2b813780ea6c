import { refusals } from '../../kit/refusals.js';
import type { Refusal } from '../../kit/refusal.js';
import { inLang, paths } from '../paths.js';
import { page } from './layout.js';
import { layoutText as t } from './layout.text.js';
import { refusalSentence } from './words.js';
import type { Page } from './env.js';

/** The page of a refusal: what cannot go on, why, and a way back. It repeats nothing that was typed. */
export function errorPage(c: Page, refusal: Refusal): Response | Promise<Response> {
  const lang = c.var.lang ?? 'id';
  const back = c.req.method === 'GET' ? paths.home : c.var.path;
  return page(
    c,
    { title: t.sorry[lang] },
    <div class="page split">
      <p class="kicker">{refusals[refusal.code].status}</p>
      <div class="top">
        <h1>{t.sorry[lang]}</h1>
        <p class="lead">{refusalSentence(refusal.code, refusal.data, lang)}</p>
        <p>
          <a href={inLang(lang, back)}>{c.req.method === 'GET' ? t.toHome[lang] : t.back[lang]}</a>
        </p>
      </div>
    </div>,
    refusals[refusal.code].status as Parameters<typeof page>[3],
  );
}
