import type { Dimension } from './rubric';

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

function rank(name: string, query: string): number | null {
  const words = name.split(/\s+/).map(plain);
  if (words.some((word) => word.startsWith(query))) return words.findIndex((word) => word.startsWith(query));
  const initials = words.map((word) => word.slice(0, 1)).join('');
  if (initials.startsWith(query)) return 10;
  let at = -1;
  for (const letter of query) {
    at = plain(name).indexOf(letter, at + 1);
    if (at < 0) return null;
  }
  return 20;
}

/** The dimensions that a mention may mean, the likeliest first: by number, by the beginning of a word, by initials, or by letters in order. */
export function matchDimensions(dimensions: readonly Dimension[], query: string): readonly Dimension[] {
  if (/^\d+$/.test(query)) return dimensions.slice(Number(query) - 1, Number(query)).filter(() => Number(query) > 0);
  const wanted = plain(query);
  return dimensions
    .map((dimension, index) => ({ dimension, index, place: rank(dimension.name, wanted) }))
    .filter((entry): entry is typeof entry & { place: number } => entry.place !== null)
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ dimension }) => dimension);
}
