import { expect, test } from 'vitest';
import { type ApplicationMatch, callKey, chooseTarget } from '@/lib/core/delivery/target';

const application = (id: string, candidate: string, call: string | null = null, email: string | null = null): ApplicationMatch => ({
  id,
  candidate,
  emails: email === null ? [] : [email],
  calls: call === null ? [] : [call],
  details: '',
});
const room = 'https://meet.google.com/abc-defg-hij';
const ada = application('1', 'Ada Lovelace', room, 'ada@example.com');
const otherAda = application('2', 'Ada Lovelace', null, 'lovelace@example.org');
const grace = application('3', 'Grace Hopper', 'https://zoom.us/j/123?pwd=x', 'grace@example.com');
const nothing = { call: null, email: null, name: null };

test.each([
  ['the link finds one', [ada, otherAda, grace], { ...nothing, call: `${room}?authuser=1`, name: 'Ada' }, 'one 1 call'],
  ['the link alone finds one', [ada, grace], { ...nothing, call: room }, 'one 1 call'],
  ['a link of nobody leaves it to the name', [ada, grace], { ...nothing, call: 'https://meet.google.com/zzz', name: 'grace hopper' }, 'one 3 name'],
  ['an e-mail decides between two of one name', [ada, otherAda], { ...nothing, email: 'Lovelace@Example.org', name: 'Ada Lovelace' }, 'one 2 email'],
  ['two of one name are for the user', [ada, otherAda, grace], { ...nothing, name: 'ada  lovelace' }, 'several 1 2'],
  ['accents and case do not part a name', [application('4', 'Zoë Núñez')], { ...nothing, name: 'zoe nunez' }, 'one 4 name'],
  ['half a name is not a name', [grace], { ...nothing, name: 'Grace' }, 'several 3'],
  [
    'a room used by two is narrowed by the name',
    [ada, application('5', 'Alan Turing', room)],
    { ...nothing, call: room, name: 'Alan Turing' },
    'one 5 call',
  ],
  ['a room used by two, and no name, is for the user', [ada, application('5', 'Alan Turing', room)], { ...nothing, call: room }, 'several 1 5'],
  ["somebody else's room decides nothing", [ada, grace], { ...nothing, call: room, name: 'Grace Hopper' }, 'several 1 3'],
  [
    'one person with two interviews in one room is for the user',
    [ada, { ...ada, id: '6' }],
    { ...nothing, call: room, name: 'Ada Lovelace' },
    'several 1 6',
  ],
  ['nothing known of nobody', [], { ...nothing, name: 'Ada' }, 'none'],
])('%s', (_name, targets, hints, expected) => {
  const choice = chooseTarget(targets, hints);
  const words =
    choice.found === 'one' ? [choice.application.id, choice.by] : choice.found === 'several' ? choice.applications.map(({ id }) => id) : [];
  expect([choice.found, ...words].join(' ')).toBe(expected);
});

test.each([
  ['https://www.Zoom.us/my/ada/?pwd=abc#success', 'zoom.us/my/ada'],
  ['https://acme.zoom.us/j/98765432101?pwd=abc#success', 'zoom.us/98765432101'],
  ['app.zoom.us/wc/98765432101', 'zoom.us/98765432101'],
  ['https://acme.zoom.us/wc/join/98765432101', 'zoom.us/98765432101'],
  ['https://evilzoom.us/j/98765432101', 'evilzoom.us/j/98765432101'],
  ['meet.google.com/abc-defg-hij', 'meet.google.com/abc-defg-hij'],
])('%s is the call %s', (link, key) => expect(callKey(link)).toBe(key));
