import { foldText, isSpaceless, splitWords } from './fold';

/** A matched part of a text: the index of its first character, and the one after its last. */
export type MatchedPart = { readonly start: number; readonly end: number };

/** A folded text, and for each of its characters the index of the original one; the last place is the end of the original. */
export function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = foldText(character);
    for (let index = 0; index < part.length; index++) places.push(at);
    folded += part;
    at += character.length;
  }
  return { folded, places: [...places, at] };
}

function findAll(folded: string, part: string): readonly MatchedPart[] {
  const found: MatchedPart[] = [];
  for (let start = folded.indexOf(part); start >= 0; start = folded.indexOf(part, start + part.length))
    found.push({ start, end: start + part.length });
  return found;
}

/** Parts in order, those that overlap or touch as one. */
export function mergeParts(matches: readonly MatchedPart[]): readonly MatchedPart[] {
  const merged: MatchedPart[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && match.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, match.end) };
    else merged.push(match);
  }
  return merged;
}

/** Where the words of a query occur in a text, in order and without overlap, matched as by `matchWords`. */
export function findMatches(text: string, query: string): readonly MatchedPart[] {
  const parts = foldText(query)
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return [];
  const { folded, places } = foldWithPlaces(text);
  const found = parts.flatMap((part) => {
    const whole = findAll(folded, part);
    return whole.length > 0 || !isSpaceless(part) ? whole : splitWords(part).flatMap((word) => findAll(folded, word));
  });
  return mergeParts(found.map(({ start, end }) => ({ start: places[start] ?? 0, end: places[end] ?? text.length })));
}
