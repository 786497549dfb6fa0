import { debriefLabels } from '@/lib/text/debrief/exports';
import { debriefTexts } from '@/lib/text/debrief/page';
import { columnNames, factLabels } from '@/lib/text/exports';
import type { DebriefReport, ReportRating } from './report';

const none = '–';
const sayScore = (rating: ReportRating | null) => String(rating?.score ?? none);

/** The scores by interviewer as a table of texts: a row for each dimension, then the weighted scores and the recommendations. */
export function gridOf({ interviewers, dimensions }: DebriefReport): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  return {
    head: [columnNames.dimension, ...interviewers.map(({ name }) => name), debriefLabels.mean, debriefLabels.spread],
    rows: [
      ...dimensions.map(({ name, ratings, mean, spread, wide }) => [
        name,
        ...ratings.map(sayScore),
        mean === null ? none : mean.toFixed(2),
        spread === null ? none : wide ? debriefTexts.wide(spread) : String(spread),
      ]),
      [factLabels.score, ...interviewers.map(({ score }) => score?.toFixed(2) ?? none), '', ''],
      [factLabels.recommendation, ...interviewers.map(({ recommendation }) => recommendation), '', ''],
    ],
  };
}
