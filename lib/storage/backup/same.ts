/** A value as text, the same for equal values whatever the order of their fields; undefined fields count as absent. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether two plain values are equal; false may be wrong for values such as dates and for undefined fields. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.findIndex((item, index) => !isEqual(item, other[index])) < 0;
  if (!isPlain(one) || !isPlain(other)) return false;
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([field, held]) => Object.hasOwn(other, field) && isEqual(held, Reflect.get(other, field)))
  );
}

/** Whether two stored rows are equal. Most are, and comparing them directly takes a tenth of the time of comparing texts. */
export const isSameRow = (one: unknown, other: unknown): boolean => isEqual(one, other) || canonical(one) === canonical(other);
