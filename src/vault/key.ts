import type { AccountId } from '../kit/ids.js';
import type { Day } from '../kit/dates.js';

/** How many custodians there are: any two open a sealed contact, one never does. */
export const PLACES = 3;

/** One of the living keys. `isOutside`: its holder stands outside the government's chain, by their own word. */
export type CustodianKey = {
  readonly id: string;
  readonly accountId: AccountId;
  readonly place: number;
  readonly recipient: string;
  readonly since: Day;
  readonly isOutside: boolean;
  /** Another custodian has not confirmed it yet: nothing is sealed to it. */
  readonly awaits: boolean;
};
