import { describe, expect, test } from 'vitest';
import { type Followed, followCall, type Look, patience } from '@/entrypoints/call.content/follow-call';

const look = (phase: Look['phase'], now: number, more: Partial<Look> = {}): Look => ({ call: 'meet/abc', phase, candidate: '', now, ...more });
const follow = (looks: readonly Look[]) => looks.reduce<Followed | null>((before, next) => followCall(before, next, 'meet'), null);
const phaseAfter = (...looks: readonly Look[]) => follow(looks)?.state.phase ?? null;

describe('where the call stands', () => {
  test.each<[string, readonly Look[], string | null]>([
    ['outside a call there is none', [look('none', 0)], null],
    ['a lobby is a lobby', [look('lobby', 0)], 'lobby'],
    ['joining is noticed', [look('lobby', 0), look('in-call', 5)], 'in-call'],
    ['a lobby after the call means it was left', [look('in-call', 0), look('lobby', 5)], 'left'],
    ['rejoining is noticed', [look('in-call', 0), look('left', 5), look('in-call', 9)], 'in-call'],
    ['the next call begins in its lobby', [look('in-call', 0), look('lobby', 5, { call: 'meet/xyz' })], 'lobby'],
    ['a call that moves between rooms goes on', [look('in-call', 0), look('moving', 5), look('moving', patience)], 'in-call'],
    ['a call that stays out of sight was left', [look('in-call', 0), look('moving', 5), look('moving', patience + 5)], 'left'],
    ['a page that moves before any call shows none', [look('moving', 0)], null],
  ])('%s', (_name, looks, phase) => expect(phaseAfter(...looks)).toBe(phase));

  test('the moment of joining survives leaving, rejoining and moving', () => {
    const looks = [look('lobby', 1), look('in-call', 7), look('moving', 9), look('in-call', 11), look('left', 20), look('in-call', 30)];
    expect(follow(looks)?.state.joinedAt).toBe(7);
  });

  test('a look that finds nothing new keeps the same state', () => {
    const first = follow([look('in-call', 0, { candidate: 'Grace' })]);
    expect(followCall(first, look('in-call', 5), 'meet')).toBe(first);
  });
});
