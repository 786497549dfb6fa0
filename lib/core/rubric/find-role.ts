import { foldText, splitWords } from '../text/fold';

/** What people call a role, each beside the words that its rubrics use. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  sre: ['site', 'reliability'],
  devops: ['site', 'reliability'],
  platform: ['site', 'reliability'],
  infrastructure: ['site', 'reliability'],
  operations: ['site', 'reliability'],
  ops: ['site', 'reliability'],
  pm: ['product', 'manager'],
  po: ['product', 'manager'],
  em: ['engineering', 'manager'],
  lead: ['engineering', 'manager'],
  fe: ['frontend'],
  ui: ['frontend'],
  web: ['frontend'],
  be: ['backend'],
  server: ['backend'],
  api: ['backend'],
  developer: ['engineer'],
  dev: ['engineer'],
  programmer: ['engineer'],
  swe: ['engineer'],
  de: ['data'],
  etl: ['data'],
  analytics: ['data'],
  jr: ['junior'],
  entry: ['junior'],
  graduate: ['junior'],
  intermediate: ['mid'],
  middle: ['mid'],
  medior: ['mid'],
  sr: ['senior'],
  principal: ['staff'],
};

/** Names of roles that are written in two words as well as in one. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bfront[\s-]+end\b/g, 'frontend'],
  [/\bback[\s-]+end\b/g, 'backend'],
  [/\bdev[\s-]+ops\b/g, 'devops'],
];

/** The words of a name as they are searched. */
export const roleWords = (text: string): readonly string[] =>
  splitWords(joined.reduce((joinedSoFar, [apart, together]) => joinedSoFar.replace(apart, together), foldText(text)));

/** How many letters have to be changed, added, left out or swapped with their neighbour to make one word the other. */
export function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(cheapest, (before[j - 2] ?? 0) + 1) : cheapest);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Letters beyond which no word of a role goes; a longer one is compared by its beginning. */
const longest = 40;

/** How many slips are forgiven in a word. */
const forgiven = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const isMistyped = (typed: string, word: string) => {
  const allowed = forgiven(typed);
  if (allowed === 0) return false;
  const [from, to] = [typed.slice(0, longest), word.slice(0, longest)];
  return countSlips(from, to) <= allowed || countSlips(from, to.slice(0, from.length)) <= allowed;
};

/** How well one typed word fits the words of a name: 0 as its beginning, 1 by another name for it, 2 mistyped; null when it does not. */
export function fitWord(typed: string, words: readonly string[]): number | null {
  const begins = (wanted: string) => words.some((word) => word.startsWith(wanted));
  if (begins(typed)) return 0;
  if (Object.hasOwn(synonyms, typed) && synonyms[typed]?.every(begins)) return 1;
  return words.some((word) => isMistyped(typed, word)) ? 2 : null;
}
