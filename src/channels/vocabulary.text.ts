import type { Fault } from '../kit/http/index.js';
import type { Bilingual, Lang } from '../kit/text.js';
import type { ChannelKind, FindingState, Verdict } from './channel.js';
import type { Look } from './proof/look.js';
import type { PublicChannel } from './read-channels.js';
import type { WordKind } from './words/word.js';

export const channelKindWords: Record<ChannelKind, Bilingual> = {
  website: { id: 'Situs (peta situs)', en: 'Website (sitemap)' },
  feed: { id: 'Umpan (RSS, Atom, JSON Feed)', en: 'Feed (RSS, Atom, JSON Feed)' },
  youtube: { id: 'YouTube', en: 'YouTube' },
  instagram: { id: 'Instagram', en: 'Instagram' },
  facebook: { id: 'Facebook', en: 'Facebook' },
  tiktok: { id: 'TikTok', en: 'TikTok' },
};

export const channelStateWords: Record<PublicChannel['state'], Bilingual> = {
  waiting: { id: 'Menunggu bukti kepemilikan; tidak diperiksa', en: 'Waiting for proof of ownership; not checked' },
  proved: { id: 'Terbukti milik kantor; diperiksa', en: 'Proved to be the office’s; checked' },
  lost: { id: 'Bukti kepemilikan hilang; tidak diperiksa', en: 'Proof of ownership lost; not checked' },
  contested: { id: 'Dipersoalkan; pemeriksaan berhenti', en: 'Contested; checks have stopped' },
};

export const wordKindWords: Record<WordKind, Bilingual> = {
  slogan: { id: 'Slogan', en: 'Slogan' },
  tag: { id: 'Tagar', en: 'Tag' },
  number: { id: 'Nomor urut dalam bentuk kampanye', en: 'Number in campaign form' },
};

export const verdictWords: Record<Verdict, Bilingual> = {
  office: { id: 'Kanal resmi kantor', en: 'A channel of the office' },
  personal: { id: 'Akun pribadi seseorang', en: 'A person’s own account' },
};

export const findingStateWords: Record<FindingState, Bilingual> = {
  open: { id: 'menunggu keputusan', en: 'waits for a decision' },
  dismissed: { id: 'tidak diteruskan', en: 'not taken further' },
  reported: { id: 'menjadi laporan', en: 'became a report' },
};

const faultWords: Record<Fault, Bilingual> = {
  'bad-url': { id: 'alamatnya tidak lengkap atau salah tulis', en: 'its address is incomplete or mistyped' },
  scheme: { id: 'alamatnya bukan http atau https', en: 'its address is neither http nor https' },
  userinfo: { id: 'alamatnya memuat nama pengguna', en: 'its address carries a user name' },
  port: { id: 'alamatnya memakai porta yang tidak biasa', en: 'its address uses an unusual port' },
  name: { id: 'nama situsnya bukan nama yang terbuka untuk umum', en: 'its name is not one open to the public' },
  'address-literal': { id: 'alamatnya angka, bukan nama', en: 'its address is a number, not a name' },
  'no-such-name': { id: 'nama situsnya tidak ada', en: 'its name does not exist' },
  'dns-failed': { id: 'pelayan namanya tidak menjawab', en: 'its name server did not answer' },
  'inner-address': {
    id: 'namanya menuju jaringan dalam, jadi tidak dibuka',
    en: 'its name leads into an inner network, so it was not opened',
  },
  'not-reached': { id: 'pelayannya tidak terjangkau', en: 'its server could not be reached' },
  tls: { id: 'sertifikatnya tidak sah', en: 'its certificate is not valid' },
  broken: { id: 'sambungannya putus', en: 'the connection broke off' },
  'too-slow': { id: 'jawabannya terlalu lama', en: 'the answer took too long' },
  'too-large': { id: 'jawabannya terlalu besar', en: 'the answer was too large' },
  encoding: { id: 'pemampatannya tidak dikenal', en: 'its packing is not known' },
  'too-many-redirects': { id: 'terlalu sering dialihkan', en: 'it redirected too often' },
  'bad-redirect': { id: 'pengalihannya salah tulis', en: 'its redirect is mistyped' },
  downgrade: { id: 'dialihkan dari https ke http', en: 'it redirects from https to http' },
  'other-host': { id: 'dialihkan ke situs lain', en: 'it redirects to another site' },
};

