import ICAL from 'ical.js';
import { type CalendarTime, type Component, timeOf } from '@/lib/calendar/ical';

/** Bounds of real zones: a few observances, two of them yearly, or up to a hundred where the history is included. */
const [most, mostYearly] = [150, 24];
/** Clock changes are computed from this year on: many zones begin in 1601. */
const firstYear = 2000;

const yearly: Readonly<Record<string, RegExp>> = {
  FREQ: /^YEARLY$/,
  INTERVAL: /^1$/,
  BYDAY: /^[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)$/,
  BYMONTHDAY: /^\d{1,2}(?:,\d{1,2}){0,30}$/,
  BYMONTH: /^(?:\d|1[0-2])$/,
  UNTIL: /^[\d-]{8,10}(?:T[\d:]{6,8}Z?)?$/,
  WKST: /^[A-Z]{2}$/,
};

/** Whether a rule is a yearly clock change on a day that every month has; any other (every second, or never) could make the search endless. */
function isYearly(rule: string): boolean {
  const parts = new Map(rule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  if (![...parts].every(([key, value]) => yearly[key]?.test(value) ?? false)) return false;
  const [day, days] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')?.split(',').map(Number)];
  if ((day ?? days) !== undefined && !parts.has('BYMONTH')) return false;
  return days === undefined || (days.every((day) => day >= 1 && day <= 31) && Math.min(...days) <= 28 && !/\d/.test(day ?? ''));
}

const rulesOf = (observance: Component) => observance.getAllProperties('rrule').map((rule) => String(rule.getFirstValue()));

/** Makes a yearly observance begin in a later year. */
function shorten(observance: Component): void {
  const start = observance.getFirstProperty('dtstart');
  const value = timeOf(start);
  if (start === null || value === null || value.year >= firstYear || rulesOf(observance).length === 0) return;
  value.year = firstYear;
  start.setValue(value);
}

/** Whether everything in an observance can be read, and computed quickly. */
function isTame(observance: Component): boolean {
  try {
    const offset = observance.getFirstPropertyValue('tzoffsetto');
    return timeOf(observance.getFirstProperty('dtstart')) !== null && offset !== null && rulesOf(observance).every(isYearly);
  } catch {
    return false;
  }
}

/** The rules of a zone: its offset from UTC, in seconds, at a local time; `isSure` says whether the rules cover that time. */
export type ZoneRules = { readonly offsetAt: (time: CalendarTime) => number; readonly isSure: (time: CalendarTime) => boolean };

type Observance = { readonly begins: string; readonly until: string; readonly offset: string };

const endless = '9999';

/** The last time of a yearly observance, or the start of another one plus a year. */
function lastOf(observance: Component, begins: CalendarTime): string {
  const rules = rulesOf(observance);
  const untils = rules.map((rule) => /UNTIL=([\d-]+)/.exec(rule)?.[1]?.replaceAll('-', '') ?? endless);
  const dates = observance.getAllProperties('rdate').map((property) => String(property.getFirstValue()).slice(0, 10).replaceAll('-', ''));
  return [...untils, ...dates, begins.toICALString().slice(0, 8)].toSorted().at(-1) ?? endless;
}

function describe(observance: Component): readonly Observance[] {
  const begins = timeOf(observance.getFirstProperty('dtstart'));
  if (begins === null) return [];
  const offset = String(observance.getFirstPropertyValue('tzoffsetto'));
  return [{ begins: begins.toICALString(), until: lastOf(observance, begins), offset }];
}

const yearBefore = (day: string) => String(Number(day) - 10_000).padStart(8, '0');

/** Reads the rules of a zone; null where none can be used. Unreadable parts make the result unsure. */
export function readZoneRules(zone: Component): ZoneRules | null {
  const all = zone.getAllSubcomponents();
  if (all.length > most) return null;
  const tame = all.filter(isTame);
  if (tame.length === 0 || tame.filter((observance) => rulesOf(observance).length > 0).length > mostYearly) return null;
  const described = tame.flatMap(describe);
  for (const observance of tame) shorten(observance);
  for (const observance of all.toReversed()) if (!tame.includes(observance)) zone.removeSubcomponent(observance);
  const rules = new ICAL.Timezone(zone);
  const isFixed = new Set(described.map(({ offset }) => offset)).size === 1;
  const isSure = (time: CalendarTime) => {
    const at = time.toICALString();
    const begun = described.some(({ begins }) => begins <= at);
    return begun && tame.length === all.length && (isFixed || described.some(({ until }) => until > yearBefore(at.slice(0, 8))));
  };
  return { offsetAt: (time) => rules.utcOffset(time), isSure };
}
