import { because, type NoParams, type ReasonOf } from '@/lib/core/reasons';
import { findJudgement, type Judgement, judgesThePerson, tooAlike } from './anchor-quality';
import { anchorList, type Dimension, type Rubric } from './rubric';
import type { Path } from './rubric-faults';

type Counted = { readonly count: number };
type Named = { readonly name: string };

/** The parameters of each advice; `name` is the dimension's, `label`, `one` and `other` are scores as written beside an anchor. */
export type AdviceParams = {
  readonly 'far-too-many-dimensions': Counted;
  readonly 'too-many-dimensions': Counted;
  readonly 'too-few-dimensions': Counted;
  readonly 'anchors-alike': Named & { readonly one: string; readonly other: string };
  readonly 'anchor-missing': Named & { readonly label: string };
  readonly 'judging-word': Named & { readonly word: string; readonly judgement: Judgement };
  readonly 'all-weights-zero': NoParams;
  readonly 'weight-zero': Named;
  readonly 'rule-unmeetable': Counted & { readonly dimensions: number };
};

/** What would make a rubric better. */
export type AdviceReason = ReasonOf<AdviceParams>;

/** How to improve a rubric: what, where, and how much it matters. Advice never prevents using the rubric. */
export type Advice = { readonly path: Path; readonly reason: AdviceReason; readonly strength: 'note' | 'strong' };

const [fewest, most, far] = [6, 8, 10];
const anchorKeys = ['low', 'three', 'four', 'five'] as const;

const note = (path: Path, reason: AdviceReason): Advice => ({ path, reason, strength: 'note' });
const strong = (path: Path, reason: AdviceReason): Advice => ({ path, reason, strength: 'strong' });

function adviseNumber({ dimensions: { length: count } }: Rubric): readonly Advice[] {
  const path = ['dimensions'];
  if (count > far) return [strong(path, because('far-too-many-dimensions', { count }))];
  if (count > most) return [note(path, because('too-many-dimensions', { count }))];
  return count < fewest ? [note(path, because('too-few-dimensions', { count }))] : [];
}

function adviseAlike(name: string, anchors: ReturnType<typeof anchorList>, path: Path): readonly Advice[] {
  return anchors.flatMap((one, index) =>
    anchors
      .slice(index + 1)
      .filter((other) => one.text !== '' && other.text !== '' && tooAlike(one.text, other.text))
      .map((other) => note([...path, anchorKeys[index] ?? ''], because('anchors-alike', { name, one: one.label, other: other.label }))),
  );
}

function adviseWords(name: string, text: string, path: Path): readonly Advice[] {
  return judgesThePerson(text).flatMap((word) => {
    const judgement = findJudgement(word);
    return judgement === null ? [] : [note(path, because('judging-word', { name, word, judgement }))];
  });
}

function adviseAnchors({ name, anchors }: Dimension, at: number): readonly Advice[] {
  const path = ['dimensions', at, 'anchors'];
  const all = anchorList(anchors);
  const missing = all.flatMap(({ label, text }, index) =>
    text.trim() === '' ? [strong([...path, anchorKeys[index] ?? ''], because('anchor-missing', { name, label }))] : [],
  );
  const words = all.flatMap(({ text }, index) => adviseWords(name, text, [...path, anchorKeys[index] ?? '']));
  return [...missing, ...adviseAlike(name, all, path), ...words];
}

function adviseWeights({ dimensions }: Rubric): readonly Advice[] {
  if (dimensions.length > 0 && dimensions.every(({ weight }) => weight === 0))
    return [strong(['dimensions', 0, 'weight'], because('all-weights-zero', {}))];
  return dimensions.flatMap(({ name, weight }, at) => (weight === 0 ? [note(['dimensions', at, 'weight'], because('weight-zero', { name }))] : []));
}

function adviseRules({ rules, dimensions }: Rubric): readonly Advice[] {
  return rules.flatMap((rule, at) =>
    rule.rule === 'minimum-count' && rule.count > dimensions.length
      ? [strong(['rules', at, 'count'], because('rule-unmeetable', { count: rule.count, dimensions: dimensions.length }))]
      : [],
  );
}

/** All advice on a rubric, in its order; advice on the rubric as a whole comes first. */
export const findAdvice = (rubric: Rubric): readonly Advice[] => [
  ...adviseNumber(rubric),
  ...adviseRules(rubric),
  ...adviseWeights(rubric),
  ...rubric.dimensions.flatMap(adviseAnchors),
];
