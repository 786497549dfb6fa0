import type * as z from 'zod/mini';
import { because, type NoParams, type ReasonOf } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { tidyTexts } from '@/lib/core/text/tidy-text';
import { type Rubric, rubricSchema } from './rubric';

/** A path in a rubric: the keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** The parameters of each fault. A bound is the number that was exceeded; `found` is null where nothing was counted. */
export type FaultParams = {
  readonly empty: NoParams;
  readonly 'too-many-characters': { readonly most: number };
  readonly 'too-few': { readonly least: number };
  readonly 'too-many': { readonly most: number; readonly found: number | null };
  readonly 'too-small': { readonly least: number };
  readonly 'too-large': { readonly most: number };
  readonly 'not-one-of': { readonly values: readonly string[] };
  readonly 'wrong-type': { readonly expected: string; readonly isMissing: boolean };
  readonly unreadable: NoParams;
  readonly 'cue-twice': { readonly text: string };
  readonly 'question-twice': { readonly text: string };
  readonly 'id-twice': { readonly id: string };
  readonly 'name-twice': { readonly name: string };
  /** `dimension` is null for the rule about the number of dimensions. */
  readonly 'rule-twice': { readonly dimension: string | null };
  readonly 'no-such-dimension': { readonly id: string };
  readonly 'half-character': NoParams;
  readonly 'too-long-in-all': { readonly length: number; readonly most: number };
};

/** What makes a rubric unusable. */
export type FaultReason = ReasonOf<FaultParams>;

/** What makes a rubric unusable, and where. */
export type Fault = { readonly path: Path; readonly reason: FaultReason };

/** The most characters in all texts of a rubric together: about a hundred printed pages. */
export const textLimit = 150_000;

type Issue = z.core.$ZodIssue;

function judgeBound(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): FaultReason {
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    if (issue.origin === 'string') return because('empty', {});
    return issue.origin === 'array' ? because('too-few', { least }) : because('too-small', { least });
  }
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return because('too-many-characters', { most });
  return issue.origin === 'array' ? because('too-many', { most, found: null }) : because('too-large', { most });
}

function judge(issue: Issue): FaultReason {
  if (issue.code === 'too_small' || issue.code === 'too_big') return judgeBound(issue);
  if (issue.code === 'invalid_value') return because('not-one-of', { values: issue.values.map(String) });
  if (issue.code === 'invalid_type') return because('wrong-type', { expected: issue.expected, isMissing: issue.input === undefined });
  return because('unreadable', {});
}

/** The issues of the one alternative that was meant: the one whose literals match. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((errors) => !errors.some(({ code }) => code === 'invalid_value')) ?? issue.errors[0] ?? [];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const mostFaults = 20;

const pathOf = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** The faults that zod found, at most twenty. */
export const faultsOf = (error: z.core.$ZodError): readonly Fault[] =>
  error.issues
    .slice(0, mostFaults)
    .flatMap(unfold)
    .map((issue) => ({ path: pathOf(issue.path), reason: judge(issue) }));

/** Every item of a list whose reason, with the same parameters, has occurred before. */
function findRepeats<Item>(items: readonly Item[], path: Path, reasonOf: (item: Item) => FaultReason): readonly Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const reason = reasonOf(item);
    const key = JSON.stringify(reason.params);
    if (seen.has(key)) return [{ path: [...path, index], reason }];
    seen.add(key);
    return [];
  });
}

function findRepeated({ dimensions, rules }: Rubric): readonly Fault[] {
  const within = dimensions.flatMap(({ cues, questions }, index) => [
    ...findRepeats(cues, ['dimensions', index, 'cues'], ({ text }) => because('cue-twice', { text })),
    ...findRepeats(questions, ['dimensions', index, 'questions'], ({ text }) => because('question-twice', { text })),
  ]);
  return [
    ...findRepeats(dimensions, ['dimensions'], ({ id }) => because('id-twice', { id })),
    ...findRepeats(dimensions, ['dimensions'], ({ name }) => because('name-twice', { name })),
    ...findRepeats(rules, ['rules'], (rule) => because('rule-twice', { dimension: rule.rule === 'minimum-score' ? rule.dimension : null })),
    ...within,
  ];
}

function findStray({ dimensions, rules }: Rubric): readonly Fault[] {
  const known = new Set(dimensions.map(({ id }) => id));
  return rules.flatMap((rule, index) =>
    rule.rule === 'minimum-score' && !known.has(rule.dimension)
      ? [{ path: ['rules', index, 'dimension'], reason: because('no-such-dimension', { id: rule.dimension }) }]
      : [],
  );
}

/** The fields that hold one of a few fixed words, not a text. */
const worded: ReadonlySet<string> = new Set(['contexts', 'rule', 'level']);

/** Every text in plain data, with its path. */
function listTexts(value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => listTexts(inner, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => (worded.has(key) ? [] : listTexts(inner, [...path, key])));
}

function findUnfit(rubric: Rubric): readonly Fault[] {
  const texts = listTexts(rubric);
  const broken = texts.filter(({ text }) => !text.isWellFormed()).map(({ path }) => ({ path, reason: because('half-character', {}) }));
  const empty = texts
    .filter(({ path, text }) => text === '' && !path.includes('anchors'))
    .map(({ path }) => ({ path, reason: because('empty', {}) }));
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const long = length > textLimit ? [{ path: [], reason: because('too-long-in-all', { length, most: textLimit }) }] : [];
  return [...broken, ...empty, ...long];
}

/** Why a well-formed rubric cannot be used: duplicate names, rules about missing dimensions, broken or empty texts. */
export const findFaults = (rubric: Rubric): readonly Fault[] => [...findRepeated(rubric), ...findStray(rubric), ...findUnfit(rubric)];

/** The lists of a rubric and the most items in each. Longer lists are counted but not read. */
const longest: Readonly<Record<string, number>> = { dimensions: 50, rules: 60, cues: 20, questions: 20, followUps: 10, contexts: 20 };

/** The lists in plain data with more items than allowed. */
function findTooLong(value: unknown, path: Path = []): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inner]) => findTooLong(inner, [...path, key]));
  const most = longest[String(path.at(-1))];
  if (most !== undefined && value.length > most) return [{ path, reason: because('too-many', { most, found: value.length }) }];
  return value.slice(0, 1000).flatMap((inner: unknown, index) => findTooLong(inner, [...path, index]));
}

/** Reads a rubric from plain data and cleans up its texts, or says everything that is wrong with it and where. */
export function readRubric(data: unknown): Result<Rubric, readonly Fault[]> {
  const tooLong = findTooLong(data);
  if (tooLong.length > 0) return failure(tooLong.slice(0, mostFaults));
  const parsed = rubricSchema.safeParse(tidyTexts(data), { reportInput: true });
  if (!parsed.success) return failure(faultsOf(parsed.error));
  const faults = findFaults(parsed.data);
  return faults.length === 0 ? success(parsed.data) : failure(faults.slice(0, mostFaults));
}
