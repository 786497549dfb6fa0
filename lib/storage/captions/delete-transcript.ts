import type { Suggested } from '@/lib/core/captions/suggested';
import type { ConsentEntry } from '@/lib/core/captions/transcript';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import type { Change, RowEdits } from '@/lib/storage/database/changes';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { consentRow } from './consents';
import { findTranscriptChoices } from './transcript-choices';

/** The tables that deleting a transcript reads and writes. */
export const transcriptTables = (database: Database) => [
  database.turns,
  database.suggested,
  database.changes,
  database.consents,
  database.transcriptChoices,
];

const everyTurn = (database: Database, interviewId: string) => database.turns.where('[interviewId+at+id]').between([interviewId], [interviewId, []]);

/** Whether a turn is to be deleted, or was, by its id. */
type IsGone = (turnId: string) => boolean;

const withoutWords = (suggested: Suggested): Suggested => ({ ...suggested, cue: null, reasons: [] });

const bearsWords = (edit: RowEdits, isGone: IsGone): boolean => edit.table === 'suggested' && isGone(edit.after.turnId);

const editWithoutWords = (edit: RowEdits, isGone: IsGone): RowEdits =>
  edit.table === 'suggested' && isGone(edit.after.turnId) ? { ...edit, before: withoutWords(edit.before), after: withoutWords(edit.after) } : edit;

/** Removes the words of the call from an entry of the history; the change itself stays and can be undone. */
function changeWithoutWords(change: Change, isGone: IsGone): Change {
  const { seq, of, kind, command, interviewId, at } = change;
  const entry = { seq, of, kind, command, interviewId, at };
  if (change.table === 'several') return { ...entry, table: 'several', edits: change.edits.map((edit) => editWithoutWords(edit, isGone)) };
  return { ...entry, ...editWithoutWords(change, isGone) };
}

const everyGone: IsGone = () => true;

/** Deletes the suggestions of deleted turns. A taken suggestion stays, as its note does, but without the quoted words. */
async function removeSuggested(database: Database, interviewId: string, isGone: IsGone): Promise<void> {
  const suggested = () => database.suggested.where('interviewId').equals(interviewId);
  if ((await suggested().count()) === 0) return;
  await suggested()
    .and(({ state, turnId }) => state !== 'taken' && isGone(turnId))
    .delete();
  await suggested()
    .and(({ turnId }) => isGone(turnId))
    .modify((row, place) => {
      place.value = withoutWords(row);
    });
  const holds = (change: Change) => (change.table === 'several' ? change.edits.some((edit) => bearsWords(edit, isGone)) : bearsWords(change, isGone));
  const changes = await database.changes.where('interviewId').equals(interviewId).filter(holds).toArray();
  await database.changes.bulkPut(changes.map((change) => changeWithoutWords(change, isGone)));
}

/** Deletes turns of an interview with their suggestions, from the history too. Call it in a transaction that writes their tables. */
async function removeTurns(database: Database, interviewId: string): Promise<number> {
  await removeSuggested(database, interviewId, everyGone);
  return everyTurn(database, interviewId).delete();
}

/** When an interview's transcript was last deleted, in wall-clock milliseconds; null where it never was. */
export async function findDeletion(database: Database, interviewId: string): Promise<number | null> {
  const deleted = await database.consents
    .where('interviewId')
    .equals(interviewId)
    .filter(({ act }) => act === 'deleted')
    .toArray();
  return deleted.reduce<number | null>((last, { at }) => Math.max(last ?? at, at), null);
}

/** Calls `listener` with when an interview's transcript was deleted last, now and after each act on its consent by any page, until the signal aborts. */
export const observeDeletion = (interviewId: string, listener: (at: number | null) => void, signal: AbortSignal): void =>
  observeTables({ query: () => findDeletion(getDatabase(), interviewId), tables: ['consents'] }, listener, signal);

/** Deletes everything said until a wall time in milliseconds at which the transcript was deleted. Call it in a transaction that writes its tables. */
export async function removeDeleted(database: Database, interviewId: string, until: number): Promise<void> {
  await everyTurn(database, interviewId)
    .filter((turn) => turn.until <= until)
    .delete();
  const left = new Set((await everyTurn(database, interviewId).toArray()).map(({ id }) => id));
  await removeSuggested(database, interviewId, (turnId) => !left.has(turnId));
}

/** Deletes an interview's transcript and logs who did it, in one transaction; on disk when it resolves. Quotes that became notes stay. */
export async function deleteTranscript(entry: ConsentEntry): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', transcriptTables(database), async () => {
    await removeTurns(database, entry.interviewId);
    await database.consents.add(consentRow(entry));
  });
  broadcastChange(entry.interviewId);
}

/** Deletes what a page still stored of a transcript while another page deleted it; the deletion is logged already. */
export async function removeRest(interviewId: string): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', transcriptTables(database), () => removeTurns(database, interviewId));
  broadcastChange(interviewId);
}

/**
 * Deletes the transcript of an interview that is finished at the wall time `at`, unless it is to be kept. Call it in a transaction that writes its
 * tables.
 */
export async function deleteAtFinish(database: Database, interviewId: string, at: number): Promise<void> {
  const { staysAfterFinish } = await findTranscriptChoices(interviewId, database);
  if (staysAfterFinish || (await removeTurns(database, interviewId)) === 0) return;
  await database.consents.put({ id: `${interviewId} finished ${at}`, interviewId, at, act: 'deleted', by: '', wording: '' });
}
