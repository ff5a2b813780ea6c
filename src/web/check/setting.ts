import type { Day } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import type { JudgeLaw } from '../../law/index.js';
import type { OfficeContact } from '../kit/env.js';

/** Where the answers go: to this office's server, which forgets them; nowhere; nowhere, and the page itself came from a file. */
export type Place = 'server' | 'browser' | 'file';

/** All that an answer depends on besides what the person says. */
export type Setting = {
  readonly law: JudgeLaw;
  readonly today: Day;
  readonly lang: Lang;
  /** "Pemerintah Kota Contoh". */
  readonly office: string;
  /** Where this office can be reached, by its letterhead; null while that says nothing. */
  readonly contact: OfficeContact | null;
  /** Example contests are offered only where everything is an example. */
  readonly isDemo: boolean;
  readonly place: Place;
  /** The day on which a downloaded file was made; null for a page. */
  readonly madeOn: Day | null;
};
