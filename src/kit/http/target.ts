import { isIP } from 'node:net';
import { Stopped } from './answer.js';

/** Names that belong to this machine, this house or another network: RFC 6761, 6762, 7686, 8375, 9476 and ICANN's .internal. */
const INNER_NAMES = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|onion|alt|invalid)$/;
/** RFC 1123 §2.1: letters, digits, hyphens; the last label never a number alone. */
const NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
const MOST_CHARACTERS = 2_000;

/**
 * Reads an address as it was typed or sent by a server, and says no to every odd one: only http and https, only their own
 * ports (and those in `ports`), a whole host name, nobody's name or password, no literal address in any spelling: the
 * parser turns octal, hexadecimal, one-number and wide-digit spellings into the address that is meant, and it is refused as one.
 */
export function readTarget(text: string, ports: ReadonlySet<number> = new Set()): URL {
  // The parser would quietly drop tabs and line ends and turn backslashes round: nobody honest writes them.
  // eslint-disable-next-line no-control-regex
  if (text.length > MOST_CHARACTERS || /[\u0000-\u0020\u007f\\]/.test(text) || !/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text))
    throw new Stopped(/^(https?):/i.test(text) || !/^[a-z][a-z0-9+.-]*:/i.test(text) ? 'bad-url' : 'scheme');
  if (!URL.canParse(text)) throw new Stopped('bad-url');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Stopped('scheme');
  // An empty "@" or ":@" leaves no trace in the parsed parts.
  if (url.username !== '' || url.password !== '' || /^[^/?#]*@/.test(text.slice(text.indexOf('//') + 2))) throw new Stopped('userinfo');
  if (isIP(url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')) > 0) throw new Stopped('address-literal');
  if (!NAME.test(url.hostname) || INNER_NAMES.test(url.hostname)) throw new Stopped('name');
  if (url.port !== '' && !ports.has(Number(url.port))) throw new Stopped('port');
  url.hash = '';
  return url;
}
