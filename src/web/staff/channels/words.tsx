import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import { confirmWord, endWord, listWords, proposeWord, WORD_KINDS, wordKindWords, type ContestWord } from '../../../channels/index.js';
import { contests } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { contestWords } from '../contest-words.js';
import { deskPage, signedInPerson } from '../desk.js';
import { needed } from '../needed.js';
import { Part } from '../part.js';
import { Select } from '../parts.js';
import { channelsText as t } from './channels.text.js';

/** `/meja/saluran/kata`: the words of a contest that are looked for, each with a second person's word. */
export async function wordsPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const words = await listWords(ctx);
  const { typed, faults, status } = shown ?? untouched();
  return deskPage(
    c,
    t.words[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.deskChannels)}>{t.title[lang]}</a>
        </p>
        <h1>{t.words[lang]}</h1>
        <p class="lead">{t.wordsLead[lang]}</p>
      </div>
      {words.length === 0 ? (
        <p class="empty">{t.wordsNone[lang]}</p>
      ) : (
        <ul class="lined plain">
          {words.map((one) => (
            <One c={c} word={one} />
          ))}
        </ul>
      )}
      {signedInPerson(c).may.has('channel.register') && <New c={c} typed={typed} faults={faults} />}
    </>,
    status,
  );
}

const One: FC<{ c: Page; word: ContestWord }> = ({ c, word }) => {
  const { lang, site } = c.var;
  const actor = signedInPerson(c);
  const { id, contest, kind, source, from, until, awaits } = word;
  const state = until
    ? fill(t.untilDay, lang, { day: plainDay(until, lang) })
    : awaits
      ? t.waits[lang]
      : fill(t.sinceDay, lang, { day: plainDay(from, lang) });
  const press = (step: string, label: string) => (
    <form method="post" action={inLang(lang, paths.contestWordStep(id, step))}>
      <p class="actions">
        <Button second>
          {label}
          <span class="hide"> {word.word}</span>
        </Button>
      </p>
    </form>
  );
  return (
    <li>
      <strong>{word.word}</strong>{' '}
      <span class="quiet">
        {wordKindWords[kind][lang]}, {state}
      </span>
      <br />
      <span class="quiet small">
        {contestWords(site.law, contest, null, lang)}. {source}
      </span>
      {until === null && awaits !== null && awaits !== actor.id && press('setuju', t.confirm[lang])}
      {until === null && actor.may.has('channel.register') && press('henti', t.end[lang])}
    </li>
  );
};

const New: FC<{ c: Page } & Pick<Shown, 'typed' | 'faults'>> = ({ c, typed, faults }) => {
  const { lang, site } = c.var;
  return (
    <Part id="usul" title={t.propose[lang]}>
      <form method="post" action={inLang(lang, paths.contestWords)}>
        <Select
          name="pemilihan"
          label={t.contest[lang]}
          value={typed['pemilihan']}
          faults={faults}
          empty=""
          options={contests(site.law).map((one) => ({ value: one.id, label: one.name[lang] }))}
        />
        <Choices
          name="jenis"
          label={t.wordKind[lang]}
          value={typed['jenis']}
          faults={faults}
          options={WORD_KINDS.map((value) => ({ value, label: wordKindWords[value][lang] }))}
        />
        <Field name="kata" label={t.word[lang]} hint={t.wordHint[lang]} value={typed['kata']} faults={faults} />
        <Field name="asal" label={t.source[lang]} hint={t.sourceHint[lang]} value={typed['asal']} faults={faults} />
        <p class="actions">
          <Button>{t.propose[lang]}</Button>
        </p>
      </form>
    </Part>
  );
};

export async function wordsPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const fieldOf = {
    'channels.bad-word': 'kata',
    'channels.word-known': 'kata',
    'channels.no-reason': 'asal',
    'channels.no-contest': 'pemilihan',
  };
  return attempt(
    c,
    typed,
    () => take(c, typed),
    (shown) => wordsPage(c, shown),
    fieldOf,
  );
}

async function take(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang, site } = c.var;
  const kind = WORD_KINDS.find((one) => one === typed['jenis']);
  const contest = contests(site.law).find((one) => one.id === typed['pemilihan'])?.id;
  const faults = {
    ...(contest ? {} : { pemilihan: t.faults.contest[lang] }),
    ...(kind ? {} : { jenis: t.faults.kind[lang] }),
    ...needed(typed, lang, { kata: t.faults.word, asal: t.faults.source }),
  };
  if (!kind || !contest || Object.keys(faults).length > 0) return { faults };
  await proposeWord(ctx, { contest, kind, word: typed['kata'] ?? '', source: typed['asal'] ?? '' });
  return { next: paths.contestWords };
}

export async function wordStepPost(c: Page): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const work = async (): Promise<Outcome> => {
    await (c.req.param('langkah') === 'setuju' ? confirmWord : endWord)(c.var.ctx, id);
    return { next: paths.contestWords };
  };
  return attempt(c, {}, work, (shown) => wordsPage(c, shown));
}
