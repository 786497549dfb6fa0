import type { CaptionTurn } from './turn';

/** How long somebody spoke, in milliseconds, and in how many turns. */
export type SpeakingTime = { readonly speaker: string; readonly spokenMs: number; readonly turns: number };

/** How long each speaker's captions grew, longest first. */
export function speakingTimes(turns: readonly Pick<CaptionTurn, 'speaker' | 'at' | 'until'>[]): readonly SpeakingTime[] {
  const times = new Map<string, SpeakingTime>();
  for (const { speaker, at, until } of turns) {
    const before = times.get(speaker) ?? { speaker, spokenMs: 0, turns: 0 };
    times.set(speaker, { speaker, spokenMs: before.spokenMs + Math.max(0, until - at), turns: before.turns + 1 });
  }
  return [...times.values()].toSorted((a, b) => b.spokenMs - a.spokenMs);
}
