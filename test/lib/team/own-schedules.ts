import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { candidateIdOf } from '@/lib/delivery/destinations/team-store/candidate-id';
import type { Session } from '../../public/team-store/database.ts';
import { fc } from '../../setup/properties.ts';
import { finish } from '../delivery/destinations/attempt.ts';
import {
  comeBack,
  drawSchedule,
  emails,
  leave,
  listRevisions,
  type Step as OneStep,
  type Store,
  type StoredRevision,
  useTeamStore,
  visibleTo,
} from './drawn-schedule.ts';
import { makeOwnDevice } from './own-device.ts';

const acts = [
  'finish',
  'finish',
  'amend',
  'write',
  'write',
  'plan',
  'leave',
  'return',
  'send',
  'send',
  'lose-answer',
  'read',
  'read',
  'erase',
] as const;
const drawnSchedule = drawSchedule(acts, { minLength: 4, maxLength: 14 });

type Step = OneStep<(typeof acts)[number]>;
/** In each schedule something is written in a debrief, whatever is drawn. */
const opening: readonly Step[] = [
  { who: 0, act: 'finish', at: 0 },
  { who: 0, act: 'write', at: 0 },
];

type Device = ReturnType<typeof makeOwnDevice>;

/** One schedule: its devices, which of them has no network until the end, the revision of each scorecard, and which candidates were erased. */
type Trial = {
  readonly store: Store;
  readonly devices: readonly Device[];
  readonly away: Device | null;
  readonly number: number;
  readonly revisions: Map<string, number>;
  readonly erased: Set<string>;
  readonly makeId: () => string;
};

const applicationOf = ({ number }: Trial, at: number) => `A-${number}-${at}`;
const idOf = (who: number, { number }: Trial, at: number) => `0199${who + 2}000-0000-7000-8000-${(number * 2 + at).toString(16).padStart(12, '0')}`;

function makeRevision(trial: Trial, { who, at }: Step, revision: number): ScorecardEnvelope {
  const { data, ...envelope } = finish([4, 3], { id: `i-${who}-${trial.number}-${at}`, scorecardId: idOf(who, trial, at) });
  const candidate = { ...data.candidate, references: { applicationId: applicationOf(trial, at) } };
  return { ...envelope, data: { ...data, candidate, revision, summary: `Revision ${revision} of ${who}.` } };
}

/** Finishes a first or a further revision of a device's scorecard, where that is next. */
async function finishNext(trial: Trial, device: Device, step: Step): Promise<void> {
  const key = `${step.who} ${step.at}`;
  const revision = trial.revisions.get(key) ?? 0;
  if ((step.act === 'finish') !== (revision === 0)) return;
  await device.finish(makeRevision(trial, step, revision + 1));
  trial.revisions.set(key, revision + 1);
}

/** Writes in the debrief of a candidate of whom this device has finished a scorecard. */
async function write(trial: Trial, device: Device, { who, at }: Step): Promise<void> {
  if (!trial.revisions.has(`${who} ${at}`)) return;
  await device.write(applicationOf(trial, at), [idOf(who, trial, at)], trial.makeId);
}

async function loseAnswer({ store }: Trial, { device, drain }: Device): Promise<void> {
  if (!device.isOnline) return;
  store.faults.push('cut-after-effect');
  await drain();
  store.faults.length = 0;
}

/** An owner erases a candidate in the store: seldom, or little would be left to compare. */
async function erase({ store, number, erased }: Trial, candidate: string): Promise<void> {
  if (number % 5 !== 0) return;
  await store.session.query(`begin; select set_config('request.jwt.claims', '{"email": "olga@team.test"}', true);
    select plumbline.erase_candidate('${candidate}'); commit`);
  erased.add(candidate);
}

const doing: Readonly<Record<Step['act'], (trial: Trial, device: Device, step: Step) => unknown>> = {
  finish: finishNext,
  amend: finishNext,
  write,
  plan: (trial, { plan }, { who }) =>
    plan(`0199e000-0000-7000-8000-${trial.number.toString(16).padStart(12, '0')}`, `Role of ${who}, ${trial.makeId()}`),
  leave,
  return: comeBack,
  send: (_, { drain }) => drain(),
  'lose-answer': loseAnswer,
  read: (_, { read }) => read(),
  erase: async (trial, _, { at }) => erase(trial, await candidateIdOf(applicationOf(trial, at))),
};

/** Whoever uses a device holds no other's scorecard of a candidate of whom they have finished none. */
async function expectBlind(trial: Trial, { device, listReceived, listWritten }: Device): Promise<void> {
  const isOwn = (key: string) => trial.devices[Number(key[0])]?.device.email === device.email;
  const finished = new Set([...trial.revisions.keys()].filter(isOwn).map((key) => key[2]));
  const seen = (await listReceived()).map(({ applicationId }) => applicationId?.split('-').at(-1));
  expect(seen.filter((at) => !finished.has(at))).toEqual([]);
  const { debriefs, entries } = await listWritten();
  expect(debriefs.filter(({ applicationId }) => !finished.has(applicationId?.split('-').at(-1)))).toEqual([]);
  const ids = debriefs.map(({ id }) => id);
  expect(entries.filter(({ debriefId }) => !ids.includes(debriefId))).toEqual([]);
}

async function bringTogether({ store, devices }: Trial): Promise<void> {
  store.faults.length = 0;
  for (const { device } of devices) device.isOnline = true;
  // What was written in debriefs is queued once one's own scorecard has been read back.
  for (const _ of [1, 2]) {
    for (const { drain } of devices) await drain();
    for (const { read } of devices) await read();
  }
}

