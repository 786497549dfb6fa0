/** Makes ids that rise: one that is made within the same millisecond comes after the one before, so that turns which are first seen together keep their order. */
export function createOrderedIds(newId: () => string): () => string {
  let last = '';
  return () => {
    const id = newId();
    last = id > last ? id : `${last}~`;
    return last;
  };
}
