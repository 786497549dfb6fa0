import { describe, expect, test } from 'vitest';
import { type Followed, followCall, type Look, patience, pause } from '@/entrypoints/call.content/follow-call';

const look = (phase: Look['phase'], now: number, more: Partial<Look> = {}): Look => ({
  call: 'meet/abc',
  phase,
  candidate: '',
  presenting: false,
  now,
  ...more,
});
const follow = (looks: readonly Look[]) => looks.reduce<Followed | null>((before, next) => followCall(before, next, 'meet'), null);
const phaseAfter = (...looks: readonly Look[]) => follow(looks)?.state.phase ?? null;

describe('where the call stands', () => {
  test.each<[string, readonly Look[], string | null]>([
    ['outside a call there is none', [look('lost', 0, { call: null })], null],
    ['a lobby is a lobby', [look('lobby', 0)], 'lobby'],
    ['joining is noticed', [look('lobby', 0), look('in-call', 5)], 'in-call'],
    ['a lobby after the call means it was left', [look('in-call', 0), look('lobby', 5)], 'left'],
    ['rejoining is noticed', [look('in-call', 0), look('left', 5), look('in-call', 9)], 'in-call'],
    ['the next call begins in its lobby', [look('in-call', 0), look('lobby', 5, { call: 'meet/xyz' })], 'lobby'],
    ['a call that moves between rooms goes on', [look('in-call', 0), look('moving', 5), look('moving', patience)], 'in-call'],
    ['a call that stays out of sight was left', [look('in-call', 0), look('moving', 5), look('moving', patience + 5)], 'left'],
    ['a page that moves before any call shows none', [look('moving', 0)], null],
    ["at a call's address a page that shows nothing known is a lobby", [look('lost', 0)], 'lobby'],
    ['a call whose page shows nothing known any more goes on', [look('in-call', 0), look('lost', 5), look('lost', 9e6)], 'in-call'],
    ['what was left stays left when nothing known is seen', [look('in-call', 0), look('left', 5), look('lost', 9)], 'left'],
  ])('%s', (_name, looks, phase) => expect(phaseAfter(...looks)).toBe(phase));

  test('the moment of joining survives leaving, rejoining and moving', () => {
    const looks = [look('lobby', 1), look('in-call', 7), look('moving', 9), look('in-call', 11), look('left', 20), look('in-call', 30)];
    expect(follow(looks)?.state.joinedAt).toBe(7);
  });

  test('a look that finds nothing new keeps the same state', () => {
    const first = follow([look('in-call', 0, { candidate: 'Grace' })]);
    expect(followCall(first, look('in-call', 5), 'meet')?.state).toBe(first?.state);
  });
});

describe('where the address names no call', () => {
  const at = (phase: Look['phase'], now: number, call = 'teams#') => look(phase, now, { call });
  const keys = (...looks: readonly Look[]) => {
    const seen: (string | null)[] = [];
    looks.reduce<Followed | null>((before, next) => {
      const after = followCall(before, next, 'teams');
      seen.push(after === null ? null : `${after.state.call} ${after.state.phase}`);
      return after;
    }, null);
    return seen;
  };
  test.each<[string, readonly Look[], readonly (string | null)[]]>([
    ['a page that shows nothing known is no call', [at('lost', 1)], [null]],
    ['each call is its own, by the moment it was first seen', [at('lobby', 1), at('in-call', 2)], ['teams#1 lobby', 'teams#1 in-call']],
    ['a call that is out of sight goes on', [at('in-call', 1), at('lost', 9e6)], ['teams#1 in-call', 'teams#1 in-call']],
    ['rejoining is the same call', [at('in-call', 1), at('left', 2), at('in-call', 3)], ['teams#1 in-call', 'teams#1 left', 'teams#1 in-call']],
    [
      'a lobby after the call means it was left, and begins the next',
      [at('in-call', 1), at('lobby', 2), at('lobby', 3), at('in-call', 4)],
      ['teams#1 in-call', 'teams#1 left', 'teams#3 lobby', 'teams#3 in-call'],
    ],
    [
      'an address that stops naming the call does not end it',
      [at('lobby', 1, 'teams/19:x'), at('in-call', 2), at('left', 3), at('lobby', 4)],
      ['teams/19:x lobby', 'teams/19:x in-call', 'teams/19:x left', 'teams#4 lobby'],
    ],
    [
      'an address that names another call begins it',
      [at('in-call', 1, 'teams/19:x'), at('lobby', 2, 'teams/19:y')],
      ['teams/19:x in-call', 'teams/19:y lobby'],
    ],
  ])('%s', (_name, looks, expected) => expect(keys(...looks)).toEqual(expected));
});

describe('sharing the screen', () => {
  const sharing = (...looks: readonly Look[]) => follow(looks)?.state.presenting;
  test.each<[string, readonly Look[], boolean]>([
    ['is seen at once', [look('in-call', 0), look('in-call', 1, { presenting: true })], true],
    ['is the same while its sign is out of sight for a moment', [look('in-call', 0, { presenting: true }), look('in-call', pause - 1)], true],
    [
      'is the same after its sign has come back',
      [look('in-call', 0, { presenting: true }), look('in-call', 1), look('in-call', 9, { presenting: true }), look('in-call', pause + 5)],
      true,
    ],
    ['has ended once its sign stays away', [look('in-call', 0, { presenting: true }), look('in-call', 1), look('in-call', 1 + pause)], false],
    ['ends with the call', [look('in-call', 0, { presenting: true }), look('left', 1, { presenting: true })], false],
    ['is nothing in the lobby', [look('lobby', 0, { presenting: true })], false],
  ])('%s', (_name, looks, expected) => expect(sharing(...looks)).toBe(expected));
});
