import type { Bilingual } from '../kit/text.js';
import type { Right } from './request.js';

/** A ground on which the law lets a request be refused, whole or in part. There are no others. */
export type Ground = { readonly id: string; readonly rights: readonly Right[]; readonly article: string; readonly text: Bilingual };

const CHANGE: readonly Right[] = ['access', 'correction'];

/** UU 27/2022 Ps. 33 (access, correction), Ps. 41 (limiting), Ps. 15 (limits of the rights): their wording is not verified yet. */
export const GROUNDS: readonly Ground[] = [
  {
    id: 'safety',
    rights: CHANGE,
    article: 'uu-27-2022/ps33',
    text: {
      id: 'membahayakan keamanan atau kesehatan fisik atau mental pemohon atau orang lain',
      en: 'it endangers the safety or the physical or mental health of the person or of others',
    },
  },
  {
    id: 'others-data',
    rights: CHANGE,
    article: 'uu-27-2022/ps33',
    text: {
      id: 'mengungkap data pribadi orang lain, termasuk pelapor atau saksi',
      en: 'it discloses personal data of others, a reporter or witness among them',
    },
  },
  {
    id: 'national-interest',
    rights: CHANGE,
    article: 'uu-27-2022/ps33',
    text: {
      id: 'bertentangan dengan kepentingan pertahanan dan keamanan nasional',
      en: 'it is against the interest of national defence and security',
    },
  },
  {
    id: 'law-requires',
    rights: ['limiting'],
    article: 'uu-27-2022/ps41',
    text: { id: 'undang-undang mewajibkan pemrosesan ini', en: 'the law requires this processing' },
  },
  {
    id: 'safety-of-another',
    rights: ['limiting'],
    article: 'uu-27-2022/ps41',
    text: { id: 'dapat membahayakan keselamatan orang lain', en: 'it could endanger another’s safety' },
  },
  {
    id: 'agreement',
    rights: ['limiting'],
    article: 'uu-27-2022/ps41',
    text: {
      id: 'pemohon terikat perjanjian tertulis yang tidak mengizinkannya',
      en: 'the person is bound by a written agreement that does not allow it',
    },
  },
  {
    id: 'law-enforcement',
    rights: ['objection'],
    article: 'uu-27-2022/ps15',
    text: { id: 'kepentingan proses penegakan hukum', en: 'the interest of law enforcement' },
  },
  {
    id: 'state-administration',
    rights: ['objection'],
    article: 'uu-27-2022/ps15',
    text: { id: 'kepentingan umum dalam penyelenggaraan negara', en: 'the public interest in the administration of the state' },
  },
];

export const groundsFor = (kind: Right): Ground[] => GROUNDS.filter((ground) => ground.rights.includes(kind));
