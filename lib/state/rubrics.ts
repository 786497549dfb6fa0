import { anchorList, type Rubric } from '@/lib/core/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';

/** Every rubric that can be chosen, read whole. */
export const loadRubrics = (): Promise<readonly Rubric[]> => Promise.all(builtInRubrics.map(({ load }) => load()));

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function everyWord({ title, dimensions }: Rubric): string {
  const texts = dimensions.flatMap(({ name, anchors }) => [name, ...anchorList(anchors).map(({ text }) => text)]);
  return wordsIn([title, ...texts].join(' ')).join(' ');
}

/** Those rubrics that hold every typed word, as its beginning, in their title, dimensions or anchors; those with all of them in the title first. */
export function searchRubrics(rubrics: readonly Rubric[], typed: string): readonly Rubric[] {
  const words = wordsIn(typed);
  const holds = (text: string) => words.every((word) => ` ${text}`.includes(` ${word}`));
  const inTitle = ({ title }: Rubric) => holds(wordsIn(title).join(' '));
  const found = rubrics.filter((rubric) => holds(everyWord(rubric)));
  return [...found.filter(inTitle), ...found.filter((rubric) => !inTitle(rubric))];
}

/** Favourites first, then the one used last, then the rest as they stand. */
export function orderRubrics(rubrics: readonly Rubric[], favourites: readonly string[], last: string | null): readonly Rubric[] {
  const rank = ({ id }: Rubric) => (favourites.includes(id) ? 0 : id === last ? 1 : 2);
  return rubrics.toSorted((a, b) => rank(a) - rank(b));
}
