import { afterAll, beforeAll } from 'vitest';
import type { Session } from '../../public/team-store/database.ts';
import { startTeamStore } from '../../servers/postgrest/team-store.ts';
import { fc } from '../../setup/properties.ts';

/** A store of a team, as the tests start it. */
export type Store = Awaited<ReturnType<typeof startTeamStore>>;

/** One step of a schedule: which of the devices does what, and with which of two candidates. */
export type Step<Act> = { readonly who: number; readonly act: Act; readonly at: number };

/** Whose the three devices are: two of one interviewer, and one of another. */
export const emails = ['ada@team.test', 'ada@team.test', 'grace@team.test'] as const;

/** Draws schedules of these acts, and whether the first device has no network until the end; an act that is listed twice is drawn twice as often. */
export const drawSchedule = <Act extends string>(acts: readonly Act[], length: { readonly minLength: number; readonly maxLength: number }) =>
  fc.record({
    steps: fc.array(fc.record({ who: fc.nat(2), act: fc.constantFrom(...acts), at: fc.nat(1) }), length),
    isAwayForADay: fc.boolean(),
  });

/** Starts a store for the tests of a file, in the database that `open` opens: the devices' members, and Olga, who owns it. Returns how to get it. */
export function useTeamStore(open: () => Promise<Session>): () => Store {
  let store: Store;
  beforeAll(async () => {
    store = await startTeamStore(await open());
    await store.session.query(
      `insert into plumbline.members (email, role) values ('olga@team.test', 'owner'), ('ada@team.test', 'interviewer'), ('grace@team.test', 'interviewer')`,
    );
  });
  afterAll(async () => {
    await store?.close();
    await store?.session.close();
  });
  return () => store;
}

/** A revision of a scorecard in the store: its interviewer, the id of its candidate there, and its own id with its number. */
export type StoredRevision = { readonly interviewer: string; readonly candidate: string; readonly key: string };

/** All revisions of scorecards that are in a store. */
export async function listRevisions({ session }: Store): Promise<readonly StoredRevision[]> {
  const { rows } = await session.query('select interviewer, scorecard_id, revision, candidate from plumbline.scorecards');
  return rows.map(({ interviewer, scorecard_id: id, revision, candidate }) => ({
    interviewer: String(interviewer),
    candidate: String(candidate),
    key: `${id} ${revision}`,
  }));
}

/** What of the store a member may read: everything about the candidates of whom they have finished a scorecard. */
export function visibleTo(email: string, stored: readonly StoredRevision[]): readonly StoredRevision[] {
  const own = new Set(stored.filter(({ interviewer }) => interviewer === email).map(({ candidate }) => candidate));
  return stored.filter(({ candidate }) => own.has(candidate));
}

type Connected = { readonly device: { readonly isOnline: boolean } };

/** Takes a device's network away. */
export const leave = (_: unknown, { device }: Connected) => Object.assign(device, { isOnline: false });

/** Gives a device its network back, unless it is the one that has none until the end. */
export const comeBack = ({ away }: { readonly away: Connected | null }, one: Connected) => Object.assign(one.device, { isOnline: one !== away });
