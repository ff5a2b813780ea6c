import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { shoot } from '../support/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Small words no sentence of the other language does without. */
const INDONESIAN =
  /\b(yang|dan|dengan|untuk|dari|tidak|belum|sudah|akan|oleh|pada|ini|itu|atau|kami|anda|adalah|hari|bulan|perkara|laporan|berkas|bukti|orang|setelah|sebelum|jangan|tanggal|pukul|pejabat)\b/i;
const ENGLISH =
  /\b(the|and|with|this|your|you|has|been|of|is|are|was|not|for|from|before|after|which|who|will|case|report|evidence|day|days|file)\b/i;
/** Words that sound like a verdict (LOOK.md): never before a decision. */
const VERDICT = /\b(pelaku|pelanggar)(nya)?\b/i;

/** What is wrong with the pages seen so far, and the words people typed, which may stand in any language. */
export class Inspector {
  readonly faults: string[] = [];
  readonly #seen = new Set<string>();
  readonly #said = new Set<string>();
  readonly #axe: Page;

  readonly #looksAt: RegExp;

  private constructor(axePage: Page, looksAt: RegExp) {
    this.#axe = axePage;
    this.#looksAt = looksAt;
  }

  /** The rules of axe need script; they run on a copy of the page in a browser of their own. */
  static async open(browser: Browser, looksAt: RegExp): Promise<Inspector> {
    return new Inspector(await (await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 800 } })).newPage(), looksAt);
  }

  /** Names, posts and texts that the tests brought in. */
  said(...texts: readonly string[]): void {
    for (const text of texts) for (const line of text.split('\n')) if (line.trim() !== '') this.#said.add(line.trim());
  }

  /** One page in the language it stands in, once per name; then its other language, and back. */
  async see(page: Page, name: string): Promise<void> {
    if (!this.#isNew(name)) return;
    const here = page.url();
    await this.#look(page, name, langOf(here));
    await page.goto(otherLang(here));
    await this.#look(page, name, langOf(page.url()));
    await page.goto(here);
  }

  /** The answer to a form: seen as it stands, for no address gives it again. */
  async seeAnswer(page: Page, name: string): Promise<void> {
    if (!this.#isNew(name)) return;
    await this.#look(page, name, langOf(page.url()));
  }

  #isNew(name: string): boolean {
    if (this.#seen.has(name) || !this.#looksAt.test(name)) return false;
    this.#seen.add(name);
    return true;
  }

  async #look(page: Page, name: string, lang: 'id' | 'en'): Promise<void> {
    const tell = (what: string): void => void this.faults.push(`${name} (${lang}): ${what}`);
    await page.waitForLoadState('load');
    // Asked first: taking a picture leaves a style of its own on the fields.
    if ((await page.locator('[style]').count()) > 0) tell('has a style attribute');
    await shoot(page, `${name}-${lang}`);
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    await page.setViewportSize({ width: 320, height: 800 });
    const wide = await page.evaluate<string[]>(WIDE);
    if (wide.length > 0) tell(`wider than 320 px: ${wide.join(' | ')}`);
    await page.setViewportSize({ width: 360, height: 800 });
    const found = await page.evaluate<{ lang: string; heads: number; text: string }>(FACTS);
    if (found.lang !== lang) tell(`says it is in "${found.lang}"`);
    if (found.heads !== 1) tell(`has ${found.heads} main headings`);
    for (const line of this.#ownWords(found.text)) {
      const other = (lang === 'id' ? ENGLISH : INDONESIAN).exec(line);
      if (other) tell(`"${other[0]}" in "${line.slice(0, 160)}"`);
      if (VERDICT.test(line)) tell(`sounds like a verdict: "${line.slice(0, 160)}"`);
    }
    for (const fault of await this.#axeFaults(await page.content(), await page.evaluate<string>(SHEET))) tell(fault);
  }

  #ownWords(text: string): string[] {
    const said = [...this.#said].sort((a, b) => b.length - a.length);
    return text
      .split('\n')
      .map((line) => said.reduce((rest, one) => rest.replaceAll(one, '…'), line.trim()))
      .filter((line) => line !== '');
  }

  async #axeFaults(html: string, sheet: string): Promise<string[]> {
    await this.#axe.setContent(
      html.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${sheet}</style>`).replace(/<img /g, '<img data-copy '),
    );
    await this.#axe.evaluate(axe);
    return this.#axe.evaluate<string[]>(
      `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160) + ' ' + n.failureSummary.slice(0, 200)).join(' | ')))`,
    );
  }
}

const WIDE = `document.documentElement.scrollWidth <= 320 ? [] : [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > 321).slice(-3).map((one) => one.outerHTML.slice(0, 120))`;

const SHEET = `[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n')`;

/** The page's words without what is marked as being in another language. */
const FACTS = `(() => {
  const marked = [...document.body.querySelectorAll('[lang]')];
  const shown = marked.map((one) => one.hidden);
  const facts = { lang: document.documentElement.lang, heads: document.querySelectorAll('h1').length };
  marked.forEach((one) => { one.hidden = true; });
  const text = document.title + '\\n' + document.body.innerText + '\\n' + [...document.querySelectorAll('[aria-label],img[alt]')].filter((one) => !one.closest('[hidden]')).map((one) => one.getAttribute('aria-label') ?? one.alt).join('\\n');
  marked.forEach((one, i) => { one.hidden = shown[i]; });
  return { ...facts, text };
})()`;

function langOf(url: string): 'id' | 'en' {
  return /^\/en(\/|$)/.test(new URL(url).pathname) ? 'en' : 'id';
}

function otherLang(url: string): string {
  const to = new URL(url);
  to.pathname = langOf(url) === 'en' ? to.pathname.slice(3) || '/' : `/en${to.pathname === '/' ? '' : to.pathname}`;
  return to.href;
}
