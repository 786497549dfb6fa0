import { foldWithPlaces, type MatchedPart, mergeParts } from '@/lib/core/text/find-matches';
import { foldText, isSpaceless } from '@/lib/core/text/fold';
import { companyEnds } from './word-lists';

/** From how many letters on a capitalised word that begins with a name counts as a form of it, whatever follows. */
const distinctive = 5;
/** The fewest letters of a name that can have another ending. */
const inflectable = 3;

/** Endings of short names in European languages; a name's last vowel may give way to one of the second kind. */
const endings = new Set('s es n en ns e a i o u y em om am ie ow owi ego in ina ova ovi la ista ka ko'.split(' '));
const vowelEndings = new Set('a e i o u y ie em om ou ei am ach ami'.split(' '));

/** A folded text with the original, which tells capitals. */
type Searched = { readonly text: string; readonly folded: string; readonly places: readonly number[] };

const originalAt = ({ text, places }: Searched, at: number): string => text[places[at] ?? text.length] ?? '';
const isCapital = (searched: Searched, at: number): boolean => !/\p{Ll}/u.test(originalAt(searched, at));

/** Whether a word goes on from one place of a text to the next: both are letters, or both are digits, without a capital after a small letter. */
function isJoined(searched: Searched, at: number): boolean {
  const [before = '', after = ''] = [searched.folded[at - 1], searched.folded[at]];
  if (/\p{N}/u.test(before) && /\p{N}/u.test(after)) return true;
  if (!(/\p{L}/u.test(before) && /\p{L}/u.test(after))) return false;
  return !(/\p{Ll}/u.test(originalAt(searched, at - 1)) && /\p{Lu}/u.test(originalAt(searched, at)));
}

/** The end of the word that goes on at a place. */
function wordEnd(searched: Searched, from: number): number {
  let end = from;
  while (end < searched.folded.length && isJoined(searched, end)) end++;
  return end;
}

/** The end of an apostrophe with an ending, as in “Ann’s” or “James’”; the place itself where there is none. */
function possessiveEnd(folded: string, at: number): number {
  const [whole = ''] =
    /^['’ʼ`´]\p{L}{1,4}(?!\p{L})/u.exec(folded.slice(at)) ?? (folded[at - 1] === 's' ? /^['’ʼ`´](?!\p{L})/u.exec(folded.slice(at)) : null) ?? [];
  return at + whole.length;
}

type Form = { readonly words: readonly string[]; readonly allows: (rest: string, isCapital: boolean) => boolean };

/** A name as it is looked for: as it is, and without its last vowel, which another may replace. */
function formsOf(words: readonly string[]): readonly Form[] {
  const last = words.at(-1) ?? '';
  const letters = words.join('').length;
  const whole: Form = {
    words,
    allows: (rest, capital) =>
      rest === '' || (letters >= inflectable && (rest === 's' || (capital && (letters >= distinctive || endings.has(rest))))),
  };
  if (last.length <= inflectable || !/[aeiouy]$/.test(last)) return [whole];
  return [whole, { words: [...words.slice(0, -1), last.slice(0, -1)], allows: (rest, capital) => capital && vowelEndings.has(rest) }];
}

function findForm(searched: Searched, { words, allows }: Form): readonly MatchedPart[] {
  const found: MatchedPart[] = [];
  const anywhere = isSpaceless(words.join(''));
  const pattern = new RegExp(words.join('[^\\p{L}\\p{N}\\n]{0,3}'), 'gu');
  for (let match = pattern.exec(searched.folded); match !== null; match = pattern.exec(searched.folded)) {
    const [start, stem] = [match.index, match.index + match[0].length];
    const end = anywhere ? stem : wordEnd(searched, stem);
    const fits = anywhere || (!isJoined(searched, start) && allows(searched.folded.slice(stem, end), isCapital(searched, start)));
    if (fits) found.push({ start, end: possessiveEnd(searched.folded, end) });
    else pattern.lastIndex = start + 1;
  }
  return found;
}

const companyEnd = new RegExp(`^,?[ \\u00a0]+(?:${companyEnds})(?!\\p{L})`, 'u');

/** A part with the sign that a name begins with, as the + of a telephone number, and with what companies put behind theirs. */
function widen({ start, end }: MatchedPart, text: string, name: string): MatchedPart {
  const [sign = ''] = /^[^\p{L}\p{M}\p{N}]+/u.exec(name) ?? [];
  const [suffix = ''] = companyEnd.exec(text.slice(end, end + 24)) ?? [];
  return { start: text.endsWith(sign, start) ? start - sign.length : start, end: end + suffix.length };
}

/**
 * Where a name occurs in a text in any form: in any case, with or without accents, joined with other words by signs or capitals, as a possessive,
 * and where its first
 * letter is a capital with another ending; with what companies put behind their names.
 */
export function findNameForms(text: string, name: string): readonly MatchedPart[] {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const searched = { text, ...foldWithPlaces(text) };
  const placeOf = (at: number) => searched.places[at] ?? text.length;
  const found = formsOf(words).flatMap((form) => findForm(searched, form));
  return mergeParts(found.map(({ start, end }) => widen({ start: placeOf(start), end: placeOf(end) }, text, name)));
}
