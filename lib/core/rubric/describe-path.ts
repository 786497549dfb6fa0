import type { Path } from './rubric-faults';

const fields: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  title: 'Title',
  role: 'Role',
  level: 'Level',
  version: 'Version',
  dimensions: 'Dimensions',
  rules: 'Rules',
  weight: 'weight',
  low: 'anchor 1–2',
  three: 'anchor 3',
  four: 'anchor 4',
  five: 'anchor 5',
  minutes: 'minutes',
  contexts: 'kinds of interview',
  count: 'number of dimensions',
  score: 'score',
  dimension: 'dimension',
};
const items: Readonly<Record<string, string>> = {
  cues: 'cue',
  questions: 'question',
  followUps: 'follow-up',
  rules: 'Rule',
  dimensions: 'Dimension',
};

/** The words for the parts of a path; a number counts from one and follows the name of its list. */
function partsOf(path: Path): readonly string[] {
  return path.flatMap((key, at) => {
    const before = path[at - 1];
    if (typeof key === 'number') return [`${items[String(before)] ?? 'number'} ${key + 1}`];
    if (typeof path[at + 1] === 'number') return [];
    return key === 'anchors' || key === 'text' ? [] : [fields[key] ?? key];
  });
}

/** A path in a rubric in words, such as “Dimension 2, cue 3”; a dimension is called by its name where that is known. Empty for the rubric itself. */
export function describePath(path: Path, names: readonly string[] = []): string {
  const [first, at, ...rest] = path;
  const name = first === 'dimensions' && typeof at === 'number' ? (names[at] ?? '') : '';
  return (name === '' ? partsOf(path) : [name, ...partsOf(rest)]).join(', ');
}
