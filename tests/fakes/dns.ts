import { createSocket, type RemoteInfo } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { isIPv4 } from 'node:net';

/** RFC 1035 §3.2.2, RFC 3596. */
const TYPES = { A: 1, CNAME: 5, TXT: 16, AAAA: 28 } as const;
export type RecordType = keyof typeof TYPES;
export type Answers = readonly string[] | 'silence' | 'failure';

/** What a name answers: `records.set('TXT kota.example', ['…'])`. A function is asked anew at each look-up. */
export type FakeDns = {
  /** `127.0.0.1:port` */ readonly address: string;
  readonly records: Map<`${RecordType} ${string}`, Answers | (() => Answers)>;
  /** Every question that came, in order: `A kota.example`. */
  readonly asked: string[];
  close(): Promise<void>;
};

/** A DNS server over UDP on loopback (RFC 1035): A, AAAA, TXT and CNAME, "no such name" for the rest. */
export async function fakeDns(): Promise<FakeDns> {
  const socket = createSocket('udp4');
  const records: FakeDns['records'] = new Map();
  const asked: string[] = [];
  socket.on('message', (query, from) => {
    const question = readQuestion(query);
    if (!question) return;
    asked.push(`${nameOfType(question.type)} ${question.name}`);
    reply(socket, from, query, question, records);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, records, asked, close: () => new Promise((resolve) => socket.close(() => resolve())) };
}

type Question = { readonly name: string; readonly type: number; readonly end: number };

/** RFC 1035 §4.1.2: labels with their length before them, then type and class. */
function readQuestion(query: Buffer): Question | null {
  const labels: string[] = [];
  let at = 12;
  for (;;) {
    const length = query[at];
    if (length === undefined || length > 63) return null;
    if (length === 0) break;
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

const nameOfType = (type: number): string => Object.entries(TYPES).find(([, number]) => number === type)?.[0] ?? `TYPE${type}`;

const [NO_ERROR, SERVER_FAILURE, NO_SUCH_NAME] = [0, 2, 3];

function reply(
  socket: ReturnType<typeof createSocket>,
  from: RemoteInfo,
  query: Buffer,
  question: Question,
  records: FakeDns['records'],
): void {
  const kept = records.get(`${nameOfType(question.type) as RecordType} ${question.name}`);
  const answers = typeof kept === 'function' ? kept() : kept;
  if (answers === 'silence') return;
  const isKnown = [...records.keys()].some((key) => key.endsWith(` ${question.name}`));
  const code = answers === 'failure' ? SERVER_FAILURE : isKnown ? NO_ERROR : NO_SUCH_NAME;
  const list = typeof answers === 'string' ? [] : (answers ?? []).map((text) => recordOf(question.type, text));
  socket.send(Buffer.concat([headOf(query, list.length, code), query.subarray(12, question.end), ...list]), from.port, from.address);
}

/** RFC 1035 §4.1.1: the same number, an answer with authority, recursion as asked, one question. */
function headOf(query: Buffer, answers: number, code: number): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(query.readUInt16BE(0), 0);
  head.writeUInt16BE(0x8480 | (query.readUInt16BE(2) & 0x0100) | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(answers, 6);
  return head;
}

/** RFC 1035 §4.1.3: the name as a pointer to the question, type, class IN, no keeping, the data. */
function recordOf(type: number, text: string): Buffer {
  const data = dataOf(type, text);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function dataOf(type: number, text: string): Buffer {
  if (type === TYPES.A) return Buffer.from(text.split('.').map(Number));
  if (type === TYPES.AAAA) return sixteenBytes(text);
  if (type === TYPES.CNAME) return Buffer.concat([...text.split('.').map(counted), Buffer.from([0])]);
  // RFC 1035 §3.3.14: strings of 255 bytes at most.
  return Buffer.concat((text.match(/[\s\S]{1,255}/g) ?? ['']).map(counted));
}

const counted = (text: string): Buffer => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);

/** RFC 4291 §2.2, with `::` and with an IPv4 address at the end. */
function sixteenBytes(text: string): Buffer {
  const tail = text.slice(text.lastIndexOf(':') + 1);
  const plain = isIPv4(tail)
    ? text.slice(0, -tail.length) +
      Buffer.from(tail.split('.').map(Number))
        .toString('hex')
        .replace(/^(.{4})/, '$1:')
    : text;
  const [left = '', right] = plain.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [before, after] = [groups(left), groups(right ?? '')];
  const all = [...before, ...Array<string>(right === undefined ? 0 : 8 - before.length - after.length).fill('0'), ...after];
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex');
}
