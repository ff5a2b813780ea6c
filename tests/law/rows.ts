// The rows of the joint decree (SKB 2/2022), of GR 94/2021 Art. 5 letter n and of the election acts, written down by hand
// from the sources, row by row, without a look at the rule files. A second pair of eyes: where this and law/rules disagree,
// one of them is wrong. Where sources are silent or differ a row says so in `open`, and nothing is tried.
import type { PhaseName, Probe, Row } from './row.js';

const STAFF = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'kontrak'];
const ASN = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'];
const DETERMINED: readonly PhaseName[] = ['determined', 'campaign', 'quiet', 'voting'];
/** “Before, during and after” the campaign (GR 94/2021 Art. 5 letter n, numbers 5 and 6). */
const ALL_ALONG: readonly PhaseName[] = ['before', ...DETERMINED, 'after'];
const BOTH = ['pilkada', 'pemilu'] as const;

/** Sanction of the code of ethics: a moral statement, GR 42/2004 Art. 15 (1)–(3), for a breach of Art. 11 letter c. */
const MORAL = ['pp-42-2004/ps11/c', 'pp-42-2004/ps15/ayat1', 'pp-42-2004/ps15/ayat2', 'pp-42-2004/ps15/ayat3'];
const ethics = { category: 'ethics', level: 'moral', classes: STAFF, phases: ['before'], elections: BOTH, from: '2022-09-22' } as const;
const severe = { category: 'discipline', level: 'berat', classes: STAFF, phases: DETERMINED, elections: BOTH, from: '2022-09-22' } as const;

const etik = (n: number): Pick<Row, 'row' | 'rule' | 'cites'> => ({
  row: `E${n}`,
  rule: `skb-2-2022/etik/${n}`,
  cites: [`skb-2-2022/lampiran2/etik/${n}`, ...MORAL],
});
const disiplin = (n: number, ...cites: string[]): Pick<Row, 'row' | 'rule' | 'cites'> => ({
  row: `D${n}`,
  rule: `skb-2-2022/disiplin/${n}`,
  cites: [`skb-2-2022/lampiran2/disiplin/${n}`, ...cites],
});
const hurufN = (n: number, sanction: string): Pick<Row, 'row' | 'rule' | 'cites'> => ({
  row: `Art. 5 n ${n}`,
  rule: `pp-94-2021/ps5/n/${n}`,
  cites: [`pp-94-2021/ps5/n/${n}`, sanction],
});

/** GR 94/2021 Art. 14 letter i, numbers 3 and 4: decisions, and activities. */
const I3 = 'pp-94-2021/ps14/i/3';
const I4 = 'pp-94-2021/ps14/i/4';

const SIX = ['post', 'comment', 'share', 'like', 'join', 'follow'];
const PHOTO = { sign: 'no', relation: 'none', cltn: 'no', purpose: 'support' };
const EVENT = { attributes: 'none', relation: 'none', cltn: 'no', purpose: 'support' };
/** Before determination somebody who will be a candidate may be called one already. */
const EITHER = { object: ['bakal-calon', 'calon'] };

