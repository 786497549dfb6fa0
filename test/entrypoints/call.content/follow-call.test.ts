import { describe, expect, test } from 'vitest';
import { type Followed, goneMs, holdMs, nextCallState, type PageLook } from '@/entrypoints/call.content/follow-call';

const look = (phase: PageLook['phase'], now: number, more: Partial<PageLook> = {}): PageLook => ({
  call: 'meet/abc',
  phase,
  own: '',
  presenting: false,
  now,
  ...more,
});
const follow = (looks: readonly PageLook[]) => looks.reduce<Followed | null>((before, next) => nextCallState(before, next, 'meet'), null);
const phaseAfter = (...looks: readonly PageLook[]) => follow(looks)?.state.phase ?? null;

describe('where the call stands', () => {
  test.each<[string, readonly PageLook[], string | null]>([
    ['outside a call there is none', [look('lost', 0, { call: null })], null],
    ['a lobby is a lobby', [look('lobby', 0)], 'lobby'],
    ['joining is noticed at once', [look('lobby', 0), look('in-call', 5)], 'in-call'],
    ['the end of a call that was never joined is told at once', [look('lobby', 0), look('left', 5)], 'left'],
    ['a sign of the end is held', [look('in-call', 0), look('left', 5), look('left', 4 + holdMs)], 'in-call'],
    ['a sign of the end that holds is told', [look('in-call', 0), look('left', 5), look('left', 5 + holdMs)], 'left'],
    ['a lobby after the call means it was left', [look('in-call', 0), look('lobby', 5), look('lobby', 5 + holdMs)], 'left'],
    ['a page that shows nothing after a sign of the end was left', [look('in-call', 0), look('left', 5), look('lost', 5 + holdMs)], 'left'],
    ['the next call begins in its lobby', [look('left', 0), look('lobby', 5, { call: 'meet/xyz' })], 'lobby'],
    ['a call that moves between rooms goes on', [look('in-call', 0), look('moving', 5), look('moving', goneMs)], 'in-call'],
    ['a call that moves for too long was perhaps left', [look('in-call', 0), look('moving', 5), look('moving', goneMs + 5)], 'perhaps-left'],
    ['a page that moves before any call shows none', [look('moving', 0)], null],
    ["at a call's address a page that shows nothing known is a lobby", [look('lost', 0)], 'lobby'],
    ['a lobby that is out of sight stays one', [look('lobby', 0), look('lost', 5), look('lost', 9e6)], 'lobby'],
    ['a call that is out of sight goes on', [look('in-call', 0), look('lost', 5), look('lost', 4 + goneMs)], 'in-call'],
    ['a call that stays out of sight was perhaps left', [look('in-call', 0), look('lost', 5), look('lost', 5 + goneMs)], 'perhaps-left'],
    ['a call that is seen again goes on', [look('in-call', 0), look('lost', 5), look('lost', 9e6), look('in-call', 9e6 + 1)], 'in-call'],
    [
      'a call that was perhaps left, was left once the page tells',
      [look('in-call', 0), look('lost', 5), look('lost', 9e6), look('left', 9e6 + 1), look('left', 9e6 + 1 + holdMs)],
      'left',
    ],
    ['what was left stays left when nothing known is seen', [look('left', 5), look('lost', 9), look('lost', 9e6)], 'left'],
    ['being back is held', [look('in-call', 0), look('left', 5), look('left', 9e3), look('in-call', 1e4), look('in-call', 1e4 + 4999)], 'left'],
    ['being back is told', [look('in-call', 0), look('left', 5), look('left', 9e3), look('in-call', 1e4), look('in-call', 1e4 + 5000)], 'in-call'],
    ['an address without a call is held', [look('in-call', 0), look('lost', 5, { call: null }), look('in-call', 9)], 'in-call'],
    [
      'an address without a call that holds was left',
      [look('in-call', 0), ...[5, 5 + holdMs].map((now) => look('lost', now, { call: null }))],
      'left',
    ],
  ])('%s', (_name, looks, phase) => expect(phaseAfter(...looks)).toBe(phase));

  test('a page without a call is reported once', () => {
    const looks = [look('in-call', 0), ...[5, 5 + holdMs, 6 + holdMs].map((now) => look('lost', now, { call: null }))];
    expect(follow(looks)).toBeNull();
  });

  test('an address of another call reports the end of the first call before the new one', () => {
    const next = { call: 'meet/xyz' };
    const first = follow([look('in-call', 0), look('left', 3), look('lobby', 5, next)]);
    expect(first?.state).toMatchObject({ call: 'meet/abc', phase: 'left', leftAt: 3 });
    expect(nextCallState(first, look('lobby', 6, next), 'meet')?.state).toMatchObject({ call: 'meet/xyz', phase: 'lobby', leftAt: null });
  });

  test.each([1000, 2000, 4000])('a page that alternates every %i ms reports no end', (every) => {
    const flaps = Array.from({ length: 40 }, (_, index) => look(index % 2 === 0 ? 'left' : 'in-call', 1 + index * every));
    const seen = new Set<unknown>();
    flaps.reduce<Followed | null>(
      (before, next) => {
        const after = nextCallState(before, next, 'meet');
        seen.add(after?.state.phase);
        return after;
      },
      follow([look('in-call', 0)]),
    );
    expect([...seen]).toEqual(['in-call']);
  });

  test('a call that was left stays left while the page alternates', () => {
    const left = follow([look('in-call', 0), look('left', 1), look('left', 1 + holdMs)]);
    const flaps = Array.from({ length: 40 }, (_, index) => look(index % 2 === 0 ? 'in-call' : 'left', 6000 + index * 2000));
    expect(flaps.reduce<Followed | null>((before, next) => nextCallState(before, next, 'meet'), left)?.state).toBe(left?.state);
  });

  test.each<[string, readonly PageLook[], number | null]>([
    ['the first sign of the end', [look('in-call', 0), look('left', 7), look('lobby', 9), look('left', 7 + holdMs)], 7],
    [
      'the first sign after the last of the call',
      [look('in-call', 0), look('left', 7), look('in-call', 8), look('left', 9), look('lost', 9 + holdMs)],
      9,
    ],
    ['since when the call is out of sight', [look('in-call', 0), look('lost', 7), look('lost', 8), look('lost', 9e6)], 7],
    ['nothing while the call goes on', [look('in-call', 0), look('lost', 7), look('lost', 9e6), look('in-call', 9e6 + 1)], null],
  ])('when it was left is %s', (_name, looks, leftAt) => expect(follow(looks)?.state.leftAt).toBe(leftAt));

  const leaves = [look('in-call', 7), look('left', 9000), look('left', 9000 + holdMs)];
  test.each<[string, readonly PageLook[], number | null]>([
    ['survives moving', [look('lobby', 1), look('in-call', 7), look('moving', 9), look('in-call', 11)], 7],
    ['survives a sign of the end that does not hold', [look('in-call', 7), look('left', 9), look('in-call', 99), look('in-call', 9000)], 7],
    ['is not known once the call was left', [...leaves, look('lobby', 15_000)], null],
    ['is another when it is joined again', [...leaves, look('in-call', 20_000), look('in-call', 20_000 + holdMs)], 20_000],
  ])('the moment of joining %s', (_name, looks, joinedAt) => expect(follow(looks)?.state.joinedAt).toBe(joinedAt));

  test("a sign of the call's end is reported while it lasts, and withdrawn when the call is seen again", () => {
    const held = follow([look('in-call', 0), look('left', 7)]);
    expect(held?.state).toMatchObject({ phase: 'in-call', leftAt: 7 });
    expect(nextCallState(held, look('in-call', 9), 'meet')?.state).toMatchObject({ phase: 'in-call', leftAt: null });
    expect(follow([look('in-call', 0), look('lost', 7, { call: null })])?.state).toMatchObject({ phase: 'in-call', leftAt: 7 });
  });

  test('an inspection that finds nothing new returns the same state object', () => {
    const first = follow([look('in-call', 0)]);
    expect(nextCallState(first, look('in-call', 5), 'meet')?.state).toBe(first?.state);
  });

  test('the name under which the user joined is known while the call goes on', () => {
    const looks = [look('lobby', 0, { own: 'Ow' }), look('lobby', 1, { own: 'Owen' }), look('in-call', 2)];
    expect(follow(looks)?.state.own).toBe('Owen');
  });
});

