/** The one guarded way out: `openDoor(settings).get(url)`. See docs/decisions/0020-way-out.md. */
export { openDoor, type Ask, type Door, type DoorSettings } from './door.js';
export { FAULTS, type Answer, type Fault, type Fetched, type TxtAnswer } from './answer.js';
export { readTarget } from './target.js';
export { isOuter } from './address.js';
