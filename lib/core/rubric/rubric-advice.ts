import { findJudgement, judgesThePerson, tooAlike } from './anchor-quality';
import { anchorList, type Dimension, type Rubric } from './rubric';
import type { Path } from './rubric-faults';

/** What would make a rubric better, where, and how much it matters. It never keeps a rubric from being used. */
export type Advice = { readonly path: Path; readonly text: string; readonly strength: 'note' | 'strong' };

const [fewest, most, far] = [6, 8, 10];
const anchorKeys = ['low', 'three', 'four', 'five'] as const;

const note = (path: Path, text: string): Advice => ({ path, text, strength: 'note' });
const strong = (path: Path, text: string): Advice => ({ path, text, strength: 'strong' });

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

function adviseNumber({ dimensions: { length } }: Rubric): readonly Advice[] {
  const has = count(length, 'dimension');
  if (length > far)
    return [strong(['dimensions'], `${has}: nobody can listen for that many at once. Six to eight work; move the rest to another interview.`)];
  if (length > most) return [note(['dimensions'], `${has}: six to eight are what an interviewer can listen for.`)];
  return length < fewest ? [note(['dimensions'], `${has}: with fewer than six, one impression colours the whole.`)] : [];
}

function adviseAlike(name: string, anchors: ReturnType<typeof anchorList>, path: Path): readonly Advice[] {
  return anchors.flatMap((one, index) =>
    anchors
      .slice(index + 1)
      .filter((other) => one.text !== '' && other.text !== '' && tooAlike(one.text, other.text))
      .map((other) => note([...path, anchorKeys[index] ?? ''], `${name}: the anchors of ${one.label} and ${other.label} say nearly the same.`)),
  );
}

function adviseWords(name: string, text: string, path: Path): readonly Advice[] {
  return judgesThePerson(text).map((word) => note(path, `${name}: “${word}” judges the person. ${findJudgement(word)?.instead ?? ''}`));
}

function adviseAnchors({ name, anchors }: Dimension, at: number): readonly Advice[] {
  const path = ['dimensions', at, 'anchors'];
  const all = anchorList(anchors);
  const missing = all.flatMap(({ label, text }, index) =>
    text.trim() === '' ? [strong([...path, anchorKeys[index] ?? ''], `${name}: the anchor of ${label} is missing.`)] : [],
  );
  const words = all.flatMap(({ text }, index) => adviseWords(name, text, [...path, anchorKeys[index] ?? '']));
  return [...missing, ...adviseAlike(name, all, path), ...words];
}

function adviseWeights({ dimensions }: Rubric): readonly Advice[] {
  if (dimensions.length > 0 && dimensions.every(({ weight }) => weight === 0))
    return [strong(['dimensions', 0, 'weight'], 'Every weight is 0: there will be no score.')];
  return dimensions.flatMap(({ name, weight }, at) =>
    weight === 0 ? [note(['dimensions', at, 'weight'], `${name}: its weight is 0, so its rating does not count.`)] : [],
  );
}

function adviseRules({ rules, dimensions }: Rubric): readonly Advice[] {
  return rules.flatMap((rule, at) =>
    rule.rule === 'minimum-count' && rule.count > dimensions.length
      ? [strong(['rules', at, 'count'], `The rule asks for ${count(rule.count, 'dimension')} of ${dimensions.length}: nobody can meet it.`)]
      : [],
  );
}

/** What would make a rubric better, in the rubric's order, after what concerns the whole of it. */
export const findAdvice = (rubric: Rubric): readonly Advice[] => [
  ...adviseNumber(rubric),
  ...adviseRules(rubric),
  ...adviseWeights(rubric),
  ...rubric.dimensions.flatMap(adviseAnchors),
];
