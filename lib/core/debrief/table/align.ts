import { foldText } from '@/lib/core/text/fold';
import type { DebriefScorecard } from '../debrief-scorecard';

/** A dimension of several scorecards: its ids and names in the order of the scorecards; more than one id where rubrics were aligned by name. */
export type AlignedDimension = { readonly ids: readonly string[]; readonly names: readonly string[] };

type Rated = Pick<DebriefScorecard, 'data'>;

/** A name without case, accents, spaces and dashes; signs that tell names apart stay, as in C++ and C#. */
const foldName = (name: string): string =>
  foldText(name)
    .replaceAll('&', 'and')
    .replace(/[\s\p{Pd}]+/gu, '');

/** The folded names of each id, in the order in which the ids appear. */
function listNames(scorecards: readonly Rated[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { data } of scorecards)
    for (const { id, name } of data.rubric.dimensions) names.set(id, (names.get(id) ?? new Set()).add(foldName(name)));
  return names;
}

/** Every id that has a name of the first one, or one of an id that does, and so on. */
function listNamesakes(first: string, names: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const group = new Set([first]);
  // The set grows during the loop.
  for (const id of group) for (const [other, its] of names) if ([...its].some((name) => names.get(id)?.has(name) === true)) group.add(other);
  return [...names.keys()].filter((id) => group.has(id));
}

const hasSeveral = (ids: readonly string[], { data }: Rated): boolean => data.rubric.dimensions.filter(({ id }) => ids.includes(id)).length > 1;

/**
 * The dimensions of scorecards, each in the order in which it first appears: the same id is the same dimension; different ids with the same name are
 * one too, unless a scorecard has two of them.
 */
export function alignDimensions(scorecards: readonly Rated[]): readonly AlignedDimension[] {
  const names = listNames(scorecards);
  const placed = new Set<string>();
  const groups: (readonly string[])[] = [];
  for (const id of names.keys()) {
    if (placed.has(id)) continue;
    const all = listNamesakes(id, names);
    const group = scorecards.some((scorecard) => hasSeveral(all, scorecard)) ? [id] : all;
    for (const member of group) placed.add(member);
    groups.push(group);
  }
  const namesOf = (ids: readonly string[]) =>
    scorecards.flatMap(({ data }) => data.rubric.dimensions.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  return groups.map((ids) => ({ ids, names: [...new Set(namesOf(ids))] }));
}
