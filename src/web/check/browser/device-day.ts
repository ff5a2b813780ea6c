import { day, type Day, type Zone } from '../../../kit/dates.js';

/** Today in the office's zone by the clock of the device: the page has no other, and says so. */
export function deviceDay(zone: Zone): Day {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts();
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return day(`${part('year')}-${part('month')}-${part('day')}`);
}
