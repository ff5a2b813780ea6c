import type { FC } from 'hono/jsx';
import type { Lang } from '../../kit/text.js';
import { articleById, groundsFor, type DataRight, type Law } from '../../law/index.js';
import { RIGHTS } from '../../rights/index.js';
import { verificationWords } from './rules/rules-parts.js';
import { dataRightsText as t } from './data-rights.text.js';

/** The only grounds of refusal, right by right, as the law's file has them: whoever asks can hold the answer against them. */
export const Grounds: FC<{ law: Law; lang: Lang }> = ({ law, lang }) => (
  <details class="why">
    <summary>{t.grounds[lang]}</summary>
    {RIGHTS.map((right) => (
      <>
        <h3>{t.kinds[right][lang]}</h3>
        <GroundList law={law} lang={lang} right={right} />
      </>
    ))}
  </details>
);

const GroundList: FC<{ law: Law; lang: Lang; right: DataRight }> = ({ law, lang, right }) => (
  <ul>
    {groundsFor(law, right).map(({ text, article, settled, note }) => (
      <li>
        {text[lang]} ({articleById(law, article).label[lang]}; {verificationWords(law, article, lang)})
        {settled ? '' : `. ${t.unsettled[lang]} ${note[lang]}`}
      </li>
    ))}
  </ul>
);
