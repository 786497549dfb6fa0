import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import type { CalendarEvent } from '@/lib/core/prepared/prepare-event';
import { foldText, matchWords } from '@/lib/core/text/fold';
import interviewsStyles from './interviews.module.css';

const shown = 100;
const format = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

const factsOf = ({ startsAt, timeGuess, series, invited, moreInvited, link }: CalendarEvent): string =>
  [
    startsAt === null ? '' : format.format(startsAt),
    timeGuess === null ? '' : 'time is a guess',
    series === null ? '' : 'repeats',
    invited.length === 0 ? '' : `${invited.length + moreInvited} invited`,
    link === null ? 'no call link' : new URL(link).host,
  ]
    .filter((fact) => fact !== '')
    .join(' · ');

type Props = {
  readonly events: readonly CalendarEvent[];
  /** What of the file is not among them, in words; '' for nothing. */
  readonly leftOut: string;
  /** What the calendar calls those events that are prepared already. */
  readonly prepared: ReadonlySet<string>;
  readonly onChoose: (event: CalendarEvent) => void;
  readonly onClose: () => void;
};

/** The events of a calendar file, of which each can become a prepared interview. */
export function ChooseEvent({ events, leftOut, prepared, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const fits = matchWords(query);
  const found = events.filter(({ title, invited }) => fits(foldText([title, ...invited.map(({ name, email }) => `${name} ${email}`)].join(' '))));
  return (
    <dialog
      ref={dialog}
      class={`${sheetStyles.sheet} ${interviewsStyles.interviewsSheet} ${interviewsStyles.events}`}
      aria-label="Choose an event"
      onClose={onClose}
    >
      <h2>Which of these {events.length} events is an interview?</h2>
      {events.length > 8 && (
        <input
          dir="auto"
          type="search"
          class={`${partsStyles.input} ${interviewsStyles.interviewsInput}`}
          aria-label="Find an event"
          placeholder="Title or person"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ul aria-label="Events">
        {found.slice(0, shown).map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => onChoose(event)}>
              <b>
                <bdi>{event.title || 'Without a title'}</bdi>
              </b>
              <small>{factsOf(event)}</small>
            </button>
            {prepared.has(event.id) && <span class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>Prepared</span>}
          </li>
        ))}
      </ul>
      <p class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`} role="status">
        {found.length === 0 ? 'No event has these words.' : found.length > shown ? `The first ${shown} of ${found.length} are shown.` : ''}
      </p>
      {leftOut !== '' && <p class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>{leftOut}</p>}
      <div class={interviewsStyles.interviewsActs}>
        <button type="button" class={partsStyles.quiet} onClick={() => dialog.current?.close()}>
          Done
        </button>
      </div>
    </dialog>
  );
}
