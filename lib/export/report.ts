import { recommendationLabels } from '@/lib/core/interview/interview';
import { describeSource } from '@/lib/core/note/source';
import { stanceLabels } from '@/lib/core/note/stance';
import { anchorList, type Rubric } from '@/lib/core/rubric/rubric';
import { describeInterviewer } from '@/lib/core/scorecard/describe-interviewer';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { readableText } from '@/lib/core/text/readable';
import { localMoment, localZone } from '@/lib/core/time/local-time';
import { absentLabels, contextLabels, describeRevision, describeScore, factLabels, levelLabels } from '@/lib/text/exports';

type Data = ScorecardEnvelope['data'];

/** A fact about an interview: its label and its text. */
export type Fact = { readonly label: string; readonly text: string };

/**
 * A note for reading: its time in the call in milliseconds, when it was written (ISO 8601), its stance, and its source where it was not typed. A mark
 * without words has the text ''.
 */
export type ReportNote = {
  readonly callTimeMs: number;
  readonly recordedAt: string | null;
  readonly dimension: string | null;
  readonly stance: string | null;
  readonly source: string | null;
  readonly text: string;
};

/** A dimension for reading. `score` is null where it was not assessed; `anchors` is empty where the rubric is not available. */
export type ReportDimension = {
  readonly name: string;
  readonly weight: number;
  readonly score: number | null;
  readonly rating: string;
  readonly anchor: string | null;
  readonly comment: string | null;
  readonly evidence: readonly ReportNote[];
  readonly anchors: readonly Fact[];
};

/** A finished scorecard for reading, independent of the format: every text is readable, every time is in `zone`. */
export type ScorecardReport = {
  readonly candidate: string;
  readonly interviewer: string;
  readonly zone: string;
  readonly rubric: Pick<Data['rubric'], 'title' | 'role' | 'version'> & { readonly level: string; readonly outOf: number };
  /** ISO 8601; null where it is not known. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly facts: readonly Fact[];
  readonly recommendation: string;
  /** Null where nothing was assessed: then there is no score to show. */
  readonly score: { readonly value: number; readonly coverage: number; readonly text: string } | null;
  readonly rules: readonly string[];
  readonly summary: string | null;
  readonly dimensions: readonly ReportDimension[];
  readonly otherNotes: readonly ReportNote[];
  readonly emptyMarks: readonly ReportNote[];
};

/** What a report is made from: a finished scorecard, and its interview's rubric, null where that cannot be read. */
export type ReportSource = { readonly envelope: ScorecardEnvelope; readonly rubric: Rubric | null };

const readableOrNull = (text: string | null) => (text === null ? null : readableText(text) || null);
const momentOf = (time: string | null, zone: string) => (time === null ? absentLabels.time : localMoment(time, zone));

function factsOf({ rubric, interview, interviewer, candidate, revision, amendment }: Data, zone: string): readonly Fact[] {
  const { applicationId } = candidate.references;
  const facts: readonly (readonly [string, string])[] = [
    [factLabels.rubric, rubric.title],
    [factLabels.role, `${rubric.role}, ${levelLabels[rubric.level]}`],
    [factLabels.interview, momentOf(interview.startedAt, zone)],
    [factLabels.kind, contextLabels[interview.context]],
    [factLabels.finished, momentOf(interview.finishedAt, zone)],
    [factLabels.interviewer, describeInterviewer(interviewer)],
    ...(interview.othersOpenedAt === null ? [] : [[factLabels.othersOpened, momentOf(interview.othersOpenedAt, zone)] as const]),
    ...(applicationId === undefined ? [] : [[factLabels.application, applicationId] as const]),
    ...(amendment === null ? [] : [[describeRevision(revision), amendment.reason] as const]),
  ];
  return facts.map(([label, words]) => ({ label, text: readableText(words) }));
}

function noteOf({ rubric }: Data, { callTime, recordedAt, dimension, stance, source, text }: Data['notes'][number]): ReportNote {
  const name = rubric.dimensions.find(({ id }) => id === dimension)?.name;
  return {
    callTimeMs: callTime,
    recordedAt,
    dimension: name === undefined ? null : readableText(name),
    stance: stance === null ? null : stanceLabels[stance],
    source: describeSource({ source }),
    text: readableText(text),
  };
}

/** The anchors of a dimension, where the available rubric is the one that the scorecard was finished with. */
function anchorsOf({ rubric }: Data, full: Rubric | null, dimension: string): readonly Fact[] {
  if (full === null || full.id !== rubric.id || full.version !== rubric.version) return [];
  const anchors = full.dimensions.find(({ id }) => id === dimension)?.anchors;
  return anchors === undefined ? [] : anchorList(anchors).map(({ label, text }) => ({ label, text: readableText(text) }));
}

function dimensionOf({ envelope: { data }, rubric }: ReportSource, { dimension, score, anchor, comment }: Data['ratings'][number]): ReportDimension {
  const known = data.rubric.dimensions.find(({ id }) => id === dimension);
  return {
    name: readableText(known?.name ?? dimension),
    weight: known?.weight ?? 0,
    score,
    rating: score === null ? absentLabels.score : `${score} of ${data.rubric.scale.max}`,
    anchor: readableOrNull(anchor),
    comment: readableOrNull(comment),
    evidence: data.notes
      .filter((note) => note.dimension === dimension)
      .map((note) => noteOf(data, note))
      .filter(hasWords),
    anchors: anchorsOf(data, rubric, dimension),
  };
}

const hasWords = ({ text }: ReportNote) => text !== '';

function scoreOf({ score: { value, outOf, coverage } }: Data): ScorecardReport['score'] {
  return value === null ? null : { value, coverage, text: describeScore({ value, outOf, coverage }) };
}

function rubricOf({ rubric: { title, role, level, version, scale } }: Data): ScorecardReport['rubric'] {
  return { title: readableText(title), role: readableText(role), version, level: levelLabels[level], outOf: scale.max };
}

/** Prepares a finished scorecard for reading. Times are in `zone`, an IANA name, by default the machine's own. */
export function makeReport(source: ReportSource, zone = localZone()): ScorecardReport {
  const { data } = source.envelope;
  const notes = data.notes.map((note) => noteOf(data, note));
  return {
    candidate: readableText(data.candidate.name),
    interviewer: readableText(describeInterviewer(data.interviewer)),
    zone,
    rubric: rubricOf(data),
    startedAt: data.interview.startedAt,
    finishedAt: data.interview.finishedAt,
    facts: factsOf(data, zone),
    recommendation: recommendationLabels[data.recommendation ?? ''] ?? absentLabels.recommendation,
    score: scoreOf(data),
    rules: data.rules.map(({ explanation }) => readableText(explanation)),
    summary: readableOrNull(data.summary),
    dimensions: data.ratings.map((rating) => dimensionOf(source, rating)),
    otherNotes: notes.filter((note) => note.dimension === null && hasWords(note)),
    emptyMarks: notes.filter((note) => !hasWords(note)),
  };
}
