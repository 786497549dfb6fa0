const refused = /[\0\p{Surrogate}]/u;

/** A text that every database takes: U+0000 and half surrogate pairs, which PostgreSQL refuses, become U+FFFD. */
export const wellFormed = (text: string): string => (refused.test(text) ? text.toWellFormed().replaceAll('\0', '\uFFFD') : text);

/** Whether every text in some plain data, at any depth, is one that every database takes. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !refused.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);
}

/** Plain data with every text in it made one that every database takes; the same object where each already is. */
export function wellFormedTexts(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object' || value === null || isWellFormed(value)) return value;
  if (Array.isArray(value)) return value.map(wellFormedTexts);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormedTexts(inner)]));
}
