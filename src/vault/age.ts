/**
 * The age library, loaded when the first contact is sealed or the first key is made: its curves are built while it
 * loads, and no first page should wait for that.
 */
export const age = (): Promise<typeof import('age-encryption')> => import('age-encryption');
