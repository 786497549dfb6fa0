import { type MatchedPart, mergeParts } from '@/lib/core/text/find-matches';
import { foldText } from '@/lib/core/text/fold';
import { findCapitalRuns, type RunKind } from './capital-runs';
import { type ContactKind, findContacts } from './contacts';
import { findNameForms } from './find-name-forms';
import { getPlacePattern } from './places';

/** What a found name names. */
export type NameKind = 'candidate' | 'interviewer' | RunKind | ContactKind;

/** Who is known by name in a text. */
export type KnownPeople = { readonly candidate: string; readonly interviewer: string };

/** A name in a text: how it is written, what it seems to name, the how-manieth of its kind from 0 on, and where it occurs in any form. */
export type FoundName = { readonly name: string; readonly kind: NameKind; readonly place: number; readonly parts: readonly MatchedPart[] };

/** Words of a name that alone name nobody. */
const particles = new Set('de da do di du del la le van von der den dos das bin ibn al el ben mac mc st jr sr dr mr ms'.split(' '));

/** A person's whole name, then its words that can name them alone. */
export function namesOf(person: string): readonly string[] {
  const words = person.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => [...foldText(word)].length > 1 && !particles.has(foldText(word)));
  return [...new Set([person.trim(), ...words])].filter((name) => name !== '');
}

/** A list of names that takes each form once: a later name stands in it only for where no earlier one does. */
function createFound(text: string) {
  const found: Omit<FoundName, 'place'>[] = [];
  const isCovered = (part: MatchedPart) => found.some(({ parts }) => parts.some(({ start, end }) => part.start < end && start < part.end));
  const take = (name: string, kind: NameKind, parts = findNameForms(text, name)) => {
    const own = parts.filter((part) => !isCovered(part));
    if (own.length > 0) found.push({ name, kind, parts: own });
  };
  return { found, isCovered, take };
}

type Found = ReturnType<typeof createFound>;

function takeKnown({ take }: Found, { candidate, interviewer }: KnownPeople): void {
  for (const name of namesOf(candidate)) take(name, 'candidate');
  for (const name of namesOf(interviewer)) take(name, 'interviewer');
}

function takePlaces({ take }: Found, text: string): void {
  for (const name of new Set([...text.matchAll(getPlacePattern())].map(([match]) => match))) take(name, 'place');
}

const wordsOf = ({ start, end }: MatchedPart, text: string): readonly MatchedPart[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}’']{2,}/gu)].map(({ index, 0: one }) => ({
    start: start + index,
    end: start + index + one.length,
  }));

/** Company names and persons that a cue tells come before what is only capitalised. */
function takeRuns({ take, isCovered }: Found, text: string): void {
  const runs = findCapitalRuns(text);
  for (const run of [...runs.filter(({ kind }) => kind !== 'other'), ...runs.filter(({ kind }) => kind === 'other')])
    for (const { start, end } of isCovered(run) ? wordsOf(run, text) : [run]) if (!isCovered({ start, end })) take(text.slice(start, end), run.kind);
}

/**
 * What in a text can be the name of a person, a company or a place, or reach somebody, in the order in which it occurs. It finds much and never all:
 * a person has to read the text.
 */
export function findNames(text: string, known: KnownPeople): readonly FoundName[] {
  const list = createFound(text);
  for (const { start, end, kind } of findContacts(text)) list.take(text.slice(start, end), kind, [{ start, end }]);
  takeKnown(list, known);
  takePlaces(list, text);
  takeRuns(list, text);
  const inOrder = list.found
    .map((one) => ({ ...one, parts: mergeParts(one.parts) }))
    .toSorted((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  return inOrder.map((one, at) => ({ ...one, place: inOrder.slice(0, at).filter(({ kind }) => kind === one.kind).length }));
}