const ETHICS: readonly Row[] = [
  {
    ...ethics,
    ...etik(1),
    holds: { act: ['display'], ...EITHER, doer: ['self', 'ordered'] },
    open: { object: ['self'] },
    beside: { purpose: 'support' },
  },
  {
    ...ethics,
    ...etik(2),
    holds: { act: ['campaign-online'], ...EITHER },
    beside: { account: 'own', content: 'supportive', purpose: 'support', post: 'pelaksana', reach: 'group' },
    open: { act: ['post', 'share', 'comment', 'message'] },
  },
  {
    ...ethics,
    ...etik(2),
    row: 'E2 in one’s own words',
    holds: { act: ['post', 'share', 'comment'], content: ['supportive'], ...EITHER },
    open: { act: ['campaign-online', 'message'] },
    beside: { account: 'own', purpose: 'support', post: 'pelaksana', reach: 'group' },
  },
  {
    ...ethics,
    ...etik(2),
    row: 'E2 in a chat',
    holds: { act: ['message'], content: ['supportive'], reach: ['group'], ...EITHER },
    open: { act: ['campaign-online', 'post', 'share', 'comment'] },
    beside: { account: 'own', purpose: 'support', post: 'pelaksana' },
  },
  {
    ...ethics,
    ...etik(3),
    holds: { act: ['attend'], event: ['declaration', 'campaign'], conduct: ['active'], ...EITHER },
    open: { act: ['accompany-spouse'] },
    beside: EVENT,
  },
  {
    ...ethics,
    ...etik(4),
    holds: { act: SIX, account: ['campaign'], ...EITHER },
    beside: { content: 'neutral', purpose: 'support', post: 'pelaksana', reach: 'group' },
  },
  {
    ...ethics,
    ...etik(5),
    holds: {
      act: ['photo'],
      'photo-with': ['person', 'team-symbol', 'material'],
      published: ['self'],
      object: ['bakal-calon', 'calon', 'partai'],
    },
    beside: PHOTO,
    instead: [
      { facts: { 'photo-with': 'team-plain' }, answer: 'unsettled' },
      { facts: { published: 'other' }, answer: 'unsettled' },
      { facts: { published: 'no' }, answer: 'permitted-with-conditions' },
    ],
  },
  {
    ...ethics,
    ...etik(6),
    holds: { act: ['attend'], event: ['introduction', 'campaign'], conduct: ['active'], object: ['bakal-calon', 'calon', 'partai'] },
    open: { act: ['accompany-spouse'] },
    beside: EVENT,
  },
  {
    ...ethics,
    ...etik(7),
    classes: ['pns'],
    holds: { act: ['accompany-spouse'], event: ['declaration', 'campaign'], cltn: ['no'] },
    open: { act: ['attend'], cltn: ['yes'] },
    beside: {
      conduct: 'passive',
      attributes: 'none',
      relation: 'spouse',
      purpose: 'support',
      object: 'bakal-calon',
      'cltn-from': 'unknown',
      'cltn-until': 'unknown',
    },
  },
  {
    ...ethics,
    ...etik(7),
    row: 'E7 at an event attended',
    classes: ['pns'],
    holds: { act: ['attend'], event: ['declaration', 'campaign'], cltn: ['no'], relation: ['spouse'], ...EITHER },
    open: { act: ['accompany-spouse'], cltn: ['yes'] },
    beside: { conduct: 'passive', attributes: 'none', purpose: 'support' },
  },
];

