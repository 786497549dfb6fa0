/** The share of the height that the notes can have beside the rubric: least, most, and at first. */
export const notesShares = { least: 0.1, most: 0.8, usual: 0.4 } as const;

/** A share within those bounds. */
export const clampShare = (share: number): number => Math.round(Math.min(notesShares.most, Math.max(notesShares.least, share)) * 1000) / 1000;

const step = 0.05;

/** The notes' share after a key on the divider, following the window splitter pattern; undefined where the key does nothing, null for automatic. */
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
