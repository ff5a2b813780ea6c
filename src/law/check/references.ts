import { factsIn } from '../judge/condition.js';
import { conditionsOf } from '../judge/compiled.js';
import { PRINCIPLES } from '../deciding.js';
import type { Law } from '../law.js';
import type { Where } from '../problem.js';
import { problem, wholeFile } from '../problem.js';
import type { Problem } from '../problem.js';

/** Derived facts stand for a question of their own: the phase for `determined`. */
const ASKED_THROUGH: Readonly<Record<string, string>> = { phase: 'determined' };

/** What sanctions, deadlines, routes and classes point at, and whether every question still serves a purpose. */
export function checkReferences(law: Law): Problem[] {
  return [
    ...deadArticles(law),
    ...lostReplacements(law),
    ...idleQuestions(law),
    ...strangePosts(law),
    ...strangeClasses(law),
    ...idTwins(law),
    ...missingPrinciples(law),
  ];
}

function deadArticles(law: Law): Problem[] {
  const known = new Set(law.instruments.flatMap((i) => i.articles.map((a) => a.id)));
  return citersOf(law).flatMap(({ name, articles, where }) => [
    ...(articles.length === 0 ? [problem(where, `${name} cites nothing`, { id: 'kutip satu pasal', en: 'cite an article' })] : []),
    ...articles
      .filter((a) => !known.has(a))
      .map((a) =>
        problem(where, `${name} cites ${a}, which no instrument has`, {
          id: 'perbaiki id-nya atau tambahkan pasalnya',
          en: 'mend the id or add the article',
        }),
      ),
  ]);
}

type Citer = { name: string; articles: readonly string[]; where: Where };

function citersOf(law: Law): Citer[] {
  return [
    ...law.sanctions.map((s) => ({ name: `sanction ${s.id}`, articles: s.articles, where: s.where })),
    ...law.deadlines.map((d) => ({ name: `deadline ${d.id}`, articles: d.articles, where: d.where })),
    ...law.competences.map((c) => ({ name: `competence ${c.id}`, articles: c.articles, where: wholeFile('sanctions.yaml') })),
    ...law.timelines.flatMap((t) =>
      t.spans.filter((s) => s.deadline === null).map((s) => ({ name: `timeline ${t.id}`, articles: s.articles, where: s.where })),
    ),
    ...law.grounds.map((g) => ({ name: `ground ${g.id}`, articles: [g.article], where: g.where })),
    ...[...law.bodies, ...law.principles].map((one) => ({ name: one.id, articles: one.articles, where: wholeFile('deciding.yaml') })),
    ...law.routes.map((r) => ({ name: `route ${r.id}`, articles: r.articles, where: wholeFile('routing.yaml') })),
    ...law.classes.filter((c) => c.reachedBy.length > 0).map((c) => ({ name: `class ${c.id}`, articles: c.reachedBy, where: c.where })),
  ];
}

function lostReplacements(law: Law): Problem[] {
  const isLost = (id: string | null): boolean => id !== null && !law.instruments.some((i) => i.id === id);
  return law.instruments
    .filter((i) => isLost(i.replacedBy))
    .map((i) =>
      problem(i.where, `${i.id} is replaced by ${i.replacedBy}, which is not here`, {
        id: 'tambahkan peraturan itu',
        en: 'add that instrument',
      }),
    );
}

/** `post` decides the competent official rather than a rule. */
function idleQuestions(law: Law): Problem[] {
  const used = new Set(['post', ...law.rules.flatMap((r) => conditionsOf(r).flatMap(factsIn)).flatMap((f) => [f, ASKED_THROUGH[f] ?? f])]);
  return law.questions
    .filter((q) => !used.has(q.id))
    .map((q) =>
      problem(q.where, `question ${q.id} is used by no rule`, { id: 'hapus, atau pakai dalam aturan', en: 'remove it or use it' }),
    );
}

function strangePosts(law: Law): Problem[] {
  const posts = law.questions.find((q) => q.id === 'post')?.options.map((o) => o.id) ?? [];
  return law.competences.flatMap((c) =>
    c.posts
      .filter((p) => !posts.includes(p))
      .map((p) =>
        problem(wholeFile('sanctions.yaml'), `competence ${c.id} names the post ${p}, which questions.yaml does not know`, {
          id: 'perbaiki katanya',
          en: 'mend the word',
        }),
      ),
  );
}

function strangeClasses(law: Law): Problem[] {
  const asked = law.questions.find((q) => q.id === 'employment')?.options.map((o) => o.id) ?? [];
  const known = law.classes.map((c) => c.id);
  return asked
    .filter((c) => !known.includes(c))
    .map((c) =>
      problem(wholeFile('sanctions.yaml'), `class ${c} has no entry`, { id: 'tambahkan di bawah classes', en: 'add it under classes' }),
    );
}

/** The table and the pages ask for each of these by name. */
function missingPrinciples(law: Law): Problem[] {
  const here: readonly string[] = [...law.bodies, ...law.principles].map(({ id }) => id);
  return ['team', 'board', ...PRINCIPLES]
    .filter((id) => here.filter((one) => one === id).length !== 1)
    .map((id) =>
      problem(wholeFile('deciding.yaml'), `${id} must stand here once`, { id: 'tulis tepat satu kali', en: 'write it exactly once' }),
    );
}

function idTwins(law: Law): Problem[] {
  const lists = [law.instruments, law.sanctions, law.deadlines, law.contests, law.questions, law.examples];
  return lists
    .flatMap((list) => list.filter((x, i) => list.findIndex((y) => y.id === x.id) !== i))
    .map((x) => problem(x.where, `${x.id} stands twice`, { id: 'beri salah satunya id lain', en: 'give one of them another id' }));
}
