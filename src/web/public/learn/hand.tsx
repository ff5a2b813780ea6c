import type { FC } from 'hono/jsx';
import { HANDS, type Part } from './hands.js';

/** The line around a hand, in the units of the drawing, on both sides of a stroke. */
const EDGE = 4;

/** One drawn hand: each layer's outline in ink, then its inside in paper. Its caption says all that it says. */
export const Hand: FC<{ name: string }> = ({ name }) => {
  const drawing = HANDS[name];
  if (!drawing) return <></>;
  return (
    <svg class="hand" viewBox="10 16 120 160" width="120" height="160" aria-hidden="true">
      {drawing.layers.map(({ parts, melt = [] }) => (
        <>
          <g class="edge">{parts.map((part) => stroke(part, EDGE))}</g>
          <g class="inside">{[...parts, ...melt].map((part) => stroke(part, 0))}</g>
        </>
      ))}
      {drawing.lines?.map((d) => (
        <path class="crease" d={d} />
      ))}
    </svg>
  );
};

const stroke = ({ d, width }: Part, edge: number) => (
  <path class={d.endsWith('Z') ? 'full' : undefined} d={d} stroke-width={width + edge} />
);
