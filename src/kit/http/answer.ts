/** Why nothing was brought back. Closed, so that whoever tells a person about it has a sentence for each. */
export const FAULTS = [
  'bad-url',
  'scheme',
  'userinfo',
  'port',
  'name',
  'address-literal',
  'no-such-name',
  'dns-failed',
  'inner-address',
  'not-reached',
  'tls',
  'broken',
  'too-slow',
  'too-large',
  'encoding',
  'too-many-redirects',
  'bad-redirect',
  'downgrade',
  'other-host',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What a server said, whole: `url` is where the last redirect led. Header names in lower case. */
export type Fetched = {
  readonly ok: true;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};
export type NotFetched = { readonly ok: false; readonly why: Fault };
export type Answer = Fetched | NotFetched;

export type TxtAnswer = { readonly ok: true; readonly records: readonly string[] } | NotFetched;

/** Inside the door only: turned into `NotFetched` where it leaves. */
export class Stopped extends Error {
  readonly why: Fault;
  constructor(why: Fault) {
    super(why);
    this.name = 'Stopped';
    this.why = why;
  }
}
