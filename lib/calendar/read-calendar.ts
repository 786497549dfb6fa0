import ICAL from 'ical.js';
import type { CalendarEvent, Invited } from '@/lib/core/prepare-event';
import { failure, type Result, success } from '@/lib/core/result';
import { linksIn } from '@/lib/core/target';
import { findMeeting, readAddress } from '@/lib/platforms/links';
import { findStart } from './read-times';
import { type Component, tameZones } from './tame-zones';

/** The largest calendar file that is read, in bytes. */
export const largestCalendar = 4 * 1024 * 1024;
const longestLine = 16_384;
const mostEvents = 1000;

/** Why nothing can be read from a file. */
export type CalendarFault = 'too-large' | 'no-calendar' | 'no-events';

const line = /^[\w-]+[;:]/;

/** Joins lines that were folded, and drops those that are none, or too long to be anything but an attachment. */
const tidy = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n|\r/)
    .filter((text) => text.length <= longestLine && line.test(text))
    .join('\n');

const textOf = (event: Component, name: string): string => {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
};

const mailOf = (address: unknown): string =>
  typeof address === 'string'
    ? address
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase()
    : '';

const isPerson = (kind: unknown) => kind === undefined || /^(individual|unknown)$/i.test(String(kind));

function listInvited(event: Component, organizer: string): readonly Invited[] {
  const people = event
    .getAllProperties('attendee')
    .filter((attendee) => isPerson(attendee.getFirstParameter('cutype')))
    .map((attendee) => ({ name: String(attendee.getFirstParameter('cn') ?? '').trim(), email: mailOf(attendee.getFirstValue()) }))
    .filter(({ email }) => email.includes('@') && email !== organizer);
  return [...new Map(people.map((person) => [person.email, person])).values()];
}

/** Where an event may say how to join, what says nothing else first. */
const joining = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'url', 'location', 'description', 'x-alt-desc'];

/** The link in some texts that leads to a meeting of a known platform; the first text counts most. Null when there is none. */
function findLink(texts: readonly string[]): string | null {
  const links = texts.flatMap(linksIn).map((link) => link.replaceAll('&amp;', '&').replace(/[.,;:!?\]]+$/, ''));
  const known = links.find((link) => (findMeeting(link)?.platform ?? 'other') !== 'other');
  return known === undefined ? null : (readAddress(known)?.href ?? null);
}

function readEvent(event: Component): CalendarEvent {
  const organizer = mailOf(event.getFirstPropertyValue('organizer'));
  const startsAt = findStart(event);
  return {
    id: `${textOf(event, 'uid')} ${event.getFirstPropertyValue('recurrence-id') ?? ''}`.trim() || `${textOf(event, 'summary')} ${startsAt}`,
    title: textOf(event, 'summary'),
    startsAt,
    invited: listInvited(event, organizer),
    organizer: organizer === '' ? null : organizer,
    link: findLink(joining.map((name) => textOf(event, name))),
  };
}

/** An event that cannot be read does not keep the others from it. */
function tryEvent(event: Component): readonly CalendarEvent[] {
  try {
    return textOf(event, 'status').toUpperCase() === 'CANCELLED' ? [] : [readEvent(event)];
  } catch {
    return [];
  }
}

function parse(text: string): readonly Component[] | null {
  try {
    const parsed: unknown = ICAL.parse(tidy(text));
    const roots = Array.isArray(parsed) ? (Array.isArray(parsed[0]) ? parsed : [parsed]) : [];
    const calendars = roots.map((root) => new ICAL.Component(root)).filter(({ name }) => name === 'vcalendar');
    return calendars.length === 0 ? null : calendars;
  } catch {
    return null;
  }
}

/** Reads the events of a calendar file, whoever wrote it; cancelled ones are left out. It follows no rule of repetition and no link. */
export function readCalendar(text: string): Result<readonly CalendarEvent[], CalendarFault> {
  if (text.length > largestCalendar) return failure('too-large');
  const calendars = parse(text);
  if (calendars === null) return failure('no-calendar');
  const events = calendars.flatMap((calendar) => {
    tameZones(calendar);
    return calendar.getAllSubcomponents('vevent').slice(0, mostEvents).flatMap(tryEvent);
  });
  return events.length === 0 ? failure('no-events') : success(events);
}
