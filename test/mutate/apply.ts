import type { Break } from './break.ts';

/** The text with a break in it; null where what it replaces is not there exactly once. */
export function breakText(text: string, { before, after }: Break): string | null {
  const parts = text.split(before);
  return parts.length === 2 ? parts.join(after) : null;
}
