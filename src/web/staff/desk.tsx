import type { Child, FC } from 'hono/jsx';
import type { AccountActor } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import type { Lang } from '../../kit/text.js';
import { inLang, paths } from '../paths.js';
import { fill, page, type NavItem, type Page } from '../kit/index.js';
import { deskText as t } from './desk.text.js';

export type DeskStatus = 200 | 400 | 403 | 409 | 413 | 422 | 507;

/** The signed-in person. Refusal `kit.not-allowed` for anybody else. */
export function signedInPerson(c: Page): AccountActor {
  const { actor } = c.var.ctx;
  if (actor.kind !== 'account') throw new Refusal('kit.not-allowed');
  return actor;
}

/** A page of the desk: its links go as far as the person's roles do. */
export function deskPage(c: Page, title: string, content: Child, status: DeskStatus = 200): Response | Promise<Response> {
  const { lang, ctx } = c.var;
  const actor = signedInPerson(c);
  const frame = {
    title,
    body: 'desk',
    office: fill(t.office, lang, { office: ctx.tenant.name }),
    nav: navOf(c, actor),
    foot: <Foot lang={lang} actor={actor} />,
  } as const;
  return page(c, frame, <div class="page">{content}</div>, status);
}

/** Label, address and the permission that opens it, in one order everywhere. */
const DOORS: readonly (readonly [
  keyof typeof t &
    ('today' | 'reports' | 'cases' | 'letters' | 'circulars' | 'rights' | 'search' | 'take' | 'audit' | 'lottery' | 'custodian' | 'admin'),
  string,
  string,
])[] = [
  ['today', paths.desk, 'work.read'],
  ['reports', paths.inbox, 'report.read'],
  ['take', paths.takeReport, 'report.take'],
  ['cases', paths.cases, 'case.read'],
  ['letters', paths.letters, 'letter.read'],
  ['circulars', paths.circulars, 'circular.write'],
  ['rights', paths.rightsDesk, 'rights.handle'],
  ['search', paths.search, 'case.read'],
  ['audit', paths.audit, 'audit.read'],
  ['lottery', paths.lottery, 'audit.lottery'],
  ['custodian', paths.custodian, 'custodian.key'],
  ['admin', paths.admin, 'admin.accounts'],
];

export function navOf(c: Page, actor: AccountActor): NavItem[] {
  const { lang, path } = c.var;
  const isHere = (href: string): boolean => (href === paths.desk ? path === href : path === href || path.startsWith(`${href}/`));
  const items = DOORS.filter(([, , permission]) => actor.may.has(permission)).map(([name, href]) => ({
    href,
    label: t[name][lang],
    isHere: isHere(href),
  }));
  return [...items, { href: paths.myAccount, label: actor.name, isHere: isHere(paths.myAccount) }];
}

const Foot: FC<{ lang: Lang; actor: AccountActor }> = ({ lang, actor }) => (
  <>
    <p>
      {fill(t.signedIn, lang, {
        name: actor.name,
        roles: actor.roles.map((role) => t.roles[role as keyof typeof t.roles]?.[lang] ?? role).join(', '),
      })}
    </p>
    <form method="post" action={inLang(lang, paths.signOut)}>
      <p class="small">
        <button class="button second">{t.signOut[lang]}</button>
      </p>
    </form>
  </>
);
