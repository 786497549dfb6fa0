/** How long a line of the candidate stands before the next one comes, in milliseconds: eight of them take a minute. */
const lineMs = 7500;

/** How many of so many lines have been said after so many milliseconds of talk: the first one at once. */
export const linesSaid = (elapsedMs: number, lines: number): number => Math.min(lines, 1 + Math.floor(elapsedMs / lineMs));

/** How long it takes until the next of so many lines comes, in milliseconds; null once all have been said. */
export const untilNextLine = (elapsedMs: number, lines: number): number | null =>
  linesSaid(elapsedMs, lines) === lines ? null : lineMs - (elapsedMs % lineMs);
