import type { JudgedTurn } from './judge-talk.ts';

/** How good suggestions are; all are shares from 0 to 1, and 0 where there is nothing to count. */
export type Figures = { readonly top1: number; readonly precision: number; readonly coverage: number; readonly noneShown: number };

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean) =>
  items.length === 0 ? 0 : Math.round((10_000 * items.filter(holds).length) / items.length) / 10_000;

/** Whether a dimension is the label of a turn, or one that is acceptable too. */
export const isRight = ({ turn }: Pick<JudgedTurn, 'turn'>, dimension: string): boolean =>
  turn.dimension !== null && (turn.dimension === dimension || turn.also.includes(dimension));

const isShown = ({ suggestion }: JudgedTurn) => suggestion.dimension !== null;

/** The four figures of judged turns: `top1`, `precision` of what is shown, `coverage` of the labelled, `noneShown` of those that are evidence of nothing. */
export function countFigures(judged: readonly JudgedTurn[]): Figures {
  const labelled = judged.filter(({ turn }) => turn.dimension !== null);
  const empty = judged.filter(({ turn }) => turn.dimension === null);
  return {
    top1: share(labelled, (one) => isRight(one, one.suggestion.guess)),
    precision: share(judged.filter(isShown), (one) => isRight(one, one.suggestion.guess)),
    coverage: share(labelled, isShown),
    noneShown: share(empty, isShown),
  };
}
