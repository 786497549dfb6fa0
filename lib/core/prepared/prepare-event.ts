import * as z from 'zod/mini';
import { readTitle, type Title } from '@/lib/core/interview/read-title';
import { couldBeNameOf } from '@/lib/core/text/names';
import type { Prepared } from './prepared';

/** An invited person. `name` is '' where the invitation gives none; `email` is in lower case. */
const invitedSchema = z.readonly(z.object({ name: z.string(), email: z.string() }));
/** An invited person. `name` is '' where the invitation gives none; `email` is in lower case. */
export type Invitee = z.infer<typeof invitedSchema>;

const timeGuessSchema = z.readonly(z.object({ named: z.string(), zone: z.string() }));
/** For a file that does not say a time's zone: its own name for the zone ('' for none), and the zone that was assumed. */
export type TimeGuess = z.infer<typeof timeGuessSchema>;

/** An event of a calendar; null where it says nothing. `startsAt` is in wall-clock milliseconds. */
export const calendarEventSchema = z.readonly(
  z.object({
    /** The calendar’s id of the event; for one occurrence of a series it ends in the originally planned time. */
    id: z.string().check(z.minLength(1), z.maxLength(500)),
    /** Increases with each change of the event. */
    sequence: z.number(),
    title: z.string(),
    startsAt: z.nullable(z.number()),
    /** Null where the time is certain. */
    timeGuess: z.nullable(timeGuessSchema),
    /** Whether it is the next occurrence of a series, or a series whose rule is not supported, at its first time. */
    series: z.nullable(z.enum(['next', 'not-followed'])),
    /** The invited people, without rooms and the organizer. */
    invited: z.readonly(z.array(invitedSchema)),
    /** How many more people are invited than listed. */
    moreInvited: z.number(),
    organizer: z.nullable(z.string()),
    link: z.nullable(z.string()),
  }),
);
/** An event of a calendar; null where it says nothing. `startsAt` is in wall-clock milliseconds. */
export type CalendarEvent = z.infer<typeof calendarEventSchema>;

/** An event that was cancelled in its calendar; without a time of its own it cancels the whole series. */
export const cancelledEventSchema = z.readonly(z.pick(calendarEventSchema.def.innerType, { id: true, sequence: true, title: true, startsAt: true }));
/** An event that was cancelled in its calendar; without a time of its own it cancels the whole series. */
export type CancelledEvent = z.infer<typeof cancelledEventSchema>;

/** Whether a cancellation concerns the event that an interview was prepared from. */
export const isCancelledBy = ({ event }: Pick<Prepared, 'event'>, { id }: CancelledEvent): boolean =>
  event !== null && (event === id || event.startsWith(`${id} `));

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);

/** Who of the invited may be the candidate, likeliest first: people from outside the company before colleagues, never the interviewer. */
export function listCandidates({ invited, organizer }: CalendarEvent, interviewer: string | null): readonly Invitee[] {
  const self = interviewer?.trim().toLowerCase() ?? '';
  const house = new Set([organizer ?? '', self].filter((email) => email !== '').map(domainOf));
  const others = invited.filter(({ email }) => email !== self);
  return [...others.filter(({ email }) => !house.has(domainOf(email))), ...others.filter(({ email }) => house.has(domainOf(email)))];
}

const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

const hasName = ({ name }: Invitee) => name !== '' && !name.includes('@');

/** The name of an invited person; where the invitation gives none, one made from the address. */
export function inviteeName({ name, email }: Invitee): string {
  if (hasName({ name, email })) return name;
  const words = email.slice(0, email.indexOf('@')).split(/[._\d+-]+/);
  return words
    .filter((word) => word !== '')
    .map(capitalized)
    .join(' ');
}

const folded = (text: string) => text.toLowerCase();

/** The rubric whose role the title names; null when it names none or several. */
function findRubric(title: string, rubrics: readonly { readonly id: string; readonly role: string; readonly level: string }[]): string | null {
  const named = rubrics.filter(({ role }) => folded(title).includes(folded(role)));
  const levelled = named.filter(({ level }) => folded(title).includes(level));
  const [only, another] = levelled.length > 0 ? levelled : named;
  return another === undefined ? (only?.id ?? null) : null;
}

type Person = { readonly candidate: string; readonly email: string | null; readonly inTitle: string | null };

const nobody: Person = { candidate: '', email: null, inTitle: null };

/** The invited person whom the title names; null where it names none or several. */
function findNamed(invited: readonly Invitee[], names: readonly string[]): Person | null {
  const pairs = names.flatMap((name) => invited.filter((person) => couldBeNameOf(name, inviteeName(person))).map((person) => ({ name, person })));
  const [pair, another] = pairs;
  if (pair === undefined || another !== undefined) return null;
  return { candidate: hasName(pair.person) ? pair.person.name : pair.name, email: pair.person.email, inTitle: pair.name };
}

/**
 * The candidate: an outside person named in the title, else the only outside person, else the only person named in the title. The title can give a
 * name to an address without one. Nobody where several are possible.
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

/** The role in a title: the title without the candidate and the kind of meeting where those were found, else all of it. */
function roleIn(title: string, { inTitle }: Person, { others }: Title): string | null {
  const left = inTitle === null ? title : others.join(' / ');
  return left === '' ? null : left.slice(0, 200);
}

/** The interview that an event suggests, for the user to check; with a candidate only where no one else is possible. */
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
