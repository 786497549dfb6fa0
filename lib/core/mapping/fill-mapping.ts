import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import type { PlanLoss } from '@/lib/core/delivery/reasons/plan-remarks';
import { recommendationLabels } from '@/lib/core/interview/interview';
import { withStance } from '@/lib/core/note/stance';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { describeKnownInterviewer } from '@/lib/core/scorecard/describe-interviewer';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import { formatCallTime } from '@/lib/core/time/call-time';
import { findMappingField, type MappingField } from './form';
import { type DestinationMapping, findMappingErrors, type MappingRow, mergedScores, unmappedFields } from './mapping';

type Finished = Pick<
  ScorecardEnvelope['data'],
  'revision' | 'interviewer' | 'rubric' | 'notes' | 'summary' | 'recommendation' | 'score' | 'rules'
> & {
  readonly amendment: { readonly reason: string } | null;
  readonly ratings: readonly { readonly dimension: string; readonly score: number | null; readonly comment: string | null }[];
};

/** The answer for one field: its value, and a comment where the field takes one (else empty). */
export type AnsweredField = { readonly field: MappingField; readonly value: string; readonly comment: string };

/** A form filled in from a scorecard, and what was lost or is sent only as text. */
export type FilledMapping = {
  readonly answers: readonly AnsweredField[];
  readonly text: { readonly field: MappingField; readonly value: string } | null;
  readonly droppedContent: readonly PlanLoss[];
};

/** A note as one line: its time in the call, its stance and source, and its words. */
export const noteLine = ({ callTime, ...note }: Pick<Finished['notes'][number], 'callTime' | 'text' | 'stance' | 'source'>) =>
  callTime === null ? withStance(note) : `[${formatCallTime(callTime)}] ${withStance(note)}`;

function notesOf(scorecard: Finished, dimension: string | null): readonly string[] {
  const known = new Set(scorecard.rubric.dimensions.map(({ id }) => id));
  const isHere = (of: string | null) => (dimension === null ? of === null || !known.has(of) : of === dimension);
  const comments = scorecard.ratings.flatMap((rating) => (rating.dimension === dimension && rating.comment ? [rating.comment] : []));
  return [...comments, ...scorecard.notes.filter((note) => isHere(note.dimension) && note.text.trim() !== '').map(noteLine)];
}

const scoreOf = (scorecard: Finished, dimension: string) => scorecard.ratings.find((rating) => rating.dimension === dimension)?.score ?? null;

function answerRow(row: MappingRow, mapping: DestinationMapping, scorecard: Finished): readonly AnsweredField[] {
  const field = findMappingField(mapping.form, row.field);
  if (field === undefined) return [];
  const score = scoreOf(scorecard, row.dimension);
  const value = score === null ? row.notAssessed : (row.values.find((entry) => entry.score === score)?.value ?? null);
  const comment = field.takesComment ? notesOf(scorecard, row.dimension).join('\n') : '';
  return value === null ? [] : [{ field, value, comment }];
}

function answerRecommendation({ form, recommendation }: DestinationMapping, scorecard: Finished): readonly AnsweredField[] {
  const field = findMappingField(form, recommendation.field);
  const value = recommendation.values.find((entry) => entry.recommendation === scorecard.recommendation)?.value;
  return field === undefined || value === undefined || value === null ? [] : [{ field, value, comment: '' }];
}

function dimensionText(row: MappingRow, scorecard: Finished, said: boolean): readonly string[] {
  const score = scoreOf(scorecard, row.dimension);
  const notes = said ? [] : notesOf(scorecard, row.dimension).map((line) => `  ${line}`);
  return [`${row.name}: ${score === null ? 'not assessed' : `${score} of 5`}`, ...notes];
}

function writeText(mapping: Pick<DestinationMapping, 'rows'>, scorecard: Finished, answers: readonly AnsweredField[], reference: string): string {
  const hasComment = new Set(answers.filter(({ comment }) => comment !== '').map(({ field }) => field.id));
  const { value, outOf, coverage } = scorecard.score;
  const loose = notesOf(scorecard, null);
  const interviewer = describeKnownInterviewer(scorecard.interviewer);
  const parts: readonly (readonly string[])[] = [
    scorecard.amendment === null ? [] : [`Amended, revision ${scorecard.revision}: ${scorecard.amendment.reason}`],
    interviewer === '' ? [] : [`Interviewer: ${interviewer}`],
    scorecard.summary === null ? [] : [scorecard.summary],
    [
      `Recommendation: ${recommendationLabels[scorecard.recommendation ?? ''] ?? 'none'}`,
      ...(value === null ? [] : [`Score: ${value} of ${outOf}, over ${Math.round(coverage * 100)}% of the rubric`]),
      ...scorecard.rules.map(({ explanation }) => explanation),
    ],
    ...mapping.rows.map((row) => dimensionText(row, scorecard, row.field !== null && hasComment.has(row.field))),
    loose.length === 0 ? [] : ['Other notes', ...loose.map((line) => `  ${line}`)],
    [`Reference: ${reference}`],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The whole scorecard as plain text, with its reference at the end. */
export function writeWhole(scorecard: Finished, reference: string): string {
  const rows = scorecard.rubric.dimensions.map(({ id, name }) => ({ dimension: id, name, field: null, values: [], notAssessed: null }));
  return writeText({ rows }, scorecard, [], reference);
}

function roundings(mapping: DestinationMapping, scorecard: Finished): readonly PlanLoss[] {
  return mapping.rows.flatMap((row) => {
    const score = scoreOf(scorecard, row.dimension);
    const group = score === null ? undefined : mergedScores(row).find((merged) => merged.scores.includes(score));
    if (score === null || group === undefined) return [];
    return [because('score-rounded', { name: row.name, score, value: group.value, others: group.scores.filter((other) => other !== score) })];
  });
}

function leftOut(mapping: DestinationMapping, scorecard: Finished): readonly PlanLoss[] {
  return mapping.rows.flatMap((row) =>
    row.field !== null && row.notAssessed === null && scoreOf(scorecard, row.dimension) === null ? [because('left-empty', { name: row.name })] : [],
  );
}

function emptyRequired(mapping: DestinationMapping, answers: readonly AnsweredField[]): DeliveryReasons {
  const filled = new Set([...answers.map(({ field }) => field.id), mapping.text]);
  return mapping.form.fields
    .filter((field) => field.required && !filled.has(field.id))
    .map((field) => because('required-empty', { label: field.label }));
}

/**
 * Fills in the mapped form from a finished scorecard. `reference` ends the text, so that the entry can be found again. Fails with what is in the way.
 * Every score is either answered as mapped or named in `droppedContent`.
 */
export function fillForm(mapping: DestinationMapping, scorecard: Finished, reference: string): Result<FilledMapping, DeliveryReasons> {
  const answers = [...mapping.rows.flatMap((row) => answerRow(row, mapping, scorecard)), ...answerRecommendation(mapping, scorecard)];
  const problems = [...findMappingErrors(mapping), ...emptyRequired(mapping, answers)];
  if (problems.length > 0) return failure(problems);
  const field = findMappingField(mapping.form, mapping.text);
  const text = field === undefined ? null : { field, value: writeText(mapping, scorecard, answers, reference) };
  return success({ answers, text, droppedContent: [...roundings(mapping, scorecard), ...leftOut(mapping, scorecard), ...unmappedFields(mapping)] });
}
