import type { NewSampleDraft } from '@/lib/core/calibration/sample-draft';
import type { InterviewEntry } from '@/lib/core/interview/entry';
import { isEvidence } from '@/lib/core/interview/evidence';
import type { InterviewRecord } from '@/lib/core/interview/interview';
import type { KnownPeople } from '@/lib/core/names/find-names';
import type { AnchorTexts, Dimension, Rubric } from '@/lib/core/rubric/rubric';
import { foldText, matchWords } from '@/lib/core/text/fold';
import { settings } from '@/lib/settings/settings';
import { listInterviewEntries } from '@/lib/storage/interview/entries';
import { findRecord } from '@/lib/storage/interview/notes';

/** How many interviews are offered at a time. */
export const mostSources = 12;

/** The latest finished interviews whose candidate or rubric matches a search. */
export async function findSources(search: string): Promise<readonly InterviewEntry[]> {
  const matches = matchWords(search);
  const { entries } = await listInterviewEntries();
  return entries
    .filter(({ stage, candidate, rubric }) => stage === 'finished' && matches(foldText(candidate), foldText(rubric)))
    .slice(0, mostSources);
}

/** A dimension of an interview with the words of its notes and quotes, a line each; the anchors are null where the rubric does not have it any more. */
export type SourceDimension = {
  readonly dimension: Pick<Dimension, 'id' | 'name'> & { readonly anchors: AnchorTexts | null };
  readonly words: string;
};

/** What a sample can be made of: the dimensions of an interview that have notes, and who is known by name. */
export type SampleSource = {
  readonly interviewId: string;
  readonly rubric: Rubric;
  readonly known: KnownPeople;
  readonly dimensions: readonly SourceDimension[];
};

function wordsOn({ notes }: InterviewRecord, dimension: string): string {
  return notes
    .filter((note) => note.dimension === dimension && isEvidence(note))
    .map(({ text }) => text.trim())
    .join('\n');
}

/** Reads what a sample can be made of; null where the interview is gone, or not finished. */
export async function readSource(interviewId: string): Promise<SampleSource | null> {
  const [record, interviewer] = await Promise.all([findRecord(interviewId), settings.interviewer.get()]);
  if (record === null || record.interview.finishedAt === null) return null;
  const { rubric, candidate } = record.interview;
  const dimensions = rubric.dimensions.map((dimension) => ({ dimension, words: wordsOn(record, dimension.id) })).filter(({ words }) => words !== '');
  return { interviewId, rubric, known: { candidate, interviewer: interviewer.name ?? '' }, dimensions };
}

/** The dimension that a half-made sample is about, without words where the notes under it are gone. */
export function dimensionOfDraft(
  { rubric, dimensions }: SampleSource,
  { dimension: { id, name } }: Pick<NewSampleDraft, 'dimension'>,
): SourceDimension {
  const anchors = rubric.dimensions.find((one) => one.id === id)?.anchors ?? null;
  return dimensions.find(({ dimension }) => dimension.id === id) ?? { dimension: { id, name, anchors }, words: '' };
}
