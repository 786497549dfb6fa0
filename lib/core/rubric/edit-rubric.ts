import type { AnchorTexts, Dimension, Rubric } from './rubric';

/** A new dimension without text. */
const blankDimension = (id: string, weight: number): Dimension => ({
  id,
  name: '',
  weight,
  anchors: { low: '', three: '', four: '', five: '' },
  cues: [],
  questions: [],
});

/** A new rubric to write: one dimension, no text. */
export const blankRubric = (id: string): Rubric => ({
  id,
  version: 1,
  title: '',
  role: '',
  level: 'mid',
  dimensions: [blankDimension('dimension-1', 20)],
  rules: [],
});

/** Adds a dimension at the end, with an unused id. Its weight is an equal share of the sum. */
export function addDimension(rubric: Rubric): Rubric {
  const taken = new Set(rubric.dimensions.map(({ id }) => id));
  const { length } = rubric.dimensions;
  const numbers = Array.from({ length: length + 1 }, (_, index) => `dimension-${index + 1}`);
  const id = numbers.find((candidate) => !taken.has(candidate)) ?? `dimension-${length + 1}`;
  const weight = length === 0 ? 20 : Math.round(sumWeights(rubric.dimensions) / length);
  return { ...rubric, dimensions: [...rubric.dimensions, blankDimension(id, weight)] };
}

/** Removes a dimension and the rules about it. */
export function removeDimension(rubric: Rubric, at: number): Rubric {
  const gone = rubric.dimensions[at]?.id;
  return {
    ...rubric,
    dimensions: rubric.dimensions.filter((_, index) => index !== at),
    rules: rubric.rules.filter((rule) => rule.rule !== 'minimum-score' || rule.dimension !== gone),
  };
}

/** Moves an item of a list; unchanged when the position does not exist. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length || from === to) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Changes fields of one dimension. */
export const changeDimension = (rubric: Rubric, at: number, fields: Partial<Omit<Dimension, 'id'>>): Rubric => ({
  ...rubric,
  dimensions: rubric.dimensions.map((dimension, index) => (index === at ? { ...dimension, ...fields } : dimension)),
});

/** Changes one anchor of a dimension. */
export const changeAnchor = (rubric: Rubric, at: number, key: keyof AnchorTexts, text: string): Rubric =>
  changeDimension(rubric, at, { anchors: { low: '', three: '', four: '', five: '', ...rubric.dimensions[at]?.anchors, [key]: text } });

/** The sum of the weights. */
export const sumWeights = (dimensions: readonly Dimension[]): number => dimensions.reduce((sum, { weight }) => sum + weight, 0);

/** A weight as a share of the sum, in words. */
export const describeShare = (weight: number, sum: number): string => {
  if (sum === 0) return '0 %';
  const share = (weight / sum) * 100;
  return `${share > 0 && share < 1 ? '<1' : Math.round(share)} %`;
};

/** Weights in the same proportions, as integers with the sum 100; equal ones where all were 0. The largest remainders are rounded up. */
export function normaliseWeights(rubric: Rubric): Rubric {
  const sum = sumWeights(rubric.dimensions);
  const { length } = rubric.dimensions;
  const exact = rubric.dimensions.map(({ weight }) => (sum === 0 ? 100 / length : (weight / sum) * 100));
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((total, floor) => total + floor, 0);
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(order.slice(0, missing).map(({ index }) => index));
  const dimensions = rubric.dimensions.map((dimension, index) => ({ ...dimension, weight: (floors[index] ?? 0) + (raised.has(index) ? 1 : 0) }));
  return { ...rubric, dimensions };
}

/** The score below which a dimension counts as too low; null when none is set. */
export function findMinimum({ rules }: Rubric, dimension: string): number | null {
  const rule = rules.find((candidate) => candidate.rule === 'minimum-score' && candidate.dimension === dimension);
  return rule?.score ?? null;
}

/** Sets or removes the minimum score of a dimension. */
export function setMinimum(rubric: Rubric, dimension: string, score: number | null): Rubric {
  const others = rubric.rules.filter((rule) => rule.rule !== 'minimum-score' || rule.dimension !== dimension);
  return { ...rubric, rules: score === null ? others : [...others, { rule: 'minimum-score', dimension, score }] };
}

/** How many dimensions must reach which score; null when there is no such rule. */
export const findCountRule = ({ rules }: Rubric) => rules.find((rule) => rule.rule === 'minimum-count') ?? null;

/** Sets or removes the rule for how many dimensions must reach a score. */
export function setCountRule(rubric: Rubric, rule: { readonly count: number; readonly score: number } | null): Rubric {
  const others = rubric.rules.filter((candidate) => candidate.rule !== 'minimum-count');
  return { ...rubric, rules: rule === null ? others : [{ rule: 'minimum-count', ...rule }, ...others] };
}
