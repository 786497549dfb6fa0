import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import type { InboxRow } from '@/lib/core/team/inbox-row';
import { type StoreScorecard, storeScorecardSchema } from '@/lib/core/team/store-scorecard';
import { sendRequest } from '@/lib/network/send';
import { addCandidate, addScorecard } from '@/lib/team/add-scorecard';
import { type AskStore, askStoreAs } from '@/lib/team/ask-store';
import { type Cursor, noCursor } from '@/lib/team/cursor';
import { blindTables, type FollowedTable } from '@/lib/team/followed-tables';
import { readNewRows, readRowsAbout } from '@/lib/team/read-rows';
import { apikey, secret } from '../../servers/postgrest/team-store.ts';
import { issueToken } from '../../servers/postgrest/token.ts';

const [scorecards] = blindTables;
if (scorecards === undefined) throw new Error('Expected the table of scorecards.');
/** The table of scorecards, as devices follow it. */
export const scorecardTable: FollowedTable = scorecards;

/** A scorecard that waits to be sent. */
type Waiting = { readonly envelope: ScorecardEnvelope; readonly candidate: string };

/** Asks a store as a member; `isOnline` says whether the device has a network. */
export function askAsMember(url: string, email: string, isOnline: () => boolean = () => true): AskStore {
  const token = issueToken({ role: 'authenticated', email }, secret);
  return askStoreAs({ url, apikey, token }, async (request) => (isOnline() ? sendRequest(request) : { outcome: 'offline' }));
}

/** A member's device with what it holds in memory: its queue, its cursor, and the rows it was given. */
export function makeDevice(url: string, email: string) {
  const device = { email, isOnline: true, waiting: [] as Waiting[], stored: new Map<string, StoreScorecard>(), refused: [] as string[] };
  const ask = askAsMember(url, email, () => device.isOnline);
  let cursor: Cursor = noCursor;
  const store = (rows: readonly InboxRow[]) => {
    for (const { key, row } of rows) device.stored.set(key, storeScorecardSchema.parse(row));
  };

  async function openCandidate(candidate: string): Promise<void> {
    const read = await readRowsAbout(ask, scorecardTable, candidate);
    if (read.ok) store(read.value);
  }
  async function poll(): Promise<void> {
    const read = await readNewRows(ask, scorecardTable, cursor);
    if (!read.ok) return;
    store(read.value.rows);
    cursor = read.value.cursor;
  }
  /** Sends what waits, in order, up to the first failure; after each, that candidate's rows are read. */
  async function drain(): Promise<void> {
    for (let next = device.waiting[0]; next !== undefined; next = device.waiting[0]) {
      const known = await addCandidate(ask, { id: next.candidate, name: next.envelope.data.candidate.name, applicationIds: [] });
      const added = known.ok ? await addScorecard(ask, next.envelope, next.candidate) : known;
      if (!added.ok && added.reason !== 'refused' && added.reason !== 'two-bodies') return;
      if (!added.ok) device.refused.push(added.reason);
      device.waiting.shift();
      await openCandidate(next.candidate);
    }
  }
  return { device, poll, drain, openCandidate };
}
