import { recommendationLabels } from '@/lib/core/interview/interview';
import type { Difference } from '@/lib/core/rubric/rubric-difference';
import { formatCallTime } from '@/lib/core/time/call-time';
import type { ScorecardEnvelope } from './scorecard-schema';

type Data = ScorecardEnvelope['data'];
type Note = Data['notes'][number];

const differ = (dimension: string | null, what: string, before: string | null, after: string | null): readonly Difference[] =>
  (before ?? '') === (after ?? '') ? [] : [{ dimension, what, before, after }];

const sayScore = (data: Data, id: string): string | null => {
  const rating = data.ratings.find(({ dimension }) => dimension === id);
  if (rating === undefined) return null;
  return rating.score === null ? 'not assessed' : `${rating.score} of ${data.rubric.scale.max}`;
};
const commentOn = ({ ratings }: Data, id: string): string | null => ratings.find(({ dimension }) => dimension === id)?.comment ?? null;
const nameOf = ({ rubric }: Data, id: string | null): string | null => rubric.dimensions.find((dimension) => dimension.id === id)?.name ?? null;
const sayRecommendation = ({ recommendation }: Data): string | null =>
  recommendation === null ? null : (recommendationLabels[recommendation] ?? recommendation);
const sayWeighted = ({ score: { value, outOf } }: Data): string | null => (value === null ? null : `${value.toFixed(2)} of ${outOf}`);

const signs: Readonly<Record<string, string>> = { for: '+ ', against: '− ', revisit: '? ' };
const sayNote = ({ stance, text }: Note): string => `${stance === null ? '' : (signs[stance] ?? '')}${text}`;

function differNote(data: Data, before: Note | undefined, after: Note | undefined): readonly Difference[] {
  const note = after ?? before;
  if (note === undefined) return [];
  const what = `Note ${formatCallTime(note.callTime)}`;
  const name = nameOf(data, note.dimension);
  const words = differ(name, what, before === undefined ? null : sayNote(before), after === undefined ? null : sayNote(after));
  if (before === undefined || after === undefined || before.dimension === after.dimension) return words;
  return [...words, ...differ(name, `${what} filed under`, nameOf(data, before.dimension), name)];
}

function differNotes(before: Data, after: Data): readonly Difference[] {
  const was = new Map(before.notes.map((note) => [note.id, note]));
  const is = new Map(after.notes.map((note) => [note.id, note]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => differNote(after, was.get(id), is.get(id)));
}

/** All differences between a revision of a scorecard and the one before it, in reading order; a note is named by its time in the call. */
export function findRevisionDifferences(before: Data, after: Data): readonly Difference[] {
  const notes = differNotes(before, after);
  const dimensions = after.rubric.dimensions.flatMap(({ id, name }) => [
    ...differ(name, 'Score', sayScore(before, id), sayScore(after, id)),
    ...differ(name, 'Comment', commentOn(before, id), commentOn(after, id)),
    ...notes.filter(({ dimension }) => dimension === name),
  ]);
  return [
    ...differ(null, 'Candidate', before.candidate.name, after.candidate.name),
    ...differ(null, 'Rubric', before.rubric.title, after.rubric.title),
    ...differ(null, 'Recommendation', sayRecommendation(before), sayRecommendation(after)),
    ...differ(null, 'Weighted score', sayWeighted(before), sayWeighted(after)),
    ...differ(null, 'Summary', before.summary, after.summary),
    ...dimensions,
    ...notes.filter(({ dimension }) => !after.rubric.dimensions.some(({ name }) => name === dimension)),
  ];
}
