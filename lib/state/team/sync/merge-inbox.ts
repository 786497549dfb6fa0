import * as z from 'zod/mini';
import type { Rater } from '@/lib/core/calibration/session';
import { readRubric } from '@/lib/core/rubric/rubric-faults';
import { storeAnswersSchema, storeSessionSchema } from '@/lib/core/team/calibration-rows';
import { storeDebriefSchema, storeEntrySchema } from '@/lib/core/team/debrief-rows';
import type { InboxRefusal, InboxRow } from '@/lib/core/team/inbox-row';
import { storePlanSchema } from '@/lib/core/team/plan-rows';
import { storeRubricSchema } from '@/lib/core/team/rubric-rows';
import { storeScorecardSchema } from '@/lib/core/team/store-scorecard';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { type Receiving, receiveSession, receiveStoreAnswers } from '@/lib/storage/sharing/receive-calibrations';
import { type RowReceipt, receiveDebrief, receiveEntry } from '@/lib/storage/sharing/receive-debriefs';
import { receiveStoreScorecard } from '@/lib/storage/sharing/receive-scorecard';
import { receiveStorePlan } from '@/lib/storage/sharing/share-plans';
import { receiveRubric } from '@/lib/storage/sharing/share-rubrics';
import { type HandledRow, listInbox, settleInbox } from '@/lib/storage/team/inbox';
import { describeScorecardFaults } from '@/lib/text/debrief/contradictions';

/** The store's name as its destination has it, who is signed in there, who uses this device, a maker of ids, and the wall time in milliseconds. */
type Merging = Omit<Receiving, 'rater'> & { readonly user: Omit<Rater, 'id'>; readonly newId: () => string };

/** What became of a row: it stands where it belongs, it waits for another, or it is refused. */
type Merged = 'done' | 'waits' | InboxRefusal;

const refuse = (why: InboxRefusal['why'], details: readonly string[] = []): InboxRefusal => ({ why, details });

function receiptOf(receipt: RowReceipt): Merged {
  return receipt === 'done' || receipt === 'waits' ? receipt : refuse(receipt);
}

/** Reads a row by its schema; one that does not fit is refused with the names of its fields. */
async function withRow<Row>(schema: z.ZodMiniType<Row>, { row }: InboxRow, merge: (read: Row) => Promise<Merged>): Promise<Merged> {
  const read = z.safeParse(schema, row);
  return read.success ? merge(read.data) : refuse('unreadable', [...new Set(read.error.issues.map(({ path }) => path.join('.')))].slice(0, 10));
}

const mergeScorecard = (inboxRow: InboxRow, { storeName, at }: Merging) =>
  withRow(storeScorecardSchema, inboxRow, async (row) => {
    const outcome = await receiveStoreScorecard(row, storeName, at);
    if (outcome?.outcome === 'contradicts') return refuse('contradicts', [describeScorecardFaults(outcome.faults)]);
    if (outcome?.outcome === 'two-bodies') return refuse('two-bodies');
    // Nothing is said of it while it is closed: it is looked at again once it opens.
    return outcome?.outcome === 'refused' ? 'waits' : 'done';
  });

/** Who rates here gets an id for each session. */
const receivingBy = ({ user, newId, ...merging }: Merging): Receiving => ({ ...merging, rater: { ...user, id: newId() } });

/** A rubric by the rules of files. A built-in one is the same on every device: nothing takes its place. */
const mergeRubric = (inboxRow: InboxRow, { at }: Merging) =>
  withRow(storeRubricSchema, inboxRow, async ({ id, version, body }) => {
    const read = readRubric(body);
    if (!read.ok) return refuse('unreadable', [...new Set(read.reason.map(({ path }) => path.join('.')))].slice(0, 10));
    const isOther = read.value.id !== id || read.value.version !== version || builtInRubrics.some((one) => one.id === id);
    return isOther ? refuse('contradicts') : receiptOf(await receiveRubric(read.value, at));
  });

const mergers: Readonly<Record<string, (row: InboxRow, merging: Merging) => Promise<Merged>>> = {
  scorecards: mergeScorecard,
  rubrics: mergeRubric,
  plans: (row) => withRow(storePlanSchema, row, async (read) => receiptOf(await receiveStorePlan(read))),
  debriefs: (row) => withRow(storeDebriefSchema, row, async (read) => receiptOf(await receiveDebrief(read))),
  debrief_entries: (row) => withRow(storeEntrySchema, row, async (read) => receiptOf(await receiveEntry(read))),
  calibration_sessions: (row, merging) =>
    withRow(storeSessionSchema, row, async (read) => receiptOf(await receiveSession(read, receivingBy(merging)))),
  calibration_answers: (row, merging) =>
    withRow(storeAnswersSchema, row, async (read) => receiptOf(await receiveStoreAnswers(read, receivingBy(merging)))),
};

/** The tables in the order in which their rows refer to each other. */
const order = Object.keys(mergers);
const placeOf = ({ table }: InboxRow) => order.indexOf(table);

/**
 * Puts what was read from the team's store where it belongs, each row for itself: one that cannot be read or contradicts what is here stays, with why.
 * Rows that were refused before are tried again where `again` says so. A table that this version does not know waits for a later one.
 */
export async function mergeInbox(merging: Merging, again: boolean): Promise<void> {
  const waiting = (await listInbox()).filter(({ refusal }) => again || refusal === undefined);
  const handled: HandledRow[] = [];
  for (const row of waiting.toSorted((one, other) => placeOf(one) - placeOf(other))) {
    const merged = (await mergers[row.table]?.(row, merging)) ?? 'waits';
    if (merged !== 'waits') handled.push({ row, refusal: merged === 'done' ? null : merged });
  }
  if (handled.length > 0) await settleInbox(handled);
}
