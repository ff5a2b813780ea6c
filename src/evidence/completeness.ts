import type { Media } from './file.js';
import { boxWatch } from './boxes.js';
import { jpegWatch } from './jpeg-end.js';

/** Follows a file as it streams by and knows at its end whether it is whole. */
export type Watch = { see(chunk: Uint8Array): void; isWhole(): boolean };

/**
 * Whether a file of this type arrived to its end. Judged only where the format says so itself: JPEG by its end marker
 * after the picture (phones append more behind it), PNG by IEND and PDF by %%EOF in the last 2 KB, MP4 and its family
 * by the length of their boxes, WebP and WAV by the length in their header. GIF, WebM, MP3 and Ogg have no such
 * mark; they are taken as they come. A file still playable in part is never mended or judged further.
 */
export function watchFor(media: Media): Watch {
  if (media === 'image/jpeg') return jpegWatch();
  if (media === 'image/png') return tailWatch('IEND');
  if (media === 'application/pdf') return tailWatch('%%EOF');
  if (media === 'image/webp' || media === 'audio/wav') return riffWatch();
  if (/^(video\/(mp4|quicktime|3gpp)|audio\/mp4|image\/heic)$/.test(media)) return boxWatch();
  return { see: () => undefined, isWhole: () => true };
}

const TAIL = 2048;

function tailWatch(mark: string): Watch {
  let tail = Buffer.alloc(0);
  return {
    see: (chunk) => {
      tail = Buffer.concat([tail, chunk.subarray(-TAIL)]).subarray(-TAIL);
    },
    isWhole: () => tail.includes(mark, 0, 'latin1'),
  };
}

/** RIFF: the four bytes after the name say how many follow. Recorders that did not know write 0 or all ones. */
function riffWatch(): Watch {
  let head = Buffer.alloc(0);
  let size = 0;
  return {
    see: (chunk) => {
      if (head.length < 8) head = Buffer.concat([head, chunk.subarray(0, 8 - head.length)]);
      size += chunk.length;
    },
    isWhole: () => {
      const said = head.length < 8 ? 0 : head.readUInt32LE(4);
      return said === 0 || said === 0xffffffff || size >= said + 8;
    },
  };
}
