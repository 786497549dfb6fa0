import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type CalendarEvent, type Invitee, inviteeName, listCandidates } from '@/lib/core/prepared/prepare-event';
import interviewsStyles from '../interviews.module.css';

const mostPeople = 40;

type Props = { readonly event: CalendarEvent; readonly onChoose: (person: Invitee) => void };

/** The people who are invited to an event, from whom the candidate is chosen; nothing where there are fewer than two. */
export function EventPeople({ event, onChoose }: Props) {
  const people = listCandidates(event, null);
  const left = people.length + event.moreInvited - Math.min(people.length, mostPeople);
  if (people.length < 2) return null;
  return (
    <fieldset class={interviewsStyles.people}>
      <legend class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>Invited: who is the candidate?</legend>
      {people.slice(0, mostPeople).map((person) => (
        <button key={person.email} type="button" class={controlsStyles.chip} data-part="chip" title={person.email} onClick={() => onChoose(person)}>
          {inviteeName(person) || person.email}
        </button>
      ))}
      {left > 0 && (
        <p class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
          {left.toLocaleString()} more are invited and not listed: type the name.
        </p>
      )}
    </fieldset>
  );
}
