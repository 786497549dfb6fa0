import type { ComponentChild } from 'preact';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { ChooseEvent } from '@/components/workspace/interviews/ChooseEvent';
import { PreparedForm } from '@/components/workspace/interviews/PreparedForm';
import { ReadingFiles } from '@/components/workspace/interviews/ReadingFiles';
import { Withdraw } from '@/components/workspace/interviews/Withdraw';
import { type CalendarEvent, prepareEvent } from '@/lib/core/prepared/prepare-event';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { Story } from '../story';

const startsAt = Date.UTC(2099, 11, 2, 13);
const nothing = () => undefined;

const event = (changed: Partial<CalendarEvent>): CalendarEvent => ({
  id: 'one',
  sequence: 0,
  title: 'Interview: Ada Lovelace / Backend',
  startsAt,
  timeGuess: null,
  series: null,
  moreInvited: 0,
  invited: [],
  organizer: 'rita@acme.example',
  link: 'https://acme.zoom.us/j/12345678901',
  ...changed,
});

const crowd = Array.from({ length: 60 }, (_, at) => ({ name: `Person ${at + 1}`, email: `person${at + 1}@home.example` }));

const form = (given: CalendarEvent) => (
  <PreparedForm
    title="Prepare an interview"
    initial={prepareEvent(given, null, [])}
    event={given}
    rubrics={[]}
    onKeep={() => Promise.resolve(true)}
    onClose={nothing}
  />
);

const prepared = (candidate: string): Prepared => ({ ...prepareEvent(event({}), null, []), id: candidate, candidate });

const story = (name: string, view: ComponentChild): Story => ({
  group: 'Prepared',
  name,
  page: 'workspace',
  show: () => (
    <main>
      <h1 class={partsStyles.label}>{name}</h1>
      {view}
    </main>
  ),
});

/** What is prepared from calendar files. */
export const preparedStories: readonly Story[] = [
  story('a time that is a guess', form(event({ timeGuess: { named: 'Customized Time Zone', zone: 'Europe/Berlin' }, series: 'next' }))),
  story('a crowd', form(event({ title: 'All hands', invited: crowd, moreInvited: 69_500 }))),
  story('reading files', <ReadingFiles names={['a-very-long-name-of-a-file-that-somebody-exported.ics']} onStop={nothing} />),
  story(
    'events, some left out',
    <ChooseEvent
      events={[event({}), event({ id: 'two', series: 'next' }), event({ id: 'three', timeGuess: { named: '', zone: 'Asia/Tokyo' } })]}
      leftOut="60 past events are not listed. One part of the file is damaged and was left out."
      prepared={new Set(['two'])}
      onChoose={nothing}
      onClose={nothing}
    />,
  ),
  story('one cancelled', <Withdraw prepared={[prepared('Ada Lovelace')]} onClose={nothing} />),
  story(
    'several cancelled',
    <Withdraw
      prepared={[prepared('Ada Lovelace'), prepared('A candidate whose name is much longer than anybody would have thought possible')]}
      onClose={nothing}
    />,
  ),
];
