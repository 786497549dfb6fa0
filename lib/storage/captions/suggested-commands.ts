import { type Suggested, suggestedSchema } from '@/lib/core/captions/suggested';
import { captionTurnSchema } from '@/lib/core/captions/turn';
import { type Note, noteSchema } from '@/lib/core/interview/interview';
import { wellFormed } from '@/lib/core/text/well-formed';
import type { RowEdits } from '@/lib/storage/database/changes';
import { type CommandRefusal, runCommand } from '@/lib/storage/database/command';
import type { Database } from '@/lib/storage/database/database';

async function findSuggested(database: Database, turnId: string): Promise<Suggested | null> {
  const row: unknown = await database.suggested.get(turnId);
  return row === undefined ? null : suggestedSchema.parse(row);
}

/** What is taken: the suggestion with the words of its turn as the user saw them, the id of the new note, and its dimension. */
export type TakenSuggestion = {
  readonly suggested: Pick<Suggested, 'turnId' | 'interviewId'>;
  readonly seen: string;
  readonly noteId: string;
  readonly dimension: string;
};

/**
 * Makes a note from a suggestion, with the words and time of the turn, and updates the suggestion's state; undo reverts both. Refused as 'changed'
 * when the turn was corrected since the user saw it; does nothing when the suggestion is no longer open. `at` is wall time in milliseconds, here as
 * everywhere.
 */
export const takeSuggestion = ({ suggested: { turnId, interviewId }, seen, noteId, dimension }: TakenSuggestion, at: number) =>
  runCommand(
    interviewId,
    at,
    async (database) => {
      const [before, row] = await Promise.all([findSuggested(database, turnId), database.turns.get(turnId)]);
      if (before === null || row === undefined) return 'gone';
      const turn = captionTurnSchema.parse(row);
      if (turn.text !== seen) return 'changed';
      if (before.state !== 'open') return null;
      const text = wellFormed(turn.text);
      const { stance } = before;
      const note: Note = { id: noteId, interviewId, recordedAt: turn.at, text, dimension, kind: 'note', stance, source: 'suggestion' };
      const edits: readonly RowEdits[] = [
        { table: 'notes', before: null, after: note },
        { table: 'suggested', before, after: { ...before, state: 'taken', noteId } },
      ];
      return { command: 'takeSuggestion', table: 'several', edits };
    },
    ['suggested', 'turns'],
  );

const changeState = (
  { turnId, interviewId }: Pick<Suggested, 'turnId' | 'interviewId'>,
  at: number,
  change: (before: Suggested, database: Database) => Promise<readonly RowEdits[] | CommandRefusal>,
  command: string,
) =>
  runCommand(
    interviewId,
    at,
    async (database) => {
      const before = await findSuggested(database, turnId);
      if (before === null) return 'gone';
      const edits = await change(before, database);
      if (typeof edits === 'string') return edits;
      const [only, ...more] = edits;
      if (only === undefined) return null;
      return more.length === 0 ? { command, ...only } : { command, table: 'several', edits };
    },
    ['suggested'],
  );

/** Refuses a suggestion; undo opens it again. Does nothing when it is no longer open. */
export const refuseSuggestion = (suggested: Pick<Suggested, 'turnId' | 'interviewId'>, at: number) =>
  changeState(
    suggested,
    at,
    async (before) => (before.state === 'open' ? [{ table: 'suggested', before, after: { ...before, state: 'refused' } }] : []),
    'refuseSuggestion',
  );

/**
 * Opens a suggestion again and deletes the note that was made from it. Refused as 'changed' when that note no longer has the words that were `seen`.
 */
export const reopenSuggestion = (suggested: Pick<Suggested, 'turnId' | 'interviewId'>, seen: string, at: number) =>
  changeState(
    suggested,
    at,
    async (before, database) => {
      if (before.state === 'open') return [];
      const opened: RowEdits = { table: 'suggested', before, after: { ...before, state: 'open', noteId: null } };
      const row: unknown = before.noteId === null ? undefined : await database.notes.get(before.noteId);
      if (row === undefined) return [opened];
      const note = noteSchema.parse(row);
      return note.text === wellFormed(seen) ? [{ table: 'notes', before: note, after: null }, opened] : 'changed';
    },
    'reopenSuggestion',
  );
