const refused = /[\0\p{Surrogate}]/u;

/** A text that every database accepts: U+0000 and half surrogate pairs, which PostgreSQL refuses, become U+FFFD. */
export const wellFormed = (text: string): string => (refused.test(text) ? text.toWellFormed().replaceAll('\0', '\uFFFD') : text);

/** Whether every database accepts all texts in some plain data, at any depth. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !refused.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);
}

/** Plain data with only texts that every database accepts; the same object where nothing had to be changed. */
export function wellFormedTexts(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object' || value === null || isWellFormed(value)) return value;
  if (Array.isArray(value)) return value.map(wellFormedTexts);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormedTexts(inner)]));
}
