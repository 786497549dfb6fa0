const digits = 6;

/**
 * Makes increasing ids: where a new id would not be greater than the last, as within one millisecond or after the clock was set back, the last one
 * gets a number instead, so that turns keep their order. Ids stay short.
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
