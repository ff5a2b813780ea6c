/** What the directory reads. Everything else of a file stays in the file. */
export type Column =
  | 'number'
  | 'localNumber'
  | 'name'
  | 'titleBefore'
  | 'titleAfter'
  | 'class'
  | 'unit'
  | 'parentUnit'
  | 'post'
  | 'postKind'
  | 'echelon'
  | 'superior'
  | 'mail'
  | 'born'
  | 'sex';

/** Heads as SIASN, SIMPEG and hand-made lists spell them, small letters and digits only. The first of a kind in the list wins. */
const HEADS: Record<Column, readonly string[]> = {
  number: ['nipbaru', 'nip', 'nippppk', 'nipppk', 'nipnippppk', 'nipnipppk', 'nomorindukpegawai', 'nomorindukpppk', 'nipnew'],
  localNumber: ['nomorpegawai', 'nomorkontrak', 'idpegawai', 'nomornonasn', 'noregister'],
  name: ['nama', 'namalengkap', 'namapegawai', 'namapns', 'name'],
  titleBefore: ['gelardepan'],
  titleAfter: ['gelarbelakang', 'gelarblk'],
  class: ['jenispegawai', 'statuspegawai', 'statuskepegawaian', 'jenispegawainama', 'statuscpnspns', 'statusasn'],
  unit: ['unornama', 'unitkerja', 'unitorganisasi', 'namaunor', 'unor', 'satuankerja', 'unitkerjanama', 'unit'],
  parentUnit: ['unorinduknama', 'unorinduk', 'unitinduk', 'perangkatdaerah', 'opd', 'skpd', 'unitorganisasiinduk'],
  post: ['jabatannama', 'namajabatan', 'jabatan'],
  postKind: ['jenisjabatannama', 'jenisjabatan'],
  echelon: ['eselonnama', 'eselon'],
  superior: ['nipatasanlangsung', 'nipatasan', 'atasanlangsung', 'atasannip', 'atasan'],
  mail: ['emailgov', 'emaildinas', 'emailresmi', 'sureldinas', 'emailkantor', 'email', 'surel'],
  born: ['tanggallahir', 'tgllahir'],
  sex: ['jeniskelamin', 'jk', 'kelamin'],
};

/** Heads that speak of somebody's accounts on a network, or of a way to find them. */
const SOCIAL =
  /instagram|facebook|tiktok|twitter|youtube|threads|linkedin|telegram|whatsapp|snapchat|medsos|sosmed|mediasosial|mediasocial|socialmedia|akun|account|username|^(ig|fb|x|wa|nowa|nomorwa|twit)$|(profil|tautan|link|url)/;

export type Columns = {
  /** Place of each column that is read. */
  readonly at: ReadonlyMap<Column, number>;
  /** Heads of accounts: dropped, and named in the report. */
  readonly social: readonly string[];
  /** Other heads that are not read. */
  readonly unread: readonly string[];
  readonly missing: readonly string[];
};

export const plainHead = (head: string): string =>
  head
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]/g, '');

/** Which cell of a row is what. A column of accounts is never one that is read, whatever it is called beside. */
export function columnsOf(heads: readonly string[]): Columns {
  const plain = heads.map(plainHead);
  const social = plain.map((head) => SOCIAL.test(head));
  const at = new Map<Column, number>();
  for (const [column, names] of Object.entries(HEADS) as [Column, readonly string[]][]) {
    const found = names.map((name) => plain.findIndex((head, i) => head === name && !social[i])).find((place) => place >= 0);
    if (found !== undefined) at.set(column, found);
  }
  const read = new Set(at.values());
  const rest = heads.map((head, i) => ({ head: head.slice(0, 60), i })).filter(({ head, i }) => head !== '' && !read.has(i));
  return {
    at,
    social: rest.filter(({ i }) => social[i]).map(({ head }) => head),
    unread: rest.filter(({ i }) => !social[i]).map(({ head }) => head),
    missing: [
      ...(at.has('name') ? [] : ['NAMA']),
      ...(at.has('unit') || at.has('parentUnit') ? [] : ['UNIT KERJA']),
      ...(at.has('number') || at.has('localNumber') || at.has('mail') ? [] : ['NIP']),
    ],
  };
}
