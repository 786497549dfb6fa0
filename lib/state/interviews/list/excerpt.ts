import { foldText, matchWords } from '@/lib/core/text/fold';

const lead = 24;
const longest = 160;

/** The part of a note around a match. */
function cut(text: string, word: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const at = foldText(line).indexOf(word);
  const from = at <= lead ? 0 : at - lead;
  const end = from + longest;
  return `${from > 0 ? '…' : ''}${line.slice(from, end).toWellFormed()}${end < line.length ? '…' : ''}`;
}

/** Stands for the notes' match while they are read. */
const unread = '…';

/**
 * The part of the first note with a searched word that `head` does not contain; null where `head` contains them all. `read` is called only for that,
 * and returns null while the notes are being read.
 */
export function findExcerpt(typed: string, head: string, read: () => readonly string[] | null): string | null {
  const words = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const missing = words.find((word) => !matchWords(word)(head));
  if (missing === undefined) return null;
  const texts = read();
  if (texts === null) return unread;
  const fits = matchWords(missing);
  const found = texts.find((text) => fits(foldText(text)));
  return found === undefined ? null : cut(found, missing);
}
