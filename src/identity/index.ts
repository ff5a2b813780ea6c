/**
 * People of the institution: accounts, roles by date, sign-in, sessions, who may do what; the offices served; and the
 * respondent's way into one case. It never knows what is in a case, and keeps no address of anybody's device.
 */
export { ACTINGS, inForce, isActing, isRole, ROLES, type Acting, type GrantId, type Role, type RoleGrant } from './role.js';
export { PERMISSIONS, permissionsOf, type Permission } from './permissions.js';
export { PASSWORD_MIN } from './password.js';
export { totpNow, newTotpSecret } from './totp.js';
// accounts
export type { Account, AccountState, Person } from './account/account.js';
export type { TypedPerson } from './account/person.js';
export { createAccount } from './account/create-account.js';
export { inviteAgain } from './account/invite-again.js';
export { lookAtInvitation, type Invitation } from './account/look-at-invitation.js';
export { acceptInvitation } from './account/accept-invitation.js';
export { grantRole, type GrantRole } from './account/grant-role.js';
export { confirmInvitation } from './account/confirm-invitation.js';
export { confirmGrant } from './account/confirm-grant.js';
export { awaiting, hasSecondPerson, type Awaiting } from './account/awaiting.js';
export { awaitsSecond, mustBeAnother } from './account/second-person.js';
export { lockOffice } from './account/store.js';
export { revokeRole } from './account/revoke-role.js';
export { disableAccount } from './account/disable-account.js';
export { grantsOn, listAccounts, readAccount, type AccountOrder } from './account/list-accounts.js';
export { accountNames, accountsWithRole, mailAddresses } from './account/account-names.js';
export { actorOf } from './account/actor-of.js';
export { accountHistory, accountsHistory, type AccountHappening } from './account/account-history.js';
export { verifyAccounts } from './account/verify-accounts.js';
export { seedAccount, type SeedAccount } from './account/seed-account.js';
// sessions
export { signIn } from './session/sign-in.js';
export { DEVICE_DAYS } from './session/device.js';
export { sessionActor } from './session/session-actor.js';
export { signOut } from './session/sign-out.js';
export { endSession, mySessions, type MySession } from './session/my-sessions.js';
export { changePassword } from './session/change-password.js';
// the respondent's way in
export { issueAccessCode } from './access/issue-access-code.js';
export { activateAccess } from './access/activate-access.js';
export { cancelAccess } from './access/cancel-access.js';
export { accessOf } from './access/access-of.js';
export { enterWithCode } from './access/enter-with-code.js';
export { setPassphrase } from './access/set-passphrase.js';
export { enterWithPassphrase } from './access/enter-with-passphrase.js';
export { verifyAccess } from './access/verify-access.js';
export { respondentSession } from './access/respondent-session.js';
export type { AccessState } from './access/store.js';
// the staff directory
export {
  EMPLOYEE_CLASSES,
  POST_KINDS,
  type Employee,
  type EmployeeClass,
  type PostKind,
  type Unit,
  type UnitId,
} from './directory/employee.js';
export type { RowCode, RowFault } from './directory/check-row.js';
export type { Column } from './directory/columns.js';
export { MOST_ROWS } from './directory/plan-import.js';
export { readXlsx } from './directory/read-xlsx.js';
export type { RunResult, RunState } from './directory/run.js';
export type { KeptRun } from './directory/run-store.js';
export { checkDirectory, directoryReport, directoryRun, directoryRuns, importDirectory, type Begun } from './directory/import-directory.js';
export {
  directoryCounts,
  employeeOf,
  employeesFor,
  employeesOf,
  lookUpEmployee,
  mailOf,
  unitPaths,
  verifyDirectory,
  type Audience,
  type UnitCount,
} from './directory/read-directory.js';
export { employeeLeft, mendEmployee, type Mend } from './directory/mend-employee.js';
// the employees' own way in
export {
  employeeActor,
  endEmployeeSession,
  enterWithLink,
  leaveEmployee,
  mustBeEmployee,
  myEmployeeSessions,
  openEmployeeSessions,
  opensLink,
  type EmployeeActor,
  type MyEmployeeSession,
} from './employee/employee-session.js';
export { askForLink, linkAsked, linksFor, makeSheet, type Card, type SentLink } from './employee/ways-in.js';
// offices
export { readTenants } from './office/read-tenants.js';
export { openSetup, setupIsOpen } from './office/open-setup.js';
export { completeSetup, setupSecret, setupUri, type CompleteSetup } from './office/complete-setup.js';
export { renameOffice } from './office/rename-office.js';
