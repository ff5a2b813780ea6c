/**
 * Hands as strokes: each part is a line with a width, round at its ends. The parts of a layer melt into one outline, a later
 * layer lies in front of an earlier one, and `melt` lets a layer grow out of what lies behind it. A right hand held up, seen
 * from the front: the thumb is on the right.
 */
export type Part = { readonly d: string; readonly width: number };
export type Layer = { readonly parts: readonly Part[]; readonly melt?: readonly Part[] };
export type Drawing = { readonly layers: readonly Layer[]; /** Thin lines on top. */ readonly lines?: readonly string[] };

const part = (d: string, width: number): Part => ({ d, width });
const layer = (...parts: Part[]): Layer => ({ parts });

const PALM = [part('M48 101 L76 101 L74 126 L52 128Z', 26), part('M62 130V148', 33)];
const CUFF = layer(part('M46 166H78', 13));
const STRAIGHT = {
  index: part('M81 96 L86 44', 16),
  middle: part('M67 94 L68 32', 16.5),
  ring: part('M54 95 L50 39', 16),
  little: part('M41 100 L32 60', 14),
  thumb: part('M74 126 L99 108 L111 86', 17),
};
const SPREAD = { index: part('M80 98 L94 44', 16), middle: part('M67 96 L58 34', 16.5) };
/** Folded towards the viewer: the finger comes over the palm, its tip pointing down. */
const FOLDED = {
  little: part('M40 98 L41 109', 14),
  ring: part('M54 92 L54 110', 15),
  middle: part('M68 90 L68 111', 15.5),
  index: part('M83 94 L82 110', 15),
};
/** Where a thumb comes out of the ball of the hand. */
const BALL = [part('M76 128 L70 130', 19)];

/** The thumb laid across the folded fingers, as far as it is needed to hold them. */
const across = (d: string): Layer => ({ parts: [part(d, 16)], melt: BALL });
const OVER_INDEX = across('M80 129 L86 122 L68 116');
const OVER_RING = across('M80 129 L78 121 L54 116');
const OVER_LITTLE = across('M80 129 L74 122 L46 113');

type Finger = keyof typeof FOLDED;
const ORDER: readonly Finger[] = ['little', 'ring', 'middle', 'index'];

/** A hand with these fingers up and the others folded; the thumb is `out`, or lies across. */
function hand(up: readonly Finger[], thumb: 'out' | Layer, shape: Partial<Record<Finger, Part>> = {}): Drawing {
  const standing = up.map((one) => shape[one] ?? STRAIGHT[one]);
  const folded = ORDER.filter((one) => !up.includes(one)).map((one) => layer(FOLDED[one]));
  const whole = layer(...PALM, ...standing, ...(thumb === 'out' ? [STRAIGHT.thumb] : []));
  return { layers: [whole, ...folded, ...(thumb === 'out' ? [] : [thumb]), CUFF] };
}

const BODY = [part('M60 36v4', 30), part('M60 50v18', 13), part('M48 82 L72 82 L72 150 L48 150Z', 18), part('M38 82H82', 15)];
const BELT = layer(part('M45 160H75', 11));
const DOWN_LEFT = part('M84 83 L94 116 L95 144', 13);
const DOWN_RIGHT = part('M36 83 L26 116 L25 144', 13);
const hanging = (x: number): Part => part(`M${x} 146v8`, 14.5);

/** Every hand that a pose list in `law/elections` may name. */
export const HANDS: Readonly<Record<string, Drawing>> = {
  'thumb-up': {
    layers: [
      layer(part('M62 90 L86 94 L88 124 L64 128Z', 22), part('M90 110 L107 111', 36), part('M78 92 L70 70 L73 44', 18)),
      layer(part('M44 92 H67', 15)),
      layer(part('M41 106 H68', 15)),
      layer(part('M42 120 H67', 15)),
      layer(part('M46 133 H65', 14)),
      layer(part('M123 96 L122 130', 13)),
    ],
  },
  'one-finger': hand(['index'], across('M80 129 L80 121 L62 116')),
  'two-fingers': hand(['index', 'middle'], OVER_RING, SPREAD),
  'three-fingers': hand(['index', 'middle', 'ring'], OVER_LITTLE),
  'five-fingers': hand(['little', 'ring', 'middle', 'index'], 'out'),
  'thumb-and-little-finger': hand(['little'], 'out'),
  'thumb-and-index': hand(['index'], 'out'),
  'index-and-little-finger': hand(['little', 'index'], OVER_RING),
  fist: hand([], OVER_INDEX),
  'ok-sign': {
    layers: [
      layer(
        ...PALM,
        STRAIGHT.middle,
        STRAIGHT.ring,
        STRAIGHT.little,
        part('M80 98 C84 60 118 54 121 82', 14),
        part('M70 130 C104 134 124 112 121 86', 15),
      ),
      CUFF,
    ],
  },
  'finger-heart': {
    layers: [
      layer(...PALM),
      layer(FOLDED.little),
      layer(FOLDED.ring),
      layer(FOLDED.middle),
      { parts: [part('M80 104 L88 88 L104 68', 15)], melt: [part('M77 108v2', 14)] },
      { parts: [part('M80 128 L100 108 L88 70', 16)], melt: BALL },
      CUFF,
    ],
    lines: ['M94 47c-4-5-11-9-11-15 0-7 9-8 11-2 2-6 11-5 11 2 0 6-7 10-11 15z'],
  },
  'hands-down': { layers: [layer(...BODY, DOWN_LEFT, DOWN_RIGHT, hanging(95), hanging(25)), BELT] },
  'hand-on-heart': {
    layers: [
      layer(...BODY, DOWN_LEFT, hanging(95), part('M36 83 L25 114', 13)),
      BELT,
      { parts: [part('M26 116 L60 108', 13), part('M62 107 L77 100', 15.5)], melt: [part('M26 112 L25 110', 12)] },
    ],
    lines: ['M72 97l9-4M75 102l10-5'],
  },
};
