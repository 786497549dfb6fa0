import { type CaptionTurn, captionTurnSchema, type FollowedTurn, turnBounds } from '@/lib/core/captions/turn';
import { wellFormed } from '@/lib/core/text/well-formed';
import { findLock } from '@/lib/storage/database/command';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { observeRows } from '@/lib/storage/database/observe-rows';
import { readable } from '@/lib/storage/database/read-rows';

/** The stored turns of an interview in spoken order. */
export const turnsOf = (database: Database, interviewId: string) =>
  database.turns.where('[interviewId+at+id]').between([interviewId, 0, ''], [interviewId, Number.POSITIVE_INFINITY, '\uffff']);

const rowOf = (interviewId: string, { id, at, until, speaker, text }: FollowedTurn): CaptionTurn => ({
  id,
  interviewId,
  at,
  until,
  speaker: wellFormed(speaker.slice(0, turnBounds.speaker)),
  text: wellFormed(text.slice(0, turnBounds.text)),
});

/**
 * Stores turns of an interview, replacing earlier versions. On disk when it resolves where one of them is finished; otherwise handed to the system.
 * Returns false, and stores nothing, when the interview is finished or deleted.
 */
export async function saveTurns(interviewId: string, turns: readonly FollowedTurn[]): Promise<boolean> {
  const database = getDatabase(turns.some(({ isOpen }) => !isOpen) ? 'strict' : 'relaxed');
  return database.transaction('rw', [database.interviews, database.turns], async () => {
    if ((await findLock(database, interviewId)) !== null) return false;
    await database.turns.bulkPut(turns.map((turn) => rowOf(interviewId, turn)));
    return true;
  });
}

/** The turns of an interview in spoken order. */
export async function listTurns(interviewId: string): Promise<readonly CaptionTurn[]> {
  return readable(captionTurnSchema, await turnsOf(getDatabase(), interviewId).toArray());
}

/** How many turns of an interview are stored. */
export const countTurns = (interviewId: string): Promise<number> => turnsOf(getDatabase(), interviewId).count();

const busyRestMs = 500;

/** Turns in spoken order. */
export const inSpokenOrder = (turns: Iterable<CaptionTurn>): readonly CaptionTurn[] =>
  [...turns].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

async function readTurnsAgain(interviewId: string, known: readonly CaptionTurn[], ids: readonly string[]): Promise<readonly CaptionTurn[]> {
  const rows: readonly unknown[] = (await getDatabase().turns.bulkGet([...ids])).filter((turn) => turn?.interviewId === interviewId);
  const rest = known.filter(({ id }) => !ids.includes(id));
  return rows.length === 0 && rest.length === known.length ? known : inSpokenOrder([...rest, ...readable(captionTurnSchema, rows)]);
}

/** Calls `listener` with the turns of an interview, now and after changes by any page, at most twice a second, until the signal aborts. */
export function observeTurns(interviewId: string, listener: (turns: readonly CaptionTurn[]) => void, signal: AbortSignal): void {
  const rows = {
    readAll: () => listTurns(interviewId),
    readAgain: (known: readonly CaptionTurn[], ids: readonly string[]) => readTurnsAgain(interviewId, known, ids),
    tables: ['turns'],
    restMs: busyRestMs,
  };
  observeRows(rows, listener, signal);
}
