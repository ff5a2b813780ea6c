import type { LetterId } from '../kit/ids.js';
import type { Entry } from '../ledger/index.js';
import type { Breach, BreachId } from './breach.js';
import type { Outcome, RequestId, Right, RightsRequest } from './request.js';

/** Skeletons hold numbers, hours and states: who asked, and every word, lies in the sealed bodies. */
export type Skeletons = {
  asked: { number: string; right: Right; receivedAt: string; dueAt: string; via: 'page' | 'desk' };
  'answer-drafted': { outcome: Outcome; ground: string | null; letter: LetterId };
  answered: { at: string };
  'breach-recorded': { number: string; knownAt: string; dueAt: string; toPersons: LetterId; toAuthority: LetterId };
  'persons-told': { at: string };
  'authority-told': { at: string };
};

/** A request from its events; `null` for a stream that does not begin as one. */
export function foldRequest(id: RequestId, entries: readonly Entry[]): RightsRequest | null {
  const [first, ...rest] = entries;
  if (first?.kind !== 'asked') return null;
  const { number, right, receivedAt, dueAt } = first.skeleton as Skeletons['asked'];
  const begun: RightsRequest = {
    id,
    number,
    kind: right,
    receivedAt: Temporal.Instant.from(receivedAt),
    dueAt: Temporal.Instant.from(dueAt),
    state: 'open',
    outcome: null,
    ground: null,
    letter: null,
    answeredAt: null,
    version: first.version,
  };
  return rest.reduce(applyToRequest, begun);
}

function applyToRequest(request: RightsRequest, { kind, skeleton, version }: Entry): RightsRequest {
  if (kind === 'answer-drafted') return { ...request, ...(skeleton as Skeletons['answer-drafted']), state: 'drafted', version };
  const { at } = skeleton as Skeletons['answered'];
  return kind === 'answered' ? { ...request, state: 'answered', answeredAt: Temporal.Instant.from(at), version } : { ...request, version };
}

export function foldBreach(id: BreachId, entries: readonly Entry[]): Breach | null {
  const [first, ...rest] = entries;
  if (first?.kind !== 'breach-recorded') return null;
  const { number, knownAt, dueAt, toPersons, toAuthority } = first.skeleton as Skeletons['breach-recorded'];
  const [known, due] = [Temporal.Instant.from(knownAt), Temporal.Instant.from(dueAt)];
  const begun: Breach = {
    id,
    number,
    knownAt: known,
    dueAt: due,
    toPersons,
    toAuthority,
    personsToldAt: null,
    authorityToldAt: null,
    version: first.version,
  };
  return rest.reduce(applyToBreach, begun);
}

function applyToBreach(breach: Breach, { kind, skeleton, version }: Entry): Breach {
  const at = Temporal.Instant.from((skeleton as Skeletons['persons-told']).at);
  return kind === 'persons-told' ? { ...breach, personsToldAt: at, version } : { ...breach, authorityToldAt: at, version };
}
