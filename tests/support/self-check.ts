import type { Page } from 'playwright-core';
import { isRefusal } from '../../src/kit/refusal.js';
import type { Day } from '../../src/kit/dates.js';
import type { Lang } from '../../src/kit/text.js';
import { contestById, judge, type Example, type Judgement, type Law } from '../../src/law/index.js';
import { inLang, paths } from '../../src/web/paths.js';
import type { Setting } from '../../src/web/check/setting.js';
import { turn } from '../../src/web/check/turn.js';
import type { Visitor } from './visitor.js';

/** What somebody would answer who knows what the example knows, and nothing else. */
export type Answers = { readonly [field: string]: string };

/** The example as the self-check can hear it: the day said first, the office by what stands for its day. */
export function answersOf(law: Law, { facts, actOn, contest, office }: Example): Answers {
  return { ...facts, hari: actOn, pemilihan: contest === null ? 'unknown' : `${contest}/${standingFor(law, contest, office)}` };
}

/** Offices determined on the same day are one choice, named by the first of them. */
function standingFor(law: Law, contestId: string, office: string | null): string {
  const { offices } = contestById(law, contestId);
  const day = offices.find(({ id }) => id === office)?.determinedOn;
  const isOneDay = new Set(offices.map((one) => one.determinedOn)).size === 1;
  return office === null && !isOneDay ? '' : (offices.find((one) => office === null || one.determinedOn === day)?.id ?? '');
}

/** The fields with which one question is answered. */
export function fieldsFor(asked: string, kind: 'choice' | 'date', answers: Answers): Record<string, string> {
  const answer = answers[asked] ?? 'unknown';
  if (kind === 'choice' || answer === 'unknown') return { [asked]: answer };
  const [year = '', month = '', day = ''] = answer.split('-');
  const name = asked === 'hari' ? 'tanggal' : asked;
  return { ...(asked === 'hari' && { hari: 'lain' }), [`${name}-hari`]: day, [`${name}-bulan`]: month, [`${name}-tahun`]: year };
}

/** Takes the fields of a form and gives the page that comes back. */
export type Send = (fields: Record<string, string>) => string | Promise<string>;

/** A browser without script in front of the server. */
export function overTheWire(visitor: Visitor, lang: Lang = 'id'): Send {
  return async (fields) => (await visitor.post(inLang(lang, paths.checkAsk), fields)).text();
}

/** The same pages without the way to the server and back, for the many. */
export function onTheSpot(setting: Setting): Send {
  return (fields) => String(turn(setting, fields).view);
}

/** Asks page by page, each form with the fields it has itself, and returns the page of the answer. */
export async function askByForms(send: Send, answers: Answers): Promise<string> {
  let html = await send({ langkah: 'ubah:hari' });
  for (let asked = 0; asked < 30; asked += 1) {
    const form = /<form class="asking".*?<\/form>/s.exec(html)?.[0];
    if (!form) return html;
    const carried = Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, n, v]) => [n!, v!]),
    );
    const name = carried['tanya']!;
    html = await send({ ...carried, ...fieldsFor(name, /name="[^"]*-tahun"/.test(form) ? 'date' : 'choice', answers) });
  }
  throw new Error('the self-check asks for ever');
}

/**
 * Asks in the page that runs in the browser, by its own buttons; every list of answers in turn. Thousands of pages: they
 * are not laid out, and the browser, which refuses that many entries in its history, is not asked for them.
 */
export async function askInBrowser(page: Page, all: readonly Answers[]): Promise<string[]> {
  return page.evaluate<string[]>(`(${DRIVER})(${JSON.stringify(all)})`);
}

const DRIVER = `(all) => {
  const place = document.getElementById('cek');
  place.hidden = true;
  history.pushState = () => {};
  const press = (selector) => place.querySelector(selector).click();
  const fill = (form, name, value) => {
    const radio = form.querySelector('[name="' + name + '"][value="' + value + '"]');
    if (radio) radio.checked = true;
    else form.querySelector('[name="' + name + '"]').value = value;
  };
  const answer = (form, answers) => {
    const asked = form.querySelector('[name=tanya]').value;
    const said = answers[asked] === undefined ? 'unknown' : answers[asked];
    const isDay = asked === 'hari' || (said !== 'unknown' && form.querySelector('[name="' + asked + '-tahun"]'));
    if (!isDay) return fill(form, asked, said);
    const name = asked === 'hari' ? 'tanggal' : asked;
    if (asked === 'hari') fill(form, 'hari', 'lain');
    const [year, month, day] = said.split('-');
    [['-tahun', year], ['-bulan', month], ['-hari', day]].forEach(([part, value]) => fill(form, name + part, value));
  };
  return all.map((answers) => {
    press(place.querySelector('[value=mulai]') ? '[value=mulai]' : 'form button');
    press('[value="ubah:hari"]');
    for (let n = 0; n < 30; n += 1) {
      const form = place.querySelector('form.asking');
      if (!form) return place.innerHTML;
      answer(form, answers);
      form.querySelector('button').click();
    }
    throw new Error('the self-check asks for ever');
  });
}`;

/** What stands on the slip, row by row. */
export function slipIn(html: string): [name: string, value: string][] {
  const slip = html.slice(html.indexOf('<div class="slip">'));
  return [...slip.slice(0, slip.indexOf('</dl>')).matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs)].map(([, dt, dd]) => [
    plain(dt!),
    plain(dd!),
  ]);
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** What the engine says of all the facts of the example; null where it holds no rule for that day. */
export function engineSays(law: Law, { facts, actOn, contest, office }: Example, today: Day): Judgement | null {
  try {
    return judge(law, facts, { actOn, stepOn: today, contest, office });
  } catch (error) {
    if (isRefusal(error, 'law.no-rule-on-day')) return null;
    throw error;
  }
}
