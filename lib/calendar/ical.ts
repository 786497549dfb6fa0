import ICAL from 'ical.js';
import type { CalendarPart } from './split-calendar';

/** A component of a calendar from the parser, such as a zone or an event. */
export type Component = InstanceType<typeof ICAL.Component>;
/** A property of a component. */
export type Property = InstanceType<typeof ICAL.Property>;
/** A time as the file writes it: a local time or a day. */
export type CalendarTime = InstanceType<typeof ICAL.Time>;

function parse(lines: CalendarPart): Component | null {
  try {
    const parsed: unknown = ICAL.parse(lines.join('\n'));
    return Array.isArray(parsed) ? new ICAL.Component(parsed) : null;
  } catch {
    return null;
  }
}

const isReadable = (name: string) => (line: string) => parse([`BEGIN:${name}`, line, `END:${name}`]) !== null;

/** Reads one component. A line that the parser refuses does not affect the others. Null where nothing can be read. */
export function parsePart(part: CalendarPart): Component | null {
  const whole = parse(part);
  if (whole !== null) return whole;
  const name = part[0]?.replace(/^BEGIN:\s*/i, '').trim() ?? '';
  return parse([part[0] ?? '', ...part.slice(1, -1).filter(isReadable(name)), part.at(-1) ?? '']);
}

/** The time in a property; null where it has no readable one. */
export function timeOf(property: Property | null): CalendarTime | null {
  const value = property?.getFirstValue();
  return value instanceof ICAL.Time ? value : null;
}

/** The times in a property that may list several; for a period, its start. */
export const timesOf = (property: Property): readonly CalendarTime[] =>
  property
    .getValues()
    .map((value) => (value instanceof ICAL.Period ? value.start : value))
    .filter((value) => value instanceof ICAL.Time);

/** Whether a time is written in UTC. */
export const isUtc = ({ zone }: CalendarTime): boolean => zone === ICAL.Timezone.utcTimezone;

/** The text of a property’s parameter, such as the name of its zone; '' where it has none. */
export function parameterOf(property: Property | null, name: string): string {
  const value: unknown = property?.getFirstParameter(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The text of a component’s first property with a name; '' where it has none. */
export function textOf(part: Component, name: string): string {
  const value = part.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}