const DISCIPLINE: readonly Row[] = [
  {
    ...severe,
    ...disiplin(1, I3, I4),
    holds: { act: ['display'], object: ['calon'], doer: ['self', 'ordered'] },
    beside: { purpose: 'support' },
  },
  {
    ...severe,
    ...disiplin(2, I3, I4),
    holds: { act: ['campaign-online'], object: ['calon'] },
    open: { act: ['post', 'share', 'comment', 'message'] },
    beside: { account: 'own', content: 'supportive', purpose: 'support', post: 'pelaksana', reach: 'group' },
  },
  {
    ...severe,
    ...disiplin(2, I3, I4),
    row: 'D2 in one’s own words',
    holds: { act: ['post', 'share', 'comment'], content: ['supportive'], object: ['calon'] },
    open: { act: ['campaign-online', 'message'] },
    beside: { account: 'own', purpose: 'support', post: 'pelaksana', reach: 'group' },
  },
  {
    ...severe,
    ...disiplin(2, I3, I4),
    row: 'D2 in a chat',
    holds: { act: ['message'], content: ['supportive'], reach: ['group'], object: ['calon'] },
    open: { act: ['campaign-online', 'post', 'share', 'comment'] },
    beside: { account: 'own', purpose: 'support', post: 'pelaksana' },
  },
  {
    ...severe,
    ...disiplin(3),
    classes: ['pns'],
    level: 'sedang',
    phases: ['before'],
    holds: { act: ['approach'], cltn: ['no'] },
    open: { cltn: ['yes'] },
    beside: { object: 'self', 'cltn-from': 'unknown', 'cltn-until': 'unknown' },
  },
  {
    ...severe,
    ...disiplin(3),
    row: 'D3 for whom no such leave exists',
    rule: 'pencalonan/mendekati-bukan-pns',
    classes: ['cpns', 'pppk', 'pppk-paruh-waktu', 'kontrak'],
    level: 'sedang',
    phases: ['before'],
    holds: { act: ['approach'] },
    beside: { object: 'self', cltn: 'no', 'cltn-from': 'unknown', 'cltn-until': 'unknown' },
  },
  {
    ...severe,
    ...disiplin(4, I3, I4),
    holds: { act: ['attend'], event: ['declaration', 'campaign'], conduct: ['active'], object: ['calon'] },
    open: { act: ['accompany-spouse'] },
    beside: EVENT,
  },
  {
    ...severe,
    ...disiplin(5),
    level: 'ptdh',
    phases: ALL_ALONG,
    classes: ['pns', 'cpns'],
    holds: { act: ['party-member'], doer: ['self', 'ordered'] },
    beside: { object: 'partai' },
  },
  {
    ...severe,
    row: 'D5 for PPPK',
    rule: 'pp-49-2018/ps53',
    cites: ['pp-49-2018/ps53/ayat3/c'],
    level: 'ptdh',
    phases: ALL_ALONG,
    classes: ['pppk', 'pppk-paruh-waktu'],
    holds: { act: ['party-member'], doer: ['self', 'ordered'] },
    beside: { object: 'partai' },
  },
  {
    ...severe,
    ...disiplin(6, 'pp-94-2021/ps5/n/5', I3),
    holds: { act: SIX, account: ['campaign'], object: ['calon'] },
    beside: { content: 'neutral', purpose: 'support', post: 'pelaksana', reach: 'group' },
  },
  {
    ...severe,
    ...disiplin(7, 'pp-94-2021/ps5/n/5', I3),
    holds: {
      act: ['photo'],
      'photo-with': ['person', 'team-symbol', 'material'],
      published: ['self'],
      object: ['calon', 'partai'],
      purpose: ['support'],
    },
    beside: { sign: 'no', relation: 'none', cltn: 'no' },
    instead: [
      { facts: { purpose: 'no-support' }, answer: 'unsettled' },
      { facts: { purpose: 'accident' }, answer: 'unsettled' },
    ],
  },
  {
    ...severe,
    ...disiplin(8, I3, I4),
    phases: ALL_ALONG,
    holds: { act: ['organise'], content: ['supportive'], object: ['calon', 'partai'] },
    open: { object: ['bakal-calon'] },
    beside: { post: 'pelaksana' },
  },
  {
    ...severe,
    ...disiplin(8, I3, I4),
    row: 'D8 for a prospective candidate',
    phases: ['before'],
    holds: { act: ['organise'], content: ['supportive'], object: ['bakal-calon', 'calon', 'partai'] },
    beside: { post: 'pelaksana' },
  },
  {
    ...severe,
    ...disiplin(9),
    level: 'sedang',
    phases: ['before'],
    holds: { act: ['team-role'], role: ['team'], object: ['partai', 'bakal-calon', 'calon'] },
    beside: { post: 'pelaksana' },
  },
  { ...severe, ...disiplin(10), holds: { act: ['team-role'], role: ['team'], object: ['calon', 'partai'] }, beside: { post: 'pelaksana' } },
  {
    ...severe,
    ...disiplin(11, 'pp-94-2021/ps5/n/7', 'pp-94-2021/ps14/i/5'),
    phases: ['before'],
    holds: { act: ['support-letter'], 'support-form': ['letter', 'collecting'], doer: ['self', 'ordered'] },
    beside: { object: 'bakal-calon' },
  },
  {
    ...severe,
    ...disiplin(12, 'pp-94-2021/ps5/n/5', I3),
    phases: ALL_ALONG,
    holds: { act: ['decision'], content: ['supportive', 'opposing'], object: ['calon', 'partai'] },
    open: { object: ['bakal-calon'] },
    beside: { post: 'pelaksana' },
  },
  {
    ...severe,
    ...disiplin(12, 'pp-94-2021/ps5/n/5', I3),
    row: 'D12 for a prospective candidate',
    phases: ['before'],
    holds: { act: ['decision'], content: ['supportive', 'opposing'], object: ['bakal-calon', 'calon', 'partai'] },
    beside: { post: 'pelaksana' },
  },
];

