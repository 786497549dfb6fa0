import type { ScorecardData } from '@/lib/core/debrief/debrief-scorecard';
import type { JoinedScorecard } from '@/lib/core/debrief/join-scorecards';
import type { Rule } from '@/lib/core/rubric/rubric';
import { calculateScore } from '@/lib/core/scorecard/score';

/** A dimension of a test's rubric, and its score; null where it was not assessed. */
export type Scored = { readonly id: string; readonly name?: string; readonly weight: number; readonly score: number | null };

/** What a test says of a scorecard; the rest is filled in. */
export type ScorecardParts = {
  readonly id?: string;
  readonly revision?: number;
  readonly candidate?: string;
  readonly applicationId?: string | null;
  readonly interviewer?: string;
  readonly finishedAt?: string;
  readonly level?: ScorecardData['rubric']['level'];
  readonly rules?: readonly Rule[];
  readonly recommendation?: ScorecardData['recommendation'];
};

/** A sound finished scorecard with one note of evidence for each score. */
export function scorecardOf(scored: readonly Scored[], parts: ScorecardParts = {}): ScorecardData {
  const { id = 'a', revision = 1, candidate = 'Grace Hopper', applicationId = 'A-1', interviewer = 'Barbara', level = 'junior' } = parts;
  const values = scored.map(({ id: dimension, score }) => ({ dimension, value: score ?? ('not-assessed' as const) }));
  const noteOf = (dimension: string) => `${id}-${dimension}`;
  return {
    schema: 'scorecard/1',
    id,
    revision,
    interview: {
      id: `interview-${id}`,
      context: 'live-call',
      platform: 'meet',
      startedAt: '2026-11-23T16:00:00.000Z',
      endedAt: '2026-11-23T17:00:00.000Z',
      finishedAt: parts.finishedAt ?? '2026-11-23T17:10:00.000Z',
      secondsToFinish: 600,
      othersOpenedAt: null,
    },
    amendment: revision === 1 ? null : { reason: 'Read my notes again.', amendedAt: '2026-11-24T09:00:00.000Z' },
    candidate: { name: candidate, references: applicationId === null ? {} : { applicationId } },
    interviewer: { name: interviewer, email: null },
    rubric: {
      id: `rubric-${level}`,
      version: 1,
      title: 'Backend Engineer',
      role: 'Backend Engineer',
      level,
      scale: { min: 1, max: 5 },
      dimensions: scored.map(({ id: dimension, name = dimension, weight }) => ({ id: dimension, name, weight })),
    },
    ratings: scored.map(({ id: dimension, score }) => ({
      dimension,
      score,
      anchor: score === null ? null : `Anchor ${score}`,
      evidence: score === null ? [] : [noteOf(dimension)],
      comment: null,
    })),
    notes: scored
      .filter(({ score }) => score !== null)
      .map(({ id: dimension }) => ({
        id: noteOf(dimension),
        recordedAt: '2026-11-23T16:20:00.000Z',
        callTime: 1_200_000,
        text: `What was seen of ${dimension}`,
        dimension,
        kind: 'note' as const,
        stance: 'for' as const,
        source: 'typed' as const,
      })),
    summary: null,
    recommendation: parts.recommendation ?? 'yes',
    score: calculateScore(scored, values),
    rules: (parts.rules ?? []).map((rule) => ({ ...rule, applies: true, met: null, explanation: '' })),
  };
}

/** Such a scorecard in a debrief. */
export const joined = (scored: readonly Scored[], parts: ScorecardParts = {}): JoinedScorecard => ({
  data: scorecardOf(scored, parts),
  source: { kind: 'file', name: `${parts.id ?? 'a'}.json` },
  receivedAt: 0,
  joinedBy: 'application',
});

/** A scorecard with dimensions of these weights, named d1, d2 and so on, and these scores. */
export const rated = (weights: readonly number[], scores: readonly (number | null)[], parts: ScorecardParts = {}): JoinedScorecard =>
  joined(
    weights.map((weight, index) => ({ id: `d${index + 1}`, weight, score: scores[index] ?? null })),
    parts,
  );
