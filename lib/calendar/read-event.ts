import type { CalendarEvent, CancelledEvent, Invitee, TimeGuess } from '@/lib/core/prepared/prepare-event';
import { type Component, type Property, parameterOf, parsePart, textOf } from './ical';
import { findLink } from './links/find-link';
import { findNextOccurrence, type OccurrenceSteps, repeats } from './next-occurrence';
import { type Clock, type Moment, readMoment } from './read-times';
import type { CalendarPart } from './split-calendar';

const longestId = 400;
const longestTitle = 1000;
const mostInvited = 500;
/** An interview that began at most this long ago, in milliseconds, still counts as current. */
const justBegun = 3_600_000;

const bareAddress = (address: string) =>
  address
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();

/** Somebody’s e-mail address; some calendars write another kind of address and put the e-mail address beside it. */
function mailOf(person: Property | null): string {
  const value = person?.getFirstValue();
  const address = typeof value === 'string' ? bareAddress(value) : '';
  return address.includes('@') ? address : bareAddress(parameterOf(person, 'email'));
}

const isPerson = (person: Property) => /^(?:individual|unknown|)$/i.test(parameterOf(person, 'cutype'));

function listInvited(event: Component, organizer: string): readonly Invitee[] {
  const people = event
    .getAllProperties('attendee')
    .filter(isPerson)
    .map((person) => ({ name: parameterOf(person, 'cn'), email: mailOf(person) }))
    .filter(({ email }) => email.includes('@') && email !== organizer);
  return [...new Map(people.map((person) => [person.email, person])).values()];
}

/** A component with at most so many attendees, and how many were cut. */
function cutInvited(part: CalendarPart): { readonly part: CalendarPart; readonly more: number } {
  let invited = 0;
  const cut = part.filter((line) => {
    if (!/^ATTENDEE[;:]/i.test(line)) return true;
    invited += 1;
    return invited <= mostInvited;
  });
  return { part: cut, more: Math.max(0, invited - mostInvited) };
}

/** An event as the file describes it: a single event, a whole series, or one occurrence of a series (`planned`, in wall-clock milliseconds). */
export type WrittenEvent = {
  readonly event: Component;
  readonly uid: string;
  readonly planned: number | null;
  readonly isCancelled: boolean;
  readonly more: number;
};

/** Reads one event except its times; null where it is damaged. */
export function readWritten(lines: CalendarPart, clock: Clock, isCancelling: boolean): WrittenEvent | null {
  const { part, more } = cutInvited(lines);
  const event = parsePart(part);
  if (event === null) return null;
  const planned = event.hasProperty('recurrence-id') ? (readMoment(event.getFirstProperty('recurrence-id'), clock)?.at ?? null) : null;
  const isCancelled = isCancelling || textOf(event, 'status').toUpperCase() === 'CANCELLED';
  return { event, uid: textOf(event, 'uid').slice(0, longestId), planned, isCancelled, more };
}

/** What is needed to read a calendar’s events: its clock, the current wall time, and the overridden occurrences. */
export type EventReading = {
  readonly clock: Clock;
  readonly now: number;
  readonly overridden: ReadonlyMap<string, ReadonlySet<number>>;
  readonly steps: OccurrenceSteps;
};

type Start = { readonly moment: Moment | null; readonly planned: number | null; readonly series: CalendarEvent['series'] };

function startOf({ event, uid, planned }: WrittenEvent, { clock, now, overridden, steps }: EventReading): Start | null {
  const first = readMoment(event.getFirstProperty('dtstart'), clock);
  if (planned !== null || !repeats(event)) return { moment: first, planned, series: null };
  const next = findNextOccurrence(event, clock, now - justBegun, overridden.get(uid) ?? new Set(), steps);
  if (next === null) return null;
  return next === undefined ? { moment: first, planned: null, series: 'not-followed' } : { moment: next, planned: next.at, series: 'next' };
}

const idOf = (uid: string, planned: number | null) => (planned === null ? uid : `${uid} ${new Date(planned).toISOString()}`);

const sequenceOf = (event: Component) => Number(event.getFirstPropertyValue('sequence') ?? 0) || 0;

const guessOf = (moment: Moment | null): TimeGuess | null =>
  moment?.guess == null ? null : { named: moment.guess.named.slice(0, 200), zone: moment.guess.zone };

/** An event that takes place, or a series at its next occurrence; null where none is left. */
export function readEvent(written: WrittenEvent, reading: EventReading): CalendarEvent | null {
  const { event, uid, more } = written;
  const start = startOf(written, reading);
  if (start === null) return null;
  const organizer = mailOf(event.getFirstProperty('organizer'));
  const title = textOf(event, 'summary').slice(0, longestTitle);
  const startsAt = start.moment?.at ?? null;
  return {
    id: uid === '' ? `${title.slice(0, longestId)} ${startsAt}` : idOf(uid, start.planned),
    sequence: sequenceOf(event),
    title,
    startsAt,
    timeGuess: guessOf(start.moment),
    series: start.series,
    invited: listInvited(event, organizer),
    moreInvited: more,
    organizer: organizer === '' ? null : organizer,
    link: findLink(event),
  };
}

/** What a cancelled event says. */
export function readCancelled({ event, uid, planned }: WrittenEvent, { clock }: EventReading): CancelledEvent {
  const startsAt = readMoment(event.getFirstProperty('dtstart'), clock)?.at ?? planned;
  return { id: idOf(uid, planned), sequence: sequenceOf(event), title: textOf(event, 'summary').slice(0, longestTitle), startsAt };
}
