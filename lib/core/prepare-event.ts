import type { Prepared } from './prepared';

/** Somebody who is invited. `name` is '' where the invitation gives none; `email` is in lower case. */
export type Invited = { readonly name: string; readonly email: string };

/** An event of a calendar; null for what it does not say. `startsAt` is in wall-clock milliseconds. */
export type CalendarEvent = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: number | null;
  /** Who is invited, without rooms and without the organizer. */
  readonly invited: readonly Invited[];
  readonly organizer: string | null;
  readonly link: string | null;
};

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);

/** Who of those invited may be the candidate, the likeliest first: from elsewhere rather than from the house, and not the interviewer. */
export function listCandidates({ invited, organizer }: CalendarEvent, interviewer: string | null): readonly Invited[] {
  const self = interviewer?.trim().toLowerCase() ?? '';
  const house = new Set([organizer ?? '', self].filter((email) => email !== '').map(domainOf));
  const others = invited.filter(({ email }) => email !== self);
  return [...others.filter(({ email }) => !house.has(domainOf(email))), ...others.filter(({ email }) => house.has(domainOf(email)))];
}

const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The name of somebody invited; where the invitation has none, what their address says. */
export function nameOf({ name, email }: Invited): string {
  if (name !== '' && !name.includes('@')) return name;
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

/**
 * An interview as an event suggests it, for the user to look over: a candidate only where nobody else can be meant. The title stands for the role,
 * for it mostly names it.
 */
export function prepareEvent(
  event: CalendarEvent,
  interviewer: string | null,
  rubrics: readonly { readonly id: string; readonly role: string; readonly level: string }[],
): Omit<Prepared, 'id'> {
  const [first, second] = listCandidates(event, interviewer);
  const house = event.organizer ?? interviewer ?? '';
  const outside = ({ email }: Invited) => domainOf(email) !== domainOf(house);
  const sure = first !== undefined && (second === undefined || (outside(first) && !outside(second)));
  return {
    candidate: sure ? nameOf(first).slice(0, 500) : '',
    email: sure ? first.email : null,
    role: event.title === '' ? null : event.title.slice(0, 200),
    rubric: findRubric(event.title, rubrics),
    context: event.link === null ? 'phone' : 'live-call',
    startsAt: event.startsAt,
    link: event.link,
    applicationId: null,
    event: event.id.slice(0, 500),
  };
}
