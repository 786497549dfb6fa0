import type { Rubric } from '@/lib/core/rubric/rubric';
import type { RuleFinding, RuleOutcome } from '@/lib/core/scorecard/rules';
import { isWellFormed, wellFormedTexts } from '@/lib/core/text/well-formed';
import type { Debrief } from '../debrief';
import type { DebriefScorecard } from '../debrief-scorecard';
import { type CurrentEntries, currentEntries, type DebriefEntry, type Decision, settlementOf } from '../entries';
import type { JoinedScorecard } from '../join-scorecards';
import { type DebriefCell, type DebriefRow, makeDebriefTable } from '../table/make-table';
import { applyMeanRules, applyOwnRules, averageScores, countRecommendations } from '../table/overall';
import { type DebriefEnvelope, debriefEnvelopeSchema } from './envelope-schema';

/** What a debrief is settled with: its scorecards, every entry, and 1 for the first time it is settled. */
export type SettledParts = {
  readonly debrief: Debrief;
  readonly revision: number;
  readonly scorecards: readonly JoinedScorecard[];
  readonly takenOut: readonly Pick<DebriefScorecard, 'data'>[];
  readonly entries: readonly DebriefEntry[];
};

/** Turns what a rule found into a sentence. */
type Explain = (finding: RuleFinding) => string;

const iso = (at: number) => new Date(at).toISOString();

const wireRule =
  (explain: Explain, level: Rubric['level']) =>
  ({ rule, applies, met, finding }: RuleOutcome) => ({ ...rule, level, applies, met, explanation: explain(finding) });

function wireScorecard({ data, joinedBy }: JoinedScorecard, explain: Explain) {
  const { id, version, title, role, level } = data.rubric;
  return {
    id: data.id,
    revision: data.revision,
    joinedBy,
    finishedAt: data.interview.finishedAt,
    othersOpenedAt: data.interview.othersOpenedAt,
    candidate: data.candidate,
    interviewer: data.interviewer,
    rubric: { id, version, title, role, level },
    score: data.score,
    recommendation: data.recommendation,
    rules: applyOwnRules(data).map(wireRule(explain, level)),
  };
}

function wireTakenOut({ data }: Pick<DebriefScorecard, 'data'>) {
  return { id: data.id, revision: data.revision, finishedAt: data.interview.finishedAt, interviewer: data.interviewer };
}

function wireCell({ scorecardId, dimension, weight, score, anchor, evidence, stances }: DebriefCell) {
  return { scorecard: scorecardId, dimension, weight, score, anchor, evidence, stances };
}

function wireEntries({ ids }: DebriefRow, current: CurrentEntries) {
  const settled = settlementOf(ids, current);
  return {
    comments: current.comments
      .filter(({ dimension }) => ids.includes(dimension))
      .map(({ scorecardId, text, at, by }) => ({ scorecard: scorecardId, text, at: iso(at), by })),
    settlement: settled === null ? null : { how: settled.how, reason: settled.reason, at: iso(settled.at), by: settled.by },
  };
}

function wireRow(row: DebriefRow, current: CurrentEntries) {
  const { id, name, ids, cells, summary, isWide } = row;
  return {
    id,
    name,
    ids,
    ratings: cells.flatMap((cell) => (cell === null ? [] : [wireCell(cell)])),
    n: summary?.n ?? 0,
    mean: summary?.mean ?? null,
    min: summary?.min ?? null,
    max: summary?.max ?? null,
    spread: summary?.spread ?? null,
    wide: isWide,
    ...wireEntries(row, current),
  };
}

function wireDecision({ decision: found }: CurrentEntries) {
  if (found === null) return null;
  const { decision, reasons, present, at, by } = found;
  return { decision, reasons, present, at: iso(at), by };
}

/**
 * The debrief/1 envelope of a debrief that is settled at the wall time `settledAt`, with texts that every database accepts. The sentences of `explain`
 * are stored and sent for good.
 */
export function makeDebriefEnvelope(
  { debrief, revision, scorecards, takenOut, entries }: SettledParts,
  settledAt: number,
  explain: Explain,
): DebriefEnvelope {
  const table = makeDebriefTable(scorecards);
  const current = currentEntries(entries);
  const { meanOfScores, scoreOfMeans, areApart: apart } = averageScores(table);
  const levelOf = (id: string | undefined) => scorecards.find(({ data }) => data.id === id)?.data.rubric.level ?? 'junior';
  const envelope: DebriefEnvelope = {
    type: 'debrief.settled',
    timestamp: iso(settledAt),
    data: {
      schema: 'debrief/1',
      id: debrief.id,
      revision,
      candidate: { name: debrief.candidate, references: debrief.applicationId === null ? {} : { applicationId: debrief.applicationId } },
      createdAt: iso(debrief.createdAt),
      settledAt: iso(settledAt),
      scorecards: scorecards.map((scorecard) => wireScorecard(scorecard, explain)),
      takenOut: takenOut.map(wireTakenOut),
      dimensions: table.rows.map((row) => wireRow(row, current)),
      overall: { outOf: 5, meanOfScores, scoreOfMeans, apart },
      rules: applyMeanRules(table).map((found) => wireRule(explain, levelOf(found.scorecards[0]))(found)),
      recommendations: countRecommendations(scorecards),
      decision: wireDecision(current),
    },
  };
  return isWellFormed(envelope) ? envelope : debriefEnvelopeSchema.parse(wellFormedTexts(envelope));
}

/** Whether a settled debrief has this decision, which is known by its time, and not an earlier one. */
export const holdsDecision = ({ data }: DebriefEnvelope, { at }: Decision): boolean => data.decision?.at === iso(at);

const revisionsOf = (all: readonly { readonly id: string; readonly revision: number }[]) =>
  all.map(({ id, revision }) => `${id} ${revision}`).toSorted();

/** Whether a settled debrief was made from these scorecards, each in this revision. */
export const holdsScorecards = ({ data }: DebriefEnvelope, scorecards: readonly Pick<JoinedScorecard, 'data'>[]): boolean =>
  revisionsOf(data.scorecards).join('\n') === revisionsOf(scorecards.map((one) => one.data)).join('\n');
