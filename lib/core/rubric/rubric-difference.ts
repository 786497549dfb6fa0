import { anchorList, type Dimension, type Rubric, type Rule } from './rubric';

/** One difference between two rubrics: where, the old value and the new; null where there was or is none. */
export type Difference = {
  /** The current name of the dimension that it is in; null for the rubric itself. */
  readonly dimension: string | null;
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
};

const contextWords = { 'live-call': 'live call', 'live-coding': 'live coding', 'take-home': 'take-home', phone: 'phone' } as const;

const forWords = (contexts: readonly (keyof typeof contextWords)[]) =>
  contexts.length === 0 ? '' : ` (${contexts.map((context) => contextWords[context]).join(', ')})`;

function differ(dimension: string | null, what: string, before: string | null, after: string | null): readonly Difference[] {
  return before === after ? [] : [{ dimension, what, before, after }];
}

type Line = { readonly key: string; readonly text: string };

/** Compares lines of one kind: lines with the same key with each other; the others were removed or added. */
function differLines(dimension: string | null, what: string, before: readonly Line[], after: readonly Line[]): readonly Difference[] {
  const was = new Map(before.map(({ key, text }) => [key, text]));
  const is = new Map(after.map(({ key, text }) => [key, text]));
  return [
    ...before.flatMap(({ key, text }) => differ(dimension, what, text, is.get(key) ?? null)),
    ...after.filter(({ key }) => !was.has(key)).flatMap(({ text }) => differ(dimension, what, null, text)),
  ];
}

const cueLines = ({ cues }: Dimension): readonly Line[] => cues.map(({ text, contexts }) => ({ key: text, text: `${text}${forWords(contexts)}` }));

const questionLines = ({ questions }: Dimension): readonly Line[] =>
  questions.map(({ text, minutes, followUps, contexts }) => ({
    key: text,
    text: `${text} ${minutes} min${forWords(contexts)}${followUps.map((followUp) => ` › ${followUp}`).join('')}`,
  }));

const order = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text).join('\n');

/** Compares the order of what both have. */
function differOrder(name: string, what: string, before: readonly Line[], after: readonly Line[]): readonly Difference[] {
  const keys = new Set(before.map(({ key }) => key).filter((key) => after.some((line) => line.key === key)));
  const kept = (lines: readonly Line[]) => order(lines.filter(({ key }) => keys.has(key)).map(({ key }) => ({ text: key })));
  return kept(before) === kept(after) ? [] : [{ dimension: name, what: `Order of ${what}`, before: kept(before), after: kept(after) }];
}

function differDimension(before: Dimension, after: Dimension): readonly Difference[] {
  const { name } = after;
  const anchors = anchorList(before.anchors).flatMap(({ label, text }, index) =>
    differ(name, `Anchor ${label}`, text, anchorList(after.anchors)[index]?.text ?? ''),
  );
  return [
    ...differ(name, 'Name', before.name, after.name),
    ...differ(name, 'Weight', String(before.weight), String(after.weight)),
    ...anchors,
    ...differLines(name, 'Cue', cueLines(before), cueLines(after)),
    ...differOrder(name, 'cues', cueLines(before), cueLines(after)),
    ...differLines(name, 'Question', questionLines(before), questionLines(after)),
    ...differOrder(name, 'questions', questionLines(before), questionLines(after)),
  ];
}

/** A whole dimension as one line. */
const sum = ({ weight, anchors, cues, questions }: Dimension) =>
  `Weight ${weight}, ${Object.values(anchors).filter((text) => text !== '').length} anchors, ${cues.length} cues, ${questions.length} questions`;

const ruleLine = ({ dimensions }: Rubric, rule: Rule): Line => {
  if (rule.rule === 'minimum-count') return { key: '', text: `At least ${rule.count} dimensions at ${rule.score} or higher` };
  const name = dimensions.find(({ id }) => id === rule.dimension)?.name ?? rule.dimension;
  return { key: rule.dimension, text: `${name} at ${rule.score} or higher` };
};

function differHead(before: Rubric, after: Rubric): readonly Difference[] {
  const names = (rubric: Rubric) =>
    rubric.dimensions.filter(({ id }) => [before, after].every(({ dimensions }) => dimensions.some((d) => d.id === id)));
  const place = (rubric: Rubric) => names(rubric).map(({ id }) => id);
  const moved = place(before).join(' ') !== place(after).join(' ');
  const list = (rubric: Rubric) => place(rubric).map((id) => ({ text: after.dimensions.find((dimension) => dimension.id === id)?.name ?? id }));
  return [
    ...differ(null, 'Title', before.title, after.title),
    ...differ(null, 'Role', before.role, after.role),
    ...differ(null, 'Level', before.level, after.level),
    ...(moved ? differ(null, 'Order of dimensions', order(list(before)), order(list(after))) : []),
  ];
}

/** All differences between two rubrics, in the order of the later one. Dimensions are matched by id; version numbers are not compared. */
export function findRubricDifferences(before: Rubric, after: Rubric): readonly Difference[] {
  const was = new Map(before.dimensions.map((dimension) => [dimension.id, dimension]));
  const is = new Set(after.dimensions.map(({ id }) => id));
  const rules = (rubric: Rubric) => rubric.rules.map((rule) => ruleLine(rubric, rule));
  return [
    ...differHead(before, after),
    ...after.dimensions.flatMap((dimension) => {
      const earlier = was.get(dimension.id);
      return earlier === undefined ? differ(dimension.name, 'Dimension', null, sum(dimension)) : differDimension(earlier, dimension);
    }),
    ...before.dimensions.filter(({ id }) => !is.has(id)).flatMap((dimension) => differ(dimension.name, 'Dimension', sum(dimension), null)),
    ...differLines(null, 'Rule', rules(before), rules(after)),
  ];
}
