/** The least and the most of the room for rubric and notes that the notes can have, as shares of it, and what they have at first. */
export const notesShares = { least: 0.1, most: 0.8, usual: 0.4 } as const;

/** A share that the notes can have. */
export const clampShare = (share: number): number => Math.round(Math.min(notesShares.most, Math.max(notesShares.least, share)) * 1000) / 1000;

const step = 0.05;

/** The notes' share after a key is pressed on the divider above them, by the window splitter's pattern; undefined where the key does nothing, null for what fits by itself. */
export function stepShare(share: number, key: string): number | null | undefined {
  if (key === 'Enter') return null;
  const next: Readonly<Record<string, number>> = {
    ArrowUp: share + step,
    ArrowDown: share - step,
    Home: notesShares.most,
    End: notesShares.least,
  };
  const wanted = next[key];
  return wanted === undefined ? undefined : clampShare(wanted);
}
