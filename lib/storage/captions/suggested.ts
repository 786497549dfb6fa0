import * as z from 'zod/mini';
import { type Suggested, suggestedSchema } from '@/lib/core/captions/suggested';
import { type CaptionTurn, captionTurnSchema } from '@/lib/core/captions/turn';
import { findLock } from '@/lib/storage/database/command';
import { getDatabase } from '@/lib/storage/database/database';
import { observeRows } from '@/lib/storage/database/observe-rows';
import { readable } from '@/lib/storage/database/read-rows';
import { findDeletion } from './delete-transcript';
import { inSpokenOrder, turnsOf } from './turns';

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

/** Whether a suggestion is to be stored or deleted. When a whole call is classified again, most of it is there as it is. */
function needsWriting({ suggested, isOnlyNew = false }: SuggestedTurn, row: Suggested | undefined): boolean {
  if (row === undefined) return suggested !== null;
  return row.state === 'open' && !isOnlyNew && JSON.stringify(row) !== JSON.stringify(suggested);
}

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
    const changed = there.filter((turn, index) => needsWriting(turn, rows[index]));
    await suggested.bulkPut(changed.flatMap((turn) => turn.suggested ?? []));
    await suggested.bulkDelete(changed.filter((turn) => turn.suggested === null).map(({ turnId }) => turnId));
  });
}

/** The open suggestions of an interview whose turns still exist, in spoken order, and how many suggestions there have been in all. */
export type SuggestedTalk = { readonly open: readonly OpenSuggestion[]; readonly total: number };

/** The suggestions of an interview by the ids of their turns, and the turns of the open ones. */
type TalkRows = { readonly suggested: ReadonlyMap<string, Suggested>; readonly turns: ReadonlyMap<string, CaptionTurn> };

const byTurnId = (rows: readonly Suggested[]) => new Map(rows.map((row) => [row.turnId, row]));
const byId = (turns: readonly CaptionTurn[]) => new Map(turns.map((turn) => [turn.id, turn]));
const isOpen = (row: Suggested | undefined): row is Suggested => row?.state === 'open';

async function readTalkRows(interviewId: string): Promise<TalkRows> {
  const database = getDatabase();
  const suggested = byTurnId(readable(suggestedSchema, await database.suggested.where('interviewId').equals(interviewId).toArray()));
  const hasOpen = [...suggested.values()].some(isOpen);
  // One request for all turns takes a fraction of the time of one for each that is quoted.
  const stored: readonly unknown[] = hasOpen ? (await turnsOf(database, interviewId).toArray()).filter(({ id }) => isOpen(suggested.get(id))) : [];
  return { suggested, turns: byId(readable(captionTurnSchema, stored)) };
}

/** Rows of which those with some ids are read anew: each is replaced, or left out where it is no longer there. */
const replaceRows = <Row>(known: ReadonlyMap<string, Row>, ids: readonly string[], read: ReadonlyMap<string, Row>): ReadonlyMap<string, Row> =>
  new Map([...[...known].filter(([id]) => !ids.includes(id)), ...read]);

async function readTalkRowsAgain(interviewId: string, known: TalkRows, ids: readonly string[]): Promise<TalkRows> {
  const database = getDatabase();
  const rows: readonly unknown[] = (await database.suggested.bulkGet([...ids])).filter((row) => row?.interviewId === interviewId);
  const read = byTurnId(readable(suggestedSchema, rows));
  // What is said without being suggested changes nothing here.
  if (read.size === 0 && !ids.some((id) => known.suggested.has(id))) return known;
  const open = ids.filter((id) => isOpen(read.get(id)));
  const turns: readonly unknown[] = (await database.turns.bulkGet(open)).filter((turn) => turn?.interviewId === interviewId);
  return { suggested: replaceRows(known.suggested, ids, read), turns: replaceRows(known.turns, ids, byId(readable(captionTurnSchema, turns))) };
}

const talkIn = ({ suggested, turns }: TalkRows): SuggestedTalk => ({
  open: inSpokenOrder(turns.values()).flatMap((turn) => {
    const row = suggested.get(turn.id);
    return row === undefined ? [] : [{ suggested: row, turn }];
  }),
  total: suggested.size,
});

/** Reads the suggestions of an interview. */
export const listSuggested = async (interviewId: string): Promise<SuggestedTalk> => talkIn(await readTalkRows(interviewId));

/** Calls `listener` with the suggestions of an interview, now and whenever one has changed, at most five times a second, until the signal aborts. */
export function observeSuggested(interviewId: string, listener: (found: SuggestedTalk) => void, signal: AbortSignal): void {
  const rows = {
    readAll: () => readTalkRows(interviewId),
    readAgain: (known: TalkRows, ids: readonly string[]) => readTalkRowsAgain(interviewId, known, ids),
    tables: ['suggested', 'turns'],
    restMs: busyRestMs,
  };
  observeRows(rows, (found) => listener(talkIn(found)), signal);
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
