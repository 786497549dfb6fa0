import type { Suggested } from '@/lib/core/captions/suggested';
import type { HistoryEntry } from '@/lib/core/interview/history';
import type { InterviewFields, Note, Rating, Tick } from '@/lib/core/interview/interview';

type RowEdit<Table extends string, Row> = { readonly table: Table; readonly before: Row | null; readonly after: Row | null };

/** What a command did to one row, before and after; for an interview only the fields that it set. Null where the row did not exist. */
export type RowEdits =
  | RowEdit<'notes', Note>
  | RowEdit<'ratings', Rating>
  | RowEdit<'ticks', Tick>
  | { readonly table: 'suggested'; readonly before: Suggested; readonly after: Suggested }
  | { readonly table: 'interviews'; readonly before: InterviewFields; readonly after: InterviewFields };

/** What a command did: to one row, or to several in order. */
export type Edit = RowEdits | { readonly table: 'several'; readonly edits: readonly RowEdits[] };

/** An entry of the history before it has a number: which command ran when (wall-clock milliseconds), and what it did. */
export type NewChange = Omit<HistoryEntry, 'seq'> & Edit & { readonly interviewId: string; readonly at: number };

/** An entry of the history. */
export type Change = NewChange & Pick<HistoryEntry, 'seq'>;
