import * as z from 'zod/mini';
import { type Suggested, suggestedSchema } from '@/lib/core/captions/suggested';
import { type CaptionTurn, captionTurnSchema } from '@/lib/core/captions/turn';
import { findLock } from '@/lib/storage/database/command';
import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { readable } from '@/lib/storage/database/read-rows';
import { findDeletion } from './delete-transcript';
import { turnsOf } from './turns';

/** The suggestion for a turn, or null for none; `isOnlyNew` keeps an open suggestion that the turn already has. */
export type SuggestedTurn = {
  readonly turnId: string;
  /** When the turn's first word was shown, as wall time in milliseconds. */
  readonly at: number;
  readonly suggested: Suggested | null;
  readonly isOnlyNew?: boolean;
};

/** An open suggestion with the turn whose words it quotes. */
export type OpenSuggestion = { readonly suggested: Suggested; readonly turn: CaptionTurn };

const busyRestMs = 200;

/**
 * Stores the suggestions for turns of an interview. One that was taken or refused stays as it is; an open one is replaced, or deleted where there is
 * none any more. Nothing is stored after the scorecard is finished, nor for a turn that was deleted meanwhile.
 */
export async function saveSuggested(interviewId: string, turns: readonly SuggestedTurn[]): Promise<void> {
  const database = getDatabase('relaxed');
  const { interviews, suggested, consents } = database;
  await database.transaction('rw', [interviews, suggested, consents], async () => {
    const [lock, deletedAt] = await Promise.all([findLock(database, interviewId), findDeletion(database, interviewId)]);
    if (lock !== null) return;
    const there = turns.filter(({ at }) => deletedAt === null || at > deletedAt);
    const rows = await suggested.bulkGet(there.map(({ turnId }) => turnId));
    const free = there.filter(({ isOnlyNew = false }, index) => rows[index] === undefined || (rows[index].state === 'open' && !isOnlyNew));
    await suggested.bulkPut(free.flatMap((turn) => turn.suggested ?? []));
    await suggested.bulkDelete(free.filter((turn) => turn.suggested === null).map(({ turnId }) => turnId));
  });
}

/** The open suggestions of an interview whose turns still exist, in spoken order, and how many suggestions there have been in all. */
export type SuggestedTalk = { readonly open: readonly OpenSuggestion[]; readonly total: number };

/** Reads the suggestions of an interview. */
export async function listSuggested(interviewId: string): Promise<SuggestedTalk> {
  const database = getDatabase();
  const rows = readable(suggestedSchema, await database.suggested.where('interviewId').equals(interviewId).toArray());
  const open = new Map(rows.filter(({ state }) => state === 'open').map((row) => [row.turnId, row]));
  // One request for all turns takes a fraction of the time of one for each that is quoted.
  const stored: readonly unknown[] = open.size === 0 ? [] : (await turnsOf(database, interviewId).toArray()).filter(({ id }) => open.has(id));
  const shown = readable(captionTurnSchema, stored).flatMap((turn) => {
    const row = open.get(turn.id);
    return row === undefined ? [] : [{ suggested: row, turn }];
  });
  return { open: shown, total: rows.length };
}

/** Calls `listener` with the suggestions of an interview, now and after changes, at most five times a second, until the signal aborts. */
export function observeSuggested(interviewId: string, listener: (found: SuggestedTalk) => void, signal: AbortSignal): void {
  observeTables({ query: () => listSuggested(interviewId), tables: ['suggested', 'turns'], restMs: busyRestMs }, listener, signal);
}

const filedSchema = z.object({ text: z.string(), dimension: z.string(), source: z.enum(['quote', 'suggestion']) });

/** A quote that became a note, and where it was filed. */
export type FiledQuote = Pick<z.infer<typeof filedSchema>, 'text' | 'dimension'>;

/** The quotes of any interview that became notes under a dimension, newest first: at most `most`, with ids after `after`. */
export async function listFiledQuotes(after: string, most: number): Promise<readonly FiledQuote[]> {
  const rows: readonly unknown[] = await getDatabase()
    .notes.where(':id')
    .above(after)
    .reverse()
    .filter(({ source, dimension }) => dimension !== null && (source === 'quote' || source === 'suggestion'))
    .limit(most)
    .toArray();
  return readable(filedSchema, rows);
}
