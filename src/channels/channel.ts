import type { Day } from '../kit/dates.js';
import type { AccountId, FileId, Id, ReportId } from '../kit/ids.js';

export type ChannelId = Id<'channel'>;
export type FindingId = Id<'channel-finding'>;

/** `website` is read by its sitemap, `feed` is RSS, Atom or JSON Feed, `youtube` its channel feed; the others have no feed: the office brings its own export. */
export const CHANNEL_KINDS = ['website', 'feed', 'youtube', 'instagram', 'facebook', 'tiktok'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const isOnDomain = (kind: ChannelKind): boolean => kind === 'website' || kind === 'feed';
/** Read by a file the office brings: nothing is ever fetched from these platforms. */
export const isByExport = (kind: ChannelKind): boolean => kind === 'instagram' || kind === 'facebook' || kind === 'tiktok';

export type ChannelState = 'waiting' | 'proved' | 'lost' | 'removed';
/** What somebody found who looked at a channel that anyone called a person's own. */
export type Verdict = 'office' | 'personal';

/** The row that pages read. */
export type Channel = {
  readonly id: ChannelId;
  readonly kind: ChannelKind;
  /** Empty once removed, as are `url` and `page`. */
  readonly title: string;
  readonly url: string;
  readonly unit: string;
  readonly page: string | null;
  readonly parent: ChannelId | null;
  readonly token: string;
  readonly state: ChannelState;
  readonly provedOn: Day | null;
  /** Somebody said it is a person's own: nothing is fetched until two people and the partner have looked. */
  readonly isContested: boolean;
  readonly version: number;
};

/** What the clock keeps beside the events. */
export type Visits = {
  readonly proofSeenAt: Temporal.Instant | null;
  readonly nextAt: Temporal.Instant | null;
  readonly failures: number;
  readonly fault: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly visitedAt: Temporal.Instant | null;
};

/** All that the events say, the row's words and who looked. */
export type FoldedChannel = {
  readonly channel: Channel;
  readonly registeredBy: AccountId | null;
  readonly decree: string;
  readonly looks: readonly { readonly by: AccountId; readonly says: Verdict }[];
  readonly partner: Verdict | null;
};

export type FindingState = 'open' | 'dismissed' | 'reported';
export type Finding = {
  readonly id: FindingId;
  readonly channel: ChannelId;
  readonly contest: string;
  readonly foundOn: Day;
  readonly state: FindingState;
  readonly file: FileId;
  readonly report: ReportId | null;
  readonly version: number;
};

/** The sealed words of a finding. */
export type FindingWords = {
  readonly words: readonly string[];
  readonly link: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
};
