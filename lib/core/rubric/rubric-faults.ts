import type * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import { tidyTexts } from '@/lib/core/text/tidy-text';
import { type Rubric, rubricSchema } from './rubric';

/** A place in a rubric: the keys and positions that lead to it from the top. */
export type Path = readonly (string | number)[];

/** What makes a rubric unusable, where, and in words for the user. */
export type Fault = { readonly path: Path; readonly text: string };

/** The most characters that all texts of a rubric may have together: about a hundred printed pages. */
export const textLimit = 150_000;

type Issue = z.core.$ZodIssue;

const things: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

function sayBound(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return small ? 'Must not be empty.' : `Must have at most ${bound} characters.`;
  if (issue.origin === 'array') return small ? `Needs at least ${bound}.` : `There may be at most ${bound}.`;
  return `Must be ${small ? 'at least' : 'at most'} ${bound}.`;
}

function say(issue: Issue): string {
  if (issue.code === 'too_small' || issue.code === 'too_big') return sayBound(issue);
  if (issue.code === 'invalid_value') return `Must be ${issue.values.map((value) => `“${String(value)}”`).join(' or ')}.`;
  if (issue.code === 'invalid_type')
    return `Must be ${things[issue.expected] ?? issue.expected}${issue.input === undefined ? '; it is missing' : ''}.`;
  return 'Cannot be read.';
}

/** The issues of the one alternative that was meant: the one whose literals fit. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((errors) => !errors.some(({ code }) => code === 'invalid_value')) ?? issue.errors[0] ?? [];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const enough = 20;

const pathOf = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** What zod found, in words; at most twenty. */
export const faultsOf = (error: z.core.$ZodError): readonly Fault[] =>
  error.issues
    .slice(0, enough)
    .flatMap(unfold)
    .map((issue) => ({ path: pathOf(issue.path), text: say(issue) }));

function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string, path: Path, text: string): readonly Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (!seen.has(key)) seen.add(key);
    else return [{ path: [...path, index], text: text.replace('{}', key) }];
    return [];
  });
}

function findRepeated({ dimensions, rules }: Rubric): readonly Fault[] {
  const within = dimensions.flatMap(({ cues, questions }, index) => [
    ...repeated(cues, ({ text }) => text, ['dimensions', index, 'cues'], 'This cue stands here twice: “{}”.'),
    ...repeated(questions, ({ text }) => text, ['dimensions', index, 'questions'], 'This question stands here twice: “{}”.'),
  ]);
  const key = (rule: Rubric['rules'][number]) => (rule.rule === 'minimum-score' ? rule.dimension : 'the number of dimensions');
  return [
    ...repeated(dimensions, ({ id }) => id, ['dimensions'], 'Two dimensions have the id “{}”.'),
    ...repeated(dimensions, ({ name }) => name, ['dimensions'], 'Two dimensions are called “{}”.'),
    ...repeated(rules, key, ['rules'], 'There are two rules about {}.'),
    ...within,
  ];
}

function findStray({ dimensions, rules }: Rubric): readonly Fault[] {
  const known = new Set(dimensions.map(({ id }) => id));
  return rules.flatMap((rule, index) =>
    rule.rule === 'minimum-score' && !known.has(rule.dimension)
      ? [{ path: ['rules', index, 'dimension'], text: `No dimension has the id “${rule.dimension}”.` }]
      : [],
  );
}

/** The fields that hold one of a few words, not a text. */
const worded: ReadonlySet<string> = new Set(['contexts', 'rule', 'level']);

/** Every text of plain data with its place. */
function listTexts(value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => listTexts(inner, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => (worded.has(key) ? [] : listTexts(inner, [...path, key])));
}

function findUnfit(rubric: Rubric): readonly Fault[] {
  const texts = listTexts(rubric);
  const broken = texts.filter(({ text }) => !text.isWellFormed()).map(({ path }) => ({ path, text: 'Holds half a character. Type it again.' }));
  const empty = texts.filter(({ path, text }) => text === '' && !path.includes('anchors')).map(({ path }) => ({ path, text: 'Must not be empty.' }));
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const long = length > textLimit ? [{ path: [], text: `Has ${length} characters in all; ${textLimit} are the most.` }] : [];
  return [...broken, ...empty, ...long];
}

/** What keeps a well-formed rubric from being used: doubled names, rules about nothing, broken or empty texts. */
export const findFaults = (rubric: Rubric): readonly Fault[] => [...findRepeated(rubric), ...findStray(rubric), ...findUnfit(rubric)];

/** The lists of a rubric, and how many items each may have: more are counted, and not read. */
const longest: Readonly<Record<string, number>> = { dimensions: 50, rules: 60, cues: 20, questions: 20, followUps: 10, contexts: 20 };

/** The lists in plain data that have more items than such a list may have. */
function findTooLong(value: unknown, path: Path = []): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inner]) => findTooLong(inner, [...path, key]));
  const most = longest[String(path.at(-1))];
  if (most !== undefined && value.length > most) return [{ path, text: `There may be at most ${most}; here are ${value.length}.` }];
  return value.slice(0, 1000).flatMap((inner: unknown, index) => findTooLong(inner, [...path, index]));
}

/** Reads a rubric out of plain data and tidies its texts, or says everything that is wrong with it and where. */
export function readRubric(data: unknown): Result<Rubric, readonly Fault[]> {
  const tooLong = findTooLong(data);
  if (tooLong.length > 0) return failure(tooLong.slice(0, enough));
  const parsed = rubricSchema.safeParse(tidyTexts(data), { reportInput: true });
  if (!parsed.success) return failure(faultsOf(parsed.error));
  const faults = findFaults(parsed.data);
  return faults.length === 0 ? success(parsed.data) : failure(faults.slice(0, enough));
}
