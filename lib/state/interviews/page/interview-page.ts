import type { Interview } from '@/lib/core/interview/interview';
import { failure, type Result, success } from '@/lib/core/result';
import type { Difference } from '@/lib/core/rubric/rubric-difference';
import { findRevisionDifferences } from '@/lib/core/scorecard/revision-difference';
import { makeReport, type ReportSource, type ScorecardReport } from '@/lib/export/report';
import { loadReportSources } from '@/lib/state/export/export-scorecard';
import { observeChanges } from '@/lib/storage/database/broadcast';
import { findOverview } from '@/lib/storage/interview/counting/counted';
import { beginAmendment } from '@/lib/storage/scorecard/amendments';
import { type Chart, drawChart } from './chart';

export type { ScorecardReport } from '@/lib/export/report';

/** One revision of a scorecard: when it was finished (ISO 8601; null where unknown), why, and how it differs from the one before. */
export type Revision = {
  readonly number: number;
  readonly finishedAt: string | null;
  readonly reason: string | null;
  readonly differences: readonly Difference[];
};

/** A finished scorecard for reading, with its chart; `secondsToFinish` is how long after the call it was finished, null where unknown. */
export type ScorecardPage = {
  readonly report: ScorecardReport;
  readonly chart: Chart;
  readonly recommendation: string | null;
  readonly secondsToFinish: number | null;
};

/** The content of an interview's page: the latest scorecard, null before the finish, and every revision, latest first. */
export type InterviewPageState = {
  readonly interview: Interview;
  readonly noteCount: number;
  readonly scorecard: ScorecardPage | null;
  readonly revisions: readonly Revision[];
};

function makeRevision({ envelope: { data, timestamp } }: ReportSource, before: ReportSource | undefined): Revision {
  const { revision, amendment } = data;
  const differences = before === undefined ? [] : findRevisionDifferences(before.envelope.data, data);
  return { number: revision, finishedAt: amendment?.amendedAt ?? timestamp, reason: amendment?.reason ?? null, differences };
}

function makeScorecard(source: ReportSource): ScorecardPage {
  const { data } = source.envelope;
  const { recommendation, interview } = data;
  return { report: makeReport(source), chart: drawChart(data), recommendation, secondsToFinish: interview.secondsToFinish };
}

/** Loads an interview's page; null when there is no such interview. */
export async function loadInterviewPage(id: string): Promise<InterviewPageState | null> {
  const [summary, sources] = await Promise.all([findOverview(id), loadReportSources(id)]);
  if (summary === null) return null;
  const [latest] = sources;
  return {
    interview: summary.interview,
    noteCount: summary.noteCount,
    scorecard: latest === undefined ? null : makeScorecard(latest),
    revisions: sources.map((source, at) => makeRevision(source, sources[at + 1])),
  };
}

/** Calls `listener` whenever another page changes an interview, until the signal aborts. */
export function observeInterview(id: string, listener: () => void, signal: AbortSignal): void {
  observeChanges((changed) => changed === id && listener(), signal);
}

/** Opens a finished interview for an amendment, which continues in the panel. */
export async function amendInterview(id: string): Promise<Result<string, 'gone'>> {
  const begun = await beginAmendment(id, Date.now());
  return begun.ok ? success(`/panel.html#interview=${id}`) : failure('gone');
}
