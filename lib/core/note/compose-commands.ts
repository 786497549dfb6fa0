import type { RatingValue } from '@/lib/core/interview/interview';
import type { Mention } from './compose';

/** Not assessed: x, the characters on its key on Cyrillic and Greek keyboards, or 0 as for a rating. */
const notAssessed = '0xхχ';

/** The rating that `=1` to `=5` or `=x` asks for; null when the text is anything else. */
export function parseRatingCommand(text: string): RatingValue | null {
  const key = /^\s*=\s*([0-5xхχ])\s*$/iu.exec(text.normalize('NFKC'))?.[1]?.toLowerCase();
  if (key === undefined) return null;
  return notAssessed.includes(key) ? 'not-assessed' : (([1, 2, 3, 4, 5] as const)[Number(key) - 1] ?? null);
}

/** The part of the text to remove with a mention: the mention, and the space after it when another space precedes it. */
export function spanOfMention(text: string, { start, end }: Mention): { readonly start: number; readonly end: number } {
  const joins = start === 0 || /\s$/.test(text.slice(0, start));
  const after = text.slice(end);
  return { start, end: joins ? end + after.length - after.replace(/^[^\S\n]+/, '').length : end };
}
