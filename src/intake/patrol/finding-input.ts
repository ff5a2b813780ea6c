import type { Day } from '../../kit/dates.js';
import type { AccountId, FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Act, Meant } from '../report.js';

/** One thing seen at one public place: the only text of a patrol in which an account may be named, because it is an incident. */
export type RecordFinding = {
  readonly sheetId: string;
  readonly isAboutPerson: boolean;
  readonly what: string;
  readonly acts: readonly Act[];
  readonly actOn: Day | null;
  /** The address of one post or page open to everybody; empty for what was seen at an event. */
  readonly link: string;
  /** Where it was publicly seen, in words. */
  readonly seenAt: string;
  readonly meant: Meant;
  /** Stored under `findingFileOwner` before. */
  readonly files: readonly FileId[];
  /** The finding another officer handed over, looked at again with one's own eyes. */
  readonly continues: string | null;
  /** The officer knows that they found this person before, and hands over instead. */
  readonly handsOver: boolean;
};

/** Whose the files of a finding are until it is recorded. */
export const findingFileOwner = (sheet: string, officer: AccountId): string => `upload:${sheet}-${officer}`;

/** Pages on which the first part of the path is somebody's profile, and only a longer one is a post. */
const PROFILES =
  /(?:^|\.)(?:facebook\.com|fb\.com|instagram\.com|tiktok\.com|twitter\.com|x\.com|threads\.net|threads\.com|t\.me|youtube\.com|linkedin\.com)$/;

/** Refusals `intake.incomplete`, `intake.patrol-where`, `intake.patrol-profile`, `intake.patrol-person`, `kit.too-long`. */
export function mustBeWhole(input: RecordFinding): void {
  if (input.what === '') throw new Refusal('intake.incomplete');
  if (input.seenAt === '' && input.link === '') throw new Refusal('intake.patrol-where');
  if (input.link !== '') mustBeOnePost(input.link);
  // Without a name nobody could tell that an officer comes back to the same person.
  if (input.isAboutPerson && input.meant.name === '' && input.meant.nip === '') throw new Refusal('intake.patrol-person');
  if (input.what.length > 20_000 || input.seenAt.length > 2_000) throw new Refusal('kit.too-long', { limit: 20_000 });
}

function mustBeOnePost(link: string): void {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url || !/^https?:$/.test(url.protocol) || link.length > 2_000) throw new Refusal('intake.patrol-where');
  const parts = url.pathname.split('/').filter(Boolean);
  if (PROFILES.test(url.hostname) && parts.length < 2 && url.search === '') throw new Refusal('intake.patrol-profile');
}
