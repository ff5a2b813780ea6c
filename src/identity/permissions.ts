import type { Role } from './role.js';

/**
 * What there is to be allowed. `report.*` and `case.*` open content of reports and cases, and a case adds its own
 * question: who was assigned to it. `mine` belongs to everybody who is signed in.
 */
export const PERMISSIONS = [
  'report.read',
  'report.take',
  'report.screen',
  'report.link',
  'report.reply',
  'case.open',
  'case.read',
  'case.assign',
  'case.record',
  'case.summon',
  'case.serve',
  'case.examine',
  'case.decide',
  'case.object',
  'case.close',
  'evidence.read',
  'evidence.add',
  'evidence.mask',
  'letter.read',
  'letter.draft',
  'letter.issue',
  'letter.settings',
  'search.name',
  'work.read',
  'rights.handle',
  'referral.record',
  'channel.register',
  'channel.review',
  'custodian.key',
  'admin.accounts',
  'admin.settings',
  'directory.import',
  'circular.write',
  'audit.read',
  'audit.lottery',
  'partner.portal',
  'mine',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const FOR_EACH: readonly Permission[] = ['mine'];
const ON_CASES: readonly Permission[] = ['case.read', 'evidence.read', 'letter.read', 'work.read', 'search.name'];

/**
 * Role → permissions. The administrator gets no content of any report, case, file or letter; the auditor reads the
 * journal and the accounts' history, no content; the custodian holds a key and nothing else.
 */
const TABLE: Record<Role, readonly Permission[]> = {
  officer: [
    ...ON_CASES,
    'report.read',
    'report.take',
    'report.screen',
    'report.link',
    'report.reply',
    'case.open',
    'case.assign',
    'case.record',
    'case.summon',
    'case.serve',
    'case.object',
    'case.close',
    'evidence.add',
    'evidence.mask',
    'letter.draft',
    'letter.issue',
    'rights.handle',
    'referral.record',
    'circular.write',
    'channel.register',
    'channel.review',
  ],
  // PP 94/2021 Ps. 26 (1), (2): the direct superior summons. Who may decide which case is `procedure`'s question, by the law's rows.
  superior: [
    ...ON_CASES,
    'case.record',
    'case.summon',
    'case.serve',
    'case.examine',
    'case.decide',
    'evidence.add',
    'letter.draft',
    'letter.issue',
    'channel.review',
  ],
  examiner: [
    ...ON_CASES,
    'case.record',
    'case.summon',
    'case.examine',
    'evidence.add',
    'evidence.mask',
    'letter.draft',
    'letter.issue',
    'channel.review',
  ],
  decider: [...ON_CASES, 'case.assign', 'case.decide', 'letter.draft', 'letter.issue'],
  custodian: ['custodian.key'],
  administrator: ['admin.accounts', 'admin.settings', 'letter.settings', 'directory.import'],
  auditor: ['audit.read', 'audit.lottery'],
  // Somebody of another body: its own packets, meetings and statements, and the reading of the lottery. Nothing of the desk.
  partner: ['partner.portal', 'audit.lottery'],
};

/** What somebody with these roles may do. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => TABLE[role]).concat(FOR_EACH));
}
