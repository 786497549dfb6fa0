import type { Dimension } from './rubric';

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two words differ by one letter: missing, added, changed, or swapped with its neighbour. */
function isNear(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) || swapped;
}

const isMistyped = (word: string, query: string) => query.length > 3 && [-1, 0, 1].some((more) => isNear(query, word.slice(0, query.length + more)));

function holdsInOrder(text: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}

function rank(name: string, query: string): number | null {
  const words = name
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  const begins = words.findIndex((word) => word.startsWith(query));
  if (begins >= 0 || query === '') return Math.max(0, begins);
  if (
    words
      .map((word) => word.slice(0, 1))
      .join('')
      .startsWith(query)
  )
    return 1000;
  if (holdsInOrder(plain(name), query)) return 2000;
  return words.some((word) => isMistyped(word, query)) ? 3000 : null;
}

/**
 * The dimensions that a mention may mean, likeliest first: by number, by the start of a word, by initials, by letters in order, or by the start of a
 * word with one wrong letter.
 */
export function matchDimensions<Named extends Pick<Dimension, 'name'>>(dimensions: readonly Named[], query: string): readonly Named[] {
  const wanted = plain(query);
  const numbered = /^\d+$/.test(wanted) ? dimensions.slice(0, Number(wanted)).slice(Number(wanted) - 1) : [];
  if (query !== '' && wanted === '') return [];
  const named = dimensions
    .map((dimension, index) => ({ dimension, index, place: rank(dimension.name, wanted) }))
    .filter((entry): entry is typeof entry & { place: number } => entry.place !== null && !numbered.includes(entry.dimension))
    .sort((a, b) => a.place - b.place || a.index - b.index);
  return [...numbered, ...named.map(({ dimension }) => dimension)];
}
