import { fitWord, roleWords } from '@/lib/core/rubric/find-role';
import { anchorList, type Rubric } from '@/lib/core/rubric/rubric';
import { foldText, matchWords } from '@/lib/core/text/fold';

const wordsOfRole = ({ title, role, level }: Rubric): readonly string[] => roleWords([title, role, level].join(' '));

function everyText({ title, role, level, dimensions }: Rubric): string {
  const texts = dimensions.flatMap(({ name, anchors }) => [name, ...anchorList(anchors).map(({ text }) => text)]);
  return foldText([title, role, level, ...texts].join(' '));
}

/** How far a rubric's title, role and level are from the typed text, 0 for exact; null when a word does not match. */
function distanceByRole(rubric: Rubric, typed: string): number | null {
  const words = wordsOfRole(rubric);
  const fits = roleWords(typed).map((word) => fitWord(word, words));
  return fits.every((fit) => fit !== null) ? fits.reduce<number>((sum, fit) => sum + (fit ?? 0), 0) : null;
}

/**
 * The rubrics that match the typed text: by title, role and level, including synonyms and typing mistakes, nearest first; then those with every word
 * in their dimensions or anchors.
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

/** Favourites first, then the last used ones, then the rest in their order. */
export function orderRubrics(rubrics: readonly Rubric[], favourites: readonly string[], recent: readonly string[]): readonly Rubric[] {
  const rank = ({ id }: Rubric) => {
    if (favourites.includes(id)) return -1;
    const at = recent.indexOf(id);
    return at < 0 ? recent.length : at;
  };
  return rubrics.toSorted((a, b) => rank(a) - rank(b));
}