const moreFaults: Readonly<Record<string, Bilingual>> = {
  ...faultWords,
  server: { id: 'pelayannya sedang bermasalah', en: 'its server is in trouble' },
  robots: { id: 'robots.txt situs itu tidak mengizinkan', en: 'the site’s robots.txt does not allow it' },
  'not-a-feed': { id: 'isinya bukan umpan atau peta situs', en: 'it is no feed or sitemap' },
  'too-deep': { id: 'isinya bersarang terlalu dalam', en: 'it is nested too deeply' },
  'too-many': { id: 'isinya terlalu banyak unsur', en: 'it has too many elements' },
  'too-long': { id: 'isinya terlalu panjang', en: 'it is too long' },
  doctype: { id: 'isinya memuat DOCTYPE, yang ditolak', en: 'it carries a DOCTYPE, which is refused' },
  charset: { id: 'sandi hurufnya tidak dikenal', en: 'its character set is not known' },
  'no-record': { id: 'bukti tidak ada di DNS dan tidak ada di berkas', en: 'the proof is neither in DNS nor in the file' },
  'page-without-link': { id: 'halaman kantor tidak menautkan kanal ini', en: 'the office’s page does not link to this channel' },
  'channel-without-link': {
    id: 'kanal ini tidak menautkan balik halaman kantor',
    en: 'this channel does not link back to the office’s page',
  },
  'parent-lost': {
    id: 'situs kantor yang menautkannya tidak lagi terbukti',
    en: 'the office website that links to it is no longer proved',
  },
  personal: { id: 'akun pribadi', en: 'a person’s own account' },
  withdrawn: { id: 'dicabut oleh kantor', en: 'withdrawn by the office' },
};

/** What went wrong, as the end of a sentence; a status number of a server is said as it is. */
export const faultSentence = (why: string, lang: Lang): string =>
  moreFaults[why]?.[lang] ??
  (why.startsWith('status-') ? { id: `pelayan menjawab ${why.slice(7)}`, en: `the server answered ${why.slice(7)}` }[lang] : why);

/** What a look at the proof came to, as a sentence. */
export function lookSentence(look: Pick<Look, 'is'> & { readonly why?: string }, lang: Lang): string {
  if (look.is === 'proved') return { id: 'Bukti ditemukan.', en: 'The proof was found.' }[lang];
  const why = faultSentence(look.why ?? '', lang);
  return look.is === 'missing'
    ? { id: `Belum terbukti: ${why}.`, en: `Not proved: ${why}.` }[lang]
    : { id: `Belum dapat dilihat: ${why}. Coba lagi nanti.`, en: `Could not be seen: ${why}. Try again later.` }[lang];
}

export const channelEventWords: Readonly<Record<string, Bilingual>> = {
  registered: { id: 'Didaftarkan', en: 'Registered' },
  proved: { id: 'Kepemilikan terbukti', en: 'Ownership proved' },
  'proof-lost': { id: 'Bukti kepemilikan hilang', en: 'Proof of ownership lost' },
  contested: { id: 'Seseorang menyebutnya akun pribadi; pemeriksaan berhenti', en: 'Somebody called it a person’s own; checks stopped' },
  looked: { id: 'Dilihat oleh petugas', en: 'Looked at by an officer' },
  'partner-looked': { id: 'Pernyataan mitra dicatat', en: 'The partner’s word recorded' },
  cleared: { id: 'Dinyatakan kanal kantor; pemeriksaan berlanjut', en: 'Found to be the office’s; checks go on' },
  removed: { id: 'Dikeluarkan dari daftar', en: 'Taken off the list' },
  erased: { id: 'Kata-katanya dihapus', en: 'Its words were erased' },
};