/** A device holds its own scorecards, those of its member's other device, and all of each candidate of whom its member has finished one. */
async function expectWhole(trial: Trial, who: number, stored: readonly StoredRevision[]): Promise<void> {
  const one = trial.devices[who];
  if (one === undefined) throw new Error(`Expected device ${who}, found none.`);
  const visible = visibleTo(one.device.email, stored).map(({ key }) => key);
  const finished = [0, 1].flatMap((at) =>
    Array.from({ length: trial.revisions.get(`${who} ${at}`) ?? 0 }, (_, revision) => `${idOf(who, trial, at)} ${revision + 1}`),
  );
  const held = (await one.listHeld()).map(({ key }) => key);
  expect(held).toEqual([...new Set([...visible, ...finished])].toSorted());
  const deliveries = await one.listDeliveries();
  const left = deliveries
    .filter(({ state }) => state !== 'delivered')
    .map(({ requests }) => JSON.parse((requests[1] ?? requests[0])?.body ?? '{}').candidate as string);
  expect(left.filter((candidate) => !trial.erased.has(candidate))).toEqual([]);
}

async function takeStep(trial: Trial, step: Step): Promise<void> {
  const device = trial.devices[step.who];
  if (device === undefined) throw new Error(`Expected device ${step.who}, found none.`);
  await doing[step.act](trial, device, step);
  if (step.act === 'read') await expectBlind(trial, device);
}

/** What each device holds, one after the other: only one works at a time. */
async function listAll<Held>(devices: readonly Device[], list: (device: Device) => Promise<Held>): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const device of devices) held.push(await list(device));
  return held;
}

const sorted = <Row extends { readonly id: string }>(rows: readonly Row[]) => rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** Whoever has finished a scorecard of a candidate holds all that was written in debriefs of them, the same on every device. */
async function expectWritten(trial: Trial): Promise<void> {
  const written = await listAll(trial.devices, ({ listWritten }) => listWritten());
  for (const at of [0, 1]) {
    const ids = written.map(({ debriefs, entries }) => {
      const own = debriefs.filter(({ applicationId }) => applicationId === applicationOf(trial, at));
      const isOf = (debriefId: string) => own.some(({ id }) => id === debriefId);
      return JSON.stringify([sorted(own), sorted(entries.filter(({ debriefId }) => isOf(debriefId)))]);
    });
    const hasFinished = (email: string) => trial.devices.some(({ device }, who) => device.email === email && trial.revisions.has(`${who} ${at}`));
    const open = ids.filter((_, who) => hasFinished(trial.devices[who]?.device.email ?? ''));
    expect(new Set(open).size).toBeLessThanOrEqual(1);
  }
}

/** Every device holds what it should, and both of one member the same. */
async function expectAlike(trial: Trial, stored: readonly StoredRevision[]): Promise<void> {
  for (const device of trial.devices) await expectBlind(trial, device);
  for (const who of trial.devices.keys()) await expectWhole(trial, who, stored);
  // Of a candidate who was erased in the store, each device keeps what was finished on it.
  if (trial.erased.size > 0) return;
  expect(await trial.devices[1]?.listHeld()).toEqual(await trial.devices[0]?.listHeld());
  const [one, ...others] = await listAll(trial.devices, ({ listPlanned }) => listPlanned());
  for (const other of others) expect(other).toEqual(one);
  await expectWritten(trial);
}

/** Tries so many drawn schedules of two devices of one interviewer and one of another, on a store in the database that `open` opens, within `limitMs`. */
export function describeOwnSchedules(open: () => Promise<Session>, numRuns: number, limitMs: number): void {
  const findStore = useTeamStore(open);
  let number = 0;
  let sent = 0;
  let shared = 0;
  let ids = 0;
  const makeId = () => `0199f000-0000-7000-8000-${(ids++).toString(16).padStart(12, '0')}`;

  async function tryTrial(trial: Trial, steps: readonly Step[]): Promise<void> {
    for (const { connect } of trial.devices) await connect();
    try {
      await playTrial(trial, steps);
    } finally {
      // Also after a failure: what is drawn next, to find a smaller example, begins with an empty store.
      for (const { close } of trial.devices) await close();
      await trial.store.session.query(
        'delete from plumbline.debrief_entries; delete from plumbline.debriefs; delete from plumbline.plans; delete from plumbline.scorecards',
      );
    }
  }

  async function playTrial(trial: Trial, steps: readonly Step[]): Promise<void> {
    if (trial.away !== null) trial.away.device.isOnline = false;
    for (const step of steps) await takeStep(trial, step);
    await bringTogether(trial);
    const stored = await listRevisions(trial.store);
    sent += stored.length;
    const { rows } = await trial.store.session.query('select count(*)::integer as entries from plumbline.debrief_entries');
    shared += Number(rows[0]?.entries);
    await expectAlike(trial, stored);
  }

  test(
    `devices with the product’s own outbox and tables hold the same in the end, over ${numRuns} drawn schedules`,
    async () => {
      await fc.assert(
        fc.asyncProperty(drawnSchedule, async ({ steps, isAwayForADay }) => {
          number += 1;
          const store = findStore();
          const devices = emails.map((email) => makeOwnDevice(store.url, email));
          await tryTrial(
            { store, devices, away: isAwayForADay ? (devices[0] ?? null) : null, number, revisions: new Map(), erased: new Set(), makeId },
            [...opening, ...steps],
          );
        }),
        { numRuns },
      );
      expect(sent).toBeGreaterThan(numRuns);
      expect(shared).toBeGreaterThan(0);
    },
    limitMs,
  );
}
