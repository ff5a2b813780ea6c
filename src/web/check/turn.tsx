import type { Child } from 'hono/jsx';
import type { Faults, Typed } from '../kit/form.js';
import { UNKNOWN } from '../../law/index.js';
import { checkText as t } from './check.text.js';
import { QuestionView } from './question-view.js';
import { headlineOf, resultOf } from './result.js';
import { resultText } from './result.text.js';
import { ResultView } from './result-view.js';
import { askedNamed, askOf } from './said.js';
import type { Setting } from './setting.js';
import { StartView } from './start-view.js';
import { startText } from './start.text.js';
import { CONTEST, DAY, readStated, typedOf, without, type Stated } from './stated.js';
import { walk, type Asked } from './walk.js';

/** What stands on the page now. `view` goes inside `main`. */
export type Shown = {
  readonly kind: 'start' | 'question' | 'result';
  readonly title: string;
  readonly hasFaults: boolean;
  /** What was said, and the question it stands at; null where nothing was said yet. */
  readonly carried: { readonly stated: Stated; readonly at: string | null } | null;
  readonly view: Child;
};

/**
 * The self-check from one page to the next: the fields of the form just sent in, the page to show out. The server and
 * the browser both call it and nothing else, so that they cannot answer differently. It keeps nothing.
 */
export function turn(setting: Setting, typed: Typed): Shown {
  const go = typed['langkah'] ?? '';
  if (go === 'awal') return start(setting);
  const read = readStated(setting, typed);
  const asked = askedNamed(setting, typed['tanya'] ?? '');
  const fault = read.fault ?? (asked ? turnedLeave(setting, read.stated, asked.name) : null);
  const stated = fault ? without(read.stated, fault.name) : read.stated;
  const wanted = fault ? askedNamed(setting, fault.name) : go.startsWith('ubah:') ? askedNamed(setting, go.slice(5)) : null;
  if (wanted) return question(setting, stated, wanted, fault ? { typed, faults: { [fault.name]: fault.sentence } } : null);
  if (go === 'kembali') return back(setting, stated, asked);
  if (asked && !isSaid(stated, asked))
    return question(setting, stated, asked, { typed, faults: { [asked.name]: t.missing[setting.lang] } });
  return onward(setting, stated);
}

/** A leave that ends before it begins is asked again, at the date that stands on the page. */
function turnedLeave({ lang }: Setting, { facts }: Stated, name: string): { name: string; sentence: string } | null {
  const [from, until] = [facts['cltn-from'] ?? UNKNOWN, facts['cltn-until'] ?? UNKNOWN];
  const isTurned = from !== UNKNOWN && until !== UNKNOWN && from > until;
  return isTurned && name.startsWith('cltn-') ? { name, sentence: t.leaveTurned[lang] } : null;
}

export function start(setting: Setting): Shown {
  return { kind: 'start', title: startText.title[setting.lang], hasFaults: false, carried: null, view: <StartView setting={setting} /> };
}

/** The next question that can still change the answer, or the answer. */
function onward(setting: Setting, stated: Stated): Shown {
  const way = walk(setting, stated);
  if (way.next) return question(setting, stated, way.next, null);
  const result = resultOf(setting, way);
  const title = resultText.answer[headlineOf(result)][setting.lang];
  const view = <ResultView setting={setting} walk={way} result={result} />;
  return { kind: 'result', title, hasFaults: false, carried: { stated, at: null }, view };
}

/** The question before the one that stands on the page, with its answer ready to be changed. */
function back(setting: Setting, stated: Stated, asked: Asked | null): Shown {
  const way = walk(setting, asked ? without(stated, asked.name) : stated);
  const before = way.steps[way.steps.length - 1];
  return before ? question(setting, stated, before, null) : start(setting);
}

function question(setting: Setting, stated: Stated, asked: Asked, refused: { typed: Typed; faults: Faults } | null): Shown {
  const ask = askOf(setting, asked);
  return {
    kind: 'question',
    title: refused ? t.toFix[setting.lang].replace('{title}', ask) : ask,
    hasFaults: refused !== null,
    carried: { stated, at: asked.name },
    view: (
      <QuestionView
        setting={setting}
        asked={asked}
        stated={stated}
        walk={walk(setting, without(stated, asked.name))}
        typed={refused?.typed ?? typedOf(stated, asked.name)}
        faults={refused?.faults ?? {}}
      />
    ),
  };
}

function isSaid({ facts, actOn, contest }: Stated, { name }: Asked): boolean {
  if (name === DAY) return actOn !== null;
  return name === CONTEST ? contest !== null : facts[name] !== undefined;
}
