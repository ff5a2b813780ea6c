import { servedView, type ServedView } from '../../procedure/index.js';
import type { Page } from '../kit/index.js';

/** The case as far as it was served on whoever is here. Refusal `kit.not-allowed` for anybody else. */
export const viewOf = (c: Page): Promise<ServedView> => servedView(c.var.ctx, c.var.site.law);

export type Evidence = ServedView['evidence'][number];
export type Clock = ServedView['clocks'][number];
export type Person = ServedView['people'][number];
export type Reply = ServedView['replies'][number];

export const may = (view: ServedView, command: ServedView['may'][number]): boolean => view.may.includes(command);

export function runningClock(view: ServedView, deadline: string): Clock | undefined {
  return view.clocks.find((clock) => clock.deadline === deadline && clock.state === 'running');
}
