import type { DebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import { recommendationLabels } from '@/lib/core/interview/interview';
import { readableText } from '@/lib/core/text/readable';
import { localMoment, localZone } from '@/lib/core/time/local-time';
import { describeDifferences } from '@/lib/text/debrief/differences';
import { debriefLabels, describeAverage, describeRule } from '@/lib/text/debrief/exports';
import { debriefTexts, decisionNames, describeRecommendations, settlingNames } from '@/lib/text/debrief/page';
import type { Fact } from '../report';
import { differencesOf } from './differences';

type Data = DebriefEnvelope['data'];
type WireDimension = Data['dimensions'][number];
type Who = { readonly name: string | null };

/** One interviewer's rating of a dimension, for reading. */
export type ReportRating = {
  readonly interviewer: string;
  readonly score: number | null;
  readonly evidence: number;
  readonly stances: WireDimension['ratings'][number]['stances'];
  readonly anchor: string | null;
};

/** What was written in the debrief about an interviewer's rating. */
export type ReportComment = { readonly about: string; readonly by: string; readonly at: string; readonly text: string };

/** How a disagreement was settled, for reading. */
export type ReportSettlement = { readonly how: string; readonly by: string; readonly at: string; readonly reason: string };

/** A dimension of a debrief for reading; `ratings` has an entry for each interviewer, null where their rubric lacks it. */
export type ReportRow = Pick<WireDimension, 'n' | 'mean' | 'min' | 'max' | 'spread' | 'wide'> & {
  readonly name: string;
  readonly ratings: readonly (ReportRating | null)[];
  readonly comments: readonly ReportComment[];
  readonly settlement: ReportSettlement | null;
};

/** A debrief for reading, independent of the format: every text is readable, every time is in one zone. */
export type DebriefReport = {
  readonly candidate: string;
  readonly verdict: readonly Fact[];
  readonly facts: readonly Fact[];
  readonly rules: readonly string[];
  readonly reasons: string | null;
  readonly interviewers: readonly { readonly name: string; readonly score: number | null; readonly recommendation: string }[];
  readonly dimensions: readonly ReportRow[];
};

const nameOf = ({ name }: Who) => readableText(name ?? '') || debriefTexts.unnamed;

function rowOf(dimension: WireDimension, { scorecards, takenOut }: Data, zone: string): ReportRow {
  const { n, mean, min, max, spread, wide, ratings, comments, settlement } = dimension;
  const whose = (id: string) => nameOf([...scorecards, ...takenOut].find((scorecard) => scorecard.id === id)?.interviewer ?? { name: null });
  return {
    ...{ n, mean, min, max, spread, wide, name: readableText(dimension.name) },
    ratings: scorecards.map(({ id, interviewer }) => {
      const rating = ratings.find(({ scorecard }) => scorecard === id);
      if (rating === undefined) return null;
      const { score, evidence, stances, anchor } = rating;
      return { interviewer: nameOf(interviewer), score, evidence, stances, anchor: anchor === null ? null : readableText(anchor) };
    }),
    comments: comments.map(({ scorecard, by, at, text }) => ({
      about: whose(scorecard),
      by: nameOf(by),
      at: localMoment(at, zone),
      text: readableText(text),
    })),
    settlement:
      settlement === null
        ? null
        : {
            how: settlingNames[settlement.how],
            by: nameOf(settlement.by),
            at: localMoment(settlement.at, zone),
            reason: readableText(settlement.reason),
          },
  };
}

function verdictOf({ decision, overall, recommendations }: Data): readonly Fact[] {
  const { meanOfScores, scoreOfMeans, apart, outOf } = overall;
  const average = (label: string, one: typeof meanOfScores) => (one === null ? [] : [{ label, text: describeAverage(one.value, one.n, outOf) }]);
  return [
    { label: debriefLabels.decision, text: decision === null ? debriefLabels.undecided : decisionNames[decision.decision] },
    ...average(debriefLabels.meanScore, meanOfScores),
    ...(apart ? average(debriefLabels.scoreOfMeans, scoreOfMeans) : []),
    { label: debriefLabels.recommendations, text: describeRecommendations(recommendations) },
  ];
}

/** How the rubrics differ, in sentences; nothing where they do not. */
const sayDifferences = (data: Data): string =>
  describeDifferences({ differences: differencesOf(data), rows: data.dimensions.map(({ id, name, ids }) => ({ id, name, names: ids })) }).join(' ');

/** What the rules find: over the means, and on each scorecard that they apply to. */
const rulesOf = ({ rules, scorecards }: Data): readonly string[] =>
  [
    ...rules.map(({ explanation }) => describeRule(debriefLabels.overMeans, explanation)),
    ...scorecards.flatMap((one) =>
      one.rules.filter(({ applies }) => applies).map(({ explanation }) => describeRule(nameOf(one.interviewer), explanation)),
    ),
  ].map(readableText);

function factsOf(data: Data, zone: string): readonly Fact[] {
  const { candidate, decision, createdAt, scorecards, takenOut } = data;
  const differences = sayDifferences(data);
  const { applicationId } = candidate.references;
  const roles = [...new Set(scorecards.map(({ rubric }) => rubric.title))];
  const notBlind = scorecards.flatMap(({ interviewer, othersOpenedAt }) => (othersOpenedAt === null ? [] : [nameOf(interviewer)]));
  const facts: readonly (readonly [string, string])[] = [
    [
      debriefLabels.interviewers,
      scorecards.map(({ interviewer, rubric }) => `${nameOf(interviewer)}${roles.length > 1 ? ` (${rubric.title})` : ''}`).join(', '),
    ],
    ...(differences === '' ? [] : [[debriefLabels.differences, differences] as const]),
    ...(notBlind.length === 0 ? [] : [[debriefLabels.notBlind, notBlind.join(', ')] as const]),
    ...(takenOut.length === 0 ? [] : [[debriefLabels.takenOut, takenOut.map(({ interviewer }) => nameOf(interviewer)).join(', ')] as const]),
    ...(applicationId === undefined ? [] : [[debriefLabels.application, applicationId] as const]),
    [debriefLabels.begun, localMoment(createdAt, zone)],
    ...(decision === null ? [] : [[debriefLabels.settled, localMoment(decision.at, zone)] as const]),
    ...(decision === null || decision.present.length === 0 ? [] : [[debriefLabels.present, decision.present.map(nameOf).join(', ')] as const]),
  ];
  return facts.map(([label, text]) => ({ label, text: readableText(text) }));
}

/** Prepares a debrief for reading. Times are in `zone`, an IANA name, by default the machine's own. */
export function makeDebriefReport({ data }: DebriefEnvelope, zone = localZone()): DebriefReport {
  return {
    candidate: readableText(data.candidate.name),
    verdict: verdictOf(data),
    facts: factsOf(data, zone),
    rules: rulesOf(data),
    reasons: data.decision === null ? null : readableText(data.decision.reasons) || null,
    interviewers: data.scorecards.map(({ interviewer, score, recommendation }) => ({
      name: nameOf(interviewer),
      score: score.value,
      recommendation: recommendationLabels[recommendation ?? ''] ?? '–',
    })),
    dimensions: data.dimensions.map((dimension) => rowOf(dimension, data, zone)),
  };
}
