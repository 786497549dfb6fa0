import { IDBFactory } from 'fake-indexeddb';
import type { Destination } from '@/lib/core/delivery/destination';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { drainOutbox } from '@/lib/delivery/outbox';
import { makeDelivery, planScorecard } from '@/lib/delivery/plan';
import { sendRequest } from '@/lib/network/send';
import { findSecrets, saveSecrets } from '@/lib/settings/secrets';
import { closeDatabases, getDatabase } from '@/lib/storage/database/database';
import { saveDestination } from '@/lib/storage/delivery/destinations';
import { readTeamStore } from '../../../entrypoints/background/team/read-store.ts';
import { apikey, secret } from '../../servers/postgrest/team-store.ts';
import { issueToken } from '../../servers/postgrest/token.ts';
import { makeStorageArea, stubBrowser } from '../../setup/extension.ts';
import { aDestination, aWorld } from '../delivery/rows.ts';

/** One revision of a scorecard as a device holds it: whose it is in the store is not known here. */
export type HeldScorecard = { readonly key: string; readonly body: string };

/**
 * A member's device with the product's own database, outbox and reading. Devices share this process, so that only the one that was begun last works:
 * `begin` puts its database and settings in the place of another's. Each act of it begins by that, and ends before the next.
 */
export function makeOwnDevice(url: string, email: string) {
  const [factory, local] = [new IDBFactory(), makeStorageArea()];
  const device = { email, isOnline: true, clock: Date.now() };
  const token = issueToken({ role: 'authenticated', email }, secret);
  const store: Destination = aDestination(url, { id: 'team', kind: 'team-store', settings: { url } });
  const dependencies = aWorld({
    now: () => device.clock,
    send: async (request) => (device.isOnline ? sendRequest(request) : { outcome: 'offline' }),
    findSecrets,
  });

  async function begin(): Promise<void> {
    closeDatabases();
    Object.assign(globalThis, { indexedDB: factory });
    stubBrowser({ storage: { local } });
    // Every wait after a failure is over.
    device.clock += 36 * 3_600_000;
  }
  const as = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    await begin();
    return work();
  };

  const connect = () =>
    as(async () => {
      await saveSecrets(store.id, { apiKey: apikey, token });
      await saveDestination(store);
    });

  /** Stores a finished scorecard with its delivery, as finishing does. */
  const finish = (envelope: ScorecardEnvelope) =>
    as(async () => {
      const { id, revision, interview } = envelope.data;
      const plan = await planScorecard(envelope, store, null);
      const row = makeDelivery(envelope, { destinationId: store.id, target: null, plan }, device.clock);
      const { scorecards, outbox } = getDatabase();
      await scorecards.add({ id, revision, interviewId: interview.id, body: JSON.stringify(envelope) });
      await outbox.add(row);
    });

  /** Every revision that is here, one's own and those that were received. */
  const listHeld = () =>
    as(async (): Promise<readonly HeldScorecard[]> => {
      const { scorecards, received } = getDatabase();
      const own = (await scorecards.toArray()).map(({ id, revision, body }) => ({ key: `${id} ${revision}`, body }));
      const others = (await received.toArray()).map(({ scorecardId, revision, body }) => ({ key: `${scorecardId} ${revision}`, body }));
      const data = (body: string) => JSON.stringify((JSON.parse(body) as ScorecardEnvelope).data);
      return [...own, ...others].map(({ key, body }) => ({ key, body: data(body) })).toSorted((one, other) => (one.key < other.key ? -1 : 1));
    });

  return {
    device,
    connect,
    finish,
    listHeld,
    drain: () => as(() => drainOutbox(dependencies, 'asked')),
    read: () => as(() => readTeamStore(dependencies)),
    listDeliveries: () => as(() => getDatabase().outbox.toArray()),
    listReceived: () => as(() => getDatabase().received.toArray()),
    close: () => as(async () => closeDatabases()),
  };
}
