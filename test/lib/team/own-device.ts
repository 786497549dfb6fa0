import { IDBFactory } from 'fake-indexeddb';
import type { Destination } from '@/lib/core/delivery/destination';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { drainOutbox } from '@/lib/delivery/outbox';
import { makeDelivery, planScorecard } from '@/lib/delivery/plan';
import { sendRequest } from '@/lib/network/send';
import { findSecrets, saveSecrets } from '@/lib/settings/secrets';
import { sharePlan } from '@/lib/state/team/item-sharing';
import { syncTeam } from '@/lib/state/team/sync/sync-team';
import { closeDatabases, getDatabase } from '@/lib/storage/database/database';
import { addDebriefEntry, changeDebrief, createDebrief } from '@/lib/storage/debrief/commands';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { changePlan, createPlan } from '@/lib/storage/plan/commands';
import { readTeamStore } from '../../../entrypoints/background/team/read-store.ts';
import { apikey, secret } from '../../servers/postgrest/team-store.ts';
import { issueToken } from '../../servers/postgrest/token.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../setup/extension.ts';
import { aPlan } from '../core/plan/plans.ts';
import { aDestination, aWorld } from '../delivery/rows.ts';

/** One revision of a scorecard as a device holds it: whose it is in the store is not known here. */
export type HeldScorecard = { readonly key: string; readonly body: string };

let made = 0;

/**
 * A member's device with the product's own database, outbox and reading. Devices share this process, so that only the one that was begun last works:
 * `begin` puts its database and settings in the place of another's. Each act of it begins by that, and ends before the next.
 */
export function makeOwnDevice(url: string, email: string) {
  const [factory, local] = [new IDBFactory(), makeStorageArea()];
  // No two devices of a trial do something in the same millisecond.
  made = (made + 1) % 10;
  const device = { email, isOnline: true, clock: Math.floor(Date.now() / 10) * 10 + made };
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
    stubBrowser({ runtime: { ...makeRuntime(), sendMessage: async () => true }, storage: { local } });
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

  const sync = () => syncTeam(device.clock, false);

  /** Writes in a debrief of an application as its page does, begun first where none is here; `scorecards` are one's own of it. */
  const write = (applicationId: string, scorecards: readonly string[], makeId: () => string) =>
    as(async () => {
      const { debriefs, debriefEntries } = getDatabase();
      const [before] = await debriefs.where('applicationId').equals(applicationId).toArray();
      const fresh = { id: makeId(), candidate: 'Grace Hopper', applicationId, added: [...scorecards], removed: [], createdAt: device.clock };
      if (before === undefined) await createDebrief(fresh);
      else await changeDebrief(before.id, ({ added, removed }) => ({ added: [...new Set([...added, ...scorecards])], removed }));
      const debriefId = before?.id ?? fresh.id;
      const replaced = new Set((await debriefEntries.toArray()).map(({ replaces }) => replaces));
      const last = (await debriefEntries.where('debriefId').equals(debriefId).toArray()).find(({ id }) => !replaced.has(id));
      await addDebriefEntry({
        ...{ id: makeId(), debriefId, at: device.clock, by: { name: 'Somebody', email: null }, replaces: last?.id ?? null },
        ...{ kind: 'decision', decision: 'hold', reasons: `Written at ${device.clock}.`, present: [{ email: null, name: 'Zoe' }] },
      });
      await sync();
    });

  /** Changes the plan that both devices of a trial share, or makes and shares it where it is not here. */
  const plan = (id: string, role: string) =>
    as(async () => {
      const fresh = { ...aPlan([]), id, role, createdAt: device.clock, changedAt: device.clock };
      const changed = await changePlan(id, (stored) => ({ ...stored, role }), device.clock);
      if (!changed.ok) {
        await createPlan(fresh);
        await sharePlan(fresh);
      }
      await sync();
    });

  /** Every plan that is here. */
  const listPlanned = () => as(() => getDatabase().plans.toArray());

  /** Every debrief and entry that is here, without what is this device's own business and who is named. */
  const listWritten = () =>
    as(async () => {
      const { debriefs, debriefEntries } = getDatabase();
      const entries = (await debriefEntries.toArray()).map(({ by: _by, ...entry }) => entry);
      return { debriefs: await debriefs.toArray(), entries };
    });

  return {
    device,
    /** Does something on this device, in the place of another's. */
    as,
    connect,
    write,
    plan,
    listPlanned,
    listWritten,
    finish,
    listHeld,
    drain: () => as(() => drainOutbox(dependencies, 'asked')),
    /** Reads the store, and puts what came where it belongs, as an open page does. */
    read: () =>
      as(async () => {
        await readTeamStore(dependencies);
        await sync();
      }),
    listDeliveries: () => as(() => getDatabase().outbox.toArray()),
    listReceived: () => as(() => getDatabase().received.toArray()),
    close: () => as(async () => closeDatabases()),
  };
}
