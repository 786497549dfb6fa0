import { debriefLabels, describeGivenRating, describeRatedDimension, describeSettled, describeWritten } from '@/lib/text/debrief/exports';
import type { ReportOutline, Section } from '../outline';
import type { DebriefReport, ReportRow } from './report';

const textSection = (heading: string, texts: readonly string[]): Section => ({ heading, anchor: null, texts, notes: [] });

function dimensionSection({ name, mean, spread, wide, ratings, comments, settlement }: ReportRow): Section {
  const lines = ratings.flatMap((one) => (one === null ? [] : [describeGivenRating(one.interviewer, one.score, one.evidence, one.anchor)]));
  return textSection(describeRatedDimension(name, mean, spread, wide), [
    ...lines,
    ...comments.map(({ by, about, at, text }) => describeWritten(by, about, at, text)),
    ...(settlement === null
      ? wide
        ? [`${debriefLabels.settlement}: ${debriefLabels.open}`]
        : []
      : [describeSettled(settlement.how, settlement.by, settlement.at, settlement.reason)]),
  ]);
}

/** A debrief in reading order: what was decided and why, then each dimension with everyone's rating and what was written about it. */
export const outlineDebrief = ({ candidate, facts, verdict, rules, reasons, dimensions }: DebriefReport): ReportOutline => ({
  title: candidate,
  facts,
  verdict,
  rules,
  sections: [...(reasons === null ? [] : [textSection(debriefLabels.reasons, [reasons])]), ...dimensions.map(dimensionSection)],
});
