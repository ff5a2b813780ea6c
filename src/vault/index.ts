/**
 * The vault: reporters' contact details, sealed so that any two of three custodians open them and one never does. It
 * holds public keys only and opens nothing itself; opening, on a lawful ground, comes with its own pages.
 */
export type { Contact, ContactId } from './contact.js';
export { PLACES, type CustodianKey } from './key.js';
export { custodianKeys, ownKeys, takesContacts, type OwnKeys } from './custodian-keys.js';
export { LEAST_PASSPHRASE, registerCustodianKey, type NewKey } from './register-custodian-key.js';
export { confirmKey } from './confirm-key.js';
export { keyHistory, type KeyHappening } from './key-history.js';
export { vacatePlace } from './vacate-place.js';
export { registerDemoCustodians, type DemoIdentity } from './register-demo-custodians.js';
export { removeContact, replaceContact, sealContact } from './seal-contact.js';
export { verifyVault, type VaultProblem } from './verify-vault.js';
