/** Rate limit: whether something may happen once more for a key at a wall time in milliseconds. Asking counts as doing it. */
export type Limit = (key: number, now: number) => boolean;

/** Allows something at most `most` times in any `spanMs` milliseconds, separately for each key. */
export function makeLimit(most: number, spanMs: number): Limit {
  const uses = new Map<number, readonly number[]>();
  return (key, now) => {
    for (const [other, times] of uses) if (times.every((time) => now - time >= spanMs)) uses.delete(other);
    const recent = (uses.get(key) ?? []).filter((time) => now - time < spanMs);
    if (recent.length >= most) return false;
    uses.set(key, [...recent, now]);
    return true;
  };
}
