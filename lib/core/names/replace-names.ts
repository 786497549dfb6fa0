import type { MatchedPart } from '@/lib/core/text/find-matches';
import { findNameForms } from './find-name-forms';

/** A name, and what stands in its place. */
export type Replacement = { readonly name: string; readonly by: string };

type Place = MatchedPart & { readonly by: string };

/** The places of all names, in order; those that overlap are one, with the replacement of the longest. */
function listPlaces(text: string, replacements: readonly Replacement[]): readonly Place[] {
  const all = replacements.flatMap(({ name, by }) => findNameForms(text, name).map((part) => ({ ...part, by })));
  const joined: Place[] = [];
  for (const place of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || place.start >= last.end) joined.push(place);
    else {
      const longest = place.end - place.start > last.end - last.start ? place : last;
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end), by: longest.by };
    }
  }
  return joined;
}

const capitalise = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en'));

/** A replacement as it fits its place: without a second article, with a capital where a sentence begins, and as a possessive where the name was one. */
function fitPlace({ start, end, by }: Place, text: string): string {
  const before = text.slice(0, start);
  const bare = /\b(?:an?|the)\s+$/i.test(before) ? by.replace(/^(?:an?|the) /, '') : by;
  const owned = /['’ʼ`´]s?$/iu.test(text.slice(start, end)) ? `${bare}’s` : bare;
  return /(?:^|\n\s*|[\p{L}\p{N}”")]{2}[.!?][”’"»)]?\s+|[“"„«])$/u.test(before) ? capitalise(owned) : owned;
}

/** A text with each name replaced, in whatever form it occurs. */
export function replaceNames(text: string, replacements: readonly Replacement[]): string {
  let [replaced, at] = ['', 0];
  for (const place of listPlaces(text, replacements)) {
    replaced += text.slice(at, place.start) + fitPlace(place, text);
    at = place.end;
  }
  return replaced + text.slice(at);
}

/** The names that occur in a text, in whatever form. */
export const namesLeft = (text: string, names: readonly string[]): readonly string[] => names.filter((name) => findNameForms(text, name).length > 0);
