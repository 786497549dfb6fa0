/** Whether something may happen once more for a key, at a wall time in milliseconds; asking counts as doing it. */
export type Limit = (key: number, now: number) => boolean;

/** Lets a thing happen at most `most` times in any `spanMs` milliseconds, for each key on its own. */
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
