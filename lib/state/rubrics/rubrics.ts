import { fitWord, roleWords } from '@/lib/core/rubric/find-role';
import { anchorList, type Rubric } from '@/lib/core/rubric/rubric';
import { foldText, matchWords } from '@/lib/core/text/fold';

const wordsOfRole = ({ title, role, level }: Rubric): readonly string[] => roleWords([title, role, level].join(' '));

function everyText({ title, role, level, dimensions }: Rubric): string {
  const texts = dimensions.flatMap(({ name, anchors }) => [name, ...anchorList(anchors).map(({ text }) => text)]);
  return foldText([title, role, level, ...texts].join(' '));
}

/** How far from its title, role and level a rubric is called what was typed, 0 for exactly; null when a word does not fit. */
function distanceByRole(rubric: Rubric, typed: string): number | null {
  const words = wordsOfRole(rubric);
  const fits = roleWords(typed).map((word) => fitWord(word, words));
  return fits.every((fit) => fit !== null) ? fits.reduce<number>((sum, fit) => sum + (fit ?? 0), 0) : null;
}

/**
 * The rubrics that are called what was typed, by title, role and level, other names for a role and slips of the fingers included, the nearest first; then
 * those that hold every typed word in their dimensions or anchors.
 */
export function searchRubrics(rubrics: readonly Rubric[], typed: string): readonly Rubric[] {
  const holds = matchWords(typed);
  const byRole = rubrics.map((rubric) => ({ rubric, distance: distanceByRole(rubric, typed) }));
  const called = byRole
    .flatMap(({ rubric, distance }) => (distance === null ? [] : [{ rubric, distance }]))
    .toSorted((a, b) => a.distance - b.distance);
  const exact = called.filter(({ distance }) => distance === 0).map(({ rubric }) => rubric);
  const near = called.filter(({ distance }) => distance > 0).map(({ rubric }) => rubric);
  const inText = rubrics.filter((rubric) => !called.some((entry) => entry.rubric === rubric) && holds(everyText(rubric)));
  return [...exact, ...near, ...inText];
}

/** Favourites first, then those used last, the latest of them first, then the rest as they stand. */
export function orderRubrics(rubrics: readonly Rubric[], favourites: readonly string[], recent: readonly string[]): readonly Rubric[] {
  const rank = ({ id }: Rubric) => {
    if (favourites.includes(id)) return -1;
    const at = recent.indexOf(id);
    return at < 0 ? recent.length : at;
  };
  return rubrics.toSorted((a, b) => rank(a) - rank(b));
}
