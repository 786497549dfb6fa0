import * as z from 'zod/mini';
import { couldBeNameOf } from '@/lib/core/delivery/target';
import { readTitle, type Title } from '@/lib/core/interview/read-title';
import type { Prepared } from './prepared';

/** Somebody who is invited. `name` is '' where the invitation gives none; `email` is in lower case. */
const invitedSchema = z.readonly(z.object({ name: z.string(), email: z.string() }));
/** Somebody who is invited. `name` is '' where the invitation gives none; `email` is in lower case. */
export type Invitee = z.infer<typeof invitedSchema>;

const timeGuessSchema = z.readonly(z.object({ named: z.string(), zone: z.string() }));
/** Where a file does not say in which zone a time is: what it calls the zone ('' when nothing), and the one that the time was taken for. */
export type TimeGuess = z.infer<typeof timeGuessSchema>;

/** An event of a calendar; null for what it does not say. `startsAt` is in wall-clock milliseconds. */
export const calendarEventSchema = z.readonly(
  z.object({
    /** The calendar’s own name for it; one time of a series has the time it was first planned for at the end. */
    id: z.string().check(z.minLength(1), z.maxLength(500)),
    /** Rises with each change of the event. */
    sequence: z.number(),
    title: z.string(),
    startsAt: z.nullable(z.number()),
    /** Null where the time is certain. */
    timeGuess: z.nullable(timeGuessSchema),
    /** Whether it is one time of a series, the next; or a series whose rule is not followed, at its first time. */
    series: z.nullable(z.enum(['next', 'not-followed'])),
    /** Who is invited, without rooms and without the organizer. */
    invited: z.readonly(z.array(invitedSchema)),
    /** How many more are invited than are listed. */
    moreInvited: z.number(),
    organizer: z.nullable(z.string()),
    link: z.nullable(z.string()),
  }),
);
/** An event of a calendar; null for what it does not say. `startsAt` is in wall-clock milliseconds. */
export type CalendarEvent = z.infer<typeof calendarEventSchema>;

/** An event that its calendar cancelled; one without a time of its own cancels its whole series. */
export const cancelledEventSchema = z.readonly(z.pick(calendarEventSchema.def.innerType, { id: true, sequence: true, title: true, startsAt: true }));
/** An event that its calendar cancelled; one without a time of its own cancels its whole series. */
export type CancelledEvent = z.infer<typeof cancelledEventSchema>;

/** Whether a cancellation is about the event that an interview was prepared from. */
export const isCancelledBy = ({ event }: Pick<Prepared, 'event'>, { id }: CancelledEvent): boolean =>
  event !== null && (event === id || event.startsWith(`${id} `));

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);

/** Who of those invited may be the candidate, the likeliest first: from elsewhere rather than from the house, and not the interviewer. */
export function listCandidates({ invited, organizer }: CalendarEvent, interviewer: string | null): readonly Invitee[] {
  const self = interviewer?.trim().toLowerCase() ?? '';
  const house = new Set([organizer ?? '', self].filter((email) => email !== '').map(domainOf));
  const others = invited.filter(({ email }) => email !== self);
  return [...others.filter(({ email }) => !house.has(domainOf(email))), ...others.filter(({ email }) => house.has(domainOf(email)))];
}

const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

const hasName = ({ name }: Invitee) => name !== '' && !name.includes('@');

/** The name of somebody invited; where the invitation has none, what their address says. */
export function inviteeName({ name, email }: Invitee): string {
  if (hasName({ name, email })) return name;
  const words = email.slice(0, email.indexOf('@')).split(/[._\d+-]+/);
  return words
    .filter((word) => word !== '')
    .map(capitalized)
    .join(' ');
}

const folded = (text: string) => text.toLowerCase();

/** The rubric whose role an event's title names; null when it names none, or several. */
function findRubric(title: string, rubrics: readonly { readonly id: string; readonly role: string; readonly level: string }[]): string | null {
  const named = rubrics.filter(({ role }) => folded(title).includes(folded(role)));
  const levelled = named.filter(({ level }) => folded(title).includes(level));
  const [only, another] = levelled.length > 0 ? levelled : named;
  return another === undefined ? (only?.id ?? null) : null;
}

type Person = { readonly candidate: string; readonly email: string | null; readonly inTitle: string | null };

const nobody: Person = { candidate: '', email: null, inTitle: null };

/** Who of those invited the title names; null where it names none of them, or several. */
function findNamed(invited: readonly Invitee[], names: readonly string[]): Person | null {
  const pairs = names.flatMap((name) => invited.filter((person) => couldBeNameOf(name, inviteeName(person))).map((person) => ({ name, person })));
  const [pair, another] = pairs;
  if (pair === undefined || another !== undefined) return null;
  return { candidate: hasName(pair.person) ? pair.person.name : pair.name, email: pair.person.email, inTitle: pair.name };
}

/**
 * Who is meant: somebody from elsewhere whom the title names, else who alone is invited from elsewhere, else whom the title alone names. The title
 * gives a name to an address without one. Nobody where several could be meant.
 */
function findPerson(event: CalendarEvent, interviewer: string | null, names: readonly string[]): Person {
  const invited = listCandidates(event, interviewer);
  const house = event.organizer ?? interviewer ?? '';
  const isGuest = ({ email }: Invitee) => domainOf(email) !== domainOf(house);
  const [guests, colleagues] = [invited.filter(isGuest), invited.filter((person) => !isGuest(person))];
  const named = findNamed(guests, names);
  const guest = guests.length === 1 ? guests[0] : undefined;
  if (named !== null) return named;
  if (guest !== undefined && hasName(guest)) return { candidate: guest.name, email: guest.email, inTitle: null };
  const own = [house, interviewer ?? ''].map((email): Invitee => ({ name: '', email }));
  const isOwn = (name: string) => [...colleagues, ...own].some((person) => inviteeName(person) !== '' && couldBeNameOf(name, inviteeName(person)));
  const [only, more] = names.filter((name) => !isOwn(name));
  if (only !== undefined && more === undefined) return { candidate: only, email: guest?.email ?? null, inTitle: only };
  const left = guest ?? (invited.length === 1 ? invited[0] : undefined);
  return left === undefined ? nobody : { candidate: inviteeName(left), email: left.email, inTitle: null };
}

/** What is left of a title for the role: without the candidate and the kind of talk where those were told apart, else all of it. */
function roleIn(title: string, { inTitle }: Person, { others }: Title): string | null {
  const left = inTitle === null ? title : others.join(' / ');
  return left === '' ? null : left.slice(0, 200);
}

/** An interview as an event suggests it, for the user to look over: a candidate only where nobody else can be meant. */
export function prepareEvent(
  event: CalendarEvent,
  interviewer: string | null,
  rubrics: readonly { readonly id: string; readonly role: string; readonly level: string }[],
): Omit<Prepared, 'id'> {
  const title = readTitle(event.title);
  const person = findPerson(event, interviewer, title.names);
  return {
    candidate: person.candidate.slice(0, 500),
    email: person.email,
    role: roleIn(event.title, person, title),
    rubric: findRubric(event.title, rubrics),
    context: event.link === null ? 'phone' : 'live-call',
    startsAt: event.startsAt,
    link: event.link,
    applicationId: null,
    event: event.id,
  };
}
