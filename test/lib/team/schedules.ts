import { expect, test } from 'vitest';
import type { Session } from '../../public/team-store/database.ts';
import { fc } from '../../setup/properties.ts';
import { finish } from '../delivery/destinations/attempt.ts';
import { makeDevice } from './device.ts';
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

const acts = ['finish', 'finish', 'amend', 'leave', 'return', 'send', 'send', 'lose-answer', 'poll', 'poll', 'open'] as const;
const drawnSchedule = drawSchedule(acts, { minLength: 6, maxLength: 24 });

type Step = OneStep<(typeof acts)[number]>;
type Device = ReturnType<typeof makeDevice>;

/** One schedule: its devices, which of them has no network until the end, and the revision of each scorecard. */
type Trial = {
  readonly store: Store;
  readonly devices: readonly Device[];
  readonly away: Device | null;
  readonly number: number;
  readonly revisions: Map<string, number>;
};

const idOf = (kind: number, number: number) => `0199${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const candidateOf = ({ number }: Trial, at: number) => idOf(1, number * 2 + at);

/** Puts a first or a further revision of a device's scorecard into its queue, where that is next. */
function finishScorecard(trial: Trial, { device }: Device, { who, act, at }: Step): void {
  const revision = trial.revisions.get(`${who} ${at}`) ?? 0;
  if ((act === 'finish') !== (revision === 0)) return;
  const { data, ...envelope } = finish([4, 3], { scorecardId: idOf(2 + who, trial.number * 2 + at) });
  const next = { ...data, revision: revision + 1, summary: `Revision ${revision + 1} of ${who}.` };
  device.waiting.push({ envelope: { ...envelope, data: next }, candidate: candidateOf(trial, at) });
  trial.revisions.set(`${who} ${at}`, revision + 1);
}

async function loseAnswer({ store }: Trial, { device, drain }: Device): Promise<void> {
  if (!device.isOnline || device.waiting.length === 0) return;
  store.faults.push('cut-after-effect');
  await drain();
}

const doing: Readonly<Record<Step['act'], (trial: Trial, one: Device, step: Step) => unknown>> = {
  finish: finishScorecard,
  amend: finishScorecard,
  leave,
  return: comeBack,
  send: (_, { drain }) => drain(),
  'lose-answer': loseAnswer,
  poll: (_, { poll }) => poll(),
  open: (trial, { openCandidate }, { at }) => openCandidate(candidateOf(trial, at)),
};

/** Nobody holds another's scorecard of a candidate of whom they have none. */
function expectBlind({ device }: Device): void {
  const rows = [...device.stored.values()];
  const own = new Set(rows.filter(({ interviewer }) => interviewer === device.email).map(({ candidate }) => candidate));
  expect(rows.filter(({ interviewer, candidate }) => interviewer !== device.email && !own.has(candidate))).toEqual([]);
}

async function bringTogether(trial: Trial): Promise<void> {
  for (const { device } of trial.devices) device.isOnline = true;
  for (const { drain } of trial.devices) await drain();
  for (const { poll, openCandidate } of trial.devices) {
    await poll();
    for (const at of [0, 1]) await openCandidate(candidateOf(trial, at));
  }
}

/** A device holds its member's scorecards, and all of each candidate of whom they have finished one. */
function expectWhole({ device }: Device, stored: readonly StoredRevision[]): void {
  const visible = visibleTo(device.email, stored).map(({ interviewer, key }) => `${interviewer} ${key}`);
  expect([...device.stored.keys()].toSorted()).toEqual(visible.toSorted());
  expect([device.waiting, device.refused]).toEqual([[], []]);
}

const held = (one: Device | undefined) => [...(one?.device.stored ?? [])].toSorted(([key], [other]) => key.localeCompare(other));

/** Tries so many drawn schedules of two devices of one interviewer and one of another, on a store in the database that `open` opens. */
export function describeSchedules(open: () => Promise<Session>, numRuns: number): void {
  const findStore = useTeamStore(open);
  let devices: readonly Device[];
  let number = 0;
  let sent = 0;

  async function tryTrial(trial: Trial, steps: readonly Step[]): Promise<void> {
    if (trial.away !== null) trial.away.device.isOnline = false;
    for (const step of steps) {
      const one = devices[step.who];
      if (one !== undefined) await doing[step.act](trial, one, step);
      devices.forEach(expectBlind);
    }
    trial.store.faults.length = 0;
    await bringTogether(trial);
    for (const revision of trial.revisions.values()) sent += revision;
    const stored = await listRevisions(trial.store);
    expect(stored).toHaveLength(sent);
    for (const one of devices) expectWhole(one, stored);
    expect(held(devices[1])).toEqual(held(devices[0]));
  }

  test(`devices that send, lose answers, leave and return hold the same in the end, over ${numRuns} drawn schedules`, async () => {
    const store = findStore();
    devices = emails.map((email) => makeDevice(store.url, email));
    await fc.assert(
      fc.asyncProperty(drawnSchedule, async ({ steps, isAwayForADay }) => {
        number += 1;
        await tryTrial({ store, devices, away: isAwayForADay ? (devices[0] ?? null) : null, number, revisions: new Map() }, steps);
      }),
      { numRuns },
    );
    expect(sent).toBeGreaterThan(numRuns);
  });
}
