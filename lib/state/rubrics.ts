import { anchorList, type Rubric } from '@/lib/core/rubric';

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const headOf = ({ title, role, level }: Rubric): string => wordsIn([title, role, level].join(' ')).join(' ');

function everyWord(rubric: Rubric): string {
  const { dimensions } = rubric;
  const texts = dimensions.flatMap(({ name, anchors }) => [name, ...anchorList(anchors).map(({ text }) => text)]);
  return `${headOf(rubric)} ${wordsIn(texts.join(' ')).join(' ')}`;
}

/** Those rubrics that hold every typed word, as its beginning, in their title, role, level, dimensions or anchors; those with all of them in the first three first. */
export function searchRubrics(rubrics: readonly Rubric[], typed: string): readonly Rubric[] {
  const words = wordsIn(typed);
  const holds = (text: string) => words.every((word) => ` ${text}`.includes(` ${word}`));
  const inHead = (rubric: Rubric) => holds(headOf(rubric));
  const found = rubrics.filter((rubric) => holds(everyWord(rubric)));
  return [...found.filter(inHead), ...found.filter((rubric) => !inHead(rubric))];
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
