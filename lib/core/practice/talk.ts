/** How long each line of the candidate is shown before the next, in milliseconds: eight lines take a minute. */
const lineMs = 7500;

/** How many lines have been said after so many milliseconds; the first comes at once. */
export const linesSaid = (elapsedMs: number, lines: number): number => Math.min(lines, 1 + Math.floor(elapsedMs / lineMs));

/** Milliseconds until the next line; null once all have been said. */
export const untilNextLine = (elapsedMs: number, lines: number): number | null =>
  linesSaid(elapsedMs, lines) === lines ? null : lineMs - (elapsedMs % lineMs);
