import { isNewSample, type SampleDraft } from '@/lib/core/calibration/sample-draft';
import { observeSampleDrafts } from '@/lib/storage/calibration/sample-drafts';
import { findCandidates } from '@/lib/storage/delivery/candidates';

/** A draft in a list; the candidate of the interview that it is made of is null where it cannot be read, and for changes of a sample. */
export type ListedDraft = { readonly draft: SampleDraft; readonly candidate: string | null };

async function withCandidates(drafts: readonly SampleDraft[]): Promise<readonly ListedDraft[]> {
  const candidates = await findCandidates(drafts.filter(isNewSample).map(({ interviewId }) => interviewId));
  return drafts.map((draft) => ({ draft, candidate: (isNewSample(draft) && candidates.get(draft.interviewId)) || null }));
}

/** Calls `listener` with the drafts of samples on every page, the one begun last first, now and at each change, until the signal aborts. */
export function followSampleDrafts(listener: (drafts: readonly ListedDraft[]) => void, signal: AbortSignal): void {
  observeSampleDrafts((drafts) => void withCandidates(drafts).then((listed) => signal.aborted || listener(listed), reportError), signal);
}
