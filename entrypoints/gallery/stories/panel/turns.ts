import type { FollowedTurn } from '@/lib/core/captions/turn';

const spoken: readonly (readonly [seconds: number, lasts: number, speaker: string, text: string])[] = [
  [0, 4, 'You', 'Tell me about the last bug that fooled you. What did you look at first?'],
  [7, 21, 'Grace Candidate', 'The alert said memory, so I diffed two heap dumps an hour apart. The retry queue had doubled and nothing else had.'],
  [31, 12, 'Grace Candidate', 'I was wrong for a day before that: I had blamed the cache, because it was new.'],
  [46, 3, 'You', 'What told you that it was not the cache?'],
  [52, 18, 'Grace Candidate', 'I switched it off for one host and the graph did not change. That should have been the first thing that I tried.'],
  [73, 2, '', 'Sorry, I have to drop for five minutes.'],
];

/** A few turns of an interview that began at `startedAt`; the speaker of the last is unknown. */
export const turnsFrom = (startedAt: number): readonly FollowedTurn[] =>
  spoken.map(([seconds, lasts, speaker, text], index) => {
    const at = startedAt + 8.2 * 60_000 + seconds * 1000;
    return { id: `turn ${index}`, at, until: at + lasts * 1000, speaker, text, isOpen: false };
  });

/** More turns than are rendered at once. */
export const manyTurns = (startedAt: number): readonly FollowedTurn[] =>
  Array.from({ length: 1200 }, (_, index) => {
    const at = startedAt + index * 600;
    const speaker = index % 4 === 0 ? 'You' : 'Grace Candidate';
    return { id: `turn ${String(index).padStart(5, '0')}`, at, until: at + 500, speaker, text: `Turn number ${index + 1}.`, isOpen: false };
  });

/** Turns that are hard to lay out: written from right to left, of a name and words without a break, long. */
export const hardTurns = (startedAt: number): readonly FollowedTurn[] => [
  {
    id: 'a',
    at: startedAt + 61_000,
    until: startedAt + 65_000,
    speaker: 'ליאת בן־דוד',
    text: 'קודם כול שחזרתי את התקלה, ואז קראתי את הלוגים.',
    isOpen: false,
  },
  {
    id: 'b',
    at: startedAt + 70_000,
    until: startedAt + 75_000,
    speaker: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
    text: `Look at https://example.com/${'a-path-without-a-break-'.repeat(6)} and say what you see. ${'It goes on for a while. '.repeat(20)}`,
    isOpen: false,
  },
];
