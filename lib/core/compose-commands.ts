import type { Mention } from './compose';
import type { RatingValue } from './interview';

/** The rating that `=1` to `=5` or `=x` asks for; null when the text is anything else. */
export function parseRatingCommand(text: string): RatingValue | null {
  const key = /^=([1-5x])\s*$/i.exec(text)?.[1]?.toLowerCase();
  if (key === undefined) return null;
  return key === 'x' ? 'not-assessed' : (([1, 2, 3, 4, 5] as const)[Number(key) - 1] ?? null);
}

/** The text without the mention, and where the caret then stands. */
export function cutMention(text: string, { start, end }: Mention): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const joined = /\s$/.test(before) || before === '' ? before + after.trimStart() : before + after;
  return { text: joined, caret: start };
}
