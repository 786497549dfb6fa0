// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ChooseEvent } from '@/components/workspace/interviews/ChooseEvent';
import type { CalendarEvent } from '@/lib/core/prepared/prepare-event';
import { fireEvent, render, screen, within } from '../../render.ts';

const event = (title: string): CalendarEvent => ({
  id: title,
  sequence: 0,
  title,
  startsAt: null,
  timeGuess: null,
  series: null,
  invited: [],
  moreInvited: 0,
  organizer: null,
  link: null,
});
const others = Array.from({ length: 9 }, (_, index) => event(`Stand-up ${index}`));
const nothing = () => undefined;

test.each([
  ['backend ada', 'Interview: Ada Lovelace / Backend'],
  ['zoe', 'Entretien avec Zoë'],
  ['障害面接', '面接：障害対応'],
])('the words “%s” find the event “%s”, in any order and any script', (words, title) => {
  const events = [...others, event(title)];
  render(<ChooseEvent events={events} leftOut="" prepared={new Set()} onChoose={nothing} onClose={nothing} />);
  fireEvent.input(screen.getByLabelText('Find an event'), { target: { value: words } });
  const found = within(screen.getByLabelText('Events')).getAllByRole('button', { hidden: true });
  expect(found.map((button) => button.querySelector('bdi')?.textContent)).toEqual([title]);
});