describe('where the address names no call', () => {
  const at = (phase: PageLook['phase'], now: number, call = 'teams#') => look(phase, now, { call });
  const keys = (...looks: readonly PageLook[]) => {
    const seen: (string | null)[] = [];
    looks.reduce<Followed | null>((before, next) => {
      const after = nextCallState(before, next, 'teams');
      seen.push(after === null ? null : `${after.state.call} ${after.state.phase}`);
      return after;
    }, null);
    return seen;
  };
  test.each<[string, readonly PageLook[], readonly (string | null)[]]>([
    ['a page that shows nothing known is no call', [at('lost', 1)], [null]],
    ['each call is its own, by the moment it was first seen', [at('lobby', 1), at('in-call', 2)], ['teams#1 lobby', 'teams#1 in-call']],
    ['a call that is out of sight goes on', [at('in-call', 1), at('lost', 9e6)], ['teams#1 in-call', 'teams#1 in-call']],
    ['rejoining is the same call', [at('left', 2), at('in-call', 3), at('in-call', 9e3)], ['teams#2 left', 'teams#2 left', 'teams#2 in-call']],
    [
      'a lobby after the call means it was left, and begins the next',
      [at('in-call', 1), at('lobby', 2), at('lobby', 6e3), at('lobby', 7e3), at('in-call', 8e3)],
      ['teams#1 in-call', 'teams#1 in-call', 'teams#1 left', 'teams#7000 lobby', 'teams#7000 in-call'],
    ],
    [
      'an address that stops naming the call does not end it',
      [at('lobby', 1, 'teams/19:x'), at('in-call', 2), at('left', 3), at('left', 6e3), at('lobby', 7e3)],
      ['teams/19:x lobby', 'teams/19:x in-call', 'teams/19:x in-call', 'teams/19:x left', 'teams#7000 lobby'],
    ],
    [
      'an address that names another call ends the one and begins it',
      [at('in-call', 1, 'teams/19:x'), at('lobby', 2, 'teams/19:y'), at('lobby', 3, 'teams/19:y')],
      ['teams/19:x in-call', 'teams/19:x left', 'teams/19:y lobby'],
    ],
  ])('%s', (_name, looks, expected) => expect(keys(...looks)).toEqual(expected));
});

describe('sharing the screen', () => {
  const sharing = (...looks: readonly PageLook[]) => follow(looks)?.state.presenting;
  test.each<[string, readonly PageLook[], boolean]>([
    ['is seen at once', [look('in-call', 0), look('in-call', 1, { presenting: true })], true],
    ['is the same while its sign is out of sight for a moment', [look('in-call', 0, { presenting: true }), look('in-call', holdMs - 1)], true],
    [
      'is the same after its sign has come back',
      [look('in-call', 0, { presenting: true }), look('in-call', 1), look('in-call', 9, { presenting: true }), look('in-call', holdMs + 5)],
      true,
    ],
    ['has ended once its sign stays away', [look('in-call', 0, { presenting: true }), look('in-call', 1), look('in-call', 1 + holdMs)], false],
    ['ends with the call', [look('in-call', 0, { presenting: true }), ...[1, 9e3].map((now) => look('left', now, { presenting: true }))], false],
    ['is nothing in the lobby', [look('lobby', 0, { presenting: true })], false],
  ])('%s', (_name, looks, expected) => expect(sharing(...looks)).toBe(expected));
});
