import { expect, test } from 'vitest';
import { type CaptionLook, nextHealth, unseenCaptions } from '@/lib/captions/caption-state';

const meet = { absentMs: 3000, absent: 'lost' } as const;
const teams = { absentMs: 3000, absent: 'off' } as const;
const row: Partial<CaptionLook> = { rows: 1 };
const empty: Partial<CaptionLook> = {};
const away: Partial<CaptionLook> = { isThere: false };
const off: Partial<CaptionLook> = { isOff: true };
const unread = (text: string): Partial<CaptionLook> => ({ unread: text });

/** The state after looks that are a second apart. */
function stateAfter(looks: readonly Partial<CaptionLook>[], reader: Parameters<typeof nextHealth>[2]): string {
  const seen = looks.reduce(
    (health, look, index) => nextHealth(health, { rows: 0, isThere: true, isOff: false, unread: '', now: index * 1000, ...look }, reader),
    unseenCaptions,
  );
  return seen.state;
}

test.each<[name: string, looks: readonly Partial<CaptionLook>[], state: string]>([
  ['nothing was ever shown', [empty, empty], 'off'],
  ['there is no place for captions', [away, away, away, away, away], 'off'],
  ['a row is read', [row], 'reading'],
  ['it is quiet after a row', [row, empty, empty, empty, empty, empty], 'reading'],
  ['the page says that they are off', [row, off], 'off'],
  ['the page says that they are off, and takes their place away', [row, off, away, away, away, away], 'off'],
  ['their place is away for a moment', [row, away, away, away], 'reading'],
  ['their place is away for long', [row, away, away, away, away], 'lost'],
  ['their place is back, and a row in it', [row, away, away, away, away, row], 'reading'],
  ['their place is back without a row', [row, away, away, away, away, empty], 'reading'],
  ['a notice stands in their place', [unread('Captions are on'), unread('Captions are on'), unread('Captions are on')], 'off'],
  ['words that are no rows go on and on', [unread('a'), unread('a b'), unread('a b c'), unread('a b c d'), unread('a b c d e')], 'lost'],
  ['words become rows', [unread('a'), unread('a b'), unread('a b c'), unread('a b c d'), unread('a b c d e'), row], 'reading'],
])('%s: %#', (_name, looks, state) => expect(stateAfter(looks, meet)).toBe(state));

test.each<[name: string, looks: readonly Partial<CaptionLook>[], state: string]>([
  ['it is away for a moment', [row, away, away, away], 'reading'],
  ['it is away for long', [row, away, away, away, away, away], 'off'],
  ['it is back, and a row in it', [row, away, away, away, away, row], 'reading'],
  ['words that are no rows go on and on', [row, unread('a'), unread('b'), unread('c'), unread('d'), unread('e')], 'lost'],
])('if the caption region exists only while captions are on: %s', (_name, looks, state) => expect(stateAfter(looks, teams)).toBe(state));
