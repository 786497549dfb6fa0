import { type CalendarTime, type Component, isUtc, type Property, parameterOf, parsePart, textOf, timeOf } from './ical';
import type { SplitCalendar } from './split-calendar';
import { findZoneName } from './zones/zone-names';
import { readZoneRules, type ZoneRules } from './zones/zone-rules';

/** A zone's clock changes are computed up to the year of the event, so years have bounds. */
const years = [1990, 2100] as const;

/** A local time in some zone. */
type Wall = Pick<CalendarTime, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'>;

const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;

/** The local time of a zone at a moment, as if it were UTC. */
function wallAt(at: number, zone: Intl.DateTimeFormat): number {
  const parts = Object.fromEntries(zone.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
  formats.set(timeZone, format);
  return format;
}

/** A local time as if it were UTC, in milliseconds. */
export const wallOf = ({ year, month, day, hour, minute, second }: Wall): number => Date.UTC(year, month - 1, day, hour, minute, second);

/** The moment, in wall-clock milliseconds, at which an IANA zone has a local time. */
function findMoment(timeZone: string, time: Wall): number {
  const zone = formatOf(timeZone);
  const wall = wallOf(time);
  const guess = 2 * wall - wallAt(wall, zone);
  return guess + wall - wallAt(guess, zone);
}

/** A moment in wall-clock milliseconds; where the zone is a guess, the file's name for it ('' for none) and the assumed zone. */
export type Moment = { readonly at: number; readonly guess: { readonly named: string; readonly zone: string } | null };

type Zone = { readonly rules: ZoneRules | null; readonly place: string };

/** Converts the times of one calendar. */
export type Clock = {
  /** The moment of a local time in the zone with the calendar's name for it ('' for none); null for a time outside the supported years. */
  readonly momentOf: (time: CalendarTime, zone: string) => Moment | null;
};

function readZones({ zones }: SplitCalendar): ReadonlyMap<string, Zone> {
  const read = zones.slice(0, 500).flatMap((part): readonly (readonly [string, Zone])[] => {
    const zone: Component | null = parsePart(part);
    if (zone === null) return [];
    const names = [textOf(zone, 'tzid'), textOf(zone, 'x-lic-location')];
    return [[names[0] ?? '', { rules: readZoneRules(zone), place: names[1] ?? '' }]];
  });
  return new Map(read);
}

const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The moment of a local time in a zone that a calendar describes or names. */
function momentIn(zone: Zone | undefined, named: string, assumed: string, time: CalendarTime): Moment {
  const byRules = (rules: ZoneRules) => ({ at: wallOf(time) - rules.offsetAt(time) * 1000, guess: null });
  if (zone?.rules?.isSure(time)) return byRules(zone.rules);
  const name = findZoneName(named) ?? findZoneName(zone?.place ?? '');
  if (name !== null) return { at: findMoment(name, time), guess: null };
  const rules = zone?.rules ?? null;
  return rules === null ? { at: findMoment(assumed, time), guess: { named, zone: assumed } } : byRules(rules);
}

/**
 * The clock of a calendar: a zone is resolved by its rules in the file, then by its name; failing both, the calendar's own zone or this device's is
 * assumed.
 */
export function makeClock(calendar: SplitCalendar): Clock {
  const zones = readZones(calendar);
  const [whole = ''] = calendar.head.flatMap((line) => /^X-WR-TIMEZONE[^:]*:(.*)$/i.exec(line)?.[1] ?? []);
  const assumed = findZoneName(whole) ?? ownZone();
  const momentOf = (time: CalendarTime, named: string): Moment | null => {
    if (!(time.year >= years[0] && time.year <= years[1])) return null;
    if (time.isDate) return { at: new Date(time.year, time.month - 1, time.day).getTime(), guess: null };
    return isUtc(time) ? { at: wallOf(time), guess: null } : momentIn(zones.get(named), named, assumed, time);
  };
  return { momentOf };
}

/** The moment of a property; null when it has none that can be read. */
export function readMoment(property: Property | null, clock: Clock): Moment | null {
  try {
    const time = timeOf(property);
    const moment = time === null ? null : clock.momentOf(time, parameterOf(property, 'tzid'));
    return moment !== null && Number.isFinite(moment.at) ? moment : null;
  } catch {
    return null;
  }
}
