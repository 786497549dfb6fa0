import { formatCallTime } from '@/lib/core/time/call-time';
import { factLabels, partNames } from '@/lib/text/exports';
import type { Fact, ReportDimension, ReportNote, ScorecardReport } from './report';

/** A section of a scorecard: its heading, the anchor of its rating, its texts, and its notes. */
export type Section = {
  readonly heading: string;
  readonly anchor: string | null;
  readonly texts: readonly string[];
  readonly notes: readonly ReportNote[];
};

/** A scorecard in reading order: the conclusion first, then the reasons. */
export type ReportOutline = {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly verdict: readonly Fact[];
  readonly rules: readonly string[];
  readonly sections: readonly Section[];
};

const dimensionSection = ({ name, rating, anchor, comment, evidence }: ReportDimension): Section => ({
  heading: `${name}: ${rating}`,
  anchor,
  texts: comment === null ? [] : [comment],
  notes: evidence,
});

/** A mark without words by its moment, and by its dimension where it has one. */
export const describeMark = ({ callTimeMs, dimension }: ReportNote): string =>
  dimension === null ? formatCallTime(callTimeMs) : `${formatCallTime(callTimeMs)} (${dimension})`;

const when = (present: boolean, section: Section): readonly Section[] => (present ? [section] : []);

/** A report in reading order; empty parts have no section. */
export function outlineReport({
  candidate,
  facts,
  recommendation,
  score,
  rules,
  summary,
  dimensions,
  otherNotes,
  emptyMarks,
}: ScorecardReport): ReportOutline {
  return {
    title: candidate,
    facts,
    verdict: [{ label: factLabels.recommendation, text: recommendation }, ...(score === null ? [] : [{ label: factLabels.score, text: score.text }])],
    rules,
    sections: [
      ...when(summary !== null, { heading: partNames.summary, anchor: null, texts: [summary ?? ''], notes: [] }),
      ...dimensions.map(dimensionSection),
      ...when(otherNotes.length > 0, { heading: partNames.otherNotes, anchor: null, texts: [], notes: otherNotes }),
      ...when(emptyMarks.length > 0, { heading: partNames.emptyMarks, anchor: null, texts: [emptyMarks.map(describeMark).join(', ')], notes: [] }),
    ],
  };
}
