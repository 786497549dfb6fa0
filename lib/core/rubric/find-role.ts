import { foldText, splitWords } from '../text/fold';

/** Other names for roles, each beside the words that rubrics use. */
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

/** Role names that are written as one word or as two. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bfront[\s-]+end\b/g, 'frontend'],
  [/\bback[\s-]+end\b/g, 'backend'],
  [/\bdev[\s-]+ops\b/g, 'devops'],
];

/** The words of a name in the form in which they are searched. */
export const roleWords = (text: string): readonly string[] =>
  splitWords(joined.reduce((joinedSoFar, [apart, together]) => joinedSoFar.replace(apart, together), foldText(text)));

/** Edit distance: how many letters to change, add, remove or swap with a neighbour to turn one word into the other. */
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

/** Longer words are compared by their first letters only; no word of a role is as long. */
const longest = 40;

/** How many typing mistakes in a word are tolerated. */
const forgiven = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const isMistyped = (typed: string, word: string) => {
  const allowed = forgiven(typed);
  if (allowed === 0) return false;
  const [from, to] = [typed.slice(0, longest), word.slice(0, longest)];
  return countSlips(from, to) <= allowed || countSlips(from, to.slice(0, from.length)) <= allowed;
};

/** How well a typed word matches the words of a name: 0 as a prefix, 1 as a synonym, 2 with typing mistakes; null when it does not. */
export function fitWord(typed: string, words: readonly string[]): number | null {
  const begins = (wanted: string) => words.some((word) => word.startsWith(wanted));
  if (begins(typed)) return 0;
  if (Object.hasOwn(synonyms, typed) && synonyms[typed]?.every(begins)) return 1;
  return words.some((word) => isMistyped(typed, word)) ? 2 : null;
}
