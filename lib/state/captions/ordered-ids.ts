const digits = 6;

/**
 * Makes ids that rise: one that would not come after the one before, as within the same millisecond or where the clock was set back, is that one's with
 * a number, so that turns keep their order. Ids stay short however many there are.
 */
export function createOrderedIds(newId: () => string): () => string {
  let base = '';
  let count = 0;
  return () => {
    const id = newId();
    if (id > base) {
      base = id;
      count = 0;
      return id;
    }
    count += 1;
    return `${base}~${String(count).padStart(digits, '0')}`;
  };
}
