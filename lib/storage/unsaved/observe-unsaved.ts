import type { Draft, TextEdit } from '@/lib/core/interview/interview';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { listDrafts } from './find-drafts';
import { listTextEdits } from './text-edits';

/** The unsaved texts of an interview, in every panel. */
export type UnsavedTexts = { readonly drafts: readonly Draft[]; readonly edits: readonly TextEdit[] };

/** Calls `listener` with the unsaved texts of an interview, now and at each change, until the signal aborts. */
export function observeUnsavedTexts(interviewId: string, listener: (words: UnsavedTexts) => void, signal: AbortSignal): void {
  const query = async () => ({ drafts: await listDrafts(interviewId), edits: await listTextEdits(interviewId) });
  // Notes are read too, but a note is stored and its draft deleted in one transaction.
  observeTables({ query, tables: ['noteDrafts', 'textEdits'] }, listener, signal);
}
