import type { Mention } from './compose';
import type { RatingValue } from './interview';

/** The rating that `=1` to `=5` or `=x` asks for; null when the text is anything else. */
export function parseRatingCommand(text: string): RatingValue | null {
  const key = /^\s*=\s*([1-5x])\s*$/i.exec(text.normalize('NFKC'))?.[1]?.toLowerCase();
  if (key === undefined) return null;
  return key === 'x' ? 'not-assessed' : (([1, 2, 3, 4, 5] as const)[Number(key) - 1] ?? null);
}

/** The part of the text that goes with a mention: itself, and the space after it where one before it is left. */
export function spanOfMention(text: string, { start, end }: Mention): { readonly start: number; readonly end: number } {
  const joins = start === 0 || /\s$/.test(text.slice(0, start));
  const after = text.slice(end);
  return { start, end: joins ? end + after.length - after.replace(/^[^\S\n]+/, '').length : end };
}
