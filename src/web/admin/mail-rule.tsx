import { mailRuleOf, recordMailRule } from '../../procedure/index.js';
import { Button, Errors, Field, readForm, refusalSentence, type Faults, type Page, type Routes } from '../kit/index.js';
import { isRefusal } from '../../kit/refusal.js';
import { inLang, paths } from '../paths.js';
import { adminPage } from './frame.js';
import { mailRuleText as t } from './mail-rule.text.js';

const address = paths.adminMailRule;

/** Adds `/admin/surel-dinas`: the office's rule that allows service by official e-mail. Permission `admin.settings`. */
export function mailRuleRoutes(app: Routes): void {
  app.get(address, async (c) => {
    const { ctx } = c.var;
    ctx.mustHave('admin.settings');
    const kept = await ctx.tx((tx) => mailRuleOf(ctx, tx));
    return form(c, kept?.rule ?? '', {}, c.req.query('tersimpan') !== undefined);
  });
  app.post(address, save);
}

async function save(c: Page): Promise<Response> {
  const { ctx, lang } = c.var;
  ctx.mustHave('admin.settings');
  const rule = ((await readForm(c))['aturan'] ?? '').trim();
  try {
    await recordMailRule(ctx, { rule });
  } catch (error) {
    if (!isRefusal(error) || error.code !== 'kit.too-long') throw error;
    return form(c, rule, { aturan: refusalSentence(error.code, error.data, lang) });
  }
  return c.redirect(`${inLang(lang, address)}?tersimpan`, 303);
}

function form(c: Page, rule: string, faults: Faults, isSaved = false): Response | Promise<Response> {
  const { lang } = c.var;
  const hasFaults = Object.keys(faults).length > 0;
  return adminPage(
    c,
    t.title[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        {isSaved && (
          <p role="status">
            <strong>{t.saved[lang]}</strong>
          </p>
        )}
        {rule === '' && <p>{t.none[lang]}</p>}
      </div>
      <form method="post" action={inLang(lang, address)}>
        <Field name="aturan" label={t.rule[lang]} hint={t.ruleHint[lang]} rows={3} value={rule} faults={faults} />
        <div class="actions">
          <Button>{t.save[lang]}</Button>
        </div>
      </form>
    </>,
    hasFaults ? 422 : 200,
  );
}