/** Art. 5 letter n speaks of candidates alone, from 31 August 2021; number 1, mere presence, names no level, so none is given. */
const LETTER_N: readonly Row[] = [
  {
    ...severe,
    ...hurufN(1, 'pp-94-2021/ps5/n/1'),
    category: 'unsettled',
    level: null,
    from: '2021-08-31',
    holds: { act: ['attend'], object: ['calon'], event: ['campaign'], conduct: ['passive'], attributes: ['none'] },
    open: { act: ['accompany-spouse'] },
    beside: { relation: 'none', cltn: 'no', purpose: 'no-support' },
  },
  {
    ...severe,
    ...hurufN(2, 'pp-94-2021/ps13/g'),
    level: 'sedang',
    from: '2021-08-31',
    holds: { act: ['attend'], object: ['calon'], event: ['campaign'], attributes: ['party', 'pns'] },
    open: { act: ['accompany-spouse'] },
    beside: { conduct: 'passive', relation: 'none', cltn: 'no', purpose: 'support' },
  },
  { ...severe, ...hurufN(3, 'pp-94-2021/ps14/i/1'), from: '2021-08-31', holds: { act: ['mobilise'], object: ['calon'] }, beside: {} },
  {
    ...severe,
    ...hurufN(4, 'pp-94-2021/ps14/i/2'),
    from: '2021-08-31',
    holds: { act: ['state-facilities'], object: ['calon'] },
    beside: {},
  },
];

/** Pointers to the election acts: said beside, never a finding. The elections of 2024 came long after these acts began. */
const crime = { category: 'crime', level: null, from: '2016-07-01' } as const;
const POSTS = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'];
const A71 = {
  rule: 'pidana/pilkada-71',
  cites: ['uu-10-2016/ps71/ayat1', 'uu-10-2016/ps188'],
  classes: ['pns', 'pppk'],
  phases: DETERMINED,
  elections: ['pilkada'],
} as const;
const CRIME: readonly Row[] = [
  {
    ...crime,
    ...A71,
    row: 'Act 10/2016 Art. 71, decisions',
    holds: { act: ['decision'], content: ['supportive', 'opposing'], object: ['calon'], post: POSTS },
    open: { act: ['campaign-online', 'post', 'share', 'organise', 'message'] },
    beside: { account: 'own', reach: 'group', purpose: 'support' },
  },
  {
    ...crime,
    ...A71,
    row: 'Act 10/2016 Art. 71, actions',
    holds: { act: ['campaign-online', 'post', 'share', 'organise', 'message'], object: ['calon'], post: POSTS },
    open: { act: ['decision'] },
    beside: { account: 'own', content: 'supportive', reach: 'group', purpose: 'support' },
  },
  {
    ...crime,
    row: 'Act 10/2016 Art. 70',
    rule: 'pidana/pilkada-70',
    cites: ['uu-10-2016/ps70/ayat1', 'uu-10-2016/ps189'],
    classes: ASN,
    phases: DETERMINED,
    elections: ['pilkada'],
    holds: { act: ['team-role'], role: ['team'], object: ['calon'] },
    open: { act: ['mobilise'] },
    beside: {},
  },
  {
    ...crime,
    row: 'Act 10/2016 Art. 70, mobilising',
    rule: 'pidana/pilkada-70',
    cites: ['uu-10-2016/ps70/ayat1'],
    classes: ASN,
    phases: DETERMINED,
    elections: ['pilkada'],
    holds: { act: ['mobilise'], object: ['calon'] },
    open: { act: ['team-role'] },
    beside: { role: 'team' },
  },
  {
    ...crime,
    row: 'Act 7/2017 Art. 280 (3)',
    rule: 'pidana/pemilu-280',
    cites: ['uu-7-2017/ps280/ayat3', 'uu-7-2017/ps494'],
    classes: [...ASN, 'perangkat-desa'],
    phases: DETERMINED,
    elections: ['pemilu'],
    holds: { act: ['team-role'], role: ['team'], object: ['calon', 'partai'] },
    open: { act: ['organise'] },
    beside: { content: 'supportive' },
  },
  {
    ...crime,
    row: 'Act 7/2017 Art. 282',
    rule: 'pidana/pemilu-282',
    cites: ['uu-7-2017/ps282', 'uu-7-2017/ps547'],
    classes: ASN,
    phases: ['campaign'],
    elections: ['pemilu'],
    holds: { act: ['decision'], content: ['supportive', 'opposing'], object: ['calon', 'partai'] },
    beside: {},
  },
  {
    ...crime,
    row: 'Act 7/2017 Art. 490, village heads',
    rule: 'pidana/pemilu-490',
    cites: ['uu-7-2017/ps282', 'uu-7-2017/ps490'],
    classes: ['perangkat-desa'],
    phases: ['campaign'],
    elections: ['pemilu'],
    holds: { act: ['decision'], content: ['supportive', 'opposing'], object: ['calon', 'partai'] },
    open: { act: ['campaign-online', 'post', 'share', 'message'] },
    beside: { account: 'own', reach: 'group' },
  },
  {
    ...crime,
    row: 'Act 10/2016 Art. 71, village heads',
    rule: 'pidana/pilkada-71-desa',
    cites: ['uu-10-2016/ps71/ayat1', 'uu-10-2016/ps188'],
    classes: ['perangkat-desa'],
    phases: DETERMINED,
    elections: ['pilkada'],
    holds: { act: ['decision'], content: ['supportive', 'opposing'], object: ['calon'] },
    open: { act: ['campaign-online', 'post', 'share', 'organise', 'message'] },
    beside: { account: 'own', reach: 'group' },
  },
];

