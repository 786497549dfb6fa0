import { describe, expect, test } from 'vitest';
import { createTurnGate } from '@/lib/captions/turn-gate';
import { transcriptBounds } from '@/lib/core/captions/transcript';
import type { FollowedTurn } from '@/lib/core/captions/turn';

const turn = (id: string, text: string, isOpen = false): FollowedTurn => ({ id, at: 0, until: 0, speaker: 'Grace', text, isOpen });
const words = (length: number) => 'so we looked at it '.repeat(Math.ceil(length / 19)).slice(0, length);

/** Passes what comes every so many milliseconds for some minutes; resolves with what passed of each turn last, and with every excess. */
function hear(minutes: number, everyMs: number, comes: (step: number) => readonly FollowedTurn[], stored: readonly FollowedTurn[] = []) {
  const gate = createTurnGate(stored);
  const kept = new Map<string, FollowedTurn>();
  const excesses = new Set<string>();
  for (let step = 0; step * everyMs <= minutes * 60_000; step++) {
    const { turns, excess } = gate.pass(comes(step), 1_000_000 + step * everyMs);
    for (const passed of turns) kept.set(passed.id, passed);
    if (excess !== null) excesses.add(excess);
  }
  return { kept, excesses, gate };
}
const textOf = (kept: ReadonlyMap<string, FollowedTurn>) => [...kept.values()].reduce((total, { text }) => total + text.length, 0);

describe('real talk passes whole', () => {
  test('two people who speak at once for twenty minutes, ten times as fast as speech: what they say in three hours', () => {
    // Ten times 25 letters a second each, in turns of one second; a tenth of a second between two looks.
    const both = (step: number) => ['a', 'b'].map((by) => turn(`${by}${Math.floor(step / 5)}`, words(25 * ((step % 5) + 1)), step % 5 !== 4));
    const { kept, excesses } = hear(20, 100, both);
    expect([...excesses]).toEqual([]);
    expect(kept.size).toBeGreaterThan(4000);
    expect([...kept.values()].filter(({ isOpen }) => isOpen).length).toBeLessThanOrEqual(2);
  });

  test('one person who speaks without a break for three hours', () => {
    const { kept, excesses } = hear(180, 200, (step) => [turn(`t${Math.floor(step / 4000)}`, words(5 * ((step % 4000) + 1)), true)]);
    expect([...excesses]).toEqual([]);
    expect(textOf(kept)).toBeGreaterThan(250_000);
  });

  test('short turns that come in one burst, as from a page that was hidden', () => {
    const { kept, excesses } = hear(0, 100, () => Array.from({ length: 250 }, (_, at) => turn(`t${at}`, words(80))));
    expect([...excesses]).toEqual([]);
    expect(kept.size).toBe(250);
  });
});

describe('of a page that floods', () => {
  const flood = (step: number) => Array.from({ length: 100 }, (_, at) => turn(`f${step}.${at}`, words(60)));

  test('of a thousand new turns a second as many are let through as ten times fast talk has, and the rest is reported as too fast', () => {
    const { kept, excesses } = hear(10, 100, flood);
    expect([...excesses]).toEqual(['too-fast']);
    expect(kept.size).toBeGreaterThan(300);
    expect(kept.size).toBeLessThanOrEqual(300 + 10 * 60 * 5);
  });

  test('a transcript takes turns up to its bound, those that it had before included, and is then reported as full', () => {
    const before = Array.from({ length: transcriptBounds.turns - 100 }, (_, at) => turn(`b${at}`, 'Yes.'));
    const { kept, excesses } = hear(10, 100, flood, before);
    expect(kept.size).toBe(100);
    expect([...excesses]).toContain('full');
  });

  test('and at most its bound of text, however turns grow', () => {
    const grow = (step: number) =>
      Array.from({ length: 20 }, (_, at) => turn(`g${at + 20 * Math.floor(step / 10)}`, words(2000 * (step % 10)), true));
    const { kept, excesses } = hear(5, 200, grow, [turn('before', words(transcriptBounds.text - 500_000))]);
    expect(textOf(kept)).toBeLessThanOrEqual(500_000);
    expect(textOf(kept)).toBeGreaterThan(450_000);
    expect([...excesses]).toContain('full');
  });

  test('versions of one turn pass in their last wording, later', () => {
    const { kept, excesses, gate } = hear(1, 10, (step) => Array.from({ length: 10 }, (_, at) => turn(`v${at}`, `${step}`)));
    expect([...excesses]).toEqual(['too-fast']);
    for (const passed of gate.pass([], 2_000_000).turns) kept.set(passed.id, passed);
    expect(new Set([...kept.values()].map(({ text }) => text))).toEqual(new Set(['6000']));
  });

  test('a turn that was left out passes whole once there is room and it is spoken on', () => {
    const { gate, kept } = hear(0.1, 100, flood);
    expect(gate.pass([turn('real', 'I led', true)], 1_006_010).turns).toEqual([]);
    expect(kept.has('real')).toBe(false);
    expect(gate.pass([turn('real', 'I led it all.')], 1_020_000)).toMatchObject({ turns: [{ text: 'I led it all.' }], excess: null });
  });

  test('a clock that is set back lets through no more', () => {
    const gate = createTurnGate([]);
    const many = Array.from({ length: 4 }, (_, step) => flood(step)).flat();
    const passed = [5_000_000, 1000, 900].flatMap(
      (now) =>
        gate.pass(
          many.map((each) => ({ ...each, id: `${now} ${each.id}` })),
          now,
        ).turns,
    );
    expect(passed).toHaveLength(300);
  });
});
