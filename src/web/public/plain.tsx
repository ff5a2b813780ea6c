import { page, publicNav, type Page } from '../kit/index.js';
import type { Bilingual } from '../../kit/text.js';
import { inLang, paths } from '../paths.js';
import { accessibilityText, privacyNext, privacyText } from './plain.text.js';

type Statement = {
  title: Bilingual;
  lead: Bilingual;
  parts: readonly { head: Bilingual; say: readonly Bilingual[] }[];
  /** Where one goes on to act upon it. */
  next?: { href: string; label: Bilingual };
};

/** `/data-anda` and `/aksesibilitas`: statements of headings and paragraphs. */
const statement =
  (text: Statement) =>
  (c: Page): Response | Promise<Response> => {
    const lang = c.var.lang;
    return page(
      c,
      { title: text.title[lang], nav: publicNav(c) },
      <div class="page">
        <div class="top">
          <h1>{text.title[lang]}</h1>
          <p class="lead">{text.lead[lang]}</p>
        </div>
        {text.parts.map((part, i) => (
          <section class="section" aria-labelledby={`bagian-${i}`}>
            <h2 id={`bagian-${i}`}>{part.head[lang]}</h2>
            <div class="body">
              {part.say.map((line) => (
                <p>{line[lang]}</p>
              ))}
            </div>
          </section>
        ))}
        {text.next && (
          <p class="actions">
            <a class="button second" href={inLang(lang, text.next.href)}>
              {text.next.label[lang]}
            </a>
          </p>
        )}
      </div>,
    );
  };

export const privacyPage = statement({ ...privacyText, next: { href: paths.dataRights, label: privacyNext } });
export const accessibilityPage = statement(accessibilityText);