export const ROWS: readonly Row[] = [...ETHICS, ...DISCIPLINE, ...LETTER_N, ...CRIME];

/** Leave outside state liability counts from its first day to its last, both among them (BKN Medan; B/36/2018). */
const LEAVE: readonly (readonly [what: string, from: string, until: string, rule: string, answer: string])[] = [
  ['the first day', '2024-09-20', '2024-10-01', 'pasangan/cltn', 'permitted-with-conditions'],
  ['the last day', '2024-09-01', '2024-09-20', 'pasangan/cltn', 'permitted-with-conditions'],
  ['one day only', '2024-09-20', '2024-09-20', 'pasangan/cltn', 'permitted-with-conditions'],
  ['the day before the first', '2024-09-21', '2024-10-01', 'skb-2-2022/etik/7', 'ethics'],
  ['the day after the last', '2024-09-01', '2024-09-19', 'skb-2-2022/etik/7', 'ethics'],
];
const ON = '2024-09-20';

function leaveProbes(): Probe[] {
  const at = { contest: 'pilkada-2024', office: 'wali-kota', actOn: ON, level: null, cites: [], charged: true };
  return LEAVE.flatMap(([what, from, until, rule, answer]) => {
    const leave = { employment: 'pns', cltn: 'yes', 'cltn-from': from, 'cltn-until': until };
    const spouse = { ...leave, act: 'accompany-spouse', event: 'campaign', conduct: 'passive', attributes: 'none' };
    const own = { ...leave, act: 'approach', object: 'self' };
    const isOn = rule === 'pasangan/cltn';
    return [
      { ...at, name: `spouse, ${what}`, facts: spouse, rule, answer, level: isOn ? null : 'moral' },
      isOn
        ? { ...at, name: `own candidacy, ${what}`, facts: own, rule: 'pencalonan/cltn', answer }
        : { ...at, name: `own candidacy, ${what}`, facts: own, rule: 'skb-2-2022/disiplin/3', answer: 'discipline', level: 'sedang' },
    ];
  });
}

/** For whom these rows are not made, and what nobody is charged with. */
const ALLOWED: readonly (readonly [act: string, rule: string, answer: string])[] = [
  ['vote', 'boleh/memilih', 'permitted'],
  ['read', 'boleh/membaca', 'permitted'],
  ['share-official', 'boleh/pengumuman-resmi', 'permitted'],
];

function allowedProbes(): Probe[] {
  const at = { contest: null, office: null, level: null, cites: [], charged: true };
  return ALLOWED.flatMap(([act, rule, answer]) =>
    STAFF.flatMap((employment) =>
      ['2025-06-01', '2026-10-05'].map((actOn) => ({
        ...at,
        name: `${act} ${employment}`,
        facts: { employment, act },
        actOn,
        rule,
        answer,
      })),
    ),
  );
}

export const OTHERS: readonly Probe[] = [...leaveProbes(), ...allowedProbes()];
