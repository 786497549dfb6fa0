import ICAL from 'ical.js';

/** A part of a calendar as the parser gives it: the calendar itself, a zone, an event. */
export type Component = InstanceType<typeof ICAL.Component>;

/** Observances of one file that are read; a real file has a few for each zone. */
const most = 100;
/** Changes of the clocks are followed from this year on: many zones begin in 1601. */
const firstYear = 2000;
const simple: Readonly<Record<string, RegExp>> = {
  FREQ: /^YEARLY$/,
  INTERVAL: /^1$/,
  BYDAY: /^[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)$/,
  BYMONTH: /^(?:\d|1[0-2])$/,
  UNTIL: /^[\d-]{8,10}(?:T[\d:]{6,8}Z?)?$/,
  WKST: /^[A-Z]{2}$/,
};

const isSimple = (rule: string) =>
  rule.split(';').every((part) => {
    const [key = '', value = ''] = part.split('=');
    return simple[key]?.test(value) ?? false;
  });

const rulesOf = (observance: Component) => observance.getAllProperties('rrule').map((rule) => String(rule.getFirstValue()));

/** Lets an observance that comes back each year begin in a later one; throws when its beginning cannot be read. */
function shorten(observance: Component): void {
  const start = observance.getFirstProperty('dtstart');
  const value = start?.getFirstValue();
  if (start === null || !(value instanceof ICAL.Time) || value.year >= firstYear || rulesOf(observance).length === 0) return;
  value.year = firstYear;
  start.setValue(value);
}

/** Whether an observance can be followed in no time; it is then made to begin late. */
function isTame(observance: Component): boolean {
  try {
    if (!rulesOf(observance).every(isSimple)) return false;
    shorten(observance);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes every observance out of a calendar's zones whose rule is more than the yearly change of the clocks: a hostile rule (each second, or never)
 * would be followed for as long as it takes. So goes what cannot be read.
 */
export function tameZones(calendar: Component): void {
  let read = 0;
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    for (const observance of zone.getAllSubcomponents().toReversed()) {
      read += 1;
      if (read > most || !isTame(observance)) zone.removeSubcomponent(observance);
    }
}
