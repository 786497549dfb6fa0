import type { Interview, InterviewRecord, Note, Rating } from '@/lib/core/interview/interview';
import { sortNotes } from '@/lib/core/interview/order';
import { anchorOf, type Dimension, type Rubric } from '@/lib/core/rubric/rubric';
import { callTime } from '@/lib/core/time/call-time';
import { evidenceOf } from './review';
import { applyRules, type RuleFinding } from './rules';
import { calculateScore } from './score';
import { repairTexts, type ScorecardEnvelope } from './scorecard-schema';

/** Who interviewed, as far as is known. */
export type Interviewer = { readonly name: string | null; readonly email: string | null };

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

function wireInterview(interview: Interview, finishedAt: number) {
  const { id, context, platform, startedAt, endedAt } = interview;
  const secondsToFinish = endedAt === null ? null : Math.max(0, Math.round((finishedAt - endedAt) / 1000));
  const times = { startedAt: iso(startedAt), endedAt: iso(endedAt), finishedAt: iso(finishedAt) };
  return { id, context, platform, ...times, secondsToFinish, othersOpenedAt: null };
}

function wireRubric({ id, version, title, role, level, dimensions }: Rubric) {
  const brief = dimensions.map((dimension) => ({ id: dimension.id, name: dimension.name, weight: dimension.weight }));
  return { id, version, title, role, level, scale: { min: 1, max: 5 }, dimensions: brief };
}

function wireRating(dimension: Dimension, ratings: readonly Rating[], notes: readonly Note[]) {
  const value = ratings.find((rating) => rating.dimension === dimension.id)?.value;
  if (typeof value !== 'number') return { dimension: dimension.id, score: null, anchor: null, evidence: [], comment: null };
  const evidence = evidenceOf(dimension.id, notes).map((note) => note.id);
  return { dimension: dimension.id, score: value, anchor: anchorOf(dimension.anchors, value), evidence, comment: null };
}

function wireNote(note: Note, startedAt: number) {
  const { id, recordedAt, text, dimension, kind, stance, source = 'typed' } = note;
  return { id, recordedAt: iso(recordedAt), callTime: callTime(recordedAt, startedAt), text, dimension, kind, stance, source };
}

/** Turns what a rule found into a sentence. */
type Explain = (finding: RuleFinding) => string;

/**
 * The scorecard-v1 envelope of a first finish at the wall time `finishedAt`, with texts that every database accepts. The sentences of `explain` are
 * stored and sent for good.
 */
export function makeScorecard(record: InterviewRecord, interviewer: Interviewer, finishedAt: number, explain: Explain): ScorecardEnvelope {
  return repairTexts(wireScorecard(record, interviewer, finishedAt, explain));
}

function wireScorecard(record: InterviewRecord, interviewer: Interviewer, finishedAt: number, explain: Explain): ScorecardEnvelope {
  const { interview, ratings } = record;
  const { rubric, preparation } = interview;
  const applicationId = preparation?.applicationId;
  const notes = sortNotes(record.notes);
  return {
    type: 'scorecard.finished',
    timestamp: iso(finishedAt),
    data: {
      schema: 'scorecard/1',
      id: interview.scorecardId,
      revision: 1,
      interview: wireInterview(interview, finishedAt),
      amendment: null,
      candidate: { name: interview.candidate, references: applicationId == null ? {} : { applicationId } },
      interviewer: { name: interviewer.name, email: interviewer.email },
      rubric: wireRubric(rubric),
      ratings: rubric.dimensions.map((dimension) => wireRating(dimension, ratings, notes)),
      notes: notes.map((note) => wireNote(note, interview.startedAt)),
      summary: interview.summary === '' ? null : interview.summary,
      recommendation: interview.recommendation,
      score: calculateScore(rubric.dimensions, ratings),
      rules: applyRules(rubric, ratings).map(({ rule, applies, met, finding }) => ({ ...rule, applies, met, explanation: explain(finding) })),
    },
  };
}

/** A scorecard that tells when others' scorecards of the candidate were opened before it was finished, in wall milliseconds; null where they were not. */
export function withOthersOpened(envelope: ScorecardEnvelope, at: number | null): ScorecardEnvelope {
  const { data } = envelope;
  return { ...envelope, data: { ...data, interview: { ...data.interview, othersOpenedAt: iso(at) } } };
}

export type { ScorecardEnvelope } from './scorecard-schema';
