const untidy = /[^\S ]|\p{Cc}|\p{Surrogate}| {2}|^ | $/u;

/**
 * A text as rubrics store it: one trimmed line, with each run of white space and control characters as one space, and without half surrogate pairs.
 */
export const tidyText = (text: string): string =>
  untidy.test(text)
    ? text
        .toWellFormed()
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim()
    : text;

/** Plain data with every text in it tidied, at any depth. */
export function tidyTexts(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidyTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidyTexts(inner)]));
}
