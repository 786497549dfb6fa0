import ICAL from 'ical.js';
import type { Component } from './tame-zones';

/** The changes of a zone's clocks are followed up to the year of the event, so that year has bounds. */
const years = [1990, 2100] as const;

/** A time on the clock of some zone. */
type Wall = Pick<InstanceType<typeof ICAL.Time>, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'>;

const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;

/** What the clocks of a zone show at a moment, as if it were UTC. */
function wallAt(at: number, zone: Intl.DateTimeFormat): number {
  const parts = Object.fromEntries(zone.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The moment, in wall-clock milliseconds, at which the clocks of a zone of the IANA database show a time; null where there is no such zone. */
export function findMoment(timeZone: string, { year, month, day, hour, minute, second }: Wall): number | null {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  try {
    const zone = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
    const guess = 2 * wall - wallAt(wall, zone);
    return guess + wall - wallAt(guess, zone);
  } catch {
    return null;
  }
}

function readStart(event: Component): number | null {
  const property = event.getFirstProperty('dtstart');
  const value = property?.getFirstValue();
  if (property === null || !(value instanceof ICAL.Time) || !(value.year >= years[0] && value.year <= years[1])) return null;
  const zone: unknown = property.getFirstParameter('tzid');
  const named = value.zone.tzid === 'floating' && typeof zone === 'string' && !value.isDate ? findMoment(zone, value) : null;
  const at = named ?? value.toJSDate().getTime();
  return Number.isFinite(at) ? at : null;
}

/** When an event begins, in wall-clock milliseconds; null when it does not say, or not in a way that can be read. A time without a zone is local. */
export function findStart(event: Component): number | null {
  try {
    return readStart(event);
  } catch {
    return null;
  }
}
