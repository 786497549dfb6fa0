import { expect, test } from 'vitest';
import { type CalendarEvent, type Invitee, prepareEvent } from '@/lib/core/prepared/prepare-event';

const event = (title: string, ...invited: readonly Invitee[]): CalendarEvent => ({
  id: 'one',
  sequence: 0,
  title,
  startsAt: 1,
  timeGuess: null,
  series: null,
  moreInvited: 0,
  invited,
  organizer: 'rita@acme.example',
  link: null,
});
const ada = { name: 'Ada Lovelace', email: 'ada@home.example' };
const unnamed = { name: '', email: 'al1815@home.example' };
const ivo = { name: 'Ivo Interviewer', email: 'ivo@acme.example' };
const agent = { name: 'Bob Agent', email: 'bob@agency.example' };

test.each<[string, CalendarEvent, string, string | null, string | null]>([
  ['the title, where nobody is invited', event('Interview: Ada Lovelace / Backend'), 'Ada Lovelace', null, 'Backend'],
  [
    'the title, where colleagues are',
    event('Interview: Ada Lovelace / Backend', ivo, { ...ivo, name: 'Eve', email: 'eve@acme.example' }),
    'Ada Lovelace',
    null,
    'Backend',
  ],
  [
    'the title, not a colleague in it',
    event('Interview: Ada Lovelace / Ivo Smith', { ...ivo, name: 'Ivo Smith' }, { name: 'Eve', email: 'eve@acme.example' }),
    'Ada Lovelace',
    null,
    null,
  ],
  [
    'the title, for an address without a name',
    event('Interview: Ada Lovelace / Backend', unnamed, ivo),
    'Ada Lovelace',
    'al1815@home.example',
    'Backend',
  ],
  [
    'who of several is named in the title',
    event('Interview: Ada Lovelace / Backend', agent, ada, ivo),
    'Ada Lovelace',
    'ada@home.example',
    'Backend',
  ],
  ['who alone comes from elsewhere', event('Backend interview', ada, ivo), 'Ada Lovelace', 'ada@home.example', 'Backend interview'],
  [
    'who alone comes from elsewhere, whatever else is named',
    event('Interview: Acme Corp / Backend', ada, ivo),
    'Ada Lovelace',
    'ada@home.example',
    'Interview: Acme Corp / Backend',
  ],
  [
    'an address, where nothing else is known',
    event('Interview', { name: '', email: 'grace.hopper@home.example' }, ivo),
    'Grace Hopper',
    'grace.hopper@home.example',
    'Interview',
  ],
  ['nobody, where two could be meant', event('Interviews: Ada Lovelace / Grace Hopper'), '', null, 'Interviews: Ada Lovelace / Grace Hopper'],
  ['nobody, where the title speaks of something else', event('Lunch: Ada Lovelace'), '', null, 'Lunch: Ada Lovelace'],
])('the candidate is %s', (_who, given, candidate, email, role) => {
  expect(prepareEvent(given, 'ivo@acme.example', [])).toMatchObject({ candidate, email, role });
});
